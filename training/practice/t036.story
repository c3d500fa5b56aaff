url: https://www.kdramadispatch.example/2023/06/30/remake-seventeen-doors
outlet: Drama Dispatch
published: 2023-06-30
title: Netflix's Seventeen Doors Locks in Return After Record Opening
series: Seventeen Doors

It took Netflix no more than nineteen days. Seventeen Doors, the American remake of the Korean series of the same title, has been renewed for a second season, the service revealed on its Tudum site today.

The announcement came with a video of twenty seconds in which an unseen hand tries one handle after another. None of them opens until the last, behind which stands Grace Oyelowo-Kim's Sunny. That settles the question whether Sunny made it. Less clear is what has become of Ethan Brandt, and the streamer isn't telling.

Showrunner Miriam Castellanos, who developed the show together with Lee Sung-ho, confirmed that writing had started weeks before the premiere on June 11. “We were asked to bet on ourselves, so we did,” she said in a statement. Her hope is to be back on set in Atlanta before the year is out, but in view of the ongoing work stoppage, and with another one looming, nobody can say when that's going to be.

The ten-episode first season held the No. 1 spot on the Top 10 in 61 countries. Park Ha-neul, who led the original, has a cameo in the finale.

For comparison, Wednesday had to wait six weeks for its own second season; Squid Game, as we all remember, was given one in June 2022 after nine months.

Castellanos expects that there'll be “fewer doors and more rooms.” As for a date, our guess is that 2025 is the earliest we can hope for.

=== claims
2 | renewal renewed when=2023-06-30 | official | + | Netflix | Seventeen Doors, the
- | source_material series / Seventeen Doors | official | + | - | ^
2 | trailer announcement | official | + | - | The announcement came
2 | cast Grace Oyelowo-Kim / Sunny / returning | official | + | - | None of them
2 | cast Ethan Brandt / - / returning | official | - | - | Less clear
- | crew Miriam Castellanos / showrunner | official | + | - | Showrunner Miriam
- | crew Miriam Castellanos / creator | official | + | - | ^
- | crew Lee Sung-ho / creator | official | + | - | ^
2 | production writing starts when=..2023-06-11 | official | + | Miriam Castellanos | ^
1 | release 2023-06-11 | official | + | - | ^
2 | production filming starts when=2023-06-30..2023-12-31 | official | + | Miriam Castellanos | Her hope
1 | episodes 10 | official | + | - | The ten-episode
1 | cast Park Ha-neul / - / - | official | + | - | Park Ha-neul
2 | precedent Wednesday / renewal / 1.5 | official | + | - | For comparison
2 | precedent Squid Game / renewal / 9 | official | + | - | ^
Squid Game :: 2 | renewal renewed when=2022-06 | official | + | - | ^
2 | release 2025-01-01.. | predicted | + | - | As for a date
