url: https://www.nordicnoirclub.example/2019/01/24/frostline-svt-dr
outlet: Nordic Noir Club
published: 2019-01-24
title: No new Frostline before the ice breaks
series: Frostline

When our members voted for what they'd missed most in 2018, Frostline won by a mile. The second coming of the Øresund thriller had been pledged for that very autumn by SVT, so no wonder.

On Wednesday, at the Göteborg festival's TV market, we got hold of the woman who should know. "It's finished, it's subtitled, it's on a disk in my handbag," teased producer Camilla Ahlgren-Dahl. Then why isn't it on? Because DR in Copenhagen, which co-finances the show, wouldn't air it against its own Herrens Veje. The two broadcasters have now agreed on Sunday, March 31.

She confirms seven parts, compared with eight of the first. There'll be no Martin Holt, who asked to be written out, and whose desk goes to Sofie Brask as a cop from Aarhus.

BBC Four has it, too. The slot there, Saturdays at nine, is free from the middle of May, as far as anyone can read the BBC's tea leaves, and that's where I see it.

About part three the talk is confused. Ekstra Bladet wrote in November that Ahlgren-Dahl was outlining it with novelist Lars Kepp. "I have lunch with Lars, that is all. There's no outline," she tells us. A colleague at her company, asked separately, winks.

The Bridge is of course the older sister with which everybody compares; its fans had 24 months between numbers two and three, 27 between three and four. I'm not saying more.

There exist a trailer in Swedish (with the drowned horse) and one in Danish (without).

If your memory is hazy: it started on the 8th of January 2017, a truck stood on the ferry, and nobody sat in it.

Next club evening: February 7, with aquavit.

=== claims
2 | release 2018-09..2018-11 | official | - | SVT | The second coming
2 | production post-production ends | official | + | Camilla Ahlgren-Dahl | "It's finished
- | crew Camilla Ahlgren-Dahl / producer | official | + | - | ^
- | platform DR | official | + | - | Because DR
2 | release 2019-03-31 | official | + | - | The two
2 | episodes 7 | official | + | Camilla Ahlgren-Dahl | She confirms
1 | episodes 8 | official | + | Camilla Ahlgren-Dahl | ^
2 | cast Martin Holt / - / leaving | official | + | - | There'll
2 | cast Sofie Brask / - / joining | official | + | - | ^
- | platform BBC Four | official | + | - | BBC Four
2 | release 2019-05-11..2019-05-20 | predicted | + | - | The slot there
3 | production writing under way | reported | + | Ekstra Bladet | Ekstra
3 | production writing under way | official | - | Camilla Ahlgren-Dahl | There's no outline
2 | precedent The Bridge / release / 24 | official | + | - | The Bridge
2 | precedent The Bridge / release / 27 | official | + | - | ^
2 | trailer trailer | official | + | - | There exist
1 | release 2017-01-08 | official | + | - | If your
