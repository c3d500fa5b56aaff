url: https://www.nachtprogramm.example/en/2022/02/24/babylon-tower-block-season-2-start
outlet: Nachtprogramm
published: 2022-02-24
title: Tower Block Babylon: when season 2 starts on ARD, and who is in it

The elevator is running again. From Thursday, March 17, Das Erste takes us up into the Tower Block Babylon for six more floors; in the Mediathek all of them stand open a week ahead.

What has become of whom?

Caretaker Ulli (Axel Prahm) has come out of hospital, minus a kidney. Samira, as whom Neda Rahimi-Fard won the Grimme prize, has moved to the penthouse. Little Kevin is played by Luis Vorbach now; the twins who shared the role in season 1 have outgrown it. And with Corinna Harfuss we have a landlady of whom one will speak. She's the one big addition.

Missing, sorely: Peter Kurtz, alias Herr Zielke.

Who made it?

The books are by Annette Hess-Müller, and by her alone, since Stefan Kolbitz went to Netflix. For Züli Aladin, who staged both seasons, it's been a farewell: he doesn't want to do a third.

A third?

Degeto has ordered scripts. That's no production order. "We'd rather know how many take the elevator first," said editor Claudia Grässel, and thus nobody can be sure.

Why did it take so long?

The first season was shown in the spring of 2019. The second was to have followed a year later, but then the house in Berlin-Marzahn was torn down and had to be built anew in a hall in Babelsberg.

It was the play “Platte” by Dirk Laucke-Thiel, by the way, that set the whole thing off.

=== claims
Tower Block Babylon :: 2 | release 2022-03-17 | official | + | - | From Thursday
Tower Block Babylon :: 2 | platform Das Erste | official | + | - | ^
Tower Block Babylon :: 2 | episodes 6 | official | + | - | ^
Tower Block Babylon :: 2 | cast Axel Prahm / Ulli / returning | official | + | - | Caretaker Ulli
Tower Block Babylon :: - | cast Neda Rahimi-Fard / Samira / - | official | + | - | Samira, as
Tower Block Babylon :: 2 | cast Luis Vorbach / Kevin / joining | official | + | - | Little Kevin
Tower Block Babylon :: 2 | cast Corinna Harfuss / - / joining | official | + | - | And with Corinna
Tower Block Babylon :: 2 | cast Peter Kurtz / Herr Zielke / leaving | official | + | - | Missing, sorely
Tower Block Babylon :: 2 | crew Annette Hess-Müller / writer | official | + | - | The books are
Tower Block Babylon :: 2 | crew Stefan Kolbitz / writer | official | - | - | ^
Tower Block Babylon :: 1 | crew Züli Aladin / director | official | + | - | For Züli
Tower Block Babylon :: 2 | crew Züli Aladin / director | official | + | - | ^
Tower Block Babylon :: 3 | crew Züli Aladin / director | official | - | Züli Aladin | ^
Tower Block Babylon :: 3 | renewal renewed | official | - | ARD Degeto | "We'd rather
Tower Block Babylon :: 1 | release 2019-03..2019-05 | official | + | - | The first season was
Tower Block Babylon :: 2 | release 2020 | official | - | - | The second was
Tower Block Babylon :: 2 | delay to=2022-03-17 | official | + | - | ^
Tower Block Babylon :: - | source_material other / Platte | official | + | - | It was the play
