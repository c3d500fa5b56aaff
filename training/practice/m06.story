url: https://www.mailroomtv.example/2018/03/02/ask-greta-column-211
outlet: Mailroom TV
published: 2018-03-02
title: Ask Greta: scoop on ‘Saint Elsewhere Road’, ‘Clover’, ‘Second Shift’ and more

Q: I'm dying for news about Saint Elsewhere Road. Anything? — Paula
A: Plenty. Episode one of the fifth season was written in a cabin by Andy Frost, who says that it opens "eleven minutes after the bomb." Starz has it down for June 10. And yes, Marisol Vega (Dr. Bright) is around, at least for the first half.

Q: Is Clover coming back or should I move on? — Dev, Ohio
A: Move on. AMC hasn't said the word "canceled," but the sets were auctioned off in January and Owen Pratt signed on for a Broadway run of a year and a half. I'd wager my pension that three is all you get.

Q: When will Second Shift be on, and will Kat be in it?
A: It's not on the calendar yet. Kat is a trickier question, because Lou Fontaine, who plays her, is also the new lead of Freeform's Wild Honey. A source close to both productions whispers to me that she filmed three episodes of Second Shift and no more.

Q: Got anything on Bishop's Gambit? — Henry
A: I do! TNT announced this morning that Paul Anders will play the new chaplain when the drama comes round again in the fall. He takes the place of Rufus Kane, whose departure after two years I told you of.

Q: In season 2 of The Long Haul, what was in the box?
A: A wig.

Q: Do you think Fathom could be saved? — Ines
A: By whom? Syfy dropped it in December, two months after the second season ended; the studio shopped it, found no taker, and let the options of the cast lapse.

Q: Please tell me Hot Plate is renewed! — Gordon
A: It is, as of yesterday, for season 7. Chef Marco Bianchi remains at the stove, and a new judge has been found in Lily Zhou.

Q: Any hope that 12 Cousins will do a wedding?
A: There's always hope, and sometimes cake. I've seen a call sheet for the twentieth episode of the season, and on it was a priest.

=== claims
Saint Elsewhere Road :: 5 | crew Andy Frost / writer | official | + | - | Episode one of
Saint Elsewhere Road :: 5 | release 2018-06-10 | official | + | - | Starz has
Saint Elsewhere Road :: 5 | platform Starz | official | + | - | ^
Saint Elsewhere Road :: 5 | cast Marisol Vega / Dr. Bright / returning | official | + | - | And yes
Clover :: 4 | renewal cancelled | predicted | + | - | I'd wager
Clover :: - | cast Owen Pratt / - / - | official | + | - | AMC hasn't
Second Shift :: - | release none | official | - | - | A: It's not on
Second Shift :: - | cast Lou Fontaine / Kat / - | official | + | - | Kat is a trickier
Wild Honey :: - | cast Lou Fontaine / - / - | official | + | - | ^
Wild Honey :: - | platform Freeform | official | + | - | ^
Second Shift :: - | cast Lou Fontaine / Kat / returning | rumored | + | - | A source close
Bishop's Gambit :: - | cast Paul Anders / - / joining | official | + | TNT | TNT announced
Bishop's Gambit :: - | release 2018-09-01..2018-11-30 | official | + | TNT | ^
Bishop's Gambit :: - | cast Rufus Kane / - / leaving | official | + | - | He takes
Fathom :: 3 | renewal cancelled when=2017-12 | official | + | - | Syfy dropped
Hot Plate :: 7 | renewal renewed when=2018-03-01 | official | + | - | A: It is, as of
Hot Plate :: 7 | cast Marco Bianchi / - / returning | official | + | - | Chef Marco
Hot Plate :: 7 | cast Lily Zhou / - / joining | official | + | - | ^
