url: https://www.heartlinegossip.example/island-of-exes-3-everything
outlet: Heartline Gossip
published: 2024-06-12
title: Island of Exes 3: when is it on, who's in it and what's different
series: Island of Exes

Summer means sun, sand and former boyfriends. ITV2's Island of Exes is nearly upon us, so let's get you up to speed.

When does Island of Exes start?

Monday 8 July at 9pm is when the villa gates open, it's been confirmed. You'll get six nights a week, 42 episodes in total.

Who is the presenter?

Priya Kendrick has got the gig! She steps in for Jo Fairweather, who announced in January that she was off to do breakfast radio. Comedian Deano Hart does the voiceover like always.

Who are the contestants?

That's being kept locked away, but a few names are doing the rounds. Per The Daily Star Gazette, footballer Lewis Oyelaran is one of them. There are also whispers about Chantelle Pope, runner-up of series one, coming back for another go – her rep told us, quote, “absolutely not.”

What's new?

No phones and, gulp, no coffee. Filming takes place in Sardinia instead of Majorca. And viewers can kick out a couple via the app.

Will there be a series 4?

Too soon to call! But casting forms are up on the website, which we reckon is a pretty big clue that another lot of exes is on the way in 2025.

Who won last time?

Nobody, when you think of it: the winning couple split up in March.

=== claims
- | platform ITV2 | official | + | - | ITV2's Island
3 | release 2024-07-08 | official | + | - | Monday 8 July
3 | episodes 42 | official | + | - | You'll get six
3 | cast Priya Kendrick / - / joining | official | + | - | Priya Kendrick has
3 | cast Jo Fairweather / - / leaving | official | + | Jo Fairweather | She steps in
3 | cast Deano Hart / - / returning | official | + | - | Comedian Deano
3 | cast Lewis Oyelaran / - / joining | reported | + | The Daily Star Gazette | Per The Daily
3 | cast Chantelle Pope / - / returning | rumored | + | - | There are also whispers
3 | cast Chantelle Pope / - / returning | reported | - | rep | ^
4 | renewal renewed | official | - | - | Too soon to call
4 | renewal renewed | predicted | + | - | But casting forms
4 | release 2025 | predicted | + | - | ^
