url: https://www.spyglassanime.example/2022/12/09/winter-2023-preview
outlet: Spyglass Anime
published: 2022-12-09
title: Winter 2023 anime: our annotated guide

Seventy shows, three months, one pair of eyes. A few that deserve yours:

Clockmaker's Daughter

The adaptation of Rin Asagiri's light novels opens on January 7 on Tokyo MX and BS11, with Crunchyroll following along for the rest of us. Studio Fennel animates. Behind the megaphone sits Hiroto Makabe, who made the film "Blue Tide"; Yui Senzaki (heroine Adèle) and Ken Horiba (the Baron) have the leads. Twelve episodes, no more.

Swordless Saint II

After a gap of nearly five years the priest is on his feet again. Its first season, 24 episodes, was on in the spring of 2018. The new one gets going January 11 at 25:05, and HIDIVE has picked it up. Mami Okutani can't voice Sister Lune this time, having retired; her place is filled by Airi Noda. Keep in mind that this was first meant for October, until the virus got into the studio.

Tea With My Ghoul

From a four-panel manga by Poko. The director of series one, Shun Ebihara, returns to the kitchen, this time with Michiru Wada on series composition. January, the exact day to follow. Fans on 5ch swear by the 13th.

Locomotive 99

Mecha meets railway in an original work of Studio Gantry. It left the station in Japan as early as December 2, so strictly speaking it's an autumn show. Disney+ has it.

Hundred Nights' Ransom

Part two of the final season, which we pass over: it began in July and merely resumes.

What isn't here

Salt Maiden 3 has slid out of the winter line-up. The committee blamed "circumstances of production" and now speaks of April. As for a fourth Detective Mimizuku, which half our inbox asks about, nothing of the kind has been announced. And Kiln? Its teaser visual promised 2023, not a season. The clip that went around on Tuesday was made by a fan.

=== claims
Clockmaker's Daughter :: - | source_material novel / - | official | + | - | The adaptation
Clockmaker's Daughter :: 1 | release 2023-01-07 | official | + | - | ^
Clockmaker's Daughter :: 1 | platform Tokyo MX | official | + | - | ^
Clockmaker's Daughter :: 1 | platform BS11 | official | + | - | ^
Clockmaker's Daughter :: 1 | platform Crunchyroll | official | + | - | ^
Clockmaker's Daughter :: 1 | crew Hiroto Makabe / director | official | + | - | Behind the megaphone
Clockmaker's Daughter :: - | cast Yui Senzaki / Adèle / - | official | + | - | ^
Clockmaker's Daughter :: - | cast Ken Horiba / the Baron / - | official | + | - | ^
Clockmaker's Daughter :: 1 | episodes 12 | official | + | - | Twelve episodes
Swordless Saint :: 1 | episodes 24 | official | + | - | Its first season
Swordless Saint :: 1 | release 2018-03-01..2018-05-31 | official | + | - | ^
Swordless Saint :: 2 | release 2023-01-11 | official | + | - | The new one gets
Swordless Saint :: 2 | platform HIDIVE | official | + | - | ^
Swordless Saint :: 2 | cast Mami Okutani / Sister Lune / leaving | official | + | - | Mami Okutani
Swordless Saint :: 2 | cast Airi Noda / Sister Lune / joining | official | + | - | ^
Swordless Saint :: 2 | release 2022-10 | official | - | - | Keep in mind
Tea With My Ghoul :: - | source_material comic / - | official | + | - | From a four
Tea With My Ghoul :: 1 | crew Shun Ebihara / director | official | + | - | The director of
Tea With My Ghoul :: 2 | crew Shun Ebihara / director | official | + | - | ^
Tea With My Ghoul :: 2 | crew Michiru Wada / writer | official | + | - | ^
Tea With My Ghoul :: 2 | release 2023-01 | official | + | - | January, the exact
Tea With My Ghoul :: 2 | release none | official | - | - | ^
Tea With My Ghoul :: 2 | release 2023-01-13 | rumored | + | - | Fans on 5ch
Locomotive 99 :: 1 | release 2022-12-02 | official | + | - | It left the
Locomotive 99 :: - | platform Disney+ | official | + | - | Disney+ has
Salt Maiden :: 3 | delay to=2023-04 | official | + | committee | Salt Maiden 3
Salt Maiden :: 3 | release 2023-04 | official | + | committee | The committee
Detective Mimizuku :: 4 | renewal renewed | official | - | - | As for a fourth
Kiln :: - | release 2023 | official | + | - | Its teaser
