url: https://www.geekquarter.example/anime/roundup-autumn-2022
outlet: Geek Quarter
published: 2022-08-05
title: Sequels, splits and silence: this autumn's anime at a glance

Iron Lotus Academy, Season 4

Every Saturday from October 1 on MBS and TBS. HIDIVE simulcasts. Counting from April 2014, when the gates were first opened, that's eight years of entrance exams, and the manga by Hoshina goes on producing them.

My Neighbor the Archlich

The second half, after a summer break, picks up on October 9; no new season, therefore, only the rest of the 24 episodes.

Tempest Courier 2

Postponed. Production at Studio Brine “could not be guaranteed,” so runs the statement, and the October berth goes to a rerun. The committee's next guess is “sometime in 2023.”

Café Lazuli R

From a visual novel sprang season one, from its fan disc springs the second. It's served on AT-X starting October 4, and you may already watch the PV (out July 29), in which the cake talks.

Seven Wardens of Aether

Netflix has this one, for the whole planet and for all time. It's only not saying from when. A 13-episode order is listed at the Media Arts agency.

Beast Tamer's Holiday

“See you in winter!” wrote character designer Umi Sada under a sketch. That isn't much, but it isn't nothing. The first outing dates from January 2021, and January is what we would go for again.

Ghost Ship Gourmet

How often have you been asked about season three? The second was over in June 2017. Two years ago somebody at Lerche said that the cooks were “in the drawer.” If it helps you dream, The Abbess and the Alchemist turned up again after 70 months, so the chef has got until next April or thereabouts.

Not anime, but asked for all the same: the live-action Iron Lotus by Amazon's Japanese branch will be a film.

=== claims
Iron Lotus Academy :: 4 | release 2022-10-01 | official | + | - | Every Saturday from
Iron Lotus Academy :: 4 | platform MBS | official | + | - | ^
Iron Lotus Academy :: 4 | platform TBS | official | + | - | ^
Iron Lotus Academy :: 4 | platform HIDIVE | official | + | - | HIDIVE simulcasts
Iron Lotus Academy :: 1 | release 2014-04 | official | + | - | Counting from April
Iron Lotus Academy :: - | source_material comic / - | official | + | - | ^
My Neighbor the Archlich :: - | episodes 24 | official | + | - | The second half
Tempest Courier :: 2 | delay to=2023 | official | + | committee | The committee's next
Tempest Courier :: 2 | release 2022-10 | official | - | Studio Brine | Production at Studio
Tempest Courier :: 2 | release 2023 | official | + | committee | The committee's next
Café Lazuli :: 1 | source_material game / - | official | + | - | From a visual
Café Lazuli :: 2 | source_material game / - | official | + | - | ^
Café Lazuli :: 2 | platform AT-X | official | + | - | It's served on
Café Lazuli :: 2 | release 2022-10-04 | official | + | - | ^
Café Lazuli :: 2 | trailer trailer when=2022-07-29 | official | + | - | ^
Seven Wardens of Aether :: - | platform Netflix | official | + | - | Netflix has this
Seven Wardens of Aether :: - | release none | official | - | - | It's only not
Seven Wardens of Aether :: - | episodes 13 | reported | + | Media Arts agency | A 13-episode order
Beast Tamer's Holiday :: 2 | release 2022-12..2023-02 | official | + | Umi Sada | “See you in
Beast Tamer's Holiday :: 1 | release 2021-01 | official | + | - | The first outing
Beast Tamer's Holiday :: 2 | release 2023-01 | predicted | + | - | ^
Ghost Ship Gourmet :: 3 | precedent The Abbess and the Alchemist / release / 70 | official | + | - | If it helps
Ghost Ship Gourmet :: 3 | release 2023-04 | predicted | + | - | ^
