url: https://www.southscreenindia.example/2024/01/29/kaalvan-season-2
outlet: South Screen India
published: 2024-01-29
title: SonyLIV's 'Kaalvan' to return; here is what the team has said
series: Kaalvan

The forest of Kaalvan opens again. SonyLIV put its calendar for the year on social media on Sunday, and between a cooking contest and two films stood the Malayalam thriller, under the heading “Season 2, April”.

Arun Menon, who has both written and directed the nine parts of the first, didn't want the director's chair back. “I wrote it in eight months and I am empty,” he confided to The Hindu. The captaincy passes to Sneha Pillai, who made the Tamil hit film Veyil in 2022. Menon's younger brother Rahul composed the theme and is on duty for the sequel as well.

Who among the rangers survived? Parvathy Nair did, which is to say that inspector Devaki is on her jeep again. Of Suresh Babu, the forest officer Kurup, not a frame is to be seen in the footage shown, and he himself keeps mum. The villain is Rana Teja, an import from Hyderabad.

Shooting in Wayanad, interrupted by the rains of last July, was completed on December 2. A first teaser is promised for Vishu, in mid-April, though one fails to see how that goes together with the month of the premiere.

In Menon's own account the tale came to him from a newspaper cutting about a ranger of Silent Valley; a claim by novelist K. V. Thomas that it had been lifted from his book was thrown out by the court in Kochi last year.

Released on Onam of 2022, the first season has won two Filmfare OTT Awards. It has been dubbed into six languages, the Bengali one being due next month.

=== claims
2 | renewal renewed | official | + | SonyLIV | SonyLIV put
2 | release 2024-04 | official | + | SonyLIV | ^
1 | crew Arun Menon / writer | official | + | - | Arun Menon, who
1 | crew Arun Menon / director | official | + | - | ^
1 | episodes 9 | official | + | - | ^
2 | crew Arun Menon / director | official | - | - | ^
2 | crew Arun Menon / writer | official | + | Arun Menon | “I wrote it
2 | crew Sneha Pillai / director | official | + | - | The captaincy
- | crew ?Rahul Menon / composer | official | + | - | Menon's younger
2 | crew ?Rahul Menon / composer | official | + | - | ^
2 | cast Parvathy Nair / Devaki / returning | official | + | - | Parvathy Nair did
2 | cast Suresh Babu / Kurup / returning | official | - | - | Of Suresh
2 | cast Rana Teja / - / joining | official | + | - | The villain
2 | production filming ends when=2023-12-02 | official | + | - | Shooting in Wayanad
2 | production filming under way when=2023-07 | official | - | - | ^
2 | trailer teaser when=2024-04-11..2024-04-20 | official | + | - | A first teaser
- | source_material other / - | official | + | Arun Menon | In Menon's own
1 | release 2022 | official | + | - | Released on Onam
