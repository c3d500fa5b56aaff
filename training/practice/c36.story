url: https://www.truecrimescreen.example/2024/10/15/the-vanishing-room-season-3-netflix
outlet: True Crime Screen
published: 2024-10-15
title: Netflix unlocks The Vanishing Room once more
series: The Vanishing Room

The door opens a third time. The Vanishing Room, the docuseries in which cold cases are walked through in a rebuilt apartment, comes home to Netflix on November 20, five weeks from tomorrow.

We had it down as a corpse. When Ofcom took up a complaint in the spring of last year, the follow-up to 2022's season two was first frozen, then reported dead by the Guardian, and then, in April of this year, quietly thawed. Interviews were conducted in Leeds over the summer. The last one took place as late as September 19.

There'll be four films of an hour each rather than six short ones. Director Hamish Croft, on loan from the BBC, is at the helm; Lorna Day has moved to another studio. Retired detective Val Kerr once again leads us from room to room.

A trailer follows "around Halloween, for obvious reasons." For now there's a poster with a keyhole.

Could a fourth be shot before the next complaint? Day's former colleagues believe that it is half in the can, as nine families were visited and only four are in the films. Netflix, when we put that to them: "We don't comment on rooms that aren't open."

For those who'd like to catch up, the original four date back to January 29, 2021. They concern the Harrogate nurse, twins from Hull, a milkman and an unknown in the Mersey. In the sequel we had Scots only.

And no, the feature film The Vanishing, with Gerard Butler, has nothing in common with it, nor does it get a second part.

Making a Murderer let its people wait 34 months, if you think that this was long.

=== claims
3 | release 2024-11-20 | official | + | - | The Vanishing Room, the
3 | platform Netflix | official | + | - | ^
2 | release 2022 | official | + | - | When Ofcom
3 | production filming under way | official | - | - | ^
3 | renewal cancelled | reported | + | Guardian | ^
3 | production filming under way when=2024-06..2024-08 | official | + | - | Interviews
3 | production filming ends when=2024-09-19 | official | + | - | The last one
3 | episodes 4 | official | + | - | There'll
2 | episodes 6 | official | + | - | ^
3 | crew Hamish Croft / director | official | + | - | Director
3 | crew Lorna Day / director | official | - | - | ^
3 | cast Val Kerr / - / returning | official | + | - | Retired
3 | trailer trailer when=2024-10-31 | official | + | - | A trailer
4 | production filming under way | rumored | + | - | Day's former
1 | release 2021-01-29 | official | + | - | For those
1 | episodes 4 | official | + | - | ^
3 | precedent Making a Murderer / release / 34 | official | + | - | Making a Murderer
