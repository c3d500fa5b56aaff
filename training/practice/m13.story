url: https://www.animeinbox.example/2021/03/27/anime-japan-2021-day-one-summary
outlet: Anime Inbox
published: 2021-03-27
title: AnimeJapan 2021, Day One: All Announcements in One Post

No crowds this time, only chat windows. Nevertheless the publishers had saved up quite a lot.

■ Ashen Crown (Aniplex): The split-off of last year's hit receives a third season, which the stage billed as "The Last Coronation." Animation by Lapis, as ever. Voice actress Haruka Sonoda burst into tears.

■ Bakery of the Dead: Key visual, a 90-second PV and the month of broadcast (July) were revealed. Masaya Kitade directs at Studio Mill; he already handled storyboards on "Ashen Crown." The manga runs in Young Gangan.

■ The Demon King Pays Rent!: Eight years! Eight long years, and now a second season. It has no date and no studio, but it does have Ryouta Oosaki and Yoko Hikari back as Gorm and Rika.

■ Kendo Girls 7: The film opens June 11.

■ My Uncle from Beyond: Comic by Hotondo; autumn 2021 on AT-X. It'll be his first TV work as chief director for Shigeki Kawaii, who in the last decade made four OVAs.

■ Overgrown IV: Announced last spring and since then as silent as the crypt. Today? Not a syllable.

■ Records of Nobunaga's Cook: dropped out of April, is what its website says. A new date "will follow once the staff is healthy."

■ That Golem I Married: The second cours of season two begins in July, as planned. A third season "isn't out of the question," laughed the editor.

■ Weaver and Wolf: To one's astonishment, the 2008 classic gets a complete remake from the first volume, to which both of the original voices, Jun Fukuda (Emil) and Ami Kojima (the Wolf), are attached.

Licensors chimed in: Funimation will stream Bakery of the Dead outside Asia; Netflix Japan has snapped up Vampire Ledger with its twelve episodes, all of which go live on May 6.

Tomorrow the stages of Kadokawa and Toho are on. We expect news on the sequel of Irregular Academy, for which a leaflet with the logo "S3" was found on an auction site.

=== claims
Ashen Crown :: 3 | renewal final when=2021-03-27 | official | + | - | Ashen Crown
Ashen Crown :: - | cast Haruka Sonoda / - / - | official | + | - | ^
Bakery of the Dead :: 1 | trailer trailer when=2021-03-27 | official | + | - | Bakery of
Bakery of the Dead :: 1 | release 2021-07 | official | + | - | ^
Bakery of the Dead :: 1 | crew Masaya Kitade / director | official | + | - | ^
Bakery of the Dead :: - | source_material comic / - | official | + | - | ^
The Demon King Pays Rent! :: 2 | renewal renewed when=2021-03-27 | official | + | - | The Demon
The Demon King Pays Rent! :: 2 | release none | official | - | - | ^
The Demon King Pays Rent! :: 2 | cast Ryouta Oosaki / Gorm / returning | official | + | - | ^
The Demon King Pays Rent! :: 2 | cast Yoko Hikari / Rika / returning | official | + | - | ^
My Uncle from Beyond :: - | source_material comic / - | official | + | - | My Uncle
My Uncle from Beyond :: 1 | release 2021-09-01..2021-11-30 | official | + | - | ^
My Uncle from Beyond :: 1 | platform AT-X | official | + | - | ^
My Uncle from Beyond :: 1 | crew Shigeki Kawaii / director | official | + | - | ^
Overgrown :: 4 | renewal renewed when=2020-03-01..2020-05-31 | official | + | - | Overgrown IV
Records of Nobunaga's Cook :: - | release 2021-04 | official | - | website | Records of
Records of Nobunaga's Cook :: - | release none | official | - | website | ^
Records of Nobunaga's Cook :: - | delay | official | + | website | ^
Weaver and Wolf :: - | renewal renewed when=2021-03-27 | official | + | - | Weaver and
Weaver and Wolf :: - | cast Jun Fukuda / Emil / returning | official | + | - | ^
Weaver and Wolf :: - | cast Ami Kojima / the Wolf / returning | official | + | - | ^
Bakery of the Dead :: 1 | platform Funimation | official | + | - | Licensors
Vampire Ledger :: - | platform Netflix Japan | official | + | - | ^
Vampire Ledger :: 1 | episodes 12 | official | + | - | ^
Vampire Ledger :: 1 | release 2021-05-06 | official | + | - | ^
