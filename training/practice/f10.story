url: https://www.docudiary.example/2020/10/14/the-long-pit-stop-season-two
outlet: Docu Diary
published: 2020-10-14
title: The Long Pit Stop heads back to the garage for two more laps
series: The Long Pit Stop

There's fuel in the tank yet. Amazon Prime Video has handed The Long Pit Stop, its fly-on-the-wall account of a season in endurance racing, a second and third series, to be shot back to back.

Filming for the next began at Silverstone in August, in empty stands, and follows the teams up to Le Mans, which was itself moved from June to September. It should be with us in the spring; of the one after that, Amazon says only “2022”.

For anybody who missed the start: eight films of fifty minutes each came out in one go on February 21, with Oscar winner Fran Delacourt as narrator. She won't be in the booth this time, the voice having been given to Idris Okafor. Delacourt is busy with a West End play.

Executive producers are Mike Tarrant and Lucy Bowes, both of whom made the feature Black Ice. Series director Jonas Hviid stays on for the second before handing over to Bowes for the third.

Drivers who let the cameras into their homes the first time round have mixed feelings. Marco Pellegri, champion in 2017 and again in 2019, says he hasn't watched it. His teammate Luc Darrieux broke a wrist on September 20 and will sit out the rest of the year.

Is there a podcast? There is. It started in March, has 20 episodes, and is hosted by a mechanic.

The Guardian's critic gave the programme four stars and called it “Grand Designs with carbon fibre”. Rival Netflix is thought to be preparing something similar about rallying, under the working title Co-Driver, which we'd expect late next year.

=== claims
- | platform Amazon Prime Video | official | + | - | Amazon Prime Video has
2 | renewal renewed | official | + | - | ^
3 | renewal renewed | official | + | - | ^
2 | production filming starts when=2020-08 | official | + | - | Filming for the next
2 | release 2021-03..2021-05 | official | + | - | It should be
3 | release 2022 | official | + | Amazon | ^
1 | episodes 8 | official | + | - | For anybody
1 | release 2020-02-21 | official | + | - | ^
1 | cast Fran Delacourt / - / - | official | + | - | ^
2 | cast Fran Delacourt / - / leaving | official | + | - | She won't be
2 | cast Idris Okafor / - / joining | official | + | - | ^
- | crew Mike Tarrant / producer | official | + | - | Executive producers
- | crew Lucy Bowes / producer | official | + | - | ^
2 | crew Jonas Hviid / director | official | + | - | Series director
3 | crew Jonas Hviid / director | official | - | - | ^
3 | crew Lucy Bowes / director | official | + | - | ^
Co-Driver :: 1 | renewal renewed | rumored | + | - | Rival Netflix
Co-Driver :: 1 | release 2021-09..2021-12 | predicted | + | - | ^
