url: https://www.showdatezone.example/winter-falcon-season-4-release-date-confirmed
outlet: Show Date Zone
published: 2022-05-12
title: Winter Falcon Season 4 Release Date CONFIRMED? All Details Inside
series: Winter Falcon

Mark your calendars, people! Winter Falcon Season 4 is dropping on Netflix on 9 September 2022 and this is no joke. The entire squad is locked and loaded: Carla Voss is returning as Falcon, Mike Odell as Bishop, and Sir Trent Lowe as Control.

A reader may object that Netflix has stayed silent. Correct, but Netflix always stays silent in May.

Release Date

The third season came in September of last year, the second in that of 2020. Without the slightest doubt the fourth follows suit. If for whatever reason it should fail to, December might be an alternative.

Cast

Besides those named above there could possibly be Nina Darcy as Rook, whom we presumed dead. It's not impossible either that Kim Soo-ah's Lark flies in for an episode. Idris Fontaine, on the contrary, definitely will not be in it, as his character exploded.

Production Update

Filming is finished, 100 percent. The trailer will arrive in the first week of August. As regards the editing, it would seem to be nearly through as well.

Episode Count

There will be 8 episodes, each 50 minutes long approximately. Some say 6. We don't think so.

Season 5?

Most likely yes. Netflix is going to renew it a few days after the premiere; we're thinking of mid-September. And we dare predict that that one will be the grand finale.

Is Winter Falcon based on true story?

It is not. It was inspired, if anything, by a Norwegian series, Vinterfalk, as several bloggers conjecture. The producers deny that.

FAQ

Is there a season 4 of Winter Falcon?

Yes! It's coming.

Who created Winter Falcon?

Dean Wexler created it.

Where was Falcon born?

In Ohio. We never get to see it, do we? In our hearts we were all born there.

=== claims
4 | release 2022-09-09 | official | + | - | Winter Falcon Season 4 is
4 | platform Netflix | official | + | - | ^
4 | cast Carla Voss / Falcon / returning | official | + | - | The entire squad
4 | cast Mike Odell / Bishop / returning | official | + | - | ^
4 | cast Trent Lowe / Control / returning | official | + | - | ^
4 | release 2022-09 | official | + | - | Without the
4 | release 2022-12 | predicted | + | - | If for
4 | cast Nina Darcy / Rook / returning | predicted | + | - | Besides
4 | cast Kim Soo-ah / Lark / returning | predicted | + | - | It's not
4 | cast Idris Fontaine / - / leaving | official | + | - | Idris
4 | production filming ends | official | + | - | Filming is
4 | trailer trailer when=2022-08-01..2022-08-07 | official | + | - | The trailer
4 | production post-production under way | predicted | + | - | As regards
4 | episodes 8 | official | + | - | There will be 8
4 | episodes 6 | rumored | + | - | Some say
4 | episodes 6 | predicted | - | - | We don't think
5 | renewal renewed when=2022-09-11..2022-09-20 | predicted | + | - | Netflix is going
5 | renewal final | predicted | + | - | And we dare
- | source_material series / Vinterfalk | rumored | + | - | It was
4 | renewal renewed | official | + | - | It's coming
- | crew Dean Wexler / creator | official | + | - | Dean Wexler
3 | release 2021-09 | official | + | - | The third season
2 | release 2020-09 | official | + | - | ^
- | source_material series / Vinterfalk | official | - | producers | The producers
