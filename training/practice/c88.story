url: https://www.animeledgerdaily.example/2024/08/01/sword-of-the-tidewater-season-2-delay
outlet: Anime Ledger Daily
published: 2024-08-01
title: Sword of the Tidewater TV Anime Season 2 Rescheduled
series: Sword of the Tidewater

It was announced on Thursday by the official account of the anime Sword of the Tidewater that season 2 will not begin this October as had been planned. January 2025 is now given as the month of its broadcast.

The account states as the reason that the staff wants to “raise the quality further.” It asks for the viewers' understanding.

There had been signs. On July 12 the leaker SugarPan wrote that only three episodes were completed, and that the schedule could not be met. In a Famitsu interview of the same week, the director Shota Ihata conceded that the animation of the sea was taking up more time than had been thought.

The second season covers the fourth to the seventh volumes of Kanata Yuki's fantasy novels. It is expected to have 12 or 13 episodes like its predecessor, although the number hasn't been published.

Studio Lay-duce, which was in charge of the first season, remains in charge. Series composition: Deko Akao. Music: Evan Call. In the cast there's a change, since Yui Horie will voice the Sea Witch, who had been voiced by the late Atsuko Tanaka.

Season 1 was broadcast in the spring of 2023. It took the studio eleven months from the season's announcement to its broadcast. By comparison, Ascendance of a Bookworm had a break of 22 months before its third season, and people would gladly have waited longer.

A promotional video released in June had still named October. A new one will be presented on September 15 at an event in Makuhari.

The game of the same name, which was to come out along with the season, will be launched on October 24 nevertheless.

=== claims
2 | release 2024-10 | official | - | official account | It was announced
2 | release 2025-01 | official | + | official account | January 2025
2 | delay to=2025-01 | official | + | official account | ^
2 | delay | reported | + | SugarPan | On July 12
- | crew Shota Ihata / director | official | + | - | In a Famitsu
- | source_material novel / - | official | + | - | The second season
2 | episodes 12 | predicted | + | - | It is expected
2 | episodes 13 | predicted | + | - | ^
2 | crew Deko Akao / writer | official | + | - | Series composition
2 | crew Evan Call / composer | official | + | - | Music
2 | cast Yui Horie / Sea Witch / joining | official | + | - | In the cast
2 | cast Atsuko Tanaka / Sea Witch / leaving | official | + | - | ^
1 | release 2023-03-01..2023-05-31 | official | + | - | Season 1 was
2 | precedent Ascendance of a Bookworm / release / 22 | official | + | - | By comparison
2 | trailer trailer when=2024-06 | official | + | - | A promotional
2 | trailer trailer when=2024-09-15 | official | + | - | A new one
