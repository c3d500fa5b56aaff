url: https://www.tellywire.example/2019/11/cancelled-or-merely-late
outlet: Tellywire
published: 2019-11-21
title: Cancelled, or merely late? Your questions, answered

What has become of Petrichor? I loved it.

Plenty did. Channel 5 has series two, which is being edited in Bristol. Spring is when you will see it, according to the press office; a weekday was too much to ask for.

My wife says that Marchlands Road comes back on Boxing Day. Is she right?

In part. What comes on Boxing Day is a one-off special. The fourth series proper is for 2020, and ITV's magazine puts a ring around the seventh of January.

Have they axed Fool's Errand?

They have not. Nor have they made it. E4 said yes to series 3 eighteen months ago, and nobody there will tell us what it has come to.

When did The Lodger's Book start? We are having an argument.

In the first week of October 2016, on Alibi. The second series (2017) had ten episodes and not, as you both think, eight and twelve.

Is the new Swedish thing on Walter Presents taken from a book?

Isbrytare, you mean. It's an original, says its author, the ex-policeman Mats Ek; the paperback in the shops was written afterwards.

Shall I live to see another Cadenza?

That depends on your age. Gold has no plans on paper. Its stablemate, Grace & Favours, had been off for 49 months when it was dug up again, and on such a timetable Cadenza is back in early 2022. I would look after my knees.

There was a trailer for Hobb's End at the pictures. Does this mean that it is a film now?

It means that Sky has money. The trailer belongs to the third series, from 12 December on Sky One, of which the previous two amounted to twenty hours.

Who won Bake Off in 2014?

Not my department.

=== claims
Petrichor :: 2 | production post-production under way | official | + | - | Channel 5 has
Petrichor :: 2 | platform Channel 5 | official | + | - | ^
Petrichor :: 2 | release 2020-03..2020-05 | official | + | press office | Spring is when
Petrichor :: 2 | release none | official | - | - | ^
Marchlands Road :: 4 | release 2020 | official | + | - | The fourth series
Marchlands Road :: 4 | release 2020-01-07 | official | + | ITV | ^
Fool's Errand :: 3 | renewal cancelled | official | - | - | They have not
Fool's Errand :: 3 | renewal renewed when=2018-05 | official | + | E4 | E4 said yes
Fool's Errand :: 3 | release none | official | - | - | ^
The Lodger's Book :: 1 | release 2016-10-01..2016-10-07 | official | + | - | In the first
The Lodger's Book :: 1 | platform Alibi | official | + | - | ^
The Lodger's Book :: 2 | release 2017 | official | + | - | The second series
The Lodger's Book :: 2 | episodes 10 | official | + | - | ^
Isbrytare :: - | crew Mats Ek / creator | official | + | - | It's an original
Isbrytare :: - | platform Walter Presents | official | + | - | Is the new
Cadenza :: - | renewal renewed | official | - | - | Gold has no
Cadenza :: - | precedent Grace & Favours / release / 49 | official | + | - | Its stablemate
Cadenza :: - | release 2022-01..2022-04 | predicted | + | - | ^
Hobb's End :: 3 | trailer trailer | official | + | - | The trailer belongs
Hobb's End :: 3 | release 2019-12-12 | official | + | - | ^
Hobb's End :: 3 | platform Sky One | official | + | - | ^
