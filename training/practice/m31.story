url: https://www.genreledger.example/2015/10/12/nycc-2015-weekend-digest
outlet: Genre Ledger
published: 2015-10-12
title: New York Comic Con 2015: the weekend in twelve bulletins

1) Quicksilver (The CW) – The speedster's second year, which got off the blocks on Tuesday, adds Teddy Sayle as a rival from a parallel world, and in episode 13 Violet Beal. Executive producer Andy Kersh was at pains to deny that Wells would be written out.

2) Daybreakers (Netflix) – The surprise screening of the premiere won cheers. November 20, thirteen chapters; Kristin Rigby is the sleuth, and it was a comic first.

3) Sleuths of the Hollow (Fox) – Is it the last year? Its producer wouldn't say.

4) Ash & Cinders – Not one minute of it has been broadcast and Starz has nevertheless signed for round two. Bruce Camden swung the chainsaw; Halloween night is when it all starts.

5) The Remnant – HBO hadn't brought a thing.

6) The Zeta Files – Six new hours of the cult favorite, silent since May 2002, get going on Fox on January 24. Dale Dukes and Gail Anders solved the first in front of a crowd of three thousand. Chris Carver wrote and directed that one, and two more.

7) Lucifer's Garden – Fox has it for Monday nights, following The Zeta Files; midseason is all the network will say.

8) 12 Ravens – Syfy's second shuffle of the time-travel deck is being filmed in Toronto till February. Spring, then. Alisen Downs is promoted to series regular.

9) Origin Stories – Nobody asked whether there'd be more after its 13 chapters, and nobody from NBC volunteered an answer.

10) Calamity Sharp – Announced here at last year's con and cast just this September. Mel Scanlon leads; Emma Andress, the showrunner, works from Beau Smithers' comic-book pages. Filming got going in Calgary four weeks ago.

11) Minority Opinion – Trimmed to ten, Fox told the studio on Friday; formally that isn't a cancellation. It's a cancellation.

12) Octet – One of the cast let slip that season two goes before the cameras in Berlin in January 2016.

=== claims
Quicksilver :: - | platform The CW | official | + | - | Quicksilver
Quicksilver :: 2 | release 2015-10-06 | official | + | - | ^
Quicksilver :: 2 | cast Teddy Sayle / - / joining | official | + | - | ^
Quicksilver :: 2 | cast Violet Beal / - / joining | official | + | - | ^
Quicksilver :: - | crew Andy Kersh / producer | official | + | - | ^
Daybreakers :: - | platform Netflix | official | + | - | Daybreakers
Daybreakers :: 1 | release 2015-11-20 | official | + | - | ^
Daybreakers :: 1 | episodes 13 | official | + | - | ^
Daybreakers :: - | cast Kristin Rigby / - / - | official | + | - | ^
Daybreakers :: - | source_material comic / - | official | + | - | ^
Sleuths of the Hollow :: - | platform Fox | official | + | - | Sleuths
Ash & Cinders :: 2 | renewal renewed | official | + | - | Ash &
Ash & Cinders :: - | cast Bruce Camden / - / - | official | + | - | ^
Ash & Cinders :: 1 | release 2015-10-31 | official | + | - | ^
The Zeta Files :: - | episodes 6 | official | + | - | The Zeta
The Zeta Files :: - | platform Fox | official | + | - | ^
The Zeta Files :: - | release 2016-01-24 | official | + | - | ^
The Zeta Files :: - | cast Dale Dukes / - / - | official | + | - | ^
The Zeta Files :: - | cast Gail Anders / - / - | official | + | - | ^
The Zeta Files :: - | crew Chris Carver / writer | official | + | - | ^
The Zeta Files :: - | crew Chris Carver / director | official | + | - | ^
Lucifer's Garden :: - | platform Fox | official | + | - | Lucifer's
12 Ravens :: - | platform Syfy | official | + | - | 8) 12 Ravens
12 Ravens :: 2 | production filming under way | official | + | - | ^
12 Ravens :: 2 | production filming ends when=2016-02 | official | + | - | ^
12 Ravens :: 2 | release 2016-03-01..2016-05-31 | predicted | + | - | Spring
12 Ravens :: 2 | cast Alisen Downs / - / returning | official | + | - | Alisen
Origin Stories :: - | episodes 13 | official | + | - | Origin
Origin Stories :: - | renewal renewed | official | - | - | ^
Calamity Sharp :: - | cast Mel Scanlon / - / - | official | + | - | Calamity
Calamity Sharp :: - | crew Emma Andress / showrunner | official | + | - | ^
Calamity Sharp :: - | source_material comic / - | official | + | - | ^
Calamity Sharp :: 1 | production filming starts when=2015-09 | official | + | - | ^
Minority Opinion :: - | episodes 10 | official | + | Fox | Minority
Minority Opinion :: - | renewal cancelled | predicted | + | - | ^
Octet :: 2 | production filming starts when=2016-01 | official | + | cast | Octet
