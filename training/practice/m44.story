url: https://www.vhsremembered.example/2016/11/21/revivals-tracker
outlet: VHS Remembered
published: 2016-11-21
title: The Great Revival Tracker: every old show that's coming back, and how sure we are

Nostalgia is the only growth industry. We sort the revivals by how real they are.

AS REAL AS IT GETS

Maple Hollow — Four ninety-minute chapters land on Netflix on Friday, nine and a half years after the WB-born original closed with its seventh season. Lorna Graves and Alexa Bly are mother and daughter once more. Creators Amy Sherwin and Dan Hale, absent from that seventh year, wrote every word.

Packed House — December 9 for the third dose, thirteen episodes strong. Each of the previous two got its renewal within a week.

Black Lodge Inn — The Showtime edition is in the can, all eighteen parts of it, and its director will say no more about when than "2017." The first ran on ABC from April 8, 1990.

PRETTY REAL

Breakout — Fox has nine episodes of the jailbreak yarn, filmed in Vancouver and Morocco, for the spring; Warren Mills and Dom Purcey again have ink on them. The old show bowed in August 2005.

Starbound: Frontier — CBS All Access gets a new entry in the space saga. It was put back from January to May, its showrunner Bryce Fulmer quit last month, and, as of this writing, no one has been cast.

Three Generations — a Cuban-American spin on the 1975 sitcom of that name. January 6 is the day, Netflix the place. Reina Moreau plays the grandmother.

TALK

Jack & Karin — After a ten-minute election sketch in September NBC is said to want ten new episodes. Deb Messinger denied nothing. The channel has denied it.

Countdown: Legacy — more than talk, since the pilot got a series order in May: February 5, right after the Super Bowl. No Jim Brauer, though. Corey Hawk runs this time.

Junior High Diaries, Zenobia, Lightning Bug — stop. There is nothing.

DEAD

Coach Hayes — NBC's sequel with Greg Nielson was scrapped in September before a second episode was filmed. Uncle Chuck, on ABC for one summer, was let go in July. The Puppet Hour, a cousin of these in spirit, did not survive its first year either.

=== claims
Maple Hollow :: - | episodes 4 | official | + | - | Maple Hollow
Maple Hollow :: - | release 2016-11-25 | official | + | - | ^
Maple Hollow :: - | platform Netflix | official | + | - | ^
Maple Hollow :: - | cast Lorna Graves / - / returning | official | + | - | Lorna Graves
Maple Hollow :: - | cast Alexa Bly / - / returning | official | + | - | ^
Maple Hollow :: - | crew Amy Sherwin / creator | official | + | - | Creators Amy
Maple Hollow :: - | crew Dan Hale / creator | official | + | - | ^
Maple Hollow :: - | crew Amy Sherwin / writer | official | + | - | ^
Maple Hollow :: - | crew Dan Hale / writer | official | + | - | ^
Packed House :: 3 | release 2016-12-09 | official | + | - | Packed House
Packed House :: 3 | episodes 13 | official | + | - | ^
Black Lodge Inn :: - | platform Showtime | official | + | - | Black Lodge
Black Lodge Inn :: - | production filming ends | official | + | - | ^
Black Lodge Inn :: - | episodes 18 | official | + | - | ^
Black Lodge Inn :: - | release 2017 | official | + | director | ^
Black Lodge Inn :: 1 | release 1990-04-08 | official | + | - | The first ran
Black Lodge Inn :: 1 | platform ABC | official | + | - | ^
Breakout :: - | platform Fox | official | + | - | Breakout
Breakout :: - | episodes 9 | official | + | - | ^
Breakout :: - | release 2017-03-01..2017-05-31 | official | + | - | ^
Breakout :: - | cast Warren Mills / - / returning | official | + | - | ^
Breakout :: - | cast Dom Purcey / - / returning | official | + | - | ^
Breakout :: 1 | release 2005-08 | official | + | - | The old show
Starbound: Frontier :: - | platform CBS All Access | official | + | - | Starbound
Starbound: Frontier :: 1 | delay to=2017-05 | official | + | - | It was put
Starbound: Frontier :: 1 | release 2017-01 | official | - | - | ^
Starbound: Frontier :: 1 | release 2017-05 | official | + | - | ^
Starbound: Frontier :: - | crew Bryce Fulmer / showrunner | official | - | - | ^
Three Generations :: - | source_material series / Three Generations | official | + | - | Three Gen
Three Generations :: 1 | release 2017-01-06 | official | + | - | January 6
Three Generations :: - | platform Netflix | official | + | - | ^
Three Generations :: - | cast Reina Moreau / the grandmother / - | official | + | - | Reina
Jack & Karin :: - | episodes 10 | rumored | + | - | Jack & Karin
Jack & Karin :: - | renewal renewed | rumored | + | - | ^
Jack & Karin :: - | renewal renewed | official | - | NBC | The channel
Countdown: Legacy :: 1 | renewal renewed when=2016-05 | official | + | - | Countdown
Countdown: Legacy :: 1 | release 2017-02-05 | official | + | - | ^
Countdown: Legacy :: - | cast Corey Hawk / - / - | official | + | - | Corey
Coach Hayes :: - | renewal cancelled when=2016-09 | official | + | - | Coach Hayes
Coach Hayes :: - | cast Greg Nielson / - / - | official | + | - | ^
Uncle Chuck :: 2 | renewal cancelled when=2016-07 | official | + | - | Uncle Chuck
Uncle Chuck :: - | platform ABC | official | + | - | ^
The Puppet Hour :: 2 | renewal cancelled | official | + | - | The Puppet
