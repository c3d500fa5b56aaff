url: https://www.mangatide.example/2022/12/09/oni-accountant-anime
outlet: Manga Tide
published: 2022-12-09
title: Oni Accountant TV Anime Unveils Main Cast, Staff, Spring Debut
series: Oni Accountant

Kadokawa on Friday lifted the veil on the television anime that Hisashi Nagumo's light novels Oni Accountant have been promised since March. It will begin next April on Tokyo MX, BS11 and Wowow.

Hiyori Tachikawa leads the cast as Suzu, the office worker who has to balance the books of hell. Shinnosuke Ōba is her boss Enma, and Marin Kisaragi the intern imp Puchi. Tachikawa, Ōba and Kisaragi played the same parts in the drama CDs. Also announced: Hideo Ishizuka (Shuten), Yurika Amano (the ledger).

Behind it is Studio Comet Tail. Nozomu Arai (Teatime at Castle Dread) directs, Atsuko Ishigami oversees and writes the scripts, Reo Murasame adapts Kiriya's original illustrations for animation, and Yūgo Kannari and MONOCHROME produce the music. Yōko Senda is credited as chief animation producer, Takuma Hoshi as animation producer.

The author, who is himself a certified accountant, writes: "When I heard Ms. Tachikawa say 'depreciation' I knew that we had won."

The opening theme is sung by Kisaragi. For the ending the staff went to rock band Third Draft. No streaming service has been named as of yet.

In the same livestream Kadokawa had news on these:

• Teatime at Castle Dread will receive a second season in 2024; director Arai hands over to Hitomi Kuroda. Returning: Saki Urabe as Countess Mirel.
• Slow Life of a Fast Sword. Ryōta Masuko is Hayate, Nana Fujii is Koharu. The director is Masanori Tsuda of Run, Ronin!
• The Bride Wears Steel 3 adds Fūka Ibuki as Valkyrie No. 9. January 8. Kōji Yanase, its character designer, had passed away in the fall.

Nagumo has also written the stage play Ledger of Love with Ōba in the lead.

=== claims
- | source_material novel / Oni Accountant | official | + | - | Kadokawa on Friday
1 | release 2023-04 | official | + | - | It will begin
- | platform Tokyo MX | official | + | - | ^
- | platform BS11 | official | + | - | ^
- | platform Wowow | official | + | - | ^
- | cast Hiyori Tachikawa / Suzu / - | official | + | - | Hiyori Tachikawa leads
- | cast Shinnosuke Ōba / Enma / - | official | + | - | Shinnosuke
- | cast Marin Kisaragi / Puchi / - | official | + | - | ^
- | cast Hideo Ishizuka / Shuten / - | official | + | - | Also announced
- | cast Yurika Amano / the ledger / - | official | + | - | ^
1 | crew Nozomu Arai / director | official | + | - | Nozomu Arai
1 | crew Atsuko Ishigami / writer | official | + | - | ^
1 | crew Yūgo Kannari / composer | official | + | - | ^
1 | crew MONOCHROME / composer | official | + | - | ^
1 | crew Yōko Senda / producer | official | + | - | Yōko Senda
1 | crew Takuma Hoshi / producer | official | + | - | ^
Teatime at Castle Dread :: 2 | renewal renewed | official | + | Kadokawa | Teatime at Castle Dread will
Teatime at Castle Dread :: 2 | release 2024 | official | + | Kadokawa | ^
Teatime at Castle Dread :: 1 | crew Nozomu Arai / director | official | + | - | ^
Teatime at Castle Dread :: 2 | crew Nozomu Arai / director | official | - | Kadokawa | ^
Teatime at Castle Dread :: 2 | crew Hitomi Kuroda / director | official | + | Kadokawa | ^
Teatime at Castle Dread :: 2 | cast Saki Urabe / Countess Mirel / returning | official | + | Kadokawa | ^
Slow Life of a Fast Sword :: - | cast Ryōta Masuko / Hayate / - | official | + | Kadokawa | Slow Life
Slow Life of a Fast Sword :: - | cast Nana Fujii / Koharu / - | official | + | Kadokawa | ^
Slow Life of a Fast Sword :: - | crew Masanori Tsuda / director | official | + | Kadokawa | ^
The Bride Wears Steel :: 3 | cast Fūka Ibuki / Valkyrie No. 9 / joining | official | + | Kadokawa | The Bride Wears
The Bride Wears Steel :: 3 | release 2023-01-08 | official | + | Kadokawa | ^
