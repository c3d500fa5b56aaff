url: https://www.slavicscreens.example/2025/06/18/central-europe-series-report
outlet: Slavic Screens
published: 2025-06-18
title: From Prague to Zagreb: what Central Europe's broadcasters shoot, shelve and send abroad

At the Zagreb market, under lime trees, deals of this sort were spoken of:

Polish public broadcaster TVP will not go on with “Resort 1989.” Two seasons and a Christmas special must do. Its maker Agata Holub has gone over to Canal+, where “The Salt Road” is her next, eight hours which a Silesian crew had finished filming by the end of May.

HBO's erstwhile Hungarian jewel “The Informant” remains unseen by most: it was taken down ten months after its launch of April 2022 and hasn't been given a home again, let alone a sequel.

For Czech Television the autumn begins on 7 September with the third “District Court Brno,” as ever on a Sunday; Klára Meliš returns as Judge Havlová. Next to it is placed “Five Fingers,” a rural mystery of five parts that was to have gone out in spring and made room for the ice hockey.

Voyo, the streamer of TV Nova, is unstoppable. It announced as many as nine series. Two are continuations: of “Guru,” a new six after those of 2022, with Tomáš Lebl in the lead; and of “Metanol,” whose sophomore part was based, as was its first, on a true case of poisoning, and came out last month to a record. Voyo thinks about a third. Its head of drama, Michal Reit, wouldn't swear to it.

In Croatia HRT presents “The Silence, Season Three,” co-produced with ZDF/Arte. Dalibor Matan directs once more (alone this time, since Goran Ruk is at work on a feature); screenwriter Miro Sah has left. Ukraine's Anastasia Karp comes aboard. Start: “winter.”

Slovenia: “Trigrad” was renewed by RTV at the eleventh hour. Slovakia: “One Against All,” starting 4 October on RTVS, or STVR as it is now called.

Market director Vanja Sremac counts 38 projects. In 2019 she'd had 11.

=== claims
Resort 1989 :: 3 | renewal cancelled | official | + | - | Polish public
Resort 1989 :: - | crew Agata Holub / creator | official | + | - | Its maker
The Salt Road :: - | crew Agata Holub / creator | official | + | - | ^
The Salt Road :: - | platform Canal+ | official | + | - | ^
The Salt Road :: 1 | episodes 8 | official | + | - | ^
The Salt Road :: 1 | production filming ends when=..2025-05-31 | official | + | - | ^
The Informant :: 1 | release 2022-04 | official | + | - | HBO's erst
The Informant :: - | platform HBO | official | + | - | ^
District Court Brno :: 3 | release 2025-09-07 | official | + | - | For Czech
District Court Brno :: - | platform Czech Television | official | + | - | ^
District Court Brno :: 3 | cast Klára Meliš / Judge Havlová / returning | official | + | - | ^
Five Fingers :: 1 | episodes 5 | official | + | - | Next to it
Five Fingers :: 1 | release 2025-03-01..2025-05-31 | official | - | - | ^
Guru :: 2 | renewal renewed | official | + | - | Two are
Guru :: 2 | episodes 6 | official | + | - | ^
Guru :: 1 | release 2022 | official | + | - | ^
Guru :: 2 | cast Tomáš Lebl / - / - | official | + | - | ^
Metanol :: 2 | release 2025-05 | official | + | - | ^
Metanol :: 3 | renewal renewed | official | - | Michal Reit | Its head
The Silence :: - | platform HRT | official | + | - | In Croatia
The Silence :: 3 | crew Dalibor Matan / director | official | + | - | Dalibor
The Silence :: 3 | crew Goran Ruk / director | official | - | - | ^
The Silence :: 3 | crew Miro Sah / writer | official | - | - | ^
The Silence :: 3 | cast Anastasia Karp / - / joining | official | + | - | Ukraine's
The Silence :: 3 | release 2025-12-01..2026-02-28 | official | + | - | Start: “winter
Trigrad :: - | renewal renewed | official | + | - | Slovenia
One Against All :: - | release 2025-10-04 | official | + | - | Slovakia
One Against All :: - | platform RTVS | official | + | - | ^
