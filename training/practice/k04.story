url: https://www.whatsontelly.example/2023/05/01/may-2023-tv-calendar
outlet: What's On Telly
published: 2023-05-01
title: TV calendar: everything new in May 2023

Here are the new and returning shows of the month. All times are UK times, and dates can change.

Monday 1 May

• Ashdown Farm, season 4, Channel 5
• Doctors of the Deep, new series, National Geographic

Wednesday 3 May

• The Lock Keeper, season 2, ITV
• Bloodline Road (season 3), Prime Video

Thursday 4 May

• Sunny Side of Hull, new series, BBC Three
• The Chancellor, season 2, Netflix. All ten episodes are released at once.

Sunday 7 May

• Widow's Peak, season 5 and last, Sky Atlantic

Friday 12 May

• Cherry Avenue returns for a third season on Apple TV+. The season has eight episodes.
• Hard Reset, new series, Disney+. Based on the video game of the same name.

Tuesday 16 May

• Mandarin Street, season 1, Channel 4. Olivia Tan stars as a young chef in Manchester.

Sunday 21 May

• The Glass House, season 2, BBC One. Peter Manners and Gina Roe are back.

Thursday 25 May

• Sea of Crows, season 6, Netflix. This is the final season.
• Neon Angels, season 1, Paramount+

Moved

Royal Mile was planned for 10 May on Alibi, but it has been pushed back to June. Carver's second season was also due this month. It now comes out in the autumn.

Still without a date

We are often asked about three shows. The Gatekeepers season 3 has finished filming, but ITV has not announced a date. Season 4 of Moorland will premiere later this year. Spoke has not been renewed so far.

That is all for this month. The June list comes out on 31 May.

=== claims
Ashdown Farm :: 4 | release 2023-05-01 | official | + | - | Ashdown Farm
Ashdown Farm :: 4 | platform Channel 5 | official | + | - | ^
Doctors of the Deep :: 1 | release 2023-05-01 | official | + | - | Doctors of
Doctors of the Deep :: 1 | platform National Geographic | official | + | - | ^
The Lock Keeper :: 2 | release 2023-05-03 | official | + | - | The Lock Keeper
The Lock Keeper :: 2 | platform ITV | official | + | - | ^
Bloodline Road :: 3 | release 2023-05-03 | official | + | - | Bloodline Road
Bloodline Road :: 3 | platform Prime Video | official | + | - | ^
Sunny Side of Hull :: 1 | release 2023-05-04 | official | + | - | Sunny Side
Sunny Side of Hull :: 1 | platform BBC Three | official | + | - | ^
The Chancellor :: 2 | release 2023-05-04 | official | + | - | The Chancellor
The Chancellor :: 2 | platform Netflix | official | + | - | ^
The Chancellor :: 2 | episodes 10 | official | + | - | ^
Widow's Peak :: 5 | release 2023-05-07 | official | + | - | Widow's Peak
Widow's Peak :: 5 | platform Sky Atlantic | official | + | - | ^
Widow's Peak :: 5 | renewal final | official | + | - | ^
Cherry Avenue :: 3 | release 2023-05-12 | official | + | - | Cherry Avenue
Cherry Avenue :: 3 | platform Apple TV+ | official | + | - | ^
Cherry Avenue :: 3 | episodes 8 | official | + | - | ^
Hard Reset :: 1 | release 2023-05-12 | official | + | - | Hard Reset
Hard Reset :: 1 | platform Disney+ | official | + | - | ^
Hard Reset :: - | source_material game / Hard Reset | official | + | - | ^
Mandarin Street :: 1 | release 2023-05-16 | official | + | - | Mandarin Street
Mandarin Street :: 1 | platform Channel 4 | official | + | - | ^
Mandarin Street :: 1 | cast Olivia Tan / - / - | official | + | - | ^
The Glass House :: 2 | release 2023-05-21 | official | + | - | The Glass House
The Glass House :: 2 | platform BBC One | official | + | - | ^
The Glass House :: 2 | cast Peter Manners / - / returning | official | + | - | ^
The Glass House :: 2 | cast Gina Roe / - / returning | official | + | - | ^
Sea of Crows :: 6 | release 2023-05-25 | official | + | - | Sea of Crows
Sea of Crows :: 6 | platform Netflix | official | + | - | ^
Sea of Crows :: 6 | renewal final | official | + | - | ^
Neon Angels :: 1 | release 2023-05-25 | official | + | - | Neon Angels
Neon Angels :: 1 | platform Paramount+ | official | + | - | ^
Royal Mile :: - | release 2023-05-10 | official | - | - | Royal Mile
Royal Mile :: - | release 2023-06 | official | + | - | ^
Royal Mile :: - | delay to=2023-06 | official | + | - | ^
Royal Mile :: - | platform Alibi | official | + | - | ^
Carver :: 2 | release 2023-05 | official | - | - | Carver's second
Carver :: 2 | release 2023-09-01..2023-11-30 | official | + | - | It now comes
Carver :: 2 | delay to=2023-09-01..2023-11-30 | official | + | - | ^
The Gatekeepers :: 3 | production filming ends | official | + | - | The Gatekeepers
The Gatekeepers :: 3 | release none | official | - | - | ^
Moorland :: 4 | release 2023-05-01..2023-12-31 | official | + | - | Season 4 of Moorland
Spoke :: - | renewal renewed | official | - | - | Spoke has not
