url: https://www.monsooncut.example/web/2023/renewals-and-dates
outlet: Monsoon Cut
published: 2023-04-18
title: OTT diary: who is streaming what, and when

Gully Sharks: The boys of Dharavi are returning with season two on MX Player, free of cost, on May 5. All ten parts at one go, ya.

Nakshatra: Disney+ Hotstar has sealed its lips. We only know that the dubbing of the third edition got over in March, so in our opinion you should keep your June free.

Kothi 11: After the first installment had made noise in December 2021, the second was promised for Diwali 2022; Diwali went, the show did not come. The latest from Pinkvilla is that Eid, i.e. this very weekend, has been locked.

Madam Undercover: “We are targeting a festival release,” informed producer Sharda Bagchi on Monday. Which festival? She pleaded the fifth. The first one streamed on ZEE5 on 15 January last year and was inspired by a Bengali magazine serial of Sukumari Ray.

Jugaad Inc: A trailer of 2 minutes and 40 seconds is making waves since yesterday. It also spills the beans on the day: the startup dramedy arrives with its second innings on April 28 at Amazon miniTV.

Raat Rani: Word in Andheri is that Applause has sold the show to Prime Video, lock, stock and ghost. Its first season was JioCinema's.

The Collector's Wife: Not a remake! Director Meghna Sathe is tired of saying that the Spanish series La Coleccionista has a similar name and no more. SonyLIV had it from 9 September 2022, and part two is, as she put it to Film Companion, “a thing of 2024, beta, not of 2023.”

Taxi Tantra: How long does it take? Ask Aafat Express; that one was resting for two and a half years in between. If the Tantra team is equally lazy then October 2024 should be pencilled in by you.

Bakasur: Ormax puts it third this week. Four episodes have been shown, four remain. A fan asked JioCinema for a second season on Koo, and a heart emoji was the reply.

=== claims
Gully Sharks :: 2 | platform MX Player | official | + | - | Gully Sharks
Gully Sharks :: 2 | release 2023-05-05 | official | + | - | ^
Gully Sharks :: 2 | episodes 10 | official | + | - | All ten parts
Nakshatra :: 3 | release none | official | - | - | Nakshatra
Nakshatra :: 3 | release 2023-06 | predicted | + | - | We only know
Kothi 11 :: 1 | release 2021-12 | official | + | - | Kothi 11: After
Kothi 11 :: 2 | release 2022-10-24 | official | - | - | ^
Kothi 11 :: 2 | release 2023-04-22..2023-04-23 | reported | + | Pinkvilla | The latest from
Madam Undercover :: 2 | release none | official | - | - | She pleaded
Madam Undercover :: - | crew Sharda Bagchi / producer | official | + | - | Madam Undercover
Madam Undercover :: 1 | platform ZEE5 | official | + | - | The first one
Madam Undercover :: 1 | release 2022-01-15 | official | + | - | ^
Madam Undercover :: - | source_material other / - | official | + | - | ^
Jugaad Inc :: 2 | trailer trailer when=2023-04-17 | official | + | - | Jugaad Inc
Jugaad Inc :: 2 | release 2023-04-28 | official | + | - | It also spills
Jugaad Inc :: 2 | platform Amazon miniTV | official | + | - | ^
Raat Rani :: - | platform Prime Video | rumored | + | - | Raat Rani
Raat Rani :: 1 | platform JioCinema | official | + | - | Its first season
The Collector's Wife :: - | source_material series / La Coleccionista | official | - | Meghna Sathe | Director Meghna
The Collector's Wife :: - | crew Meghna Sathe / director | official | + | - | ^
The Collector's Wife :: 1 | platform SonyLIV | official | + | - | SonyLIV had it
The Collector's Wife :: 1 | release 2022-09-09 | official | + | - | ^
The Collector's Wife :: 2 | release 2024 | official | + | Meghna Sathe | ^
The Collector's Wife :: 2 | release 2023 | official | - | Meghna Sathe | ^
Taxi Tantra :: - | precedent Aafat Express / release / 30 | official | + | - | Ask Aafat Express
Taxi Tantra :: - | release 2024-10 | predicted | + | - | If the Tantra
