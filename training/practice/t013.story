url: https://www.bubblewatch.example/2013/04/30/bubble-shows
outlet: Bubble Watch
published: 2013-04-30
title: On the Bubble: Which Shows Will See the Fall?
series: Meridian

Two weeks from now the networks unveil their schedules, and a dozen series are sweating. We've asked around, consulted the entrails of a Nielsen box and put our money where our mouth is. Here goes.

ABC

Meridian: Everyone loves it, nobody watches. The 88-episode mark that makes a show worth selling is one season away, and for that reason alone a fifth year is likelier than not.

Girl Friday: As good as gone. ABC has not aired it since March, and star Tamsin Boyle is already attached to a pilot somewhere else.

CBS

Blood Bank: Renewed! No need for guessing here, as CBS rang the bell last Friday. Season 3 it is.

Two Left Feet: Word has it that the studio offered a discount. We say it comes back for a short fourth season.

NBC

Tomahawk: Your guess is as good as ours. The network's chairman called the ratings “a disappointment” in February and the show “a jewel” in April.

Alibi: Toast. Deadline reported on Monday that the writers have been told to clear out their offices.

Fox

Doctor Feelgood and Rascals: one lives, one dies, according to insiders, and it's the doctor who should stock up on champagne.

The CW

Salem's Daughters: safe since February, when it got a second season along with three others.

Wolf Street: The cast has been released from its contracts. Need we say more? We do not see a season 2.

=== claims
5 | renewal renewed | predicted | + | - | The 88-episode
Girl Friday :: - | renewal cancelled | predicted | + | - | Girl Friday:
Girl Friday :: - | cast Tamsin Boyle / - / - | official | + | - | ABC has not aired
Blood Bank :: 3 | renewal renewed when=2013-04-26 | official | + | CBS | No need for
Two Left Feet :: 4 | renewal renewed | predicted | + | - | We say it comes
Tomahawk :: - | renewal renewed | official | - | - | Tomahawk:
Alibi :: - | renewal cancelled | reported | + | Deadline | Deadline reported
Doctor Feelgood :: - | renewal renewed | rumored | + | - | Doctor Feelgood
Rascals :: - | renewal cancelled | rumored | + | - | ^
Salem's Daughters :: 2 | renewal renewed when=2013-02 | official | + | - | Salem's Daughters
Wolf Street :: 2 | renewal renewed | predicted | - | - | We do not see
