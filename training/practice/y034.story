url: https://www.caledonianscreen.example/2021/08/gael-force-bbc-scotland
outlet: Caledonian Screen
published: 2021-08-16
title: Gael Force to blow again on BBC Scotland, and south of the border at last
series: Gael Force

Stornoway's favourite coastguards have had their leave extended, but not cancelled. The sixth series of Gael Force, BBC Scotland has informed its viewers, is to go out “when the nights are fair drawing in,” which for the sake of our English readers we'll translate as October or November.

Something else is new. Up to now it was only through iPlayer that people in Carlisle could follow the boats. From this winter BBC Four takes the show, starting with series one, which Scots first saw in the autumn of 2015.

The previous series, the fifth, sailed on 23 October 2019. Thirteen programmes were ordered then; ten were made, and the remaining three were carried over. Adding those to the new ones yields sixteen for the coming run.

There's a change on the bridge. Eilidh MacAskill is off to Hollywood, and with her goes Skipper Morag. Ruaridh Kemp stays as Donnie, and Iona Strachan, hitherto a voice on the radio, is given a face and a desk.

Rumour has promised the show's fans a film since 2018; the only thing to have come of it is a trailer made for a bet, in which Kemp fights a seal. A real one, for series six, will be put about at the Royal National Mòd in Inverness on 8 October.

It was never a book. It was a training video for the Maritime and Coastguard Agency, and Hector Lamont, the civil servant who directed that, has produced every episode since.

In Norway, where they know about these things, Havsnød kept its public at the quayside for 25 months over its third season. Nobody there wrote to the papers.

BBC Scotland turned two in February 2021. Its controller, Jean Rennie, spoke to MSPs in June about the licence fee.

=== claims
6 | release 2021-10..2021-11 | official | + | BBC Scotland | The sixth series
6 | platform BBC Scotland | official | + | - | ^
- | platform iPlayer | official | + | - | Up to now
- | platform BBC Four | official | + | - | From this winter
1 | release 2015-09..2015-11 | official | + | - | ^
5 | release 2019-10-23 | official | + | - | The previous series
5 | episodes 10 | official | + | - | Thirteen programmes were
5 | episodes 13 | official | - | - | ^
6 | episodes 16 | official | + | - | Adding those to
6 | cast Eilidh MacAskill / Skipper Morag / leaving | official | + | - | Eilidh MacAskill
6 | cast Ruaridh Kemp / Donnie / returning | official | + | - | Ruaridh Kemp
6 | cast Iona Strachan / - / joining | official | + | - | ^
6 | trailer trailer when=2021-10-08 | official | + | - | A real one
- | source_material other / - | official | + | - | It was a training
- | crew Hector Lamont / producer | official | + | - | ^
6 | precedent Havsnød / release / 25 | official | + | - | In Norway
- | source_material novel / - | official | - | - | It was never a book
