url: https://www.drafthousetv.example/2018/08/30/salvage-season-2
outlet: Drafthouse TV
published: 2018-08-30
title: Season 2 of ‘Salvage’ gets a skipper, a stowaway and a start date
series: Salvage

You remember the raft. It was with the raft, and with Ingrid Sollers at the oars, that Epix's Salvage faded to black in April. On October 21 it's found.

Sollers, whose Nell had been alone for most of the first season's eight chapters, gets company this time. A container ship's skipper comes by (Dominik Reuss), a stowaway (Precious Oduya), and later on a salvage agent from Lloyd's, in which capacity Sir Roland Vance chews three scenes. Flashbacks bring Theo Brandt back as her husband. Those who wanted more of Connie Ruiz's radio voice will be glad to hear that they get the face, too.

“I'm a control freak, so it hurts,” says Marcus Weld. The creator has let somebody else in: half of the episodes are by Jo Ann Tull, who was his assistant on the first season, and Weld directs not one. Instead it's the Icelander Baldur Einarsson, with his usual composer, Sóley Ragnars; her predecessor Max Thorne has sued. Weld, Sollers, Greta Oberman and the tireless Phil Katz executive produce.

In an aside, Sollers mentions a third season as if it were a given. “Nothing's agreed,” Katz interjects.

Epix's other autumn show, Berlin Desk, has been re-cast from top to bottom: out with Rich Jenner and Michelle Forsythe, in with Leland Orr and Mina Kirsch. Only Keke Palmerston as the cipher clerk survives, it seems.

Sollers will be on Broadway next, in a play by Weld's wife, Ana Luz Moreno, whose own TV series, Barrio Luna, was cancelled by NBC after a season.

=== claims
- | platform Epix | official | + | - | It was with the raft
2 | release 2018-10-21 | official | + | - | On October 21
1 | cast Ingrid Sollers / Nell / - | official | + | - | Sollers, whose
2 | cast Ingrid Sollers / Nell / returning | official | + | - | ^
1 | episodes 8 | official | + | - | ^
2 | cast Dominik Reuss / skipper / joining | official | + | - | A container
2 | cast Precious Oduya / stowaway / joining | official | + | - | ^
2 | cast Sir Roland Vance / salvage agent / joining | official | + | - | ^
2 | cast Theo Brandt / her husband / returning | official | + | - | Flashbacks
2 | cast Connie Ruiz / - / returning | official | + | - | Those who
- | crew Marcus Weld / creator | official | + | - | The creator has
2 | crew Jo Ann Tull / writer | official | + | - | ^
2 | crew Marcus Weld / director | official | - | - | ^
2 | crew Baldur Einarsson / director | official | + | - | Instead it's
2 | crew Sóley Ragnars / composer | official | + | - | ^
2 | crew Max Thorne / composer | official | - | - | ^
1 | crew Max Thorne / composer | official | + | - | ^
2 | crew Marcus Weld / producer | official | + | - | Weld, Sollers
2 | crew Ingrid Sollers / producer | official | + | - | ^
2 | crew Greta Oberman / producer | official | + | - | ^
2 | crew Phil Katz / producer | official | + | - | ^
3 | renewal renewed | official | - | Phil Katz | “Nothing's agreed
Berlin Desk :: - | platform Epix | official | + | - | Epix's other
Berlin Desk :: - | cast Rich Jenner / - / leaving | official | + | - | ^
Berlin Desk :: - | cast Michelle Forsythe / - / leaving | official | + | - | ^
Berlin Desk :: - | cast Leland Orr / - / joining | official | + | - | ^
Berlin Desk :: - | cast Mina Kirsch / - / joining | official | + | - | ^
Berlin Desk :: - | cast Keke Palmerston / the cipher clerk / returning | predicted | + | - | Only Keke
Barrio Luna :: - | crew Ana Luz Moreno / creator | official | + | - | Sollers will
Barrio Luna :: 2 | renewal cancelled | official | + | - | ^
