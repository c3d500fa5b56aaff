url: https://www.sonicdrama.example/2024/07/15/streaming-new-in-august-uk
outlet: Sonic Drama
published: 2024-07-15
title: New on UK streamers in August: the date list

NETFLIX
1 August – Love Is Deaf UK (new)
8 August – The Umber Academy, season 4: six final episodes
15 August – Odette in Lyon, season 4, part 1
22 August – Pachyderm (limited series, 7 x 40 min), from the graphic novel by Jules Arnaud
Date unknown – Hubris, the Greek-god comedy with Geoff Goldring. “Late August,” says one poster; “September,” says the next.

PRIME VIDEO
2 August – Owlman: Hooded, animated, produced by Jay Abbott; a second season has been ordered
29 August – The Crowns of Numen, season 2; three at once. Morwenna Clarke and Charlie Vickery return; Joseph Mawson does not, Sam Hazel having taken the part of Ador
No longer in August – The Devil's Minute. It was to be here on the 16th. Now it's “the autumn.”

APPLE TV+
14 August – Bad Chimp: Vince Ellis as a Key West health inspector, based on Carl Hinson's novel. Creator: Will Lawler
21 August – Mahjong Parlour, season 2, eight chapters

DISNEY+
7 August – Are You Sure?!, travel with two of BTS
27 August – Nosy Neighbours, season 4; a fifth is anticipated but unordered

PARAMOUNT+
16 August – Emperor of Chicago (season 2 of the comedy that Sky had let go after the first)

ITVX
Box set: all three series of Trigger Line, the third also broadcast from the 25th on ITV1

WHAT LEAVES: “Suite Talk,” all nine seasons, on 30 August, Netflix. “Community Theatre” on the 1st.

WHAT'S NEXT: In September come back Slow Ponies (4 Sept, fourth), Industry Standard 3 (date pending with the BBC; HBO has it in August), and The Old Lady, a Jeff Briggs thriller whose first season was shown in the UK in September 2022.

=== claims
Love Is Deaf UK :: 1 | release 2024-08-01 | official | + | - | 1 August
The Umber Academy :: 4 | release 2024-08-08 | official | + | - | 8 August
The Umber Academy :: 4 | episodes 6 | official | + | - | ^
The Umber Academy :: 4 | renewal final | official | + | - | ^
Odette in Lyon :: 4 | release 2024-08-15 | official | + | - | 15 August
Pachyderm :: 1 | release 2024-08-22 | official | + | - | 22 August
Pachyderm :: 1 | episodes 7 | official | + | - | ^
Pachyderm :: - | source_material comic / - | official | + | - | ^
Hubris :: - | release none | official | - | - | Date unknown
Hubris :: - | cast Geoff Goldring / - / - | official | + | - | ^
Hubris :: - | release 2024-08-21..2024-08-31 | official | + | poster | “Late August
Hubris :: - | release 2024-09 | official | + | poster | ^
Owlman: Hooded :: - | release 2024-08-02 | official | + | - | 2 August
Owlman: Hooded :: - | crew Jay Abbott / producer | official | + | - | ^
Owlman: Hooded :: 2 | renewal renewed | official | + | - | ^
The Crowns of Numen :: 2 | release 2024-08-29 | official | + | - | 29 August
The Crowns of Numen :: 2 | cast Morwenna Clarke / - / returning | official | + | - | Morwenna
The Crowns of Numen :: 2 | cast Charlie Vickery / - / returning | official | + | - | ^
The Crowns of Numen :: 2 | cast Joseph Mawson / Ador / leaving | official | + | - | ^
The Crowns of Numen :: 2 | cast Sam Hazel / Ador / joining | official | + | - | ^
The Devil's Minute :: - | release 2024-08-16 | official | - | - | It was to
The Devil's Minute :: - | release 2024-09-01..2024-11-30 | official | + | - | Now it's
The Devil's Minute :: - | delay to=2024-09-01..2024-11-30 | official | + | - | ^
Bad Chimp :: - | release 2024-08-14 | official | + | - | 14 August
Bad Chimp :: - | cast Vince Ellis / - / - | official | + | - | ^
Bad Chimp :: - | source_material novel / - | official | + | - | ^
Bad Chimp :: - | crew Will Lawler / creator | official | + | - | Creator: Will
Mahjong Parlour :: 2 | release 2024-08-21 | official | + | - | 21 August
Mahjong Parlour :: 2 | episodes 8 | official | + | - | ^
Are You Sure?! :: - | release 2024-08-07 | official | + | - | 7 August
Nosy Neighbours :: 4 | release 2024-08-27 | official | + | - | 27 August
Nosy Neighbours :: 5 | renewal renewed | predicted | + | - | ^
Emperor of Chicago :: 2 | release 2024-08-16 | official | + | - | 16 August
Trigger Line :: 3 | platform ITV1 | official | + | - | Box set
Trigger Line :: 3 | release 2024-08-25 | official | + | - | ^
Slow Ponies :: 4 | release 2024-09-04 | official | + | - | WHAT'S NEXT
Industry Standard :: 3 | release 2024-08 | official | + | - | ^
Industry Standard :: 3 | release none | official | - | - | ^
Industry Standard :: 3 | platform HBO | official | + | - | ^
The Old Lady :: - | cast Jeff Briggs / - / - | official | + | - | ^
The Old Lady :: 1 | release 2022-09 | official | + | - | ^
The Old Lady :: 2 | release 2024-09 | official | + | - | ^
