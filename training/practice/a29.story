url: https://www.mangawire.example/news/2024-03-23-anime-japan-roundup
outlet: Manga Wire
published: 2024-03-23
title: AnimeJapan Day 1: All sequel announcements so far

Keep refreshing; we add entries as the stages happen.

Alchemist's Retirement gets a second season. The TV anime's site greeted its anniversary with that line and a visual of the old man fishing.

Swordswoman Needs Glasses returns this July. TBS and 27 affiliates run it, Sundays; Crunchyroll has the rest of the earth. Ten days ago its leads Rina Kusunoki (Tsubame) and Sora Amami (Dr. Lens) were confirmed as staying put.

Slimeborn moves from TV to cinemas, so no Slimeborn season 4 for the moment, a producer made plain on the Red Stage.

The Idle Emperor unveiled staff of its follow-up: Yuki Hatake is directing in place of Kenji Oda at Studio Lerche, Deko Arisugawa keeps series composition, and Evan Cole again does the music. Its window has shrunk from “2025” to April 2025.

Of Rats and Roses ends. A “Last Chapter” covering the remaining three volumes was made known at 14:10, complete with a teaser.

As for My Bride Is a Bus, its continuation had been pencilled in for this October and is now, “to heighten quality,” January 2025 material.

Re:Start of a Villainess was silent on a third. Its voice actress Nao Toyama winked, for what that's worth.

Uncle Isekai's committee announced it's taking over TV Tokyo's midnight slot from April 4; that's a rerun of season 1, not a season 2.

Classroom of the Deceased 4 was licensed by HIDIVE before anyone in Japan owned up to its existence; the streamer then deleted the post. Studio comments: zero.

Dandelion, the story about a dorm for failed heroes from the novels of Karuho Mine, will start streaming in fall with 24 consecutive episodes.

Still ahead on Sunday: Kaiju No. 88, Oshi no Uta, 100 Girlfriends Too Many. If the rumor mill is any guide, the middle one is about to make its third year official at 11:30.

=== claims
Alchemist's Retirement :: 2 | renewal renewed when=2024-03-23 | official | + | TV anime's site | Alchemist's
Swordswoman Needs Glasses :: - | release 2024-07 | official | + | - | Swordswoman
Swordswoman Needs Glasses :: - | platform TBS | official | + | - | TBS and
Swordswoman Needs Glasses :: - | platform Crunchyroll | official | + | - | ^
Swordswoman Needs Glasses :: - | cast Rina Kusunoki / Tsubame / returning | official | + | - | Ten days
Swordswoman Needs Glasses :: - | cast Sora Amami / Dr. Lens / returning | official | + | - | ^
Slimeborn :: 4 | renewal renewed | official | - | producer | Slimeborn moves
The Idle Emperor :: 2 | crew Yuki Hatake / director | official | + | - | The Idle
The Idle Emperor :: 2 | crew Kenji Oda / director | official | - | - | ^
The Idle Emperor :: 2 | crew Deko Arisugawa / writer | official | + | - | ^
The Idle Emperor :: 2 | crew Evan Cole / composer | official | + | - | ^
The Idle Emperor :: 2 | release 2025-04 | official | + | - | Its window
The Idle Emperor :: 2 | release 2025 | official | + | - | ^
Of Rats and Roses :: - | renewal final when=2024-03-23 | official | + | - | Of Rats
Of Rats and Roses :: - | trailer teaser when=2024-03-23 | official | + | - | A “Last
My Bride Is a Bus :: 2 | release 2024-10 | official | - | - | As for My Bride
My Bride Is a Bus :: 2 | release 2025-01 | official | + | - | ^
My Bride Is a Bus :: 2 | delay to=2025-01 | official | + | - | ^
Re:Start of a Villainess :: 3 | renewal renewed | official | - | - | Re:Start
Re:Start of a Villainess :: - | cast Nao Toyama / - / - | official | + | - | Its voice
Uncle Isekai :: 2 | renewal renewed | official | - | - | Uncle Isekai's
Classroom of the Deceased :: 4 | platform HIDIVE | official | + | - | Classroom of
Dandelion :: - | source_material novel / - | official | + | - | Dandelion
Dandelion :: 1 | release 2024-09-01..2024-11-30 | official | + | - | ^
Dandelion :: 1 | episodes 24 | official | + | - | ^
Oshi no Uta :: 3 | renewal renewed when=2024-03-24 | rumored | + | - | If the rumor
