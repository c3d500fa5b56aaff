url: https://www.screenledger.example/2024/05/21/glass-orchard-renewed
outlet: Screen Ledger
published: 2024-05-21
title: 'Glass Orchard' Picked Up for Season 3 at Apple TV+
series: Glass Orchard

Apple TV+ has ordered a third season of Glass Orchard, the dystopian drama led by Ruth Negasi and Paddy Considane. The pickup was announced on Tuesday, eleven days after the second season came to a close.

Created by Nora Feldt, who adapted the 2011 novel by Ishbel Crane, the series takes place in a walled garden city where nobody may grow old. Feldt remains in charge as showrunner. Filming on the new episodes begins in Prague this September.

"I never imagined that we would get to taste all of the fruit," said Feldt, who had told Variety in March that the writers' room was already open.

Season two, which consisted of eight episodes, launched on March 22. In it, Negasi's character Ada Quill found a door in the wall. According to Nielsen it never made the weekly chart. The first season dates from November 2021 and took home two Peabody Awards.

Besides the two leads, Tom Hollund and Kiki Adeyemi will be back. Joining them is Stellan Rask, whose role is being kept under wraps. Director Mimi Laurent, who shot the pilot of the HBO miniseries The Understudy, will helm the first two hours.

It is too early for a premiere date. Expect the orchard to bloom again in late 2025.

Elsewhere at the company, the comedy Mostly Harmonious will not go on beyond its second season, while Pilot Light has been pushed from August to an unspecified date in 2025.

=== claims
- | platform Apple TV+ | official | + | - | Apple TV+ has ordered
3 | renewal renewed when=2024-05-21 | official | + | - | ^
- | cast Ruth Negasi / Ada Quill / - | official | + | - | ^
- | cast Paddy Considane / - / - | official | + | - | ^
- | crew Nora Feldt / creator | official | + | - | Created by Nora
- | source_material novel / - | official | + | - | ^
3 | crew Nora Feldt / showrunner | official | + | - | Feldt remains
3 | production filming starts when=2024-09 | official | + | - | Filming on the new
3 | production writing starts | official | + | Nora Feldt | "I never imagined
2 | episodes 8 | official | + | - | Season two, which
2 | release 2024-03-22 | official | + | - | ^
1 | release 2021-11 | official | + | - | The first season dates
3 | cast Ruth Negasi / Ada Quill / returning | official | + | - | Besides the two leads
3 | cast Paddy Considane / - / returning | official | + | - | ^
3 | cast Tom Hollund / - / returning | official | + | - | ^
3 | cast Kiki Adeyemi / - / returning | official | + | - | ^
3 | cast Stellan Rask / - / joining | official | + | - | Joining them
3 | crew Mimi Laurent / director | official | + | - | Director Mimi
The Understudy :: - | platform HBO | official | + | - | ^
3 | release none | official | - | - | It is too early
3 | release 2025-09..2025-12 | predicted | + | - | Expect the orchard
Mostly Harmonious :: 3 | renewal cancelled | official | + | - | Elsewhere at the company
Pilot Light :: - | delay to=2025 | official | + | - | ^
Pilot Light :: - | release 2025 | official | + | - | ^
Pilot Light :: - | release 2024-08 | official | - | - | ^
