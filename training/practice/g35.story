url: https://www.kdramagram.example/2022/05/our-haunted-semester-2-netflix-rumors
outlet: K Drama Gram
published: 2022-05-19
title: Our Haunted Semester Season 2 All The Details Up To Now
series: Our Haunted Semester

May 19, 2022 By editor

Our Haunted Semester Season 2 Release Date Viki Web Series: Our Haunted Semester was released on Viki on 11th February 2022, and its first part had 16 episodes. Whoever likes ghosts and campus love has seen it, and many compared it with Hotel del Luna and the movie Whispering Stairs.

If you're one of them you'll be looking everywhere for the second part. Don't go away, since today it's all about the web series Our Haunted Semester.

With the popular ghost drama My Roommate Is 300, three months went by from the premiere to its renewal. This makes us hope that we'll hear of Our Haunted Semester's renewal before the end of May, too.

Our Haunted Semester Season 2 Release Date

Of news there isn't any, only the rumor that a second season has been ordered in silence and will come out in early 2023. Viki has neither confirmed nor commented on it. Our own guess for the release date of Our Haunted Semester season 2 is the first half of 2023. It's too early to name the day.

Our Haunted Semester Season 2 Cast

• Pyeon Do-eun as Gong Sae-byeok
• Kwak Si-hwan as Nurse Oh
• Im Ye-jin-a as Prof. Tak
• Lee Pil-mo-su as the Gatekeeper

Our Haunted Semester Season 2 Storyline

In season 1 Sae-byeok enrolled at a university which had burned down in 1978. In season 2 she'd have to graduate from it.

Our Haunted Semester Season 2 Trailer

There's no trailer until now, but you can enjoy the one of the first season below.

=== claims
1 | release 2022-02-11 | official | + | - | Our Haunted Semester Season 2 Release Date Viki
1 | platform Viki | official | + | - | ^
1 | episodes 16 | official | + | - | ^
2 | precedent My Roommate Is 300 / renewal / 3 | official | + | - | With the popular
2 | renewal renewed when=2022-05-19..2022-05-31 | predicted | + | - | This makes us
2 | renewal renewed | rumored | + | - | Of news
2 | release 2023-01..2023-04 | rumored | + | - | ^
2 | renewal renewed | official | - | - | Viki has neither
2 | release 2023-01..2023-06 | predicted | + | - | Our own guess
2 | release none | official | - | - | It's too early
2 | cast Pyeon Do-eun / Gong Sae-byeok / - | official | + | - | Pyeon Do
2 | cast Kwak Si-hwan / Nurse Oh / - | official | + | - | Kwak Si
2 | cast Im Ye-jin-a / Prof. Tak / - | official | + | - | Im Ye
2 | cast Lee Pil-mo-su / Gatekeeper / - | official | + | - | Lee Pil
2 | trailer trailer | official | - | - | There's no trailer
1 | trailer trailer | official | + | - | ^
