url: https://www.capeandcowlcentral.example/nightjar-season-2-filming-rumor
outlet: Cape & Cowl Central
published: 2025-06-04
title: Nightjar Season 2: Are Cameras About to Roll on the Disney+ Hero?
series: Nightjar

It's been quiet around Nightjar, suspiciously so. After its nine-episode debut on Disney+ in the fall of 2024, the vigilante drama vanished into the night like its own hero, and with it any talk of more.

Now a well-traveled scooper breaks the silence. Daniel Quill, whose track record we'd call so-so, posted on Sunday that a follow-up "was greenlit weeks ago" and that they will be shooting in Atlanta before the leaves turn. Marvel Television has neither endorsed nor shot down the claim.

There is a second thread. Production Weekly, the trade bulletin, carries a project with the working title "Night Shift," to lens from August 18 through December; Trilith Studios is the base. It is our guess that the two are one and the same.

Head writer Carla Benavides muddied the waters herself. On a panel in Austin in April the showrunner confessed to a packed hall that she "hadn't typed FADE IN" on anything with wings. On May 20, however, she put up a picture of a whiteboard with ten numbered squares, all of them blurred.

If, and it's a big if, the August start is real, a premiere in the fall of 2026 looks feasible. That is just us counting on our fingers.

Who'd be in it? Rafael Ortiz-Lane has a contract for three seasons, so Mateo Vega isn't going anywhere, in all probability. He is presently doing a play in London, which closes on July 26. Opposite him, Kit Morrow's Sister Silence took a fall from which not even comics characters recover.

For comparison, Marvel's Daredevil: Born Again needed 53 weeks between the first and second runs.

Nightjar was Marvel's third most-watched launch of last year. What do you hope to see in Season 2? Would you rather have a film? Sound off in the comments.

=== claims
1 | platform Disney+ | official | + | - | After its nine-episode
1 | episodes 9 | official | + | - | ^
1 | release 2024-09..2024-11 | official | + | - | ^
2 | renewal renewed | rumored | + | Daniel Quill | Daniel Quill, whose
2 | production filming under way when=2025-06-04..2025-11-30 | rumored | + | Daniel Quill | ^
2 | renewal renewed | official | - | - | Marvel Television has neither
2 | production filming under way when=2025-08-18..2025-12-31 | predicted | + | Production Weekly | Production Weekly, the
2 | production writing starts | official | - | Carla Benavides | On a panel in
- | crew Carla Benavides / writer | official | + | - | Head writer Carla
- | crew Carla Benavides / showrunner | official | + | - | On a panel in
2 | release 2026-09..2026-11 | predicted | + | - | If, and it's
2 | cast Rafael Ortiz-Lane / Mateo Vega / returning | predicted | + | - | Rafael Ortiz-Lane has
2 | precedent Daredevil: Born Again / release / 12 | official | + | - | For comparison
1 | cast Kit Morrow / Sister Silence / - | official | + | - | Opposite him
