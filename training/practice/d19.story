url: https://www.southernscreen.example/press/2025/sugarbird-s2-first-look
outlet: Southern Screen
published: 2025-06-30
title: First look: Sugarbird flies to Showmax for season two

Showmax today lifted the cloth from eight stills and a forty-second teaser of Sugarbird, season two, ahead of its arrival on Thursday 24 July.

The telenovela-turned-thriller picks up on the wedding night. Viewers, 2.4 million of whom stayed with the first season, will recall that the groom had signed as somebody else.

Nomvula Dlamini resumes her double duty as Zinhle and Zodwa. Thabo Maseko is Pastor Ndlovu afresh, and the SAFTA-crowned Elize Cronjé makes her entrance as a private banker named Ilse Roos. Sello Mofokeng is absent from all of it.

There are thirteen hour-long instalments, dropping in pairs.

Kagiso Phiri, showrunner since day one, calls it “a season about who gets the house.” Directing duties are split between Phiri and Lerato Nkosi. Executive producers are Anton van Wyk and Grace Tau for Blue Crane Films.

Sugarbird takes its name, and its first murder, from Miriam Fourie's 1998 radio play.

Asked about a third season the platform offered a smile by way of comment: no decision has been reached, a spokesperson said.

Also in July on Showmax: Diepkloof Detectives, which gets a second season on the 3rd without its lead, Warren Petersen; the reality format Love on the Rocks (July 11); and House of Zwide's rival Palace of Dust, a brand-new soap of 130 episodes with Connie Sithole.

The finale of Adulting can be caught up with at any time. How well do you know your twins? Take the quiz.

=== claims
Sugarbird :: 2 | trailer teaser when=2025-06-30 | official | + | - | Showmax today
Sugarbird :: 2 | platform Showmax | official | + | - | ^
Sugarbird :: 2 | release 2025-07-24 | official | + | - | ^
Sugarbird :: 2 | cast Nomvula Dlamini / Zinhle and Zodwa / returning | official | + | - | Nomvula Dlamini
Sugarbird :: 2 | cast Thabo Maseko / Pastor Ndlovu / returning | official | + | - | Thabo Maseko
Sugarbird :: 2 | cast Elize Cronjé / Ilse Roos / joining | official | + | - | ^
Sugarbird :: 2 | cast Sello Mofokeng / - / leaving | official | + | - | Sello Mofokeng
Sugarbird :: 2 | episodes 13 | official | + | - | There are thirteen
Sugarbird :: - | crew Kagiso Phiri / showrunner | official | + | - | Kagiso Phiri, showrunner
Sugarbird :: 2 | crew Kagiso Phiri / director | official | + | - | Directing duties
Sugarbird :: 2 | crew Lerato Nkosi / director | official | + | - | ^
Sugarbird :: - | crew Anton van Wyk / producer | official | + | - | Executive producers
Sugarbird :: - | crew Grace Tau / producer | official | + | - | ^
Sugarbird :: - | source_material other / - | official | + | - | Sugarbird takes
Sugarbird :: 3 | renewal renewed | official | - | Showmax | Asked about
Diepkloof Detectives :: - | platform Showmax | official | + | - | Also in July
Diepkloof Detectives :: 2 | release 2025-07-03 | official | + | - | ^
Diepkloof Detectives :: 2 | cast Warren Petersen / - / leaving | official | + | - | ^
Love on the Rocks :: - | platform Showmax | official | + | - | ^
Love on the Rocks :: - | release 2025-07-11 | official | + | - | ^
Palace of Dust :: - | platform Showmax | official | + | - | ^
Palace of Dust :: 1 | episodes 130 | official | + | - | ^
Palace of Dust :: - | cast Connie Sithole / - / - | official | + | - | ^
Palace of Dust :: 1 | release 2025-07 | official | + | - | ^
