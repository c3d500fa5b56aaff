url: https://www.animetrailhead.example/2021/03/05/the-apothecarys-cat-second-season-spring-2022
outlet: Anime Trailhead
published: 2021-03-05
title: The Apothecary's Cat: season 2 misses 2021
series: The Apothecary's Cat

What a leak, what a letdown. Just an hour before the livestream of Friday evening, a thumbnail on the streaming site's app gave it away: the second season of The Apothecary's Cat moves out of this October into April 2022.

Half of Twitter had guessed it. Orange is a studio that does one thing at a time, and its other thing was Beastars until this spring.

The livestream was fun anyway. Chief director Mitsuru Hongo, who'd kept silent since last July, brought along key frames and a cat. The frames show that they are at episode 4 of 24. Script editor Kimiko Ueno said her last page was handed in at New Year.

On the matter of the trailer, be warned that there are two. The official one, up since 9 p.m. JST, is 75 seconds long. The other, in which Toru lifts his mask, is an edit of a player of Genshin.

Nao Toyama is not yet confirmed as the cat. “I'd be meowing if I were you,” said the host as she was asked, and giggled. Shun Horie, the apothecary, has been recording.

Which services? In Asia, Bilibili. As to North America, an employee of Funimation hinted on a Discord that “somebody with an orange logo” had it, meaning that other one, naturally.

What is normal? Thirteen months was what Dr. Stone took, nine did for Fire Force. Twenty-four, what the Cat comes to, is no scandal.

It all goes back to Itsuki Nanami's manga, which made it to number three of Kono Manga ga Sugoi in 2017 and was first animated in a 2018 short. The TV version's first season came in April two years ago... I mean April 2020.

=== claims
2 | release 2021-10 | official | - | streaming site's app | Just an hour
2 | release 2022-04 | official | + | streaming site's app | ^
2 | delay to=2022-04 | official | + | streaming site's app | ^
- | crew Mitsuru Hongo / director | official | + | - | Chief
2 | production filming under way | official | + | - | The frames
2 | episodes 24 | official | + | - | ^
2 | production writing ends when=2021-01 | official | + | Kimiko Ueno | Script
- | crew Kimiko Ueno / writer | official | + | - | ^
2 | trailer trailer when=2021-03-05 | official | + | - | The official one
#
2 | cast Nao Toyama / cat / returning | official | - | - | Nao Toyama
2 | cast Shun Horie / apothecary / returning | official | + | - | Shun Horie
2 | platform Bilibili | official | + | - | In Asia
2 | precedent Dr. Stone / release / 13 | official | + | - | Thirteen months
2 | precedent Fire Force / release / 9 | official | + | - | ^
- | source_material comic / - | official | + | - | It all
1 | release 2020-04 | official | + | - | The TV version
