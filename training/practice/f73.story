url: https://www.webseriesguru.example/2022/11/16/naagin-palace-season-2
outlet: Web Series Guru
published: 2022-11-16
title: Raat Rani Season 2 OTT Release Date, Cast, Story, Review And Where To Watch Online
series: Raat Rani

Raat Rani is a Hindi horror web series that made everyone sleepless in 2021. Now the second part is knocking. Everything about it is given in this article so read till last.

Raat Rani 2 OTT Release Date And Time

The platform ZEE5 has kept 9 December 2022 as date. It will drop at 12 am. Earlier they had told us Diwali, but it got postponed as post production was on.

Raat Rani 2 OTT Platform

ZEE5 only. The rumour of Hotstar is baseless.

Raat Rani 2 Cast

Tanvi Dogra – Rani
Vikrant Singh – ACP Yash
Shivangi Joshi – ??

In the season 1 ACP was Ronit Bose, who has refused the part two citing films.

Raat Rani 2 Director & Writer

Debut director Pooja Bhatt made season 1, and again it's her. The dialogues come from Abbas Tyre. Amit Trivedi gave the music.

Raat Rani 2 Episodes

It's expected 7 like before; runtime 40 minutes.

Raat Rani Season 2 Trailer

Out on 10 November. 12M views!

Raat Rani 2 Story

When we left the Rani in season 1, she was inside a mirror. The season 2 could start from there. Is it based on a real haveli? The makers say it's from a folk tale of Mewar.

Raat Rani 3?

Tanvi joked to Bollywood Hungama that three is her lucky number. It is too early for anything.

Our Review: 3.5/5 (season 1). Released on Holi 2021, it ran in top 10 for 6 weeks.

=== claims
1 | release 2021 | official | + | - | Raat Rani is a
2 | platform ZEE5 | official | + | - | The platform ZEE5
2 | release 2022-12-09 | official | + | - | ^
2 | release 2022-10 | official | - | - | Earlier they
2 | delay | official | + | - | ^
2 | platform Hotstar | official | - | - | The rumour of
2 | cast Tanvi Dogra / Rani / - | official | + | - | Tanvi Dogra –
2 | cast Vikrant Singh / ACP Yash / - | official | + | - | Vikrant Singh –
2 | cast Shivangi Joshi / - / - | official | + | - | Shivangi Joshi –
1 | cast Ronit Bose / ACP Yash / - | official | + | - | In the season 1 ACP
2 | cast Ronit Bose / ACP Yash / leaving | official | + | - | ^
1 | crew Pooja Bhatt / director | official | + | - | Debut director
2 | crew Pooja Bhatt / director | official | + | - | ^
2 | crew Abbas Tyre / writer | official | + | - | The dialogues
2 | crew Amit Trivedi / composer | official | + | - | Amit Trivedi
2 | episodes 7 | predicted | + | - | It's expected
1 | episodes 7 | official | + | - | ^
2 | trailer trailer when=2022-11-10 | official | + | - | Out on 10
- | source_material other / - | official | + | makers | The makers say
