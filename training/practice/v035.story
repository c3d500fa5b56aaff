url: https://www.serialpolska.example/2020/03/05/sluza-sezon-3-obsada
outlet: Serial Polska
published: 2020-03-05
title: ‘The Lock’ (‘Śluza’): a third season with old friends and a new corpse
series: The Lock

Canal+ Polska is sending Commissioner Adela Wrona back to the Bydgoszcz Canal. The station confirmed on Wednesday what the mayor had blurted out at carnival: “The Lock” will be continued, and the first clapperboard falls on 14 April.

Magdalena Cieślak-Wit slips into the raincoat for the third time. As her father, the lockkeeper with the bad memory, Jan Frycz-Nowak is irreplaceable and, happily, still to be had. Sergeant Kot, in whom Dawid Ogrodnik-Lis discovered his comic vein, was transferred at the end of the second season; for the actor, who is committed to a film by Agnieszka Holland, this is where the road ends. In his place someone younger takes the passenger seat, by the name of Pola. Zofia Domalik-Ray, last seen in “Nobody's Daughters,” beat two hundred others for it.

The producer Izabela Łopuch-Zając wouldn't say a thing about the victim. It's in the contract, however, of Robert Więckiewicz-Bar that he need not move.

A writer's chair became free. Kacper Wysocki-Len, who wrote the crime series with Dana Łukasik-Ho from its first scene, withdrew in January; “we ran out of bridges to find bodies under.” She carries on with two graduates from Łódź. Of the pair of directors, Leszek Dawid-Mur is back for all six parts, whereas Jan P. Matuszyński-Kon is on leave.

As to the source, the producers own the rights to all four of Ryszard Ćwirlej-Nos's thrillers. Season 1 was made from “Low Water,” while 2 was an original. For the third the fourth has been taken, “Ice Drift,” since it's set in winter and the canal in April can be persuaded to look like it.

“The Lock” was launched on 16 September 2016. It has been sold to SVT and to MHz Choice, which carries it in America; the latter may well be the only place where Polish has ever been a selling point.

“Viewers have been patient,” Łopuch-Zając thinks, “and I hope they'll be so until winter.”

=== claims
3 | renewal renewed when=2020-03-04 | official | + | Canal+ Polska | The station confirmed
3 | production filming starts when=2020-04-14 | official | + | Canal+ Polska | ^
- | platform Canal+ Polska | official | + | - | Canal+ Polska is
3 | cast Magdalena Cieślak-Wit / Adela Wrona / returning | official | + | - | Magdalena Cieślak
3 | cast Jan Frycz-Nowak / - / returning | official | + | - | As her father
3 | cast Dawid Ogrodnik-Lis / Sergeant Kot / leaving | official | + | - | Sergeant Kot, in
3 | cast Zofia Domalik-Ray / Pola / joining | official | + | - | Zofia Domalik
3 | cast Robert Więckiewicz-Bar / - / joining | official | + | - | It's in the contract
- | crew Izabela Łopuch-Zając / producer | official | + | - | The producer Izabela
- | crew Kacper Wysocki-Len / writer | official | + | - | Kacper Wysocki
3 | crew Kacper Wysocki-Len / writer | official | - | - | ^
- | crew Dana Łukasik-Ho / writer | official | + | - | ^
3 | crew Dana Łukasik-Ho / writer | official | + | - | She carries on
3 | crew Leszek Dawid-Mur / director | official | + | - | Of the pair
3 | crew Jan P. Matuszyński-Kon / director | official | - | - | ^
3 | episodes 6 | official | + | - | ^
1 | source_material novel / Low Water | official | + | - | Season 1 was made
3 | source_material novel / Ice Drift | official | + | - | For the third
1 | release 2016-09-16 | official | + | - | “The Lock” was
- | platform SVT | official | + | - | It has been sold
- | platform MHz Choice | official | + | - | ^
3 | release 2020-12-01..2021-02-28 | official | + | Izabela Łopuch-Zając | “Viewers have been
