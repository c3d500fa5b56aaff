url: https://www.westernunion-tv.example/2021/12/cattle-kate-season-2
outlet: Sagebrush TV
published: 2021-12-03
title: Cattle Kate is a go at Paramount+ for a second ride, but when?
series: Cattle Kate

You can't swing a lasso at Paramount+ without hitting a Western these days, yet Cattle Kate was the first of them to be led by a woman, and it'll be among the first to reach a second season.

That became clear on Thursday evening. “Boots on, ladies,” star and executive producer Tess Harper-Lonetree wrote on Instagram, over a page from the script for episode 201.

Paramount+ confirmed the pickup to Variety an hour afterward. It did not offer a month or a year.

Production should commence in Montana as soon as the snow's gone, which in practice means May. Harper-Lonetree would put the airing “round about next Christmas.”

Along for the ride, according to the streamer, will be Zeb Crowfoot, Nellie St. James-Ortiz and Hank Odell Burgess. Missing from its list is Garrett, the singer who played the Preacher; his people say that touring comes first.

Shaye Ridgeway-Thorne wrote the whole first season and will write the second with help from a room. The director's credit on the pilot was Walter Hale's.

Cattle Kate goes back to the real Ella Watson, about whom George W. Hufsmith-Dorn published the biography on which the series rests. Its freshman run wound down on November 28, after ten Sundays.

No, it isn't a prequel to anything.

In the meantime, Mayor of Kingstown has its own season finale on January 9.

=== claims
- | platform Paramount+ | official | + | - | You can't
2 | renewal renewed when=2021-12-02 | official | + | Tess Harper-Lonetree | That became
- | crew Tess Harper-Lonetree / producer | official | + | - | “Boots on
- | cast Tess Harper-Lonetree / - / - | official | + | - | ^
2 | renewal renewed when=2021-12-02 | official | + | Paramount+ | Paramount+ confirmed
2 | release none | official | - | - | It did not
2 | production filming starts when=2022-05 | official | + | - | Production should
2 | release 2022-12 | official | + | Tess Harper-Lonetree | Harper-Lonetree would
2 | cast Zeb Crowfoot / - / returning | official | + | Paramount+ | Along for the
2 | cast Nellie St. James-Ortiz / - / returning | official | + | Paramount+ | ^
2 | cast Hank Odell Burgess / - / returning | official | + | Paramount+ | ^
2 | cast Garrett / Preacher / leaving | official | + | - | Missing from
1 | crew Shaye Ridgeway-Thorne / writer | official | + | - | Shaye Ridge
2 | crew Shaye Ridgeway-Thorne / writer | official | + | - | ^
1 | crew Walter Hale / director | official | + | - | The director's
- | source_material other / - | official | + | - | Cattle Kate goes
1 | episodes 10 | official | + | - | Its freshman
