url: https://www.fantasywatch.example/2025/nightglass-renewal-odds
outlet: Fantasy Watch
published: 2025-08-04
title: How long must we wait for word on Nightglass?
series: Nightglass

Every morning somebody writes to us with the same five words: is Nightglass getting more episodes? As of today, nobody outside Amazon's Culver City offices is able to tell.

The glassmakers' saga unspooled its opening salvo, nine chapters of it, between May 8 and June 26. Almost six weeks have gone by since. To see what that might signify, we've pulled other people's calendars.

Consider The Ember Throne, which Prime Video extended eight months ahead of its launch. Runelord was put out of its uncertainty seventeen days after the premiere. Ferrymen of Lorne had to sit tight for five months, measured from its first night, and was then given two seasons in one go. The shortest straw was drawn by Mistborn Academy: nothing for eleven weeks, then the chop.

On that scale we would put the decision at some point in the autumn, and if it's a yes, cameras in Budapest by next April. From there it's a matter of effects. A 2027 return, no earlier, is where we come down.

Signals from the makers? Vivienne Okoro, the showrunner, posted a furnace emoji. Jack Thorley, who plays Master Oss, told Collider in June that he is “signed for three and hopeful for one more.” Wren Adeyemi's Lisbet lost her hand but not her life. Ashby Cole had a one-year deal; his Duke has no future, whatever happens.

What's beyond doubt is that there's enough to film: Petra Lund's Glass Cycle has five volumes, of which we've seen a volume and a half.

Did the ratings suffice? In Luminate's chart it was ninth, behind season 4 of a show about lawyers. A rumor on Discord has it that the sets have been put into storage “for two years,” which could mean anything.

If it's canceled, we'll cry. If not, we'll cry too.

=== claims
- | renewal renewed | official | - | - | As of today
1 | release 2025-05-08 | official | + | - | The glassmakers
1 | episodes 9 | official | + | - | ^
2 | precedent Runelord / renewal / 0.6 | official | + | - | Runelord
2 | precedent Ferrymen of Lorne / renewal / 5 | official | + | - | Ferrymen
2 | precedent Mistborn Academy / renewal / 2.5 | official | + | - | The shortest
The Ember Throne :: - | platform Prime Video | official | + | - | Consider
2 | renewal renewed when=2025-09-01..2025-11-30 | predicted | + | - | On that scale
2 | release 2027-01-01.. | predicted | + | - | A 2027
- | crew Vivienne Okoro / showrunner | official | + | - | Vivienne
- | cast Jack Thorley / Master Oss / - | official | + | - | Jack Thorley
- | cast Wren Adeyemi / Lisbet / - | official | + | - | Wren
2 | cast Ashby Cole / Duke / leaving | predicted | + | - | Ashby
- | source_material novel / Glass Cycle | official | + | - | What's beyond
