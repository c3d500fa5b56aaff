url: https://www.thetrenddial.example/lucid-harbor-season-2-cancelled-or-renewed
outlet: The Trend Dial
published: 2020-10-06
title: Lucid Harbor Season 2: Cancelled or Renewed? All That You Must Be Knowing
series: Lucid Harbor

Lucid Harbor is a mystery web television show that is American. The persons Noah and Dana Kettering gave it to the world, and the world got it by means of Hulu. Its 10 chapters fell on the platform all at one time, it was the day 14 of the month February in this year. The lovers of the genre devoured it in one seat.

And so what is happening with a season 2?

Is It Coming Or It Is Not Coming?

There are whispers in the wind that the platform has pulled the plug from the wall. The whispers are without legs, say the Ketterings in a tweet: "We are not cancelled, we are on hold, these are different words." Hulu itself didn't open the mouth. Looking at the number of views which is very high, we keep a positive thinking that the renewal will be told till Christmas.

Arrival Of The Second Season

Due to the pandemic of COVID-19 every shooting in the country was stopped. We suppose that the harbor can not open again sooner than the year 2022. In case you see any other date on other websites, close that tab.

Faces

For certain Brielle Hanson shall be Casey one more time, she has the contract for three years. The same thing can be told about Devonte Marsh (Officer Lyle). But Old Sam is drowned, so of Walter Grigg we say rest in peace! Some say Florence Pugh, our team says no.

Plot Of Second Season

In the first season the lights under the water called the children. The next one should answer who switches the lights. It is based on no book; the authors had a dream, both in the same night.

Trailer

The trailer of season 1 has 9 million views. That of season 2 has not been born.

Stay hydrated and keep a watch at our page for Stranger Things 4, which is delayed too.

=== claims
- | crew ?Noah Kettering / creator | official | + | - | The persons Noah
- | crew Dana Kettering / creator | official | + | - | ^
- | platform Hulu | official | + | - | ^
1 | episodes 10 | official | + | - | Its 10 chapters
1 | release 2020-02-14 | official | + | - | ^
2 | renewal cancelled | rumored | + | - | There are whispers
2 | renewal cancelled | official | - | Noah Kettering | The whispers are
2 | renewal renewed when=2020-10-06..2020-12-25 | predicted | + | - | Looking at
2 | release 2022-01-01.. | predicted | + | - | We suppose
2 | cast Brielle Hanson / Casey / returning | official | + | - | For certain
2 | cast Devonte Marsh / Officer Lyle / returning | official | + | - | The same thing
2 | cast Walter Grigg / Old Sam / leaving | official | + | - | But Old Sam
2 | cast Florence Pugh / - / joining | rumored | + | - | Some say
1 | trailer trailer | official | + | - | The trailer of
2 | trailer trailer | official | - | - | That of
Stranger Things :: 4 | delay to=none | official | + | - | Stay hydrated
