url: https://www.movietoggle.example/top-series-coming-back-2025
outlet: Movie Toggle
published: 2024-12-05
title: 10 Shows With New Season In 2025, Which You Can Not Miss

2025 is knocking and the platforms have packed their trunks. Here is the list of ten.

1. Iron Widow (Season 3). It comes in January on Netflix, the day is not told.

2. Lotus Hotel. The third season plays in Thailand; 16 February, HBO. Walton Prigg is one of the guests.

3. Stranger Kids – 5th and last. The shooting has lasted a whole year and got completed in December. Leaks say November.

4. Squid Ink. Second season 26 December (still this year!), third one in June.

5. You & Me & Him: Final season, New York is the place again. According to What's on Netflix it would be April.

6. Alice in Wasteland. Nobody hoped for a third one, since the manga has ended. Shinsuke Sato-o is directing it all the same.

7. Andorra. 12 episodes, 22 April, Disney Plus. After that it is over.

8. Wednesdays (S2). In Ireland they made it, Jenna Ortiz produces as well as acts now.

9. The Summer I Turned Petty: was wanted for 2024, the strikes have brought it to 2025.

10. Poker Nose. As per Natasha Leon a second season is filmed and sealed.

Which of them do you like? Not on our list is Euphrates, of which season 3 only begins to film in January, so rather 2026.

=== claims
Iron Widow :: 3 | release 2025-01 | official | + | - | Iron Widow
Iron Widow :: 3 | platform Netflix | official | + | - | ^
Iron Widow :: 3 | release none | official | - | - | ^
Lotus Hotel :: 3 | release 2025-02-16 | official | + | - | Lotus Hotel.
Lotus Hotel :: 3 | platform HBO | official | + | - | ^
Lotus Hotel :: 3 | cast Walton Prigg / - / - | official | + | - | ^
Stranger Kids :: 5 | renewal final | official | + | - | Stranger Kids
Stranger Kids :: 5 | production filming ends when=2024-12 | official | + | - | ^
Stranger Kids :: 5 | release 2025-11 | rumored | + | - | ^
Squid Ink :: 2 | release 2024-12-26 | official | + | - | Squid Ink.
Squid Ink :: 3 | release 2025-06 | official | + | - | ^
You & Me & Him :: - | renewal final | official | + | - | You &
You & Me & Him :: - | release 2025-04 | reported | + | What's on Netflix | ^
Alice in Wasteland :: - | source_material comic / - | official | + | - | Alice in
Alice in Wasteland :: 3 | crew Shinsuke Sato-o / director | official | + | - | ^
Andorra :: - | episodes 12 | official | + | - | Andorra. 12
Andorra :: - | release 2025-04-22 | official | + | - | ^
Andorra :: - | platform Disney Plus | official | + | - | ^
Andorra :: - | renewal final | official | + | - | ^
Wednesdays :: - | cast Jenna Ortiz / - / - | official | + | - | Wednesdays (S2).
Wednesdays :: 2 | crew Jenna Ortiz / producer | official | + | - | ^
The Summer I Turned Petty :: - | release 2024 | official | - | - | The Summer
The Summer I Turned Petty :: - | delay to=2025 | official | + | - | ^
The Summer I Turned Petty :: - | release 2025 | official | + | - | ^
Poker Nose :: 2 | production filming ends | official | + | Natasha Leon | Poker Nose.
Euphrates :: 3 | production filming starts when=2025-01 | official | + | - | Not on our
Euphrates :: 3 | release 2026 | predicted | + | - | ^
