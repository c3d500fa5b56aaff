url: https://www.manhwawire.example/2022/03/10/reaper-office-netflix-adaptation-cast
outlet: Manhwa Wire
published: 2022-03-10
title: Netflix Makes “Office of Reapers” With Han Ji-an, Woo Seung-min; Casting Rumors Sorted
series: Office of Reapers

Since Thursday morning, Korean time, it's no longer a secret which manhwa Netflix has bought. “Office of Reapers,” 214 chapters about the civil servants of death, becomes a live-action series.

Han Ji-an (Lovers of the Red Gate) heads the list. She's Team Leader Oh, who has stamped the forms of the departed for three hundred years. Woo Seung-min (Bulgasal Boys) has been picked for the trainee Im Ryung, dead for a week; Park Ho-san Jr. (Prison Diary, My Uncle) plays the King of Hell, in a cardigan.

Lee Chung-ah Kwon (the tea lady Madam Maeng) and Heo Sung-tae Kim (Reaper No. 4, who can't stand blood) are further names that the release contained.

What about the others? We've sorted the talk for you.

IU as the Goddess of Fate: wishful thinking of the comments section, and her label EDAM waved it off. Lee Soo-hyuk, since he looks the part: he has been approached for a role, according to YTN, and “is considering it.” Kim Go-eun, herself a bride of a goblin once: a fake. Gong Myung had in fact passed his audition for Im Ryung before his enlistment came in between, he recalled in a Vlive.

Directing the first four of the planned eight is Kim Hong-woo, and Park Joon-hwa Lee does the rest. Netflix has the adaptation written by the duo from Sisyphus Diary, Jeon Chan-ho and Lee Jae-in. The cartoonist, Yang Kyung-il Do, isn't involved and says that he'd rather be surprised; nor is the studio that drew the motion comic.

There's nothing yet that would resemble a date. One can expect the cameras in June, as the set in Paju goes up in May. “End of 2023,” our calendar says.

Reapers are in fashion. MBC's Tomorrow, coming on April 1, deals with them as well, with Kim Hee-seon and Rowoon, and it has been drawn from a webtoon by Llama. The two shouldn't be confused.

=== claims
1 | renewal renewed when=2022-03-10 | official | + | - | “Office of Reapers,” 214
- | source_material comic / Office of Reapers | official | + | - | ^
- | platform Netflix | official | + | - | Since Thursday
- | cast Han Ji-an / Team Leader Oh / - | official | + | - | She's Team Leader
- | cast Woo Seung-min / Im Ryung / - | official | + | - | Woo Seung-min (
- | cast Park Ho-san Jr. / King of Hell / - | official | + | - | ^
- | cast Lee Chung-ah Kwon / Madam Maeng / - | official | + | - | Lee Chung-ah
- | cast Heo Sung-tae Kim / Reaper No. 4 / - | official | + | - | ^
- | cast IU / Goddess of Fate / joining | rumored | + | - | IU as the
- | cast IU / Goddess of Fate / joining | reported | - | EDAM | ^
- | cast Lee Soo-hyuk / - / joining | reported | + | YTN | Lee Soo-hyuk, since
- | cast Kim Go-eun / - / joining | official | - | - | Kim Go-eun, herself
- | cast Gong Myung / Im Ryung / joining | official | - | Gong Myung | Gong Myung had
1 | crew Kim Hong-woo / director | official | + | - | Directing the first
1 | crew Park Joon-hwa Lee / director | official | + | - | ^
1 | episodes 8 | official | + | - | ^
1 | crew Jeon Chan-ho / writer | official | + | - | Netflix has the
1 | crew Lee Jae-in / writer | official | + | - | ^
1 | release none | official | - | - | There's nothing yet
1 | production filming starts when=2022-06 | predicted | + | - | One can expect
1 | release 2023-11..2023-12 | predicted | + | - | “End of 2023
Tomorrow :: 1 | release 2022-04-01 | official | + | - | MBC's Tomorrow
Tomorrow :: - | platform MBC | official | + | - | ^
Tomorrow :: - | cast Kim Hee-seon / - / - | official | + | - | ^
Tomorrow :: - | cast Rowoon / - / - | official | + | - | ^
Tomorrow :: - | source_material webtoon / - | official | + | - | ^
