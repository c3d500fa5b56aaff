url: https://www.binaryviewer.example/2020/08/12/fathom-s3-facts
outlet: Binary Viewer
published: 2020-08-12
title: Fathom Season 3: Facts, Hopes and a Submarine Full of Questions
series: Fathom

Spoilers up to the hilt of season 2, which Syfy launched on May 6.

Sunk or saved? The underwater thriller isn't on the list of shows that Syfy has said goodbye to; nor, we're sorry to say, has it got a ticket for the next trip. The network's deadline, as creator Odette Larkspur-Jin told a virtual Comic-Con panel, is the end of September.

She's hopeful. She's also got ten outlines in a drawer.

The economics aren't bad. UCP makes Fathom in Malta, whose rebates have grown, and viewing was down by just four percent. What's more, Deepwater Nine had to wait six months for its third-season renewal and got it.

A premiere in 2021 looks out of the question to us, whatever happens. Too many people have to breathe in one hull.

Let's go through the crew. Captain Voss (Marguerite Dalgaard) drowned on camera, though Dalgaard isn't listed for anything else. Engineer Bix (Tunji Sowande-Price) has to be in it, or who'd fix the pumps? The cook's actor, Waldemar, has moved to New Zealand and a soap.

Odd fact: the whole thing was adapted from a board game, and in the first season there were dice in every single episode, all twelve of them.

If it's renewed, you'll read it here. If not, you'll find us at the bottom of a gin.

=== claims
2 | release 2020-05-06 | official | + | - | Spoilers up
- | platform Syfy | official | + | - | ^
3 | renewal cancelled | official | - | - | The underwater
3 | renewal renewed | official | - | - | ^
- | crew Odette Larkspur-Jin / creator | official | + | - | The network's
3 | renewal renewed when=2020-08-12..2020-09-30 | official | + | Odette Larkspur-Jin | ^
3 | precedent Deepwater Nine / renewal / 6 | official | + | - | What's more
3 | release 2021 | predicted | - | - | A premiere
- | cast Marguerite Dalgaard / Captain Voss / - | official | + | - | Captain Voss (M
3 | cast Tunji Sowande-Price / Engineer Bix / returning | predicted | + | - | Engineer Bix
- | cast Waldemar / cook / - | official | + | - | The cook
- | source_material game / - | official | + | - | Odd fact
1 | episodes 12 | official | + | - | ^
