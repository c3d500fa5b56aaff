url: https://www.newsinlevels-tv.example/2020/07/07/tv-in-easy-english
outlet: TV in Easy English
published: 2020-07-07
title: TV news in easy English

Hello! This is the TV news of the week. We use easy words.

Number one: The Crowning

The Crowning is a show about a queen. It is on Netflix. The fourth season comes out in November. After that, there will be two more seasons. First, the show said that season 5 was the last. Now the writer has changed his mind.

Number two: Stranger Games

People wait for the fourth season of Stranger Games. They stopped filming in March because of the virus. They hope to start again in September. The season will come out in 2021.

Number three: Doctor Time

There will be a new season of Doctor Time in 2021. It will have eight episodes. That is three fewer than before. Jodie Hart plays the Doctor again.

Number four: Money Castle

Season 5 of Money Castle will be the last. Netflix told us this in July. They will film it in Spain, Denmark and Portugal. The filming starts on 3 August.

Number five: The Wizarder

The actors of The Wizarder go back to work on 17 August. Season 2 will not come out this year. Henry Cave has the main part.

Number six: Peaky Caps

There is no date for season 6 of Peaky Caps. The filming has not started. The man who makes the show says that he has finished the scripts. He also wants to make a film.

Number seven: Friends for Life

The old actors will not make a new season. They will make one special show for HBO Max.

New words: to film (to make pictures that move), a season (a group of episodes).

See you next week!

=== claims
The Crowning :: - | platform Netflix | official | + | - | It is on
The Crowning :: 4 | release 2020-11 | official | + | - | The fourth season comes
The Crowning :: 5 | renewal renewed | official | + | - | After that
The Crowning :: 6 | renewal renewed | official | + | - | ^
The Crowning :: 5 | renewal final | official | - | - | First, the show
Stranger Games :: 4 | production filming under way when=2020-03 | official | - | - | They stopped
Stranger Games :: 4 | production filming starts when=2020-09 | official | + | - | They hope
Stranger Games :: 4 | release 2021 | official | + | - | The season will
Doctor Time :: - | renewal renewed | official | + | - | There will be a new
Doctor Time :: - | release 2021 | official | + | - | ^
Doctor Time :: - | episodes 8 | official | + | - | It will have
Doctor Time :: - | cast Jodie Hart / Doctor / returning | official | + | - | Jodie Hart
Money Castle :: 5 | renewal final when=2020-07 | official | + | Netflix | Season 5
Money Castle :: 5 | production filming starts when=2020-08-03 | official | + | - | The filming starts
The Wizarder :: 2 | production filming starts when=2020-08-17 | official | + | - | The actors
The Wizarder :: 2 | release 2020 | official | - | - | Season 2 will
The Wizarder :: - | cast Henry Cave / - / - | official | + | - | Henry Cave
Peaky Caps :: 6 | release none | official | - | - | There is no date
Peaky Caps :: 6 | production filming starts | official | - | - | The filming has
Peaky Caps :: 6 | production writing ends | official | + | - | The man
Friends for Life :: - | renewal cancelled | official | + | - | The old actors
