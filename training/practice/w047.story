url: https://otakurelease.example/reincarnated-as-a-doorknob-season-2-date
outlet: Otaku Release
published: 2023-12-02
title: Reincarnated as a Doorknob Season 2 Release Date Confirmed?
series: Reincarnated as a Doorknob in the Hero's Castle

Reincarnated as a Doorknob in the Hero's Castle ended its first season the past week with a real bang, and viewers demand to know about season 2. Let us shed some light on it.

The first season had 12 episodes. It started on 11 September 2023 and was produced by Studio Lapis. Directed by Gin Nakatsu, it adapts the light novels which Momoko Ebina writes.

Will there be Season 2?

The studio has not officially announced it yet. In our opinion it is only a matter of time, since the Blu-rays are selling good and the source has 9 volumes, of which 3 have been consumed.

Other isekai of the season may give us an idea. Slow Life of a Siege Engine came back after 18 months. In the case of Villainess in the Laundry, it took only 12 months for the second season to be on air. Taking the middle, Season 2 might release in December 2024. Some fan pages already pass around 6 July 2024 as the date, without naming where they have it from. Another rumor says that Gin Nakatsu is to be replaced as the director.

But hold your horses: in a recent live stream, voice actress Uta Komori (Princess Elnora) let slip that “recording starts again when it gets warm.” Could she have meant the doorknob? Probably she was talking about her radio drama.

Where to watch

Season 2 will most likely stream on Crunchyroll, just as season 1.

Quick facts

• Genre: isekai, comedy, furniture
• Episodes: 12
• Age: 13+

=== claims
1 | episodes 12 | official | + | - | The first season had
1 | release 2023-09-11 | official | + | - | It started on
1 | crew Gin Nakatsu / director | official | + | - | Directed by
- | source_material novel / - | official | + | - | ^
2 | renewal renewed | official | - | - | The studio has
2 | renewal renewed | predicted | + | - | In our opinion
2 | precedent Slow Life of a Siege Engine / release / 18 | official | + | - | Slow Life
2 | precedent Villainess in the Laundry / release / 12 | official | + | - | In the case
2 | release 2024-12 | predicted | + | - | Taking the middle
- | cast Uta Komori / Princess Elnora / - | official | + | - | But hold your
2 | platform Crunchyroll | predicted | + | - | Season 2 will most
1 | platform Crunchyroll | official | + | - | ^
2 | release 2024-07-06 | rumored | + | - | Some fan pages
2 | crew Gin Nakatsu / director | rumored | - | - | Another rumor
