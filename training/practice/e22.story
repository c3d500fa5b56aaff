url: https://www.kiwivision.example/2024/02/taniwha-bay
outlet: Kiwi Vision
published: 2024-02-22
title: Taniwha Bay resurfaces at TVNZ, and other local drama news

When the first Taniwha Bay ended with a car in the harbour, half of Whangārei rang the police. Good news for the other half: a follow-up is coming, it was revealed at NZ On Air on Thursday, and $7.2 million goes with it.

Hera Walters is to bring back her Detective Parata, with Luke Costello's forensic scientist as the foil once more. A part has been written for Rawiri Tane that nobody will describe.

Briar Whittle, a writer on the original, has been promoted to head of the room. Meanwhile the previous holder of that post, Tom Ferris, is off to London.

It'll be eight weeks before anyone cries "Action!", and the shoot will be wound up by July. TVNZ 1 and TVNZ+ carry it. As to the month, wait and see.

Three's answer is Gold Fever, which had 300,000 of us hooked last year and yet was not refunded. The producers are hoping that the Australians step in.

On Sky, Dunedin Noir (five parts, November) has become the channel's most watched local commission, so that the question isn't whether but when. "We want more," says Sky's Nic Leary, "and so does Dunedin."

Shortland Street, from May on, is down to three nights. Walters hosts the NZTV Awards on 1 March, at which Taniwha Bay has four nominations.

=== claims
Taniwha Bay :: 2 | renewal renewed when=2024-02-22 | official | + | - | Good news for the other
Taniwha Bay :: 2 | cast Hera Walters / Detective Parata / returning | official | + | - | Hera Walters is to bring
Taniwha Bay :: 2 | cast Luke Costello / - / returning | official | + | - | ^
Taniwha Bay :: 2 | cast Rawiri Tane / - / joining | official | + | - | A part has been
Taniwha Bay :: 1 | crew Briar Whittle / writer | official | + | - | Briar Whittle, a
Taniwha Bay :: 2 | crew Briar Whittle / writer | official | + | - | ^
Taniwha Bay :: 1 | crew Tom Ferris / writer | official | + | - | Meanwhile the previous
Taniwha Bay :: 2 | crew Tom Ferris / writer | official | - | - | ^
Taniwha Bay :: 2 | production filming starts when=2024-04 | official | + | - | It'll be eight weeks
Taniwha Bay :: 2 | production filming ends when=2024-02-22..2024-07-31 | official | + | - | ^
Taniwha Bay :: 2 | platform TVNZ 1 | official | + | - | TVNZ 1 and TVNZ+
Taniwha Bay :: 2 | platform TVNZ+ | official | + | - | ^
Taniwha Bay :: 2 | release none | official | - | - | As to the month
Gold Fever :: 2 | renewal cancelled | official | + | - | Three's answer is
Gold Fever :: 1 | release 2023 | official | + | - | ^
Dunedin Noir :: - | platform Sky | official | + | - | On Sky, Dunedin Noir
Dunedin Noir :: 1 | episodes 5 | official | + | - | ^
Dunedin Noir :: 1 | release 2023-11 | official | + | - | ^
Dunedin Noir :: 2 | renewal renewed | official | + | Nic Leary | "We want more
