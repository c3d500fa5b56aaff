url: https://animeghosts.example/posts/marrow-knights-season-2-leak
outlet: Anime Ghosts
published: 2023-05-16
title: Leaker Says Marrow Knights Season 2 Is Already in Production
series: Marrow Knights

The leaker Shiro Kuma, whose record on sequels is a good one, has written on X that a second season of Marrow Knights is being produced. It is said to be planned for 2024, at a studio other than the one that did the first season.

Neither Kaburaya Animation nor the publisher of the manga has confirmed any such thing. Up to this hour the official website shows nothing newer than an advertisement for a pillowcase.

It would hardly be a bolt from the blue, though. The first season, which aired in the winter of 2022 on Tokyo MX, was among the ten best-selling discs of its year. In the manga by Wataru Kinoe there are ninety chapters which have not been animated.

Fans on Reddit believe that a trailer is going to be shown at Anime Expo in July. Others claim to know that voice actor Tomoya Hachisuka will not be Sir Ribcage anymore because of his contract.

“Please don't believe everything,” director Mariko Tezuka wrote in what may or may not be a comment on all this. She has been busy with a film since the spring.

For comparison: between the end of Bishop of Wasps and the announcement of its sequel two and a half years went by, but in that case the manga was on hiatus. We will update this page.

=== claims
2 | production filming under way | reported | + | Shiro Kuma | The leaker Shiro Kuma
2 | release 2024 | reported | + | Shiro Kuma | It is said to be
2 | renewal renewed | official | - | - | Neither Kaburaya
1 | release 2022-12-01..2023-02-28 | official | + | - | The first season
1 | platform Tokyo MX | official | + | - | ^
- | source_material comic / - | official | + | - | In the manga by
2 | trailer trailer when=2023-07 | rumored | + | - | Fans on Reddit
2 | cast Tomoya Hachisuka / Sir Ribcage / leaving | rumored | + | - | Others claim
- | crew Mariko Tezuka / director | official | + | - | “Please don't believe
2 | precedent Bishop of Wasps / renewal / 30 | official | + | - | For comparison
