url: https://www.kdramaledger.example/2026/02/casting-friday
outlet: K-Drama Ledger
published: 2026-02-06
title: Casting Friday: who joins, who passes, who waits

Ten items, from certain to wild.

Kim Da-mi joins the second season of Netflix's “Umbrella Clinic” as a resident with a past. Filming has been going on since New Year.

Joining “Study Room Number 8” at ENA: rookie Moon Sang-min, idol Yeri and, in her comeback after nine years, Shim Eun-ha. It'll be 10 parts, each named after an exam.

Passes: Park Bo-young has turned down “Mermaid Prosecutor,” to which her name had been linked. The slot is now Shin Hye-sun's to take, if reports out of Yeouido are right.

Lee Do-hyun (“The Glory Road”) is confirmed for “Grand Galaxy Hotel,” the Hong sisters' newest, and so is IU-lookalike Shin Si-ah. Its channel, tvN, aims at the second half of the year.

“Reborn Poor,” season 2: Choi Woo-shik is “in the final stage of coordination,” his label said, whereas the director Jung Dae-yoon is a yes.

“Voice Recorder 5” hasn't got its Lee Ha-na yet. The producers are begging.

Will Gong Hyo-jin be in “Camellia's Second Bloom”? There's no such drama, KBS had to clarify.

The agency of Ji Chang-wook denied that he was bound for “The Worst of Good 2.” An insider told Xports News the opposite. The web novel it's built on has a twin brother in it.

Bae Suzy is not returning as Anna for “Anna Again”; instead Coupang Play has its eye on Go Min-si, a source familiar with the casting claims.

And, wild: Son Ye-jin as the mother of Squid-whatever. Made up by a YouTuber, debunked within hours.

That's it. Moon Sang-min also hosts “Music Bank.” Shim Eun-ha's last series aired in 2017, and you all know how season 1 of that ended. Which casting would get you to subscribe? IU's concert tickets are on sale from Monday.

=== claims
Umbrella Clinic :: 2 | cast Kim Da-mi / - / joining | official | + | - | Kim Da-mi
Umbrella Clinic :: - | platform Netflix | official | + | - | ^
Umbrella Clinic :: 2 | production filming under way | official | + | - | Filming has
Study Room Number 8 :: - | cast Moon Sang-min / - / joining | official | + | - | Joining “Study
Study Room Number 8 :: - | cast Yeri / - / joining | official | + | - | ^
Study Room Number 8 :: - | cast Shim Eun-ha / - / joining | official | + | - | ^
Study Room Number 8 :: - | platform ENA | official | + | - | ^
Study Room Number 8 :: 1 | episodes 10 | official | + | - | It'll be
Mermaid Prosecutor :: - | cast Park Bo-young / - / joining | official | - | - | Passes: Park
Mermaid Prosecutor :: - | cast Shin Hye-sun / - / joining | rumored | + | - | The slot
Grand Galaxy Hotel :: - | cast Lee Do-hyun / - / joining | official | + | - | Lee Do-hyun
Grand Galaxy Hotel :: - | cast Shin Si-ah / - / joining | official | + | - | ^
Grand Galaxy Hotel :: 1 | release 2026-07-01..2026-12-31 | official | + | tvN | Its channel
Reborn Poor :: 2 | cast Choi Woo-shik / - / returning | reported | + | label | “Reborn Poor
Reborn Poor :: 2 | crew Jung Dae-yoon / director | official | + | - | ^
Voice Recorder :: 5 | cast Lee Ha-na / - / returning | official | - | - | “Voice Recorder
Camellia's Second Bloom :: - | renewal renewed | official | - | KBS | There's no
The Worst of Good :: 2 | cast Ji Chang-wook / - / joining | reported | - | agency of Ji Chang-wook | The agency
The Worst of Good :: 2 | cast Ji Chang-wook / - / joining | reported | + | Xports News | An insider
The Worst of Good :: - | source_material novel / - | official | + | - | The web
Anna Again :: - | cast Bae Suzy / Anna / leaving | official | + | - | Bae Suzy
Anna Again :: - | cast Go Min-si / - / joining | rumored | + | - | ^
