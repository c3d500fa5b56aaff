url: https://www.thedailyplate.example/tv/column/2025/11/22/low-water
outlet: The Daily Plate
published: 2025-11-22
title: Column: I was wrong about Low Water, and I want more of it
series: Low Water

I gave it two stars. There, it's out. When Low Water washed up on Channel 4 in October of last year I called it “soup,” and some readers have had the kindness to remind me that the thing has since been sold to forty countries and is being given a second series.

So I sat down with all six parts again. What had I missed? To begin with, Kit Amory. As harbourmaster Len Sprake he says about forty words an hour, each of them wet. Then there's Zadie Oyelaran, who is his daughter, his lodger or his parole officer, depending on the scene.

Dominic Vane (that's the writer, not the footballer of the name) has told The Guardian that he never thought further than the flood. The idea for number two came to him in a dentist's chair. By Whitsun his first three scripts were with the channel, and the lot of them were off his hands in September.

They're building the harbour a second time, at Pinewood and not at Whitby, since Whitby has had enough. First day of the shoot: 12 January. Jessica Hobart, who directed the first run throughout, hands over to two Swedes whose names I'm not at liberty to drop.

Amory's in. Oyelaran's in, I'm told, “if the money's right.” Old Mrs Tranter isn't, and those who have seen part six will know that there wasn't enough of her left.

One shouldn't bank on anything before 2027, the channel's head of drama cautioned me by e-mail. I'll wait. It took Happy Valley seven years to come round a third time, and nobody calls that soup.

The two stars I take back. Next week: I was right about The Crown.

=== claims
1 | release 2024-10 | official | + | - | When Low Water
- | platform Channel 4 | official | + | - | ^
2 | renewal renewed | official | + | - | ^
1 | episodes 6 | official | + | - | So I sat
- | cast Kit Amory / Len Sprake / - | official | + | - | As harbourmaster
- | cast Zadie Oyelaran / - / - | official | + | - | Then there's
- | crew Dominic Vane / writer | official | + | - | Dominic Vane
2 | production writing ends when=2025-09 | official | + | - | By Whitsun
2 | production filming starts when=2026-01-12 | official | + | - | First day
1 | crew Jessica Hobart / director | official | + | - | Jessica Hobart
2 | crew Jessica Hobart / director | official | - | - | ^
2 | cast Kit Amory / Len Sprake / returning | official | + | - | Amory's in
2 | cast Zadie Oyelaran / - / returning | rumored | + | - | Oyelaran's in
2 | release 2027-01-01.. | official | + | Channel 4 | One shouldn't
2 | precedent Happy Valley / release / 84 | official | + | - | It took Happy
