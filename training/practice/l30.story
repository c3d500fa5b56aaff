url: https://www.serialista.example/2023/08/08/silver-lake-season-2-guide
outlet: Serialista
published: 2023-08-08
title: ‘Silver Lake Confidential’ Season 2: Everything to Know
series: Silver Lake Confidential

It's been more than a year since Paramount+ dropped all eight hours of Silver Lake Confidential on us, and we still check under the bed. Season 2 was ordered in August 2022. With the strikes biting, this is where things stand.

The delay

Production was meant to get rolling in May and was called off when the writers walked out. As a result Paramount+ has moved the show out of this year.

The old cast

Chloe Vandervoort as realtor-slash-murderess Dee Lacey, Tyrone Hatcher as Officer Biggs, and Mimi Park as the podcaster, June: they made season 1 what it was. Out of these three Vandervoort and Park have said yes to season 2. Hatcher, it's been announced, has not; he leaves for NBC's Precinct 9.

The new cast

In April, prior to the strike, the casting of four people became known. Comedian Deb Lasky will be Dee's cellmate. The twins from hell are Orson and Miles Teague. Finally, Diego Luna-Reyes is set to play a private eye who “may or may not be June's dad.”

The crew

Season 1 was written by its creator, Mark Hoffs. For season 2, Hoffs gets help from Tina Ong and Rachel Bloomgarten. Jamie Trask, who helmed the pilot, returns to direct the finale only, with Hoffs making his directing debut in between. Executive producers include Vandervoort, Hoffs, Trask and Oscar winner Lou Peretz, who'll also compose.

The inspiration

Dee is loosely modelled on a woman by the name of Elsa Burch, convicted in 1988. Burch's lawyer, Ken Marsh, is fictionalized as Ron; Brent Cullen, who did him so well, tweeted that he'd “love to be disbarred again.”

Where to watch

Season 1 is on Paramount+. Vandervoort can also be seen in Max's Velvet, as Nico.

=== claims
- | platform Paramount+ | official | + | - | It's been more
1 | platform Paramount+ | official | + | - | Season 1 is on
1 | episodes 8 | official | + | - | It's been more
2 | renewal renewed when=2022-08 | official | + | - | Season 2 was ordered
2 | production filming starts when=2023-05 | official | - | - | Production was
2 | delay | official | + | - | As a result
2 | release 2023 | official | - | - | ^
1 | cast Chloe Vandervoort / Dee Lacey / - | official | + | - | Chloe Vandervoort
1 | cast Tyrone Hatcher / Officer Biggs / - | official | + | - | ^
1 | cast Mimi Park / June / - | official | + | - | ^
2 | cast Chloe Vandervoort / Dee Lacey / returning | official | + | - | Out of
2 | cast Mimi Park / June / returning | official | + | - | ^
2 | cast Tyrone Hatcher / Officer Biggs / leaving | official | + | - | Hatcher, it's
Precinct 9 :: - | platform NBC | official | + | - | ^
Precinct 9 :: - | cast Tyrone Hatcher / - / joining | official | + | - | ^
2 | cast Deb Lasky / Dee's cellmate / joining | official | + | - | Comedian Deb
2 | cast ?Orson Teague / - / joining | official | + | - | The twins
2 | cast Miles Teague / - / joining | official | + | - | ^
2 | cast Diego Luna-Reyes / a private eye / joining | official | + | - | Finally, Diego
1 | crew Mark Hoffs / writer | official | + | - | Season 1 was written
- | crew Mark Hoffs / creator | official | + | - | ^
2 | crew Mark Hoffs / writer | official | + | - | For season 2
2 | crew Tina Ong / writer | official | + | - | ^
2 | crew Rachel Bloomgarten / writer | official | + | - | ^
1 | crew Jamie Trask / director | official | + | - | Jamie Trask
2 | crew Jamie Trask / director | official | + | - | ^
2 | crew Mark Hoffs / director | official | + | - | ^
2 | crew Chloe Vandervoort / producer | official | + | - | Executive producers
2 | crew Mark Hoffs / producer | official | + | - | ^
2 | crew Jamie Trask / producer | official | + | - | ^
2 | crew Lou Peretz / producer | official | + | - | ^
2 | crew Lou Peretz / composer | official | + | - | ^
1 | cast Brent Cullen / Ron / - | official | + | - | Burch's lawyer
Velvet :: - | platform Max | official | + | - | Vandervoort can
Velvet :: - | cast Chloe Vandervoort / Nico / - | official | + | - | ^
