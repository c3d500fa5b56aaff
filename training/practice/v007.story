url: https://www.bombaybinge.example/news/ghat-no-9-season-two-cast-2023
outlet: Bombay Binge
published: 2023-05-02
title: ‘Ghat No. 9’ S2: Neeraj Kabra in, Tillotama's sister out?
series: Ghat No. 9

Prime Video's little thriller that could, Ghat No. 9, is due for a second dip in the Ganga. At the streamer's Mumbai showcase last week showrunner Ritwik Basu said that it “will be with you by Diwali,” which this year falls on November 12.

Back in the water are Sheeba Qureshi and Manoj Tripathy, as widow-turned-smuggler Gauri and boatman Lallan, respectively. Neeraj Kabra is the fresh catch: he has come aboard to play Mahant Digambar, a godman with three mobile phones. A little bird has told us that Swara Dhillon too did a look test, for a reporter from Lucknow. When asked, she sent us a zipped-mouth emoji.

It's less bright for the others. Anupriya Lahiri, the sister, was killed off with a brass lamp. Pankaj Rai's constable, who survived, is nevertheless surplus; the actor told Mid-Day that nobody rang. “I'd have come for a samosa,” he added.

Basu wrote the whole thing alone the last time. Now he has had Zoya Merchant and Hitesh Kewal Jain next to him, and the direction he shares with Arati Naik, who had cut the first season. The cinematographer is new, and so is the banner, as Excel has bowed out in favour of Clean Slate.

By the by, the credits of every episode thank one S. K. Awasthi. He was a stringer in Varanasi, and his collected columns, “The Ninth Step,” served as the basis.

Shooting came to a close on March 27, twelve days after the plan owing to unseasonal rain. There was an unlisted teaser on YouTube for all of forty minutes on Friday, in which Gauri counts banknotes on a pyre. Prime hasn't put it back.

When we met Tripathy for Sony LIV's Files of Justice in January, where he plays a judge, he spoke of Lallan as of a brother. He hopes to sing in the show some day.

To those who ask whether one needs to see season 1: it's six episodes, they came out on 26 January 2022, and the whole is shorter than a test match. Shefali Shah was rumored to be Gauri back then. She wasn't ever approached, the makers tell us.

=== claims
- | platform Prime Video | official | + | - | Prime Video's little
2 | release 2023-05-02..2023-11-12 | official | + | Ritwik Basu | At the streamer's Mumbai
- | crew Ritwik Basu / showrunner | official | + | - | ^
2 | cast Sheeba Qureshi / Gauri / returning | official | + | - | Back in the water
2 | cast Manoj Tripathy / Lallan / returning | official | + | - | ^
2 | cast Neeraj Kabra / Mahant Digambar / joining | official | + | - | Neeraj Kabra is
2 | cast Swara Dhillon / - / joining | rumored | + | - | A little bird
2 | cast Anupriya Lahiri / - / leaving | official | + | - | Anupriya Lahiri
2 | cast Pankaj Rai / - / leaving | official | + | Pankaj Rai | Pankaj Rai's constable
1 | crew Ritwik Basu / writer | official | + | - | Basu wrote the whole
2 | crew Ritwik Basu / writer | official | + | - | Now he has had
2 | crew Zoya Merchant / writer | official | + | - | ^
2 | crew Hitesh Kewal Jain / writer | official | + | - | ^
2 | crew Ritwik Basu / director | official | + | - | ^
2 | crew Arati Naik / director | official | + | - | ^
- | source_material other / The Ninth Step | official | + | - | He was a stringer
2 | production filming ends when=2023-03-27 | official | + | - | Shooting came to a close
2 | trailer teaser when=2023-04-28 | official | + | - | There was an unlisted
1 | episodes 6 | official | + | - | To those who ask
1 | release 2022-01-26 | official | + | - | ^
1 | cast Shefali Shah / Gauri / joining | rumored | + | - | Shefali Shah was
1 | cast Shefali Shah / Gauri / joining | official | - | makers | She wasn't ever approached
