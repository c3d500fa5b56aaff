url: https://www.shelfscreen.example/2024/03/the-cartographers-wife-season-2
outlet: Shelf & Screen
published: 2024-03-05
title: The Cartographer's Wife: where's season two?
series: The Cartographer's Wife

Readers of Delphine Marchetti have been pestering us. When do we sail again?

The short reply: a sequel to the first ten hours has been a settled matter since February 1, and they're filming it on Malta as you read this. The long one takes in two changes of captain.

Julian Strong, under whom the maiden voyage was mapped and made, jumped ship last summer for Netflix. Hulu's pick as a successor, Ellen Tsai, lasted until the strikes. So it's Marisol Vega (she ran the fourth and fifth years of Grantley) who captains now, and who told Entertainment Weekly in January that the room broke nine episodes. Nine it is. Benedikt Lund directs numbers one, two and nine.

On deck: Anya Fairchild, in the title role; Rhys Adeyemi, whose Captain Blaise was last seen underwater; and, in place of Paul Kinsey, who had other commitments, Tom Halloran as the Governor. Kaya Sunde boards as a pirate.

The shoot started on February 19. With seventeen weeks to go it ought to be in harbor by mid-June. After which come months of water being painted in. The first season needed ten of those, so a premiere this year looks out of the question to us.

Some have pointed to Tidewater Kings, which, also wet, returned eleven months after filming. And The Long Meridian, they note, only had to hang about for two weeks in 2022 until Hulu renewed it. True enough. It has less water.

The premise comes from book two, Salt Lines, at least in part. Marchetti isn't writing the scripts, though her name is up there among the executive producers.

What we don't have: a poster, images, a teaser, a single second. What was the last thing we saw? The map burned, in an episode that ran May 17, 2023.

=== claims
2 | renewal renewed when=2024-02-01 | official | + | - | The short
1 | episodes 10 | official | + | - | ^
2 | production filming under way | official | + | - | ^
1 | crew Julian Strong / showrunner | official | + | - | Julian Strong
2 | crew Julian Strong / showrunner | official | - | - | ^
2 | crew Ellen Tsai / showrunner | official | - | - | Hulu's pick
2 | crew Marisol Vega / showrunner | official | + | - | So it's
2 | episodes 9 | official | + | Marisol Vega | ^
2 | crew Benedikt Lund / director | official | + | - | Benedikt
2 | cast Anya Fairchild / - / returning | official | + | - | On deck
2 | cast Rhys Adeyemi / Captain Blaise / returning | official | + | - | ^
2 | cast Paul Kinsey / Governor / leaving | official | + | - | ^
2 | cast Tom Halloran / Governor / joining | official | + | - | ^
2 | cast Kaya Sunde / - / joining | official | + | - | Kaya
2 | production filming starts when=2024-02-19 | official | + | - | The shoot
2 | production filming ends when=2024-06-11..2024-06-20 | predicted | + | - | With seventeen
2 | release 2024 | predicted | - | - | The first season
2 | precedent Tidewater Kings / release / 11 | official | + | - | Some have
2 | precedent The Long Meridian / renewal / 0.5 | official | + | - | And The Long
- | source_material novel / Salt Lines | official | + | - | The premise
- | crew Delphine Marchetti / producer | official | + | - | Marchetti isn't
2 | trailer teaser | official | - | - | What we don't
