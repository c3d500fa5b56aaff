url: https://www.thepaperround.example/tv/itv-channel-4-drama-autumn-2024
outlet: The Paper Round
published: 2024-07-18
title: ITV and Channel 4 thin out their drama shelves – here is what survives

The knives were out on the South Bank this week, and also, for those who kept theirs in the drawer, the bunting.

Let us get the funerals over with. Neither Coldharbour nor The Surgeon's Apprentice will see another autumn, ITV's drama chief Polly Ferrant conceded at a briefing on Tuesday; each made it to three series. The ferry mystery Crossing the Bar was spared the indignity of a press release, but seeing that its sets were sold on eBay in May, I think we may draw our own conclusions.

Now the christenings. Trelawney's Beat goes marching on, into double figures no less, with Gwen Pascoe in her tenth year as the constable who hates the sea. Of The Fever Ward and Marple Street one further portion each has been bespoken. As for Inside Job, whose four hours had the country talking in January, creator Femi Badmus had sworn it was a one-off, and he now has the grace to blush: a second heist is to be shot in Cardiff from November.

Channel 4 takes its time. Ask about the return of Big Sister's House or Utopia Drive and they'll answer that it is “under review”. Derry Air, it has been confirmed by its own author Siobhan Quigg, is not under review. It's finished, on her say, with the special at Christmas being a full stop.

What of Channel 5? Thrillers on four consecutive nights, and cheap ones; there have been 22 of these in two years, and not one came back.

The people at Deadline believe that Vigilantes surfaces for a third, there is chatter in the bar about an eleventh Silent Parish, and it strikes me as likely that neither Beecham Place nor Van Der Volk outlasts the year.

Meanwhile, across the water, RTÉ has had the sense to give Kilmurray another chance after that cliffhanger. The first series averaged 611,000. It'll be on Virgin Media too, by some arrangement that I don't understand.

=== claims
Coldharbour :: 4 | renewal cancelled when=2024-07-16 | official | + | Polly Ferrant | Neither Coldharbour
The Surgeon's Apprentice :: 4 | renewal cancelled when=2024-07-16 | official | + | Polly Ferrant | ^
Crossing the Bar :: - | renewal cancelled | predicted | + | - | The ferry mystery
Trelawney's Beat :: 10 | renewal renewed | official | + | - | Trelawney's Beat
Trelawney's Beat :: 10 | cast Gwen Pascoe / - / returning | official | + | - | ^
The Fever Ward :: - | renewal renewed | official | + | - | Of The Fever
Marple Street :: - | renewal renewed | official | + | - | ^
Inside Job :: 1 | episodes 4 | official | + | - | As for Inside
Inside Job :: 1 | release 2024-01 | official | + | - | ^
Inside Job :: - | crew Femi Badmus / creator | official | + | - | ^
Inside Job :: 2 | renewal renewed | official | + | Femi Badmus | ^
Inside Job :: 2 | production filming starts when=2024-11 | official | + | - | ^
Big Sister's House :: - | renewal renewed | official | - | Channel 4 | Ask about the
Utopia Drive :: - | renewal renewed | official | - | Channel 4 | ^
Derry Air :: - | renewal cancelled | official | + | Siobhan Quigg | It's finished
Derry Air :: - | crew Siobhan Quigg / writer | official | + | - | Derry Air, it
Kilmurray :: 2 | renewal renewed | official | + | - | Meanwhile, across
Kilmurray :: 2 | platform Virgin Media | official | + | - | It'll be on
Vigilantes :: 3 | renewal renewed | reported | + | Deadline | The people at
Silent Parish :: 11 | renewal renewed | rumored | + | - | ^
Beecham Place :: - | renewal cancelled | predicted | + | - | ^
Van Der Volk :: - | renewal cancelled | predicted | + | - | ^
