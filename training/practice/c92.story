url: https://www.femaleleads.example/2023/03/17/the-cutting-garden-bbc-sunday
outlet: Sunday Listings
published: 2023-03-17
title: The Cutting Garden series 3: start date, cast, how many episodes, and is it the last?
series: The Cutting Garden

The Cutting Garden is almost in bloom. On the last Sunday of this month, the 26th, BBC One begins with the third series of the florist whodunnit at 8pm.

How many episodes are there?

Six, which is twice as many as the first had in April 2020, and as many as last time. They'll follow weekly. Those in a hurry have all of them on iPlayer straight away.

Who's in it?

Siân Brooke-Davies returns as Hetty Lark, the florist who can't let a corpse lie. David Morrow returns as DCI Pike. Newcomers are Lolly Adefope-King, as a rival with a van, and, in the fourth episode, Derek Jacobi-Smith. Rory Kinnear-Webb has left for the West End, so that Hetty's brother is said to be in Portugal.

Where was it filmed?

In Ludlow and Bristol, from June to September 2022. A heatwave wilted the roses every day at eleven; they were painted.

Was it delayed?

It was not, whatever the Radio Times letters page may say. The BBC never gave any date but "spring."

Is it the last?

Possibly it is. Writer Polly Buckle declared last week that she'd "told all the secrets of Ludlow," yet she's also under contract for two more, according to the Telegraph. Nothing has been commissioned as of this morning. If it is to be, a decision may be expected after the last episode; with Ridley it took four weeks.

Is there a trailer?

There are two: one with Pike from the beginning of the month, one with the van since yesterday.

Is it based on a book?

On several. Dame Olive Farrant wrote eleven of them between 1961 and 1984. The next film of a Farrant, The Wreath, begins shooting in Kent on Monday.

=== claims
3 | release 2023-03-26 | official | + | - | On the last
3 | platform BBC One | official | + | - | ^
3 | episodes 6 | official | + | - | Six, which
2 | episodes 6 | official | + | - | ^
1 | episodes 3 | official | + | - | ^
1 | release 2020-04 | official | + | - | ^
3 | platform iPlayer | official | + | - | Those in
3 | cast Siân Brooke-Davies / Hetty Lark / returning | official | + | - | Siân
3 | cast David Morrow / DCI Pike / returning | official | + | - | David
3 | cast Lolly Adefope-King / rival / joining | official | + | - | Newcomers
3 | cast Derek Jacobi-Smith / - / joining | official | + | - | ^
3 | cast Rory Kinnear-Webb / - / leaving | official | + | - | Rory
3 | production filming under way when=2022-06..2022-09 | official | + | - | In Ludlow
3 | delay | official | - | - | It was not
3 | release 2023-03..2023-05 | official | + | BBC | The BBC
3 | renewal final | predicted | + | - | Possibly
4 | renewal renewed | reported | + | Telegraph | Writer
- | crew Polly Buckle / writer | official | + | - | ^
4 | renewal renewed | official | - | - | Nothing
4 | precedent Ridley / renewal / 1 | official | + | - | If it is
3 | trailer trailer when=2023-03-01..2023-03-10 | official | + | - | There are two
3 | trailer trailer when=2023-03-16 | official | + | - | ^
- | source_material novel / - | official | + | - | On several
