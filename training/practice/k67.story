url: https://www.newonstream.example/2022/08/29/new-this-week
outlet: New on Stream
published: 2022-08-29
title: New this week on Netflix, Hulu, Disney+ and Prime Video (August 29 – September 4)

It's the last week of summer, and there is a lot to see.

Netflix

Under Fire, season 2 (August 30). The crime series from Belgium comes back with seven episodes.
Dated and Related, season 1 (September 2). A reality show with brothers and sisters.
Devil in Georgia (September 2). New series, eight episodes. Written and directed by Clay Hutton.
You're Nothing Special, season 1 (September 2)

Hulu

Keep This Quiet, season 3 (August 31)
The Patient Man, new series from FX (August 30). Steve Carrow plays a therapist.

Disney+

Wedding Season in Kent, season 1 (September 8, and not this week as we wrote before)
Cars on a Trip, all nine episodes (September 8)

Prime Video

The Rings of Fate, season 1, from September 2. The first two episodes are out on Friday, and a new one comes each week. It is based on the books by R. R. Tolland. Season 2 will start filming in England in October.

Apple TV+

Visible, season 1, and Central Garden, season 3 (September 9)

Coming soon

Cobra Cai season 5 comes to Netflix on September 9. The Handmaid's Story returns to Hulu on September 14 for its fifth season. It has been renewed for a sixth, which will be the last.

Leaving

There are also titles that leave Netflix this week. All seasons of Friday Morning Lights go on September 1, and so do three Spider films.

What will you watch? We are going to see Devil in Georgia, because we liked Hutton's last film so much.

=== claims
Under Fire :: 2 | release 2022-08-30 | official | + | - | Under Fire
Under Fire :: 2 | episodes 7 | official | + | - | The crime series from
Dated and Related :: 1 | release 2022-09-02 | official | + | - | Dated and
Devil in Georgia :: 1 | release 2022-09-02 | official | + | - | Devil in Georgia (
Devil in Georgia :: 1 | episodes 8 | official | + | - | New series, eight
Devil in Georgia :: 1 | crew Clay Hutton / writer | official | + | - | Written and
Devil in Georgia :: 1 | crew Clay Hutton / director | official | + | - | ^
You're Nothing Special :: 1 | release 2022-09-02 | official | + | - | You're Nothing
Keep This Quiet :: 3 | release 2022-08-31 | official | + | - | Keep This
The Patient Man :: 1 | release 2022-08-30 | official | + | - | The Patient
The Patient Man :: 1 | platform FX | official | + | - | ^
The Patient Man :: - | cast Steve Carrow / - / - | official | + | - | Steve Carrow
Wedding Season in Kent :: 1 | release 2022-09-08 | official | + | - | Wedding Season
Cars on a Trip :: - | release 2022-09-08 | official | + | - | Cars on
Cars on a Trip :: - | episodes 9 | official | + | - | ^
The Rings of Fate :: 1 | release 2022-09-02 | official | + | - | The Rings of Fate
The Rings of Fate :: - | source_material novel / - | official | + | - | It is based
The Rings of Fate :: 2 | production filming starts when=2022-10 | official | + | - | Season 2 will
Visible :: 1 | release 2022-09-09 | official | + | - | Visible
Central Garden :: 3 | release 2022-09-09 | official | + | - | ^
Cobra Cai :: 5 | release 2022-09-09 | official | + | - | Cobra Cai
Cobra Cai :: 5 | platform Netflix | official | + | - | ^
The Handmaid's Story :: 5 | release 2022-09-14 | official | + | - | The Handmaid's Story
The Handmaid's Story :: 5 | platform Hulu | official | + | - | ^
The Handmaid's Story :: 6 | renewal final | official | + | - | It has been renewed
