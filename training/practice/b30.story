url: https://www.dailyotakugist.example/blade-of-the-tea-house-season-2-updates
outlet: Daily Otaku Gist
published: 2022-12-27
title: Blade Of The Tea House Season 2: Official Release Date? Plot And Everything Which You Should Know!
series: Blade of the Tea House

The Blade Of The Tea House is among these anime that gave a big hype at their arrival. Hearing the name, an otaku sees cherry blossoms and blood. The first season has finished its journey on December 25, and the whole fandom is putting one single question: and now what?

What Is The Fate Of Season 2?

We have no evil news. The MAPPA studio neither confirmed nor threw away the second season until the present moment. But a famous leaker from Twitter, Oecuminous, has leaked that the contract includes two cours, and the other one is drawn in secret since summer. Please take it with salt.

In our experience, a studio wants to see the sold discs. Volume 1 comes to the stores on January 25, hence in February or March the green signal can be lit.

On Which Date Does It Release?

The date has not been fixed by any person. One season of such beautiful picture needs eighteen months and also more. Our calculators show October 2024. Compare Jigoku Barber: the fans of it had to drink tea during 26 months before season 2 was given.

How Many Episodes Are There Going To Be?

Season 1 is made out of 11 parts plus one special that was shown in the cinema. We believe to see 12 or 13 in the next.

From Where Comes The Story?

It is adapting the manga of Rokuro Hattori, who is publishing it in Jump SQ; the chapters until number 38 are consumed, and there are 90.

The Voice Artist

• Kai Morohoshi: Ranmaru

• Sora Amane: Tea Master Oribe

They did the voice in the first season, and nobody has any reason to change it.

Where To Watch?

Head to Crunchyroll for it. The trailer of the first season is embedded under this line. For the movie, which premiered in Tokyo on December 9, no foreign date is there.

=== claims
2 | renewal renewed | official | - | - | The MAPPA studio
2 | renewal cancelled | official | - | - | ^
2 | renewal renewed | rumored | + | Oecuminous | But a famous
2 | production filming starts when=2022-06..2022-08 | rumored | + | Oecuminous | ^
2 | renewal renewed when=2023-02..2023-03 | predicted | + | - | Volume 1
2 | release none | official | - | - | The date has not
2 | release 2024-10 | predicted | + | - | Our calculators
2 | precedent Jigoku Barber / release / 26 | official | + | - | Compare Jigoku
1 | episodes 11 | official | + | - | Season 1 is made
2 | episodes 12 | predicted | + | - | We believe
2 | episodes 13 | predicted | + | - | ^
- | source_material comic / - | official | + | - | It is adapting
1 | cast Kai Morohoshi / Ranmaru / - | official | + | - | Kai Mor
1 | cast Sora Amane / Tea Master Oribe / - | official | + | - | Sora
- | platform Crunchyroll | official | + | - | Head to
1 | trailer trailer | official | + | - | The trailer of the
