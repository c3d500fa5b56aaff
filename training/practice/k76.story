url: https://www.episodeone.example/2023/04/26/red-line-season-2-interview
outlet: Episode One
published: 2023-04-26
title: ‘We are already shooting’: Red Line creator on season two
series: Red Line

Red Line ended its first season on Sunday on AMC. We talked to creator and showrunner Marcus Teal about the finale and about what is next.

Episode One: You have been renewed. When did you know?

Marcus Teal: In February. AMC picked us up for season two before the first episode was on air.

When will season two be on television?

In 2024, I hope in January. AMC will announce a date in the fall.

Are you writing?

We finished writing in March. We have eight scripts. We are already shooting, since the beginning of this month, in New Orleans.

Until when?

Until the end of July.

Who returns?

Everybody who is not dead! That is Wendell Parks, Gina Torrance-Hill and Ethan Cole. And we have three new people. I can only tell you one name: Lou Diamante. He plays the mayor.

Will Michelle Dorsey be back as Renée?

No. Renée is gone. That was the plan from the start, and Michelle knew it.

Is there a season three?

We have not talked about it with AMC. I would like to do four seasons.

Who directs?

Kari Skog directs the first three, and I direct the last one. Between them we have Anton Reyes and Pam Holt.

What music are you listening to?

Mostly our own. Terence Blanch has composed a wonderful new theme for season two.

Your favorite show of the year?

The Last Diner. I watched it twice.

Season one of Red Line can be streamed on AMC+.

=== claims
1 | platform AMC | official | + | - | Red Line ended
- | crew Marcus Teal / creator | official | + | - | We talked
- | crew Marcus Teal / showrunner | official | + | - | ^
2 | renewal renewed when=2023-02 | official | + | Marcus Teal | AMC picked
2 | release 2024 | official | + | Marcus Teal | In 2024
2 | release 2024-01 | official | + | Marcus Teal | ^
2 | production writing ends when=2023-03 | official | + | Marcus Teal | We finished
2 | episodes 8 | official | + | Marcus Teal | We have eight
2 | production filming starts when=2023-04-01..2023-04-10 | official | + | Marcus Teal | We are already
2 | production filming ends when=2023-07-21..2023-07-31 | official | + | Marcus Teal | Until the end
2 | cast Wendell Parks / - / returning | official | + | Marcus Teal | That is Wendell
2 | cast Gina Torrance-Hill / - / returning | official | + | Marcus Teal | ^
2 | cast Ethan Cole / - / returning | official | + | Marcus Teal | ^
2 | cast Lou Diamante / - / joining | official | + | Marcus Teal | I can only
2 | cast Michelle Dorsey / Renée / leaving | official | + | Marcus Teal | Renée is
3 | renewal renewed | official | - | Marcus Teal | We have not
2 | crew Kari Skog / director | official | + | Marcus Teal | Kari Skog
2 | crew Marcus Teal / director | official | + | Marcus Teal | ^
2 | crew Anton Reyes / director | official | + | Marcus Teal | Between them
2 | crew Pam Holt / director | official | + | Marcus Teal | ^
2 | crew Terence Blanch / composer | official | + | Marcus Teal | Terence Blanch
1 | platform AMC+ | official | + | - | Season one of
