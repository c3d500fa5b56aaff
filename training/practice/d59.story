url: https://www.afropulse.example/2024/09/12/lagos-after-dark-season-3-netflix-naija
outlet: Afropulse
published: 2024-09-12
title: Lagos After Dark: Netflix Naija Confirms Third Season, New Faces Teased
series: Lagos After Dark

It's a yes, Lagos. Netflix Naija put an end to the suspense last night at its Lights On event in Eko: a third helping of Lagos After Dark is cooking.

To cheers from the floor, Adesua Okonjo, whose Madam Ronke is on half of the city's wrappers, held up a page with "S3E1" on it. Beside her were Deyemi Lawal and Bimbo Ademola-Cole. Where was Gideon Oke? In Toronto, and for a while. His Inspector Bello is "transferred," which is how series people say fired.

Kemi Adeleke, the creator, wouldn't let herself be drawn on storyline. She did, though, own up to having asked two Ghanaian stars aboard, one of whom (it's Joselyn Dumasi, our table decided) answered in pidgin.

The series has its origin in a stage musical at Terra Kulture, from 2016. Its first season hit Netflix in April 2021 and its second in November of last year, seven episodes apiece.

What's the plan? Camera by January, if generators permit. Out by year's end 2025, if God does. So said EbonyLife's former line producer Tunde Bakare, now an executive producer of the show.

Rumour on Nairaland has Tiwa Savage's stylist singing the theme. It also has the fourth season in the bag. Take both with pepper.

In the second season, it may be remembered, Ronke sold the club and bought the street. Critics gave it four stars out of five, and the AMVCA jury three trophies on May 11.

A prequel film, Lagos Before Dawn, arrives on December 20.

=== claims
3 | renewal renewed when=2024-09-11 | official | + | Netflix Naija | Netflix Naija put
- | cast Adesua Okonjo / Madam Ronke / - | official | + | - | To cheers
3 | cast Gideon Oke / Inspector Bello / leaving | official | + | - | His Inspector
- | crew Kemi Adeleke / creator | official | + | - | Kemi Adeleke, the
3 | cast Joselyn Dumasi / - / joining | predicted | + | - | She did, though
- | source_material other / - | official | + | - | The series has its
1 | release 2021-04 | official | + | - | Its first season
1 | platform Netflix | official | + | - | ^
2 | release 2023-11 | official | + | - | ^
2 | platform Netflix | official | + | - | ^
1 | episodes 7 | official | + | - | ^
2 | episodes 7 | official | + | - | ^
3 | production filming starts when=2024-09-12..2025-01-31 | official | + | Tunde Bakare | Camera by
3 | release 2024-09-12..2025-12-31 | official | + | Tunde Bakare | Out by year's
- | crew Tunde Bakare / producer | official | + | - | So said
4 | renewal renewed | rumored | + | - | It also has
