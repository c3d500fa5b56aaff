url: https://www.animegossip.example/demon-innkeeper-season-2-confirmed
outlet: Anime Gossip
published: 2022-04-03
title: Demon Innkeeper Season 2 Confirmed?! Here's Everything
series: Demon Innkeeper

The rumor mill does not sleep, and this week it's the turn of Demon Innkeeper.

On April 1 (!) an account called AnimeWhisper tweeted that a second season has been greenlit and would debut in January 2023. Twelve hours later it claimed that Ufotable had been hired in place of White Fox. Should you believe it? The date alone says no.

As a matter of fact, nothing has been confirmed. Kadokawa's last word on the show was a thank-you card in December, when the first season came to its end.

What speaks for a sequel? The discs sold like hot cakes, the novels are at volume 12, and only three of them were adapted. Most fans reckon with an announcement at AnimeJapan next spring.

What speaks against it? Director Hiroshi Tanba is tied up with a movie until 2023, as he said in Newtype. Without him, the odds are that they would rather wait.

We think that the earliest is the fall of 2023. If it happens at all, count on another 12 or 13 episodes.

Rie Asakura and Shō Nemoto, who voice the innkeeper Hinata and her guest Azazel, would in any case be back, you'd suppose.

You can stream Demon Innkeeper on Crunchyroll. It was first shown on October 2, 2021.

=== claims
2 | renewal renewed | rumored | + | AnimeWhisper | On April 1
2 | release 2023-01 | rumored | + | AnimeWhisper | ^
2 | renewal renewed | official | - | - | As a matter
- | source_material novel / - | official | + | - | The discs sold
2 | renewal renewed when=2023-03-01..2023-05-31 | rumored | + | - | Most fans
- | crew Hiroshi Tanba / director | official | + | - | Director Hiroshi
2 | release 2023-09-01.. | predicted | + | - | We think
2 | episodes 12 | predicted | + | - | If it happens
2 | episodes 13 | predicted | + | - | ^
2 | cast Rie Asakura / Hinata / returning | predicted | + | - | Rie Asakura
2 | cast Shō Nemoto / Azazel / returning | predicted | + | - | ^
- | platform Crunchyroll | official | + | - | You can stream
1 | release 2021-10-02 | official | + | - | It was first
