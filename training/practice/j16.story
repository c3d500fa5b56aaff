url: https://www.theaftershow.example/2014/06/02/broadcast-hearsay-part-three
outlet: The Aftershow
published: 2014-06-02
title: Cable Hearsay, Part 3: ‘Sweetwater’ Close to Pickup, ‘Iron Coast’ in Limbo & More

With the broadcasters done and dusted, attention turns to cable. As ever, treat what follows as talk.

Sweetwater (TNT)

We hear that a second season is a formality, and that a showrunner change comes with it: Ed Lindqvist, who ran the first ten hours, is said to be out. TNT declined to comment.

Iron Coast (History)

Nobody knows. The network has let two self-imposed deadlines lapse. The options on the cast, which includes Gabriel Reyes and Una Kerr, run out on June 30, and Reyes has already done a pilot for Fox.

The Good Doctor Pym (USA)

Safe. Season four was officially ordered on Thursday, with 13 episodes and, for the first time, Marla Keene as a regular.

Ghost Lights (Syfy)

Done, although no one will say so out loud. Sets have been struck in Toronto, a crew member tells us. Expect the axe before July is out.

Blood Atlantic (Starz)

Creator Yvette Sorel told a festival audience in Monte Carlo that Starz wants to see scripts for a third year prior to any decision, and that she has delivered three.

Pinewood Confidential (AMC)

Back on July 13, so let's talk about that instead. Season two picks up an hour after the shooting, and AMC has sunk more money into it.

Part 4 deals with the streamers, both of them.

=== claims
Sweetwater :: - | platform TNT | official | + | - | Sweetwater (TNT)
Sweetwater :: 2 | renewal renewed | rumored | + | - | We hear
Sweetwater :: 1 | crew Ed Lindqvist / showrunner | official | + | - | ^
Sweetwater :: 1 | episodes 10 | official | + | - | ^
Sweetwater :: 2 | crew Ed Lindqvist / showrunner | rumored | - | - | ^
Iron Coast :: - | platform History | official | + | - | Iron Coast (
Iron Coast :: - | renewal renewed | official | - | - | Nobody knows
Iron Coast :: - | cast Gabriel Reyes / - / - | official | + | - | The options
Iron Coast :: - | cast Una Kerr / - / - | official | + | - | ^
The Good Doctor Pym :: - | platform USA | official | + | - | The Good Doctor
The Good Doctor Pym :: 4 | renewal renewed when=2014-05-29 | official | + | - | Season four
The Good Doctor Pym :: 4 | episodes 13 | official | + | - | ^
The Good Doctor Pym :: 4 | cast Marla Keene / - / returning | official | + | - | ^
Ghost Lights :: - | platform Syfy | official | + | - | Ghost Lights (
Ghost Lights :: - | renewal cancelled when=2014-06-02..2014-07-31 | predicted | + | - | Expect the
Blood Atlantic :: - | platform Starz | official | + | - | Blood Atlantic (
Blood Atlantic :: - | crew Yvette Sorel / creator | official | + | - | Creator Yvette
Blood Atlantic :: 3 | renewal renewed | official | - | Yvette Sorel | ^
Blood Atlantic :: 3 | production writing under way | official | + | Yvette Sorel | ^
Pinewood Confidential :: - | platform AMC | official | + | - | Pinewood Confidential (
Pinewood Confidential :: 2 | release 2014-07-13 | official | + | - | Back on
