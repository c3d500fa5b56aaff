url: https://www.kcalendar.example/2026/01/returning-k-dramas-2026
outlet: K Calendar
published: 2026-01-05
title: Nine K-dramas that come back in 2026 (and two that might)

Sequels used to be as rare as parking in Hongdae. This year the calendar is full of them, so here is who knocks again and when.

• “Moonlit Prosecutor 2” (SBS, February 20). Twelve new cases, and Jin Tae-oh is wearing the robe still. Ok Ja-yeon's namesake Ok Ju-hyun is new as a judge with a gambling habit.

• “Pharmacist of Joseon,” season 3 (MBC, May). Writer Kim Ba-da is said to want it to be the last; the channel says no such thing.

• “Dead Shift” (TVING, in the second quarter). Part two of the zombie comedy, made from a Naver webtoon, has been in the can since October.

• “The Good Bad Landlord” (Netflix). No date. Netflix itself speaks of “the back half of the year,” and Pyo Ye-rin and Lee Dong-ha are the tenants for the second time.

• “Cheonho Station” (Disney+). Its fourth instalment was to have opened in January but had to make room and appears, at the earliest, in July.

• “Rival Rice Cakes” (KBS 2). A weekend family saga that nobody expected to have a follow-up, let alone one of 50 episodes, from March 7.

• “Blue Alibi 2” (Coupang Play). Nam Ji-soo steps out for her military-drama shoot; her partner, Choi Kang, stays.

• “Hotel Baekdu” (JTBC, fall). It takes Seo Mi-so back behind the reception.

• “Villain Academy 2” (Wavve). The director, Han Sang-bum, has promised “more homework.” As yet he has not shot a frame.

And the two:

• “Seven Lies for Seven Days.” Insiders whisper of a renewal, the broadcaster ENA of nothing.

• “My Ex, the Exorcist.” Cast and director would love to, which is what they all say at press conferences.

Which of them has your heart? Last year's list contained 14 titles, among them “The Uncanny Counter,” and got 300,000 clicks.

=== claims
Moonlit Prosecutor :: 2 | release 2026-02-20 | official | + | - | “Moonlit Prosecutor
Moonlit Prosecutor :: 2 | platform SBS | official | + | - | ^
Moonlit Prosecutor :: 2 | episodes 12 | official | + | - | ^
Moonlit Prosecutor :: 2 | cast Jin Tae-oh / - / returning | official | + | - | ^
Moonlit Prosecutor :: 2 | cast Ok Ju-hyun / - / joining | official | + | - | ^
Pharmacist of Joseon :: 3 | release 2026-05 | official | + | - | “Pharmacist of
Pharmacist of Joseon :: 3 | platform MBC | official | + | - | ^
Pharmacist of Joseon :: - | crew Kim Ba-da / writer | official | + | - | ^
Pharmacist of Joseon :: 3 | renewal final | rumored | + | - | ^
Dead Shift :: - | platform TVING | official | + | - | “Dead Shift
Dead Shift :: 2 | release 2026-04..2026-06 | official | + | - | ^
Dead Shift :: - | source_material webtoon / - | official | + | - | ^
Dead Shift :: 2 | production filming ends when=2025-10 | official | + | - | ^
The Good Bad Landlord :: - | platform Netflix | official | + | - | “The Good
The Good Bad Landlord :: - | release none | official | - | - | ^
The Good Bad Landlord :: 2 | release 2026-07..2026-12 | official | + | Netflix | ^
The Good Bad Landlord :: 2 | cast Pyo Ye-rin / - / returning | official | + | - | ^
The Good Bad Landlord :: 2 | cast Lee Dong-ha / - / returning | official | + | - | ^
Cheonho Station :: - | platform Disney+ | official | + | - | “Cheonho
Cheonho Station :: 4 | release 2026-01 | official | - | - | ^
Cheonho Station :: 4 | release 2026-07-01.. | official | + | - | ^
Cheonho Station :: 4 | delay to=2026-07-01.. | official | + | - | ^
Rival Rice Cakes :: - | platform KBS 2 | official | + | - | “Rival Rice
Rival Rice Cakes :: 2 | episodes 50 | official | + | - | ^
Rival Rice Cakes :: 2 | release 2026-03-07 | official | + | - | ^
Blue Alibi :: 2 | platform Coupang Play | official | + | - | “Blue Alibi
Blue Alibi :: 2 | cast Nam Ji-soo / - / leaving | official | + | - | ^
Blue Alibi :: 2 | cast Choi Kang / - / returning | official | + | - | ^
Hotel Baekdu :: - | platform JTBC | official | + | - | “Hotel Baekdu
Hotel Baekdu :: - | release 2026-09..2026-11 | official | + | - | ^
Hotel Baekdu :: - | cast Seo Mi-so / - / returning | official | + | - | ^
Villain Academy :: 2 | platform Wavve | official | + | - | “Villain
Villain Academy :: - | crew Han Sang-bum / director | official | + | - | ^
Villain Academy :: 2 | production filming starts | official | - | - | ^
Seven Lies for Seven Days :: - | renewal renewed | rumored | + | - | “Seven Lies for Seve
Seven Lies for Seven Days :: - | platform ENA | official | + | - | ^
