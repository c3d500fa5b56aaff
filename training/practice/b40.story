url: https://www.tvledger.example/2025/05/08/apple-tv-plus-cartographers-renewed-early
outlet: TV Ledger
published: 2025-05-08
title: Apple Goes Twice Around the World With 'The Cartographers'
series: The Cartographers

The ink on the map isn't dry, and another has been commissioned. A full eight weeks ahead of the second season's bow, on July 4, Apple TV+ has handed The Cartographers a third.

The streamer is not in the habit of rushing. Silo's third and fourth were ordered a month after its second had premiered, and Foundation's fans had to hold out for thirteen. What moved Cupertino this time was a tax break: Malta's runs out at the close of 2026, and by then Gideon Marsh (The Night Clerk), who created the 18th-century adventure and is at the helm as showrunner, would like to have all his sea battles in the bank. A third season would roll, on paper, next January.

In the meantime there's the sophomore one. It was shot back to back on two islands from last February to last September and, at ten chapters, outgrows the first by two. Callum Reid, Freya Lindgren and Amara Diallo return. The new names: Rupert Snow, late of the Old Vic, and Dutch star Carice Mulder. Gone, on the other hand, is Henry Vane; he took the job of a dragon elsewhere and his Lieutenant Pym took a musket ball. Leo Faure inherits the score.

'Cartographers' was first charted in November 2023. By Nielsen's count it was never in the top ten, which Apple neither confirms nor regards.

A trailer with the date in it dropped this morning. The drama finds its footing in the journals of one James Rennell, printed 1793, but "only as a drunk finds it on a lamppost," Marsh has said.

Marsh, executive producers Ridley Poole and Annie Kerr are repped by WME. Reid begins shooting Netflix's spy film Cold Room in June, and its sequel, if there is one, in 2027.

=== claims
3 | renewal renewed when=2025-05-08 | official | + | - | A full eight
2 | release 2025-07-04 | official | + | - | ^
- | platform Apple TV+ | official | + | - | ^
3 | precedent Silo / renewal / 1 | official | + | - | Silo's third
3 | precedent Foundation / renewal / 13 | official | + | - | ^
- | crew Gideon Marsh / creator | official | + | - | What moved
- | crew Gideon Marsh / showrunner | official | + | - | ^
3 | production filming starts when=2026-01 | official | + | - | A third season would
2 | production filming under way when=2024-02..2024-09 | official | + | - | It was shot
2 | episodes 10 | official | + | - | ^
1 | episodes 8 | official | + | - | ^
2 | cast Callum Reid / - / returning | official | + | - | Callum
2 | cast Freya Lindgren / - / returning | official | + | - | ^
2 | cast Amara Diallo / - / returning | official | + | - | ^
2 | cast Rupert Snow / - / joining | official | + | - | The new names
2 | cast Carice Mulder / - / joining | official | + | - | ^
2 | cast Henry Vane / Lieutenant Pym / leaving | official | + | - | Gone, on
2 | crew Leo Faure / composer | official | + | - | Leo Faure
1 | release 2023-11 | official | + | - | 'Cartographers'
2 | trailer trailer when=2025-05-08 | official | + | - | A trailer with
- | source_material other / - | official | + | - | The drama finds
- | crew Ridley Poole / producer | official | + | - | Marsh, executive
- | crew Annie Kerr / producer | official | + | - | ^
Silo :: 3 | renewal renewed | official | + | - | Silo's third
Silo :: 4 | renewal renewed | official | + | - | ^
