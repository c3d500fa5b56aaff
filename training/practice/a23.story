url: https://www.showtracker.example/p/prime-video-2025-what-is-renewed
outlet: Show Tracker
published: 2025-06-27
title: Prime Video: the state of every series, June 2025

The format: Title (last season): where things are.

• The Lawgiver (3): a fourth is in the bag, a fifth in discussion
• Étoile Noire (1): axed two months in, the two-season order notwithstanding
• The Wheelwright (3): will not spin again; Sony looks for a buyer
• Gunnerkrigg (none yet): eight hours based on the webcomic, arrives 2026
• Countdown to Zero (1): on now, Wednesdays; too young to die
• The Summer We Turned Ugly (2): third and closing chapter, July 16, 11 installments
• Upload Me (3): four-episode farewell on Aug. 25
• Reacher's Reach (3): production on a 4th started June 2 in Philadelphia
• Mr. & Mrs. Schmidt (1): stuck. New leads Sophie Thorne and Marcus Edley joined, then weren't available
• The Bondsman's Wife (1): dead since May
• Motorheads of Ironwood (1): no verdict; the creator, John A. Norris, keeps his fingers crossed
• Citadel: Delhi (1), Citadel: Lucca (1): folded into the mothership, i.e., no second runs
• Cross My Heart (1): its sequel season has been shot, edited, locked
• Fallout Shelter (1): December. That's all Amazon says
• The Rings (2): expected for late 2026; filming at Shepperton since spring

Some explanations. The Lawgiver got its order at the upfront on May 12, where Todd Ames, who isn't above the title anymore but still the lead, read it from a parchment. Compared with that, Gen Vex waited eleven weeks after its first finale in 2023, a pace that would put news on Countdown to Zero near the end of the year, if there's news.

The Wheelwright's case has fans buying billboards. Showrunner Rafe Jenkins thanked them on Instagram. I'm sorry to say that no streamer has picked up a show of that price since 2019, and nothing points to an exception here.

For the rest, see last month's page: it's got Overcompensator, Harlem Nights & Days and the rest of the half-hours. A correction: season 2 of The Lawgiver had eight episodes, not ten.

=== claims
The Lawgiver :: 4 | renewal renewed when=2025-05-12 | official | + | - | The Lawgiver (3)
Étoile Noire :: 2 | renewal cancelled | official | + | - | Étoile
The Wheelwright :: 4 | renewal cancelled | official | + | - | The Wheelwright (3)
Gunnerkrigg :: 1 | episodes 8 | official | + | - | Gunnerkrigg
Gunnerkrigg :: - | source_material comic / - | official | + | - | ^
Gunnerkrigg :: 1 | release 2026 | official | + | - | ^
The Summer We Turned Ugly :: 3 | renewal final | official | + | - | The Summer
The Summer We Turned Ugly :: 3 | release 2025-07-16 | official | + | - | ^
The Summer We Turned Ugly :: 3 | episodes 11 | official | + | - | ^
Upload Me :: 4 | renewal final | official | + | - | Upload Me
Upload Me :: 4 | episodes 4 | official | + | - | ^
Upload Me :: 4 | release 2025-08-25 | official | + | - | ^
Reacher's Reach :: 4 | production filming starts when=2025-06-02 | official | + | - | Reacher's
Mr. & Mrs. Schmidt :: 2 | cast Sophie Thorne / - / leaving | official | + | - | Mr. & Mrs.
Mr. & Mrs. Schmidt :: 2 | cast Marcus Edley / - / leaving | official | + | - | ^
The Bondsman's Wife :: 2 | renewal cancelled when=2025-05 | official | + | - | The Bondsman
Motorheads of Ironwood :: 2 | renewal renewed | official | - | - | Motorheads
Motorheads of Ironwood :: - | crew John A. Norris / creator | official | + | - | ^
Citadel: Delhi :: 2 | renewal cancelled | official | + | - | Citadel: Delhi
Citadel: Lucca :: 2 | renewal cancelled | official | + | - | ^
Cross My Heart :: 2 | production filming ends | official | + | - | Cross My
Cross My Heart :: 2 | production post-production ends | official | + | - | ^
Fallout Shelter :: 2 | release 2025-12 | official | + | Amazon | Fallout
The Rings :: 3 | release 2026-09-01..2026-12-31 | predicted | + | - | The Rings
The Rings :: 3 | production filming starts when=2025-03-01..2025-05-31 | official | + | - | ^
The Lawgiver :: - | cast Todd Ames / - / - | official | + | - | The Lawgiver got
Countdown to Zero :: 2 | precedent Gen Vex / renewal / 2.5 | official | + | - | Compared with
The Wheelwright :: - | crew Rafe Jenkins / showrunner | official | + | - | Showrunner Rafe
The Lawgiver :: 2 | episodes 8 | official | + | - | A correction
The Lawgiver :: 2 | episodes 10 | official | - | - | ^
