url: https://www.animeroundtable.example/2023/03/26/animejapan-2023-roundup
outlet: Anime Roundtable
published: 2023-03-26
title: Everything Revealed at AnimeJapan 2023, Day Two

Tokyo Big Sight was packed on Sunday. These are the announcements that mattered to us.

• Bakery of Blades Season 2: out on July 4. Lerche hands it to Studio Elle; Keiko Tobe-Ama (Petunia) directs.

• Ant Princess: TV anime, 2024, from the comic by Gen Urushi. Mamoru Hataka composes.

• Fujimi Express: the fourth series sheds five minutes per episode and gains a trailer.

• The Lazy King Wants Out: season three is in production. The novels' author, Tappei, was as surprised as we were. Season two concluded on Thursday.

• Zombie Barber: movie, autumn.

• My Dear Poltergeist: a sequel of unspecified form. Is it a series? They'd only say "new project."

• Hexa Girls!! (fifth season): Inori Mina-Se leaves the idol unit; her Lulu is going to be sung by debutante Hina Yome.

• Sushi Galaxy: pushed from April to October so that the quality can be kept, with an apology from chief director Toru Fuji-Nami.

• Warrior Nurse Kaguya: 24 episodes without a break, beginning on April 8 on TV Asahi; HIDIVE carries it overseas.

• Old Man Isekai: the second cour opens on April 9.

Missing in action: Puppet Opera. Its third season was trailed here a year ago for 2023, and there's been nothing since; MAPPA's stand did not have as much as a poster.

Winners of the Tokyo Anime Award were honored a fortnight ago. Best TV series: Bocchi. Next year's fair opens March 23.

=== claims
Bakery of Blades :: 2 | release 2023-07-04 | official | + | - | Bakery of
Bakery of Blades :: 2 | crew Keiko Tobe-Ama / director | official | + | - | ^
Ant Princess :: 1 | renewal renewed | official | + | - | Ant Princess
Ant Princess :: 1 | release 2024 | official | + | - | ^
Ant Princess :: - | source_material comic / - | official | + | - | ^
Ant Princess :: 1 | crew Mamoru Hataka / composer | official | + | - | ^
Fujimi Express :: 4 | trailer trailer | official | + | - | Fujimi Express
The Lazy King Wants Out :: 3 | production filming under way | official | + | - | The Lazy King
The Lazy King Wants Out :: 3 | renewal renewed | official | + | - | ^
The Lazy King Wants Out :: - | source_material novel / - | official | + | - | ^
My Dear Poltergeist :: - | renewal renewed | official | + | - | My Dear
Hexa Girls!! :: 5 | cast Inori Mina-Se / Lulu / leaving | official | + | - | Hexa Girls
Hexa Girls!! :: 5 | cast Hina Yome / Lulu / joining | official | + | - | ^
Sushi Galaxy :: - | delay to=2023-10 | official | + | - | Sushi Galaxy
Sushi Galaxy :: - | release 2023-10 | official | + | - | ^
Sushi Galaxy :: - | release 2023-04 | official | - | - | ^
Sushi Galaxy :: - | crew Toru Fuji-Nami / director | official | + | - | ^
Warrior Nurse Kaguya :: - | episodes 24 | official | + | - | Warrior Nurse
Warrior Nurse Kaguya :: - | release 2023-04-08 | official | + | - | ^
Warrior Nurse Kaguya :: - | platform TV Asahi | official | + | - | ^
Warrior Nurse Kaguya :: - | platform HIDIVE | official | + | - | ^
Puppet Opera :: 3 | release 2023 | official | + | - | Its third season
