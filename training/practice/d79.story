url: https://www.otakuoutlet.example/2025/11/30/winter-2026-sequels-list
outlet: Otaku Outlet
published: 2025-11-30
title: Winter 2026 sequels: 10 returning anime and where to find them

The cold months bring back old friends. Here are ours, sorted by the day they knock.

1. Blade of the Seamstress Season 2 (January 3, Crunchyroll): Twelve episodes. Arisa Komiya-Date joins as the Thimble.

2. The Duke's Cat Wants a Raise Season 3 (January 5): Nobody outside Japan has licensed it as of today.

3. Ramen Samurai (January 6, HIDIVE): Its third run, and the first with Tomokazu Sugita-Ohara as the elder brother, since Hiroki Touchi-Mori is gone.

4. Dungeon Notary Season 2 (January 8, Netflix): Director Mamoru Kanbe-Ito moves up from assistant; the light novels by Shinji Cobkubo pass the halfway mark.

5. My Three Reincarnated Uncles 2nd Season (January 9): Originally down for October. Then there were floods.

6. Sumo Girls! (January 11, Crunchyroll): The final season, as confirmed by Shogakukan in July. All from Hana Kitami's manga.

7. Idol Detective Agency Season 4 (January 14): 24 episodes without a break, says TV Tokyo.

8. Snow Country Express (January): That's all that we have. A trailer came with the date-less poster on November 22.

9. Princess of the Vending Machine Season 2: Slated for winter by its own website until yesterday, and since yesterday for spring.

10. Grimoire Plumbers Season 2 (February 1, Prime Video): Because of the Olympics, no doubt.

What about Fox Courier? Its second season is widely tipped for April. And the Chronicles of Lint movie has its premiere in theaters on February 13.

Which one will you pick up? Last winter we watched nine out of ten and regretted four.

=== claims
Blade of the Seamstress :: 2 | release 2026-01-03 | official | + | - | Blade of the Seamstress
Blade of the Seamstress :: 2 | platform Crunchyroll | official | + | - | ^
Blade of the Seamstress :: 2 | episodes 12 | official | + | - | ^
Blade of the Seamstress :: 2 | cast Arisa Komiya-Date / Thimble / joining | official | + | - | ^
The Duke's Cat Wants a Raise :: 3 | release 2026-01-05 | official | + | - | The Duke's Cat
Ramen Samurai :: 3 | release 2026-01-06 | official | + | - | Ramen Samurai
Ramen Samurai :: 3 | platform HIDIVE | official | + | - | ^
Ramen Samurai :: 3 | cast Tomokazu Sugita-Ohara / - / joining | official | + | - | ^
Ramen Samurai :: 3 | cast Hiroki Touchi-Mori / - / leaving | official | + | - | ^
Dungeon Notary :: 2 | release 2026-01-08 | official | + | - | Dungeon Notary
Dungeon Notary :: 2 | platform Netflix | official | + | - | ^
Dungeon Notary :: 2 | crew Mamoru Kanbe-Ito / director | official | + | - | ^
Dungeon Notary :: - | source_material novel / - | official | + | - | ^
My Three Reincarnated Uncles :: 2 | release 2026-01-09 | official | + | - | My Three
My Three Reincarnated Uncles :: 2 | release 2025-10 | official | - | - | ^
My Three Reincarnated Uncles :: 2 | delay to=2026-01-09 | official | + | - | ^
Sumo Girls! :: - | release 2026-01-11 | official | + | - | Sumo Girls
Sumo Girls! :: - | platform Crunchyroll | official | + | - | ^
Sumo Girls! :: - | renewal final when=2025-07 | official | + | Shogakukan | ^
Sumo Girls! :: - | source_material comic / - | official | + | - | ^
Idol Detective Agency :: 4 | release 2026-01-14 | official | + | - | Idol Detective
Idol Detective Agency :: 4 | episodes 24 | official | + | TV Tokyo | ^
Snow Country Express :: - | release 2026-01 | official | + | - | Snow Country
Snow Country Express :: - | trailer trailer when=2025-11-22 | official | + | - | ^
Princess of the Vending Machine :: 2 | release 2026-03..2026-05 | official | + | official website | Princess of
Princess of the Vending Machine :: 2 | release 2025-12-01..2026-02-28 | official | - | official website | ^
Princess of the Vending Machine :: 2 | delay to=2026-03..2026-05 | official | + | official website | ^
Grimoire Plumbers :: 2 | release 2026-02-01 | official | + | - | Grimoire Plumbers
Grimoire Plumbers :: 2 | platform Prime Video | official | + | - | ^
Fox Courier :: 2 | release 2026-04 | rumored | + | - | Its second season
