url: https://www.beebpress.example/mediacentre/2023/the-allotment-series-two
outlet: Beeb Press
published: 2023-02-22
title: Gardening gloves on! The Allotment is recommissioned by BBC One
series: The Allotment

Date: 22.02.2023. Last updated: 22.02.2023 at 10.05.

After a first crop that was harvested by an average of 5.9 million viewers, BBC One and BBC iPlayer are delighted to let everyone know that more has been planted. Six further half-hours of Kit Sandiford's tender comedy about neighbours in a Sheffield growing society will reach screens next spring.

Written once more by Kit Sandiford (Rag & Bone, The Understudy) and directed by Amara Lewis, the series is a Bonfire Pictures production. Executive Producers are Sandiford and Hal Broome for Bonfire, and Navi Dhillon for the BBC. Production gets under way in South Yorkshire this May.

All eyes will be on Plot 14: Brenda Hollis (Dame Patricia Shawcross) and Gulzar (Nikesh Rana) are an item now, and the committee won't have it. They're joined by Derry-born comic Roisin McAteer in the part of Fionnuala, who keeps bees and grudges.

Kit Sandiford says: “I said all I had to say about marrows. Then I remembered leeks.”

Jon Perrin, Director of Comedy Commissioning, says: “It was the biggest new scripted comedy on any channel in 2022. You don't dig that up, you water it.”

Is there to be an omnibus on Radio 4? An announcement on that will follow in due course.

Notes to editors

• The opening series was transmitted from 4 April 2022
• International sales are handled by BBC Studios; in the US it is a BritBox exclusive
• Dame Patricia's memoir is published by Faber in June
• Kit Sandiford began writing in 2009, and Rag & Bone ran for two series on Dave
• Pictures are available from the picture desk

=== claims
2 | renewal renewed when=2023-02-22 | official | + | BBC One | After a first
- | platform BBC One | official | + | - | ^
- | platform BBC iPlayer | official | + | - | ^
2 | episodes 6 | official | + | - | Six further
2 | release 2024-03..2024-05 | official | + | - | ^
- | crew Kit Sandiford / creator | official | + | - | ^
2 | crew Kit Sandiford / writer | official | + | - | Written once
2 | crew Amara Lewis / director | official | + | - | ^
2 | crew Kit Sandiford / producer | official | + | - | Executive Producers
2 | crew Hal Broome / producer | official | + | - | ^
2 | crew Navi Dhillon / producer | official | + | - | ^
2 | production filming starts when=2023-05 | official | + | - | Production gets
2 | cast Patricia Shawcross / Brenda Hollis / returning | official | + | - | All eyes will
2 | cast Nikesh Rana / Gulzar / returning | official | + | - | ^
2 | cast Roisin McAteer / Fionnuala / joining | official | + | - | They're joined
1 | release 2022-04-04 | official | + | - | The opening series
- | platform BritBox | official | + | - | International sales
