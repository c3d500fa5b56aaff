url: https://www.tubetalk.example/tca/2016/01/showtime-starz-epix-notebook
outlet: Tube Talk
published: 2016-01-12
title: TCA Notebook: Pickups, Putoffs and a Puppet

PASADENA — The coffee was weak on day seven, the news less so.

Showtime came first. President David Nevins strode on stage and, before he had so much as wished anybody a good morning, awarded Borrowed Time a fourth, Queens Boulevard a third and his beloved Tunnel Vision a fifth year on the payroll. The last of these goes on Sunday, April 10. Might the fifth be the finishing line? Could be, he allowed, but nobody has sat down with the writers about that.

Critics pressed him about Penny Arcade. He ducked. “I need to see where John lands the plane,” he said, meaning creator John Laughlin; the gothic hour is up in the air until he does.

Starz followed with good and bad. Chris Albrecht has room for more Flesh Wounds (Rebecca Moyer, Dante Farrell), of which 10 further chapters will be made. For Da Vinci's Apprentice there'll be no resurrection, whatever Change.org may demand.

Then a puppet took questions. I have no recollection of what it said.

Epix, a newcomer to these parts, trotted out Berlin Base and Graves of the Rich, its two maiden efforts. The former is a spy story with Richard Ainsley, set to bow in the fall; the network has such faith in the other that it has gone ahead and bespoken year two before there's a frame of year one. Nick Nolan growls and glowers in it as an ex-president.

At the evening party an AMC man told me, off the record, that Rubicon Falls is a dead man walking. His network's official line is that it hasn't made up its mind.

Overheard next to the shrimp: that Manhattan Projects won't split another atom, and that Turncoat is to have one more winter, its fourth, prior to surrender.

Tomorrow: HBO, and with any luck real coffee.

=== claims
Borrowed Time :: 4 | renewal renewed when=2016-01-12 | official | + | David Nevins | President David
Queens Boulevard :: 3 | renewal renewed when=2016-01-12 | official | + | David Nevins | ^
Tunnel Vision :: 5 | renewal renewed when=2016-01-12 | official | + | David Nevins | ^
Tunnel Vision :: - | release 2016-04-10 | official | + | - | The last of
Tunnel Vision :: 5 | renewal final | official | - | David Nevins | Could be, he
Penny Arcade :: - | renewal renewed | official | - | David Nevins | “I need to see
Penny Arcade :: - | crew John Laughlin / creator | official | + | - | ^
Flesh Wounds :: - | renewal renewed | official | + | Chris Albrecht | Chris Albrecht
Flesh Wounds :: - | cast Rebecca Moyer / - / - | official | + | - | ^
Flesh Wounds :: - | cast Dante Farrell / - / - | official | + | - | ^
Flesh Wounds :: - | episodes 10 | official | + | Chris Albrecht | ^
Da Vinci's Apprentice :: - | renewal renewed | official | - | Chris Albrecht | For Da Vinci's
Berlin Base :: - | platform Epix | official | + | - | Epix, a newcomer
Graves of the Rich :: - | platform Epix | official | + | - | ^
Berlin Base :: - | cast Richard Ainsley / - / - | official | + | - | The former is
Berlin Base :: 1 | release 2016-09..2016-11 | official | + | - | ^
Graves of the Rich :: 2 | renewal renewed | official | + | - | ^
Graves of the Rich :: - | cast Nick Nolan / - / - | official | + | - | Nick Nolan
Rubicon Falls :: - | renewal cancelled | rumored | + | - | At the evening
Rubicon Falls :: - | renewal renewed | official | - | AMC | His network's
Manhattan Projects :: - | renewal cancelled | rumored | + | - | Overheard next
Turncoat :: 4 | renewal final | rumored | + | - | ^
