url: https://www.jdramawindow.example/2024/01/12/noodles-at-midnight-tv-tokyo-special-and-series
outlet: J-Drama Window
published: 2024-01-12
title: TV Tokyo heats up 'Shiori's Last Order' again
series: Shiori's Last Order

The counter in Ogikubo is lit again. TV Tokyo's late-night drama 'Shiori's Last Order' goes into its fourth round in the April cour, as the network announced on the 12th at the same moment as the lead, Yuri Nakamura, did on the radio.

It's shot already, which is rare with late-night fare. “We did it in December, in one go, with our breath showing,” Nakamura told listeners.

Only the hour is undecided. Wednesday at 12:30 a.m. had been its home; from the spring on, a source at an advertising agency says, Fridays are more likely.

The length changes. Eight orders will be served, after three times twelve.

A year-end special went out on December 30. Asked at that time whether there was more, the producer Takeshi Abe had still said “That was the last of the last orders.” He apologized for the fib.

Besides Nakamura, we meet Jun Kunimura's fisherman, Taro, once more, and it is the first time for Fumi Nikaido, in the role of a health inspector. Denden is not on the list that was handed out.

When is the rest of the world fed? Netflix, which streams rounds one and two, didn't reply to our mail. In Taiwan a video service has posted “April, simultaneously,” only to hide it behind a noodle emoji.

The series has been going since July 6, 2018, from a manga by Masumi Takei in Big Comic. You will have noticed that 35 months went by since round three. Solitary Gourmet, from the same kitchen, takes about twelve as a rule, but its star eats faster.

A 30-second spot with the steam, only the steam, is to be seen on the site.

=== claims
4 | release 2024-04..2024-06 | official | + | TV Tokyo | TV Tokyo's
4 | renewal renewed when=2024-01-12 | official | + | TV Tokyo | ^
- | platform TV Tokyo | official | + | - | ^
- | cast Yuri Nakamura / - / - | official | + | - | ^
4 | production filming ends when=2023-12 | official | + | Yuri Nakamura | It's shot
4 | production filming under way when=2023-12 | official | + | Yuri Nakamura | “We did
4 | episodes 8 | official | + | - | Eight orders
1 | episodes 12 | official | + | - | ^
2 | episodes 12 | official | + | - | ^
3 | episodes 12 | official | + | - | ^
- | crew Takeshi Abe / producer | official | + | - | Asked at
4 | cast Yuri Nakamura / - / returning | official | + | - | Besides
4 | cast Jun Kunimura / Taro / returning | official | + | - | ^
4 | cast Fumi Nikaido / health inspector / joining | official | + | - | ^
4 | cast Denden / - / returning | official | - | - | Denden
1 | platform Netflix | official | + | - | Netflix, which
2 | platform Netflix | official | + | - | ^
1 | release 2018-07-06 | official | + | - | The series has
- | source_material comic / - | official | + | - | ^
4 | precedent Solitary Gourmet / release / 12 | official | + | - | Solitary
4 | trailer teaser | official | + | - | A 30-second
