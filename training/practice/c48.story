url: https://www.ginzaanimewire.example/2018/10/26/hotel-minotaur-second-season-2019
outlet: Ginza Anime Wire
published: 2018-10-26
title: Hotel Minotaur's 2nd Season Checks In Next Year
series: Hotel Minotaur

The November issue of Kadokawa's Comic Newtype is going to announce on Monday that the anime of Hotel Minotaur will receive a second season in 2019. Images of the page are circulating since last night.

More exact is a flyer that was put in the boxes of the series' third Blu-ray by some early-shipping shops. “Reopening in July,” it reads, and beneath: “12 rooms.” The site's own countdown, which nobody has explained, hits zero on November 3.

Gekkou would be animating again, so the page. The name of the director is covered by somebody's thumb. In the first go-round it was Tomoaki Ohta who directed and the late Mari Okane who took care of the scripts; her place goes to newcomer Daisuke Ito.

According to voice actor Subaru Kimura's radio show, he had “a job with horns” last week. It sounds like Asterios.

Sequels to this kind of comedy come fast. From Konohana Kitan to... but that never got one. Let us take Hozuki's Coolheadedness: 45 months. All right, not that fast.

The gag manga by Rui Takato has been on the Comic Newtype site since 2014. It inspired a radio drama, too, and a café which served meat dishes only.

Season one aired on AT-X this past January and was simulcast by Crunchyroll as the lowest-ranked show of its week. The Blu-rays sold 500.

Given these numbers I'd not have foreseen a continuation before the end of the world. Some at 5ch think that it is a short-form thing, with five-minute episodes, and that “season” is just the thumb's word.

Update (Oct. 27): A PV has turned up on Kadokawa's channel. July it is.

=== claims
2 | renewal renewed when=2018-10-29 | official | + | Comic Newtype | The November
2 | release 2019 | official | + | Comic Newtype | ^
2 | release 2019-07 | reported | + | flyer | “Reopening
2 | episodes 12 | reported | + | flyer | ^
1 | crew Tomoaki Ohta / director | official | + | - | In the first
1 | crew Mari Okane / writer | official | + | - | ^
2 | crew Daisuke Ito / writer | official | + | - | ^
2 | cast Subaru Kimura / Asterios / returning | predicted | + | - | It sounds
2 | precedent Hozuki's Coolheadedness / release / 45 | official | + | - | Let us
- | source_material comic / - | official | + | - | The gag manga
1 | release 2018-01 | official | + | - | Season one
1 | platform AT-X | official | + | - | ^
1 | platform Crunchyroll | official | + | - | ^
2 | trailer trailer when=2018-10-27 | official | + | - | Update
2 | release 2019-07 | official | + | Kadokawa | July it is
