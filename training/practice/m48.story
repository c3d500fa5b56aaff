url: https://www.kdramamailbag.example/2025/03/10/reader-questions-march
outlet: K-Drama Mailbag
published: 2025-03-10
title: You asked, we looked it up: second seasons of ‘Night Pharmacy’, ‘Hunter's Manual’, ‘S-Line 7’ and more

Mina from Manila wants to know if “Night Pharmacy” goes on. It does, and faster than is usual in Korea. SBS had the sequel's script reading at the end of January; Kim Nam-hee and Lee Ha-ah sat where they'd sat, PD Park Bo-rah is in the director's seat anew, and the plan (so a producer told Star News) is to air it in the second half.

“Is it true that Ji Chan-mo turned down Hunter's Manual 2?” Half true, Tobias. His agency says he “received the offer and is positively reviewing it,” and Disney+ that “the production itself is undecided.”

For Lucía: the adaptation of “S-Line 7” is finished, all six parts. It's Wavve that shows them from July 11. As to where the number comes from, read the webtoon.

Three of you asked about the “Golden Minutes.” The medical hit which Netflix unleashed on the world on January 24 could have a second and third season shot at once, if you trust an exclusive in Xports News; what Netflix told every outlet is “nothing has been decided.” Joo Ji-hyuk would be up for it.

How many episodes will “When Persimmons Fall” have? Sixteen, four a Friday since last week. Not a likely candidate for more: its writer Lim Sang-chan has never done a second anything.

Is “Born Again Heiress” canceled? It never existed, Paul. You mean “Born Again Heir,” which ended on Christmas Day 2022 on JTBC, and of which the production company does have a follow-up on its website, “2026,” without any cast.

“Radio Ghost,” nine years on! tvN's second round was greenlit last February, and its trio, Lee Jae-hyun, Kim Hye-sun and Cho Jin-ook, filmed from autumn. The broadcaster says 2026, its tenth birthday, and that the pen is again Kim Eun-hyo's. The director's isn't: Ahn Tae-jun is in for Kim Won-seob.

Lastly, no, “Cram School Cupid” won't return. I'm as sad as you.

=== claims
Night Pharmacy :: 2 | platform SBS | official | + | - | SBS had
Night Pharmacy :: 2 | cast Kim Nam-hee / - / returning | official | + | - | ^
Night Pharmacy :: 2 | cast Lee Ha-ah / - / returning | official | + | - | ^
Night Pharmacy :: 2 | crew Park Bo-rah / director | official | + | - | ^
Night Pharmacy :: 2 | release 2025-07-01..2025-12-31 | official | + | producer | ^
Night Pharmacy :: 2 | renewal renewed | official | + | - | It does
Hunter's Manual :: 2 | cast Ji Chan-mo / - / returning | reported | + | agency | His agency
Hunter's Manual :: 2 | renewal renewed | official | - | Disney+ | ^
S-Line 7 :: 1 | production filming ends | official | + | - | For Lucía
S-Line 7 :: 1 | episodes 6 | official | + | - | ^
S-Line 7 :: 1 | release 2025-07-11 | official | + | - | It's Wavve
S-Line 7 :: - | platform Wavve | official | + | - | ^
S-Line 7 :: - | source_material webtoon / - | official | + | - | As to
Golden Minutes :: 1 | release 2025-01-24 | official | + | - | The medical
Golden Minutes :: - | platform Netflix | official | + | - | ^
Golden Minutes :: 2 | renewal renewed | reported | + | Xports News | ^
Golden Minutes :: 3 | renewal renewed | reported | + | Xports News | ^
Golden Minutes :: 2 | renewal renewed | official | - | Netflix | ^
Golden Minutes :: - | cast Joo Ji-hyuk / - / - | official | + | - | Joo Ji-hyuk
When Persimmons Fall :: 1 | episodes 16 | official | + | - | Sixteen
When Persimmons Fall :: 1 | release 2025-03-07 | official | + | - | ^
When Persimmons Fall :: 2 | renewal cancelled | predicted | + | - | Not a likely
When Persimmons Fall :: - | crew Lim Sang-chan / writer | official | + | - | ^
Born Again Heir :: - | platform JTBC | official | + | - | You mean
Born Again Heir :: 2 | release 2026 | official | + | production company | ^
Radio Ghost :: 2 | renewal renewed when=2024-02 | official | + | - | “Radio Ghost
Radio Ghost :: 2 | cast Lee Jae-hyun / - / returning | official | + | - | ^
Radio Ghost :: 2 | cast Kim Hye-sun / - / returning | official | + | - | ^
Radio Ghost :: 2 | cast Cho Jin-ook / - / returning | official | + | - | ^
Radio Ghost :: 2 | production filming starts when=2024-09-01..2024-11-30 | official | + | - | ^
Radio Ghost :: - | platform tvN | official | + | - | ^
Radio Ghost :: 2 | release 2026 | official | + | tvN | The broadcaster
Radio Ghost :: 2 | crew ?Kim Eun-hyo / writer | official | + | - | ^
Radio Ghost :: 1 | crew ?Kim Eun-hyo / writer | official | + | - | ^
Radio Ghost :: 2 | crew Ahn Tae-jun / director | official | + | - | The director
Radio Ghost :: 2 | crew Kim Won-seob / director | official | - | - | ^
Cram School Cupid :: 2 | renewal cancelled | official | + | - | Lastly
