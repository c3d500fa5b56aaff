url: https://www.thursdaytelly.example/2018/02/08/the-gannet
outlet: Thursday Telly
published: 2018-02-08
title: The Gannet: Channel 4 island thriller gets the band back together
series: The Gannet

Tonight's news from Horseferry Road: The Gannet will fly again. Filming on the Shetland thriller's second run starts in May, and with it comes nearly everyone you'd want.

Douglas Rennie and Shona Muir are back on the ferry; she as the island doctor, he as the man she stitched up. Young Callum Budge, of whom director Ewan Morrison-Clark says that "he can't tell a lie even when it's in the script," has grown too tall for his jumper but will wear it. Their neighbours the Isbisters (Maggie Rae, Alec Strachan) return with a baby. The baby's as yet uncast.

Kirsty Dunbar, credited third last time, has asked to be let go. Dunbar will be busy on Outlander-ish epic Clan for Starz. Somebody has to be the policewoman, though, and Morven Leith has been chosen; she was last on our screens as the hangman's wife in Tyburn.

Scripts? Rhona Petrie, and Rhona Petrie only. Morrison-Clark has the first three episodes in his care, while the second half of the series is entrusted to Iona Blair, who comes from documentaries. Euan Laing produces for Kittiwake; his fellow executives are Petrie and Fiona Mackintosh-Hay. The fiddle music, without which it wouldn't be half so cold, is by Duncan Rhind.

In another bit of news, Amy Lyle, star of the BBC's Deadline Day, is said to have been offered the lead in its spin-off. (Deadline Day itself, made by writer Colin Bate and director Sue Trent, was dropped in December.) And actor-turned-baker Gus McPhail, who died in the first Gannet, has opened a shop in Leith.

=== claims
2 | renewal renewed | official | + | - | Tonight's news
2 | production filming starts when=2018-05 | official | + | - | Filming on
2 | cast Douglas Rennie / - / returning | official | + | - | Douglas Rennie
2 | cast Shona Muir / the island doctor / returning | official | + | - | ^
2 | cast Callum Budge / - / returning | official | + | - | Young Callum
- | crew Ewan Morrison-Clark / director | official | + | - | ^
2 | cast Maggie Rae / - / returning | official | + | - | Their neighbours
2 | cast Alec Strachan / - / returning | official | + | - | ^
1 | cast Kirsty Dunbar / policewoman / - | official | + | - | Kirsty Dunbar
2 | cast Kirsty Dunbar / policewoman / leaving | official | + | - | ^
Clan :: - | platform Starz | official | + | - | Dunbar will be
Clan :: - | cast Kirsty Dunbar / - / joining | official | + | - | ^
2 | cast Morven Leith / policewoman / joining | official | + | - | Somebody has
2 | crew Rhona Petrie / writer | official | + | - | Rhona Petrie, and
2 | crew Ewan Morrison-Clark / director | official | + | - | Morrison-Clark has
2 | crew Iona Blair / director | official | + | - | ^
2 | crew Euan Laing / producer | official | + | - | Euan Laing
2 | crew Rhona Petrie / producer | official | + | - | ^
2 | crew Fiona Mackintosh-Hay / producer | official | + | - | ^
2 | crew Duncan Rhind / composer | official | + | - | The fiddle
Deadline Day :: - | cast Amy Lyle / - / - | official | + | - | In another bit
Deadline Day :: - | platform BBC | official | + | - | ^
Deadline Day :: - | crew Colin Bate / writer | official | + | - | (Deadline Day
Deadline Day :: - | crew Sue Trent / director | official | + | - | ^
Deadline Day :: - | renewal cancelled when=2017-12 | official | + | - | ^
1 | cast Gus McPhail / - / - | official | + | - | And actor-turned
