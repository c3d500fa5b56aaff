url: https://www.macapple.example/2024/02/15/tidewatch-season-two-back-to-work
outlet: Mac & Apple
published: 2024-02-15
title: Tidewatch season two: cameras running again for Apple TV+
series: Tidewatch

Skip to main content

Feb 15 2024

Tidewatch is afloat again. Apple let on this week that work on its lighthouse thriller has picked up where it had to be dropped.

The evidence is a short behind-the-scenes clip, uploaded by the Apple TV account on Threads. In it Fergus (Lachlan Moray) climbs a stair that never ends, while a crane keeps pace with him and somebody off-screen shouts “cut.”

Apple had given the series a second season in June 2022. Filming commenced the following January, came to a standstill in July 2023 when the actors went on strike, and stayed that way for seven months.

Season one, which opened on March 4, 2022, told over nine episodes how a keeper finds the logbook of a ship that hasn't been built. The new episodes were at first meant for the spring of this year, a plan that is off the table. What has taken its place, Apple doesn't say.

Tidewatch stars Moray, Beatriz Nogueira-Hall and Stellan Berg. It's among the service's top-rated originals.

Apple TV+ costs $9.99 a month. The company also has a vampire comedy in the works, and its space drama Perihelion got a fourth season in December.

FTC: We use income earning auto affiliate links.

=== claims
2 | production filming starts | official | + | Apple | Apple let on
2 | trailer clip | official | + | - | The evidence
2 | cast Lachlan Moray / Fergus / - | official | + | - | In it Fergus
2 | renewal renewed when=2022-06 | official | + | - | Apple had given
2 | production filming starts when=2023-01 | official | + | - | Filming commenced
2 | production filming under way when=2023-07 | official | - | - | ^
1 | release 2022-03-04 | official | + | - | Season one, which
1 | episodes 9 | official | + | - | ^
2 | release 2024-03..2024-05 | official | - | - | The new episodes
2 | release none | official | - | - | What has taken
- | cast Lachlan Moray / Fergus / - | official | + | - | Tidewatch stars
- | cast Beatriz Nogueira-Hall / - / - | official | + | - | ^
- | cast Stellan Berg / - / - | official | + | - | ^
- | platform Apple TV+ | official | + | - | Apple TV+ costs
Perihelion :: 4 | renewal renewed when=2023-12 | official | + | - | The company also
