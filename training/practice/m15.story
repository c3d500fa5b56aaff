url: https://www.twelvebells.example/2022/09/24/netflix-fan-event-everything-announced
outlet: Twelve Bells
published: 2022-09-24
title: Every date and every renewal from Netflix's global fan event

Five shows on four continents, twenty-four hours, and rather a lot of confetti.

From Seoul

"Parcel" is finished. That is to say: its shoot is, director Yeon Byung-tae told the fans, and the six episodes will be put online in the second quarter of next year. A second "Roll Call of the Dead" was not on the program. Of "The Mint: Gwangju," a first clip, and December.

From Mumbai

A third season of "Auntie Decides" got confirmed; the actress Aditi Poonawalla dropped the news herself, in tears. Then came "Class of Colaba," an Indian take on the Spanish "Los Becados," whose trailer will follow in October. Its whole cast is new to the screen.

From Europe

One after another they flashed by. "Monsieur Passe-Partout": Part 3, with no more than "2023." "The Archduchess": this very Thursday, September 29. "Teutoburg": season two on October 21, subtitled, for those who can't do Latin. "Hermit of Toledo" got a new place in the calendar, moved up a week to November 10. "Los Becados" took a bow with season six (November 18) and two faces of a seventh, Omar Ayala and Maribel Sanz, the first of them returning after a break of a year.

From the U.S.

"Pemberley Lane" offered a table read: Niamh Coughlan read the first line of the third season, for which showrunner Jess Neal has borrowed from the fourth of the novels. "Barrier Island" 3 was given a window, February, and "Homecoming Queens" a farewell in 2023. "Stalker's Diary" switches to London, and comes in two halves; the first of them lands on February 10, the second a month later. As for "Flight Log," here for its fourth and final season, circle November 4.

From Tokyo

"Deadly Arcade," season 2, December 22. Somebody asked about the live-action "Straw Sails." Steve Matsuda, its co-showrunner, laughed: "Editing. A lot of editing."

Absent: "Upside Town." Its writers' room posted a photo of an empty whiteboard instead.

=== claims
Parcel :: 1 | production filming ends | official | + | Yeon Byung-tae | That is to say
Parcel :: - | crew Yeon Byung-tae / director | official | + | - | ^
Parcel :: 1 | episodes 6 | official | + | Yeon Byung-tae | ^
Parcel :: 1 | release 2023-04-01..2023-06-30 | official | + | Yeon Byung-tae | ^
The Mint: Gwangju :: - | trailer clip | official | + | - | Of "The Mint
The Mint: Gwangju :: - | release 2022-12 | official | + | - | ^
Auntie Decides :: 3 | renewal renewed when=2022-09-24 | official | + | Aditi Poonawalla | A third season
Auntie Decides :: - | cast Aditi Poonawalla / - / - | official | + | - | ^
Class of Colaba :: - | source_material series / Los Becados | official | + | - | Then came
Class of Colaba :: 1 | trailer trailer when=2022-10 | official | + | - | ^
Monsieur Passe-Partout :: 3 | release 2023 | official | + | - | "Monsieur Passe
The Archduchess :: 1 | release 2022-09-29 | official | + | - | "The Archduchess
Teutoburg :: 2 | release 2022-10-21 | official | + | - | "Teutoburg
Hermit of Toledo :: - | release 2022-11-10 | official | + | - | "Hermit of
Los Becados :: 6 | release 2022-11-18 | official | + | - | "Los Becados" took
Los Becados :: 7 | cast Omar Ayala / - / returning | official | + | - | ^
Los Becados :: 7 | cast Maribel Sanz / - / - | official | + | - | ^
Pemberley Lane :: - | cast Niamh Coughlan / - / - | official | + | - | "Pemberley
Pemberley Lane :: 3 | crew Jess Neal / showrunner | official | + | - | ^
Pemberley Lane :: 3 | source_material novel / - | official | + | - | ^
Barrier Island :: 3 | release 2023-02 | official | + | - | "Barrier
Homecoming Queens :: - | renewal final | official | + | - | ^
Homecoming Queens :: - | release 2023 | official | + | - | ^
Stalker's Diary :: - | release 2023-02-10 | official | + | - | "Stalker's
Flight Log :: 4 | renewal final | official | + | - | As for "Flight
Flight Log :: 4 | release 2022-11-04 | official | + | - | ^
Deadly Arcade :: 2 | release 2022-12-22 | official | + | - | "Deadly
Straw Sails :: - | crew Steve Matsuda / showrunner | official | + | - | Steve Matsuda
Straw Sails :: - | production post-production under way | official | + | Steve Matsuda | ^
