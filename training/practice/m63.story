url: https://www.comebackdesk.example/2022/02/18/nbcuniversal-and-peacock-moves
outlet: Comeback Desk
published: 2022-02-18
title: Two lives, one death: Peacock's busy Friday

Three shows, three letters, one Friday.

The first letter was good news. “Copper Street” gets the order that it had so long been waiting for, a third helping of eight, the streamer told its crew at ten in the morning. Its sophomore year went out in March 2021, was the most-watched of Peacock's own, and lay forgotten through three changes of management. Cameras turn again in Albuquerque on May 2. Elias Morel (Detective Luz) is back; Lupe Ontivar, whose judge was shot at the close of the second, is not. No month has been promised.

The second brought relief. When Universal's “Rutland Rises” was let go by NBC last May, at the end of four seasons, nobody there had hope. Since noon it's Peacock's: a fifth, of ten hours, and the last of them two in length. Showrunner Sierra Teller is off to Disney, so Mick Shore takes the wheel for the ending. He'd run it in its first two years.

Letter three was short. “Clickbaiters” has been scrapped, after a first season which began as recently as January 13 and still has two installments to go. It was adapted by Nell Bowman out of her own one-woman show. She's said to be talking with Amazon, who, according to Variety, passed on it in 2019 already.

Where this leaves the rest? “Idols5,” with an audience of dozens, awaits a verdict. “Bel Canto Hills” needn't, having been ordered for two years in 2020, of which the first, ten hours, has been under way since Sunday. And “Tiger Joe,” a limited series with Kat McKenna, has finally got itself a day: March 3, when NBC and USA will each show the opener too.

It's the second time in a year that Peacock has saved an NBC drama. The other one was “Flight Log”—no, wait. That was Netflix.

=== claims
Copper Street :: 3 | renewal renewed when=2022-02-18 | official | + | Peacock | “Copper Street
Copper Street :: 3 | episodes 8 | official | + | - | ^
Copper Street :: 2 | release 2021-03 | official | + | - | Its sophomore
Copper Street :: - | platform Peacock | official | + | - | ^
Copper Street :: 3 | production filming starts when=2022-05-02 | official | + | - | Cameras turn
Copper Street :: 3 | cast Elias Morel / Detective Luz / returning | official | + | - | Elias
Copper Street :: 3 | cast Lupe Ontivar / - / leaving | official | + | - | ^
Copper Street :: 3 | release none | official | - | - | No month
Rutland Rises :: 5 | renewal cancelled when=2021-05 | official | + | - | When Universal
Rutland Rises :: 5 | renewal final when=2022-02-18 | official | + | - | Since noon
Rutland Rises :: 5 | platform Peacock | official | + | - | ^
Rutland Rises :: 5 | episodes 10 | official | + | - | ^
Rutland Rises :: 5 | crew Sierra Teller / showrunner | official | - | - | Showrunner
Rutland Rises :: 5 | crew Mick Shore / showrunner | official | + | - | ^
Rutland Rises :: 1 | crew Mick Shore / showrunner | official | + | - | He'd run
Rutland Rises :: 2 | crew Mick Shore / showrunner | official | + | - | ^
Clickbaiters :: 2 | renewal cancelled when=2022-02-18 | official | + | - | “Clickbaiters
Clickbaiters :: 1 | release 2022-01-13 | official | + | - | ^
Clickbaiters :: - | crew Nell Bowman / writer | official | + | - | It was adapted
Clickbaiters :: - | source_material other / - | official | + | - | ^
Idols5 :: - | renewal renewed | official | - | - | “Idols5
Bel Canto Hills :: 1 | renewal renewed when=2020 | official | + | - | “Bel Canto
Bel Canto Hills :: 2 | renewal renewed when=2020 | official | + | - | ^
Bel Canto Hills :: 1 | episodes 10 | official | + | - | ^
Bel Canto Hills :: 1 | release 2022-02-13 | official | + | - | ^
Tiger Joe :: - | cast Kat McKenna / - / - | official | + | - | And “Tiger
Tiger Joe :: 1 | release 2022-03-03 | official | + | - | ^
