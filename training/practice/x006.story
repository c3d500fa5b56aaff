url: https://www.tradewindwire.example/2024/01/netflix-drops-glass-parish
outlet: Tradewind Wire
published: 2024-01-19
title: Netflix Pulls Plug on ‘Glass Parish’ After Two Seasons
series: Glass Parish

The congregation may go home. Netflix will not be proceeding with another installment of “Glass Parish,” sources tell us, and the supernatural mystery therefore signs off with the second, which dropped on October 6.

The streamer had no comment. It didn't need one for long: by lunchtime series star Naomi Trask was on Instagram with a photo of her cassock in a bin. “Season three was so good on paper, and on paper is where it stays,” wrote the actress, who played the doubting deacon Ruth Aldous.

On paper is to be taken literally. A room of five had hammered out every script by Labor Day, at Netflix's own expense, and a stage in Halifax was held through New Year.

“Glass Parish” came to the service in May 2022. It stayed eight weeks in the Top 10 at first, and three the second time around. Completion rate, a figure that nobody outside Los Gatos has seen, is thought to have sealed its fate.

Created by Dov Lindqvist out of a short story by Helen Amory, it counted Trask, Peter Okonjo and Sally Wrenfield among its parishioners. Lindqvist, who previously ran “Hemlock Court” for Starz, has an overall deal with Universal Television, where he's developing a drama about lighthouse keepers.

Could another platform step in? Universal, which owns the show, has sounded out two of them, I hear, but the license doesn't lapse before 2025.

It is the fourth drama that Netflix has laid to rest since Thanksgiving, following “Bonefield,” “The Quiet Coast” and “Marlow & Daughter,” none of which made it past its first year.

Had viewers turned up like they did for the debut, a trilogy is what they would have got.

=== claims
3 | renewal cancelled | rumored | + | - | Netflix will not be proceeding
2 | release 2023-10-06 | official | + | - | ^
3 | renewal cancelled | official | + | Naomi Trask | “Season three was
- | cast Naomi Trask / Ruth Aldous / - | official | + | - | ^
3 | production writing ends when=..2023-09-04 | official | + | - | A room of five
1 | release 2022-05 | official | + | - | “Glass Parish” came
1 | platform Netflix | official | + | - | ^
- | crew Dov Lindqvist / creator | official | + | - | Created by Dov
- | source_material other / - | official | + | - | ^
- | cast Peter Okonjo / - / - | official | + | - | ^
- | cast Sally Wrenfield / - / - | official | + | - | ^
Bonefield :: 2 | renewal cancelled when=2023-11-23..2024-01-19 | official | + | - | It is the fourth
The Quiet Coast :: 2 | renewal cancelled when=2023-11-23..2024-01-19 | official | + | - | ^
Marlow & Daughter :: 2 | renewal cancelled when=2023-11-23..2024-01-19 | official | + | - | ^
