url: https://www.genreguardian.example/2023/10/31/blackthorn-s4
outlet: Genre Guardian
published: 2023-10-31
title: ‘Blackthorn’ season 4 explained: who lives, who's new, who wrote it
series: Blackthorn

MGM+ hands out a Halloween treat: Blackthorn comes back for its fourth year on February 11, a Sunday, the network disclosed in a 20-second teaser. Anybody with a heart condition should stop reading.

Who lives

Harold Perrin-Oakes's Boyd lives. That was in doubt, though not for the actor, who told us, “I read the call sheet.” Catalina Sandoval-Mora (Tabitha) and Eion Bailes (Jim) are with us yet, Hannah Cheramie-Fox's Julie sort of is, and the boy who plays Ethan, Simon Webber, is now taller than any of them.

Who doesn't

Avery Konrad-Lee, Sara to you and me, bit the dust in 3x09 and has moved to Vancouver's The Irrational Few (NBC). Elizabeth Saunders-Vale said on her Instagram that Donna has chopped her last wood.

Who's new

Julia Doyle-Park will be a cop; Robert Joyner, a bus driver; Samantha Brown-Otis, Acosta. No, we don't know what an Acosta is either.

Who's in the dark

Scott McCord-Bell is missing from the teaser. His Victor has the loyalest fans; MGM+ wouldn't say if he's in.

Who wrote it

John Griffen-Shaw conceived the show, and Jeff Pinker has been running it since day one. Vivian Lee-Dunn was co-executive producer on the past two seasons and gets to be Pinker's equal now. All three wrote; Brigitte Hales-Munro, too. Jack Bender-Ross directed the first two, Alexandra La Rocque the remaining eight. Chris Tilden scores.

Who's the guy in the yellow suit?

Doug Jonas. He told the Halifax Herald so in May, NDA be damned.

Griffen-Shaw's literary agent, Molly Fine, shopped a Blackthorn novel by Sandoval-Mora's husband in Frankfurt. It's no source for anything.

=== claims
4 | release 2024-02-11 | official | + | MGM+ | MGM+ hands
- | platform MGM+ | official | + | - | ^
4 | trailer teaser when=2023-10-31 | official | + | - | ^
4 | cast Harold Perrin-Oakes / Boyd / returning | official | + | - | Harold
4 | cast Catalina Sandoval-Mora / Tabitha / returning | official | + | - | Catalina
4 | cast Eion Bailes / Jim / returning | official | + | - | ^
4 | cast Hannah Cheramie-Fox / Julie / returning | official | + | - | ^
4 | cast Simon Webber / Ethan / returning | official | + | - | ^
4 | cast Avery Konrad-Lee / Sara / leaving | official | + | - | Avery
The Irrational Few :: - | platform NBC | official | + | - | ^
The Irrational Few :: - | cast Avery Konrad-Lee / - / joining | official | + | - | ^
4 | cast Elizabeth Saunders-Vale / Donna / leaving | official | + | Elizabeth Saunders-Vale | Elizabeth
4 | cast Julia Doyle-Park / a cop / joining | official | + | - | Julia Doyle
4 | cast Robert Joyner / a bus driver / joining | official | + | - | ^
4 | cast Samantha Brown-Otis / Acosta / joining | official | + | - | ^
4 | cast Scott McCord-Bell / Victor / returning | official | - | - | His Victor
- | crew John Griffen-Shaw / creator | official | + | - | John Griffen
- | crew Jeff Pinker / showrunner | official | + | - | ^
2 | crew Vivian Lee-Dunn / producer | official | + | - | Vivian
3 | crew Vivian Lee-Dunn / producer | official | + | - | ^
4 | crew Vivian Lee-Dunn / showrunner | official | + | - | ^
4 | crew John Griffen-Shaw / writer | official | + | - | All three
4 | crew Jeff Pinker / writer | official | + | - | ^
4 | crew Vivian Lee-Dunn / writer | official | + | - | ^
4 | crew Brigitte Hales-Munro / writer | official | + | - | ^
4 | crew Jack Bender-Ross / director | official | + | - | Jack Bender
4 | crew Alexandra La Rocque / director | official | + | - | ^
4 | episodes 10 | official | + | - | ^
4 | crew Chris Tilden / composer | official | + | - | Chris Tilden
4 | cast Doug Jonas / the guy in the yellow suit / - | official | + | Doug Jonas | Doug Jonas
