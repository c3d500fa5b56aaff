url: https://www.radiolisting.example/tv/drama/the-weir-series-4
outlet: Radio Listing
published: 2021-09-07
title: The Weir series 4: release date, cast, trailer and latest news
series: The Weir

Sunday nights are about to get wetter: BBC One's flood-plain thriller The Weir is on its way back.

When is The Weir series 4 on TV?

The fourth series will begin on Sunday 26th September at 9pm, the BBC has now confirmed. It was originally meant to air last autumn, but Covid put paid to that. Each of the six episodes will also be on BBC iPlayer straight after broadcast.

Series one started in February 2016, with the second following in 2017 and the third in early 2019.

The Weir cast: who's back?

Nicola Stapely reprises her role as DCI Ros Hallam, alongside Kamal Ahmadi (DS Irfan Shah) and Bill Tranter (Superintendent Cope). Newcomers this time are Line of Fire star Roisin Daly, playing a loss adjuster called Niamh Keogh, and Tom Ashbury.

Missing from the line-up is Gwen Pritchard, whose pathologist took a job in Vancouver.

Who writes it?

Every series so far has come from the pen of Alastair Munro, and series four is no different. Hettie Blount directs the first three episodes, Fergal Quinn the rest.

Where was it filmed?

Gloucestershire, mostly. The team spent sixteen weeks there from February to May this year.

Is there a trailer?

There is. The BBC released it on 1st September, and you can watch it above.

Will there be a series 5?

Munro told us that he'd "be surprised if Ros hung up her waders just yet", but the corporation has made no commission so far.

The Weir is not based on a true story, despite what your uncle in Tewkesbury says. Looking for something else to watch? Visit our TV Guide, or see how the finale of Line of Fire left ten million people open-mouthed.

=== claims
- | platform BBC One | official | + | - | Sunday nights are
4 | release 2021-09-26 | official | + | BBC | The fourth series
4 | release 2020-09..2020-11 | official | - | - | It was originally
4 | delay | official | + | - | ^
4 | episodes 6 | official | + | - | Each of the six
4 | platform BBC iPlayer | official | + | - | ^
1 | release 2016-02 | official | + | - | Series one started
2 | release 2017 | official | + | - | ^
3 | release 2019-01..2019-04 | official | + | - | ^
4 | cast Nicola Stapely / DCI Ros Hallam / returning | official | + | - | Nicola Stapely
4 | cast Kamal Ahmadi / DS Irfan Shah / returning | official | + | - | ^
4 | cast Bill Tranter / Superintendent Cope / returning | official | + | - | ^
4 | cast Roisin Daly / Niamh Keogh / joining | official | + | - | Newcomers this time
4 | cast Tom Ashbury / - / joining | official | + | - | ^
4 | cast Gwen Pritchard / pathologist / leaving | official | + | - | Missing from
4 | crew Alastair Munro / writer | official | + | - | Every series so far
- | crew Alastair Munro / writer | official | + | - | ^
4 | crew Hettie Blount / director | official | + | - | Hettie Blount
4 | crew Fergal Quinn / director | official | + | - | ^
4 | production filming under way when=2021-02..2021-05 | official | + | - | The team spent
4 | trailer trailer when=2021-09-01 | official | + | BBC | The BBC released
5 | renewal renewed | official | - | - | Munro told us
