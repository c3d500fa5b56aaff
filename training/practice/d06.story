url: https://www.ottbazaar.example/jhansi-express-season-3-streaming-when-where
outlet: OTT Bazaar
published: 2024-02-18
title: Jhansi Express Season 3 to arrive on SonyLIV in April 2024? All the details
series: Jhansi Express

Rejoice, lovers of desi crime! Jhansi Express is about to leave the platform a third time, as several reports indicate that SonyLIV brings the new season in the first week of April 2024.

Know the particulars here:
• Release Date: The streamer is silent on the official date. A tentative one, April 5, circulates in the trade.
• Platform: You can watch Season 3 exclusively on SonyLIV.
• Filming: Shooting in Lucknow and Gwalior was over by last November, it is learnt.
• Post-production: The dubbing in four languages is in progress as per a crew member's story.
• Episodes: Eight, same as before.
What lies ahead:
• The makers may pick up the thread from the burning compartment and bring out the truth of Bablu Bhaiya.
• Bigger stunts and a bigger body count are on the menu.
• On the returning list figure Ravi Khanna, Meher Bakshi, Sunil Tawde, and Ila Trivedi.
• Vivaan Ahluwalia is likely to be the new villain.
Keep checking:
• As nothing is official as yet, believe only the verified handle of the series.
• Watch the space of SonyLIV for a teaser.
Ever since the first season chugged in back in 2020, Jhansi Express has gathered a whole nation in its coaches. It is fashioned after a Hindi novel of the same name by Omkar Dixit. Fans praise the dialogue, the music and, above all, the climax of Season 2, where the train did not stop.
Why do trains make such good settings? That is a topic for another day. So keep your tickets handy: on 5th April the whistle blows!

=== claims
3 | release 2024-04-01..2024-04-07 | rumored | + | - | Jhansi Express is about
3 | platform SonyLIV | rumored | + | - | ^
3 | release none | official | - | - | Release Date
3 | release 2024-04-05 | rumored | + | - | ^
3 | platform SonyLIV | official | + | - | Platform:
3 | production filming ends when=..2023-11-30 | rumored | + | - | Filming:
3 | production post-production under way | rumored | + | - | Post-production
3 | episodes 8 | official | + | - | Episodes:
2 | episodes 8 | official | + | - | ^
3 | cast Ravi Khanna / - / returning | official | + | - | On the returning
3 | cast Meher Bakshi / - / returning | official | + | - | ^
3 | cast Sunil Tawde / - / returning | official | + | - | ^
3 | cast Ila Trivedi / - / returning | official | + | - | ^
3 | cast Vivaan Ahluwalia / - / joining | predicted | + | - | Vivaan Ahluwalia
1 | release 2020 | official | + | - | Ever since
- | source_material novel / Jhansi Express | official | + | - | It is fashioned
3 | release 2024-04-05 | official | + | - | So keep your tickets
