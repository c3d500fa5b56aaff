url: https://www.channelhopper.example/2024/09/12/marlowe-and-daughter-cast
outlet: Channel Hopper
published: 2024-09-12
title: Marlowe & Daughter: meet the cast of series two
series: Marlowe & Daughter

Marlowe & Daughter (BBC One, Sundays from 22 September) is back, and this is who's who.

Philippa Marlowe, played by Hermione Strait

The disgraced barrister is now a private eye with an office above a chip shop. Where have I seen her before? Strait was Nurse Goody in Call the Doctor and the voice of the satnav in Lost. “Philippa has stopped lying,” says Strait, “to others.”

Josie Marlowe, played by Bel Okonedo-Reid

Her daughter, who left for Hull at the end of the first series and is back in episode two. Okonedo-Reid's first lead role was in the CBBC serial Moonboots.

DI Gareth Pryce, played by Huw Meredith

Last seen in handcuffs. Meredith says that he “begged Jan for a bigger coat.” Jan is Jan Kowalski, the show's writer and creator.

Sir Anthony Blythe, played by Peter Cavanagh

New to the series, Blythe is a retired judge with a greenhouse. Cavanagh is best known as the villain of Boltgun.

Roz, played by Chloe Adair-Smith

Another newcomer. The receptionist hears everything. Adair-Smith won Strictly in 2021.

Who else is in it?

Tom Fairweather and Nisha Lal once again crop up as the Patels' lodgers; Geoff Barnes is the chip-shop man; Dorothy Quayle guests as a bishop. Marlowe's ex-husband, portrayed in series one by Rupert Nash, is only heard on the telephone. Gemma Birch, whose Kat was murdered in the first case, has popped up on Channel 4's Slate since.

Who makes it?

Kowalski has written five of the six new episodes and Debbie Ogun one. Alistair Finch and Maeve Tierney direct. The executive producers are Kowalski, Diane Fry for Big Shed and Jo McClure for the BBC, the producer Tansy Webb.

Is there going to be a third series?

Nothing's been said. Ask us again when Sir Anthony's tomatoes are in.

=== claims
- | platform BBC One | official | + | - | Marlowe & Daughter (BBC
2 | release 2024-09-22 | official | + | - | ^
2 | cast Hermione Strait / Philippa Marlowe / - | official | + | - | Philippa Marlowe, played
2 | cast Bel Okonedo-Reid / Josie Marlowe / - | official | + | - | Josie Marlowe, played
2 | cast Bel Okonedo-Reid / Josie Marlowe / returning | official | + | - | Her daughter, who
2 | cast Huw Meredith / Gareth Pryce / - | official | + | - | DI Gareth
- | crew Jan Kowalski / creator | official | + | - | Jan is Jan
- | crew Jan Kowalski / writer | official | + | - | ^
2 | cast Peter Cavanagh / Sir Anthony Blythe / joining | official | + | - | Sir Anthony Blythe, played
2 | cast Chloe Adair-Smith / Roz / joining | official | + | - | Roz, played
2 | cast Tom Fairweather / - / returning | official | + | - | Tom Fairweather
2 | cast Nisha Lal / - / returning | official | + | - | ^
2 | cast Geoff Barnes / the chip-shop man / - | official | + | - | ^
2 | cast Dorothy Quayle / a bishop / - | official | + | - | ^
1 | cast Rupert Nash / - / - | official | + | - | Marlowe's ex-husband
1 | cast Gemma Birch / Kat / - | official | + | - | Gemma Birch
Slate :: - | platform Channel 4 | official | + | - | ^
Slate :: - | cast Gemma Birch / - / - | official | + | - | ^
2 | crew Jan Kowalski / writer | official | + | - | Kowalski has
2 | crew Debbie Ogun / writer | official | + | - | ^
2 | episodes 6 | official | + | - | ^
2 | crew Alistair Finch / director | official | + | - | Alistair Finch
2 | crew Maeve Tierney / director | official | + | - | ^
2 | crew Jan Kowalski / producer | official | + | - | The executive
2 | crew Diane Fry / producer | official | + | - | ^
2 | crew Jo McClure / producer | official | + | - | ^
2 | crew Tansy Webb / producer | official | + | - | ^
3 | renewal renewed | official | - | - | Nothing's been
