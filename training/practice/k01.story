url: https://www.screenpage.example/2021/02/18/harbour-lights-season-3
outlet: Screen Page
published: 2021-02-18
title: Harbour Lights season 3: When is it out and who is in it?
series: Harbour Lights

Harbour Lights is a crime drama on ITV. It stars Anna Feld as DI Kate Moran. The first season premiered on 8 September 2018, and season 2 followed on 14 October 2019.

Will there be a season 3 of Harbour Lights?

Yes. There will be a third season of Harbour Lights. ITV confirmed the renewal in January 2020, three months after the second season had ended.

When is Harbour Lights season 3 out?

The release date has not been announced. However, the new season is expected in autumn 2021. ITV usually gives its dates a month in advance, so we will update this page as soon as we hear more.

Has filming begun?

Filming was supposed to start in April 2020, but it was delayed because of the pandemic. It began in September 2020 and wrapped on 29 January 2021. The series is now being edited.

Who is in the cast?

• Anna Feld as DI Kate Moran
• Tom Ridley as DS Ben Oakes
• Sheila Grant as Mary Moran

These three are back for season 3. Joseph Amadi joins the show as a new detective called Femi Cole. Lucy Marsh, who played Dr. Hill, won't return. Her character moved to Canada at the end of season 2.

How many episodes are there?

Season 3 has six episodes. The first two seasons had six as well.

Who makes it?

The series was created by Paul Denning, who also writes every episode. Sarah Lake directs the third season.

Is there a trailer?

There is no trailer yet. Expect one in the summer.

Where can I watch the old seasons?

Seasons 1 and 2 are available on BritBox. The box sets are sold in shops, too.

=== claims
- | platform ITV | official | + | - | Harbour Lights is a crime
- | cast Anna Feld / DI Kate Moran / - | official | + | - | It stars Anna
1 | release 2018-09-08 | official | + | - | The first season premiered
2 | release 2019-10-14 | official | + | - | ^
3 | renewal renewed when=2020-01 | official | + | ITV | ITV confirmed
3 | release none | official | - | - | The release date has
3 | release 2021-09-01..2021-11-30 | predicted | + | - | However, the new season
3 | production filming starts when=2020-04 | official | - | - | Filming was supposed
3 | delay | official | + | - | ^
3 | production filming starts when=2020-09 | official | + | - | It began in September
3 | production filming ends when=2021-01-29 | official | + | - | ^
3 | production post-production under way | official | + | - | The series is now
3 | cast Anna Feld / DI Kate Moran / returning | official | + | - | Anna Feld as
3 | cast Tom Ridley / DS Ben Oakes / returning | official | + | - | Tom Ridley as
3 | cast Sheila Grant / Mary Moran / returning | official | + | - | Sheila Grant as
3 | cast Joseph Amadi / Femi Cole / joining | official | + | - | Joseph Amadi joins
3 | cast Lucy Marsh / Dr. Hill / leaving | official | + | - | Lucy Marsh
3 | episodes 6 | official | + | - | Season 3 has six
1 | episodes 6 | official | + | - | The first two seasons had
2 | episodes 6 | official | + | - | ^
- | crew Paul Denning / creator | official | + | - | The series was created
- | crew Paul Denning / writer | official | + | - | ^
3 | crew Sarah Lake / director | official | + | - | Sarah Lake directs
3 | trailer trailer | official | - | - | There is no trailer
3 | trailer trailer when=2021-06-01..2021-08-31 | predicted | + | - | Expect one
1 | platform BritBox | official | + | - | Seasons 1 and 2 are
2 | platform BritBox | official | + | - | ^
