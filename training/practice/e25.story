url: https://www.crimeshelf.example/2015/09/lindqvist-branagh
outlet: The Crime Shelf
published: 2015-09-23
title: Inspector Falk series 3 and a new cop from Channel 5

Two pieces of post on my mat this morning, both from broadcasters and both about corpses.

The BBC one first. I'd all but given up on Inspector Falk. Eighteen months it is since he (Rupert Grant-Hill) threw his badge in the canal, and now we hear from the Beeb that the third series begins on BBC Four on Saturday 24th October, with a double bill. Three stories, each in two halves. Siobhan McCabe is no longer with us, her sergeant having married an Australian; enter Naoko Bell as DC Prior.

All three come from Håkan Lindblom's novels: Ice Wine, The Doll Thief and Salt. A seventh of those is out in hardback in November.

Do I see a fourth? The producers would like one, yet Grant-Hill has just got himself cast in a Marvel film, and he is quoted in the very same press release as saying that three is a good number for a trilogy.

Then Channel 5. Not a house I associate with homicide, but it has asked Vanessa Pryce for a six-hour serial named Fen, for which they start filming outside Ely in January. No actors yet.

Not in the post: a thing about Harrow Road. Since ITV showed its second series in the spring there has been silence, and I take it we can bury it.

The Bridge repeats on Fridays. If you go to Bristol for CrimeFest next May, say hello.

=== claims
Inspector Falk :: - | cast Rupert Grant-Hill / Falk / - | official | + | - | Eighteen months it is
Inspector Falk :: 3 | release 2015-10-24 | official | + | BBC | ^
Inspector Falk :: 3 | platform BBC Four | official | + | BBC | ^
Inspector Falk :: 3 | cast Siobhan McCabe / - / leaving | official | + | - | Siobhan McCabe is
Inspector Falk :: 3 | cast Naoko Bell / DC Prior / joining | official | + | - | ^
Inspector Falk :: 3 | source_material novel / - | official | + | - | All three come from
Fen :: 1 | renewal renewed | official | + | Channel 5 | Not a house I associate
Fen :: - | crew Vanessa Pryce / writer | official | + | - | ^
Fen :: 1 | episodes 6 | official | + | - | ^
Fen :: 1 | production filming starts when=2016-01 | official | + | - | ^
Harrow Road :: 2 | release 2015-03-01..2015-05-31 | official | + | - | Since ITV showed
Harrow Road :: 3 | renewal cancelled | predicted | + | - | ^
