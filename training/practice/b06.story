url: https://www.hallyudesk.example/en/2024/06/03/borrowed-faces-s2-agency
outlet: Hallyu Desk
published: 2024-06-03
title: Shin Ye-ram's agency speaks about "Borrowed Faces 2"
series: Borrowed Faces

The agency of actress Shin Ye-ram has spoken about reports according to which "Borrowed Faces" is going into a second season.

Those reports had come up on June 2. Several Korean media wrote that Coupang Play had made up its mind, that the shooting was to begin in the autumn and that the broadcast was pencilled in for the first quarter of next year.

"Shin Ye-ram got the proposal for 'Borrowed Faces 2' and is looking it over with a warm heart," an official of Namu Actors said on the 3rd. The same official said that "the schedule of the shoot is something only the producers can answer."

Coupang Play had a shorter answer: "We are in discussion about it, but nothing has been settled."

In "Borrowed Faces," made from the web novel of the same title by Dohwa, Shin is Im So-hui, a make-up artist who can take on the faces of the dead. Opposite her Ok Jun-seo was the prosecutor Nam Gi-tae. Of him the reports claim that he has turned the sequel down on account of a film with director Bae Sang-min.

The ten-part drama began on November 24 of last year and held the number one place of the platform for four weeks. PD Chae Woo-ri, who directed all of it, won the prize for new directors at the Baeksang Arts Awards on May 7; when asked on the red carpet whether So-hui would change her face again, she only laughed.

Shin, born in 1995, made her debut in 2014 with the daily drama "Sunflower Lane" on KBS. She is currently meeting her viewers in tvN's weekend drama "The Late Shift," which has four episodes left, and will get married in July.

=== claims
2 | renewal renewed | rumored | + | - | Several Korean
2 | production filming starts when=2024-09..2024-11 | rumored | + | - | ^
2 | release 2025-01..2025-03 | rumored | + | - | ^
2 | cast Shin Ye-ram / Im So-hui / returning | reported | + | Namu Actors | "Shin Ye-ram got
2 | renewal renewed | official | - | Coupang Play | Coupang Play had
- | source_material novel / Borrowed Faces | official | + | - | In "Borrowed Faces,"
1 | cast Shin Ye-ram / Im So-hui / - | official | + | - | ^
1 | cast Ok Jun-seo / Nam Gi-tae / - | official | + | - | Opposite her
2 | cast Ok Jun-seo / Nam Gi-tae / leaving | rumored | + | - | Of him
1 | episodes 10 | official | + | - | The ten-part
1 | release 2023-11-24 | official | + | - | ^
1 | crew Chae Woo-ri / director | official | + | - | PD Chae
The Late Shift :: - | platform tvN | official | + | - | She is currently
The Late Shift :: - | cast Shin Ye-ram / - / - | official | + | - | ^
