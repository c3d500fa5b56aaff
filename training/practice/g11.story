url: https://www.thewire-tv.example/2024/04/harrowgate-ends-season-5
outlet: The Wire TV
published: 2024-04-09
title: ‘Harrowgate’ to Close Its Doors With Season 5 at Netflix
series: Harrowgate

The gates are about to shut for good. “Harrowgate” is bowing out with its fifth season, Netflix revealed on Tuesday on Instagram, adding that work on the fourth is in full swing in Wales.

When that fourth season comes is anyone's guess, for the streamer named no date. It'll have Sigrid Haldane-Roy as the Warden, a part in which Emmeline Vasquez had chilled us until now.

Attached to the post was a minute-long video from the read-through, where Haldane-Roy is seen shaking hands with Dov Aronson, Mercy Obi and Jean-Luc Tremblay-Sato. Aronson's Brother Tomas, if the look on his face is any indication, doesn't survive the first chapter.

Five makes sense. Percival Winterbourne wrote five novels about the asylum on the moor, and each has been given a season, although the very first drew on the play “A Bell for the Dead” as well.

Since 2019, when it first appeared, the gothic horror has collected eleven Emmys and a theme park maze.

Vasquez, who was the Warden for three seasons, broke the news of her exit in January. She has since been cast in Max's legal drama “Adverse Witness.”

=== claims
5 | renewal final | official | + | Netflix | “Harrowgate” is bowing
4 | production filming under way | official | + | Netflix | ^
4 | release none | official | - | - | When that fourth
4 | cast Sigrid Haldane-Roy / Warden / joining | official | + | - | It'll have
4 | cast Emmeline Vasquez / Warden / leaving | official | + | Emmeline Vasquez | Vasquez, who was
4 | trailer announcement when=2024-04-09 | official | + | - | Attached to the post
4 | cast Dov Aronson / Brother Tomas / - | official | + | - | ^
4 | cast Mercy Obi / - / - | official | + | - | ^
4 | cast Jean-Luc Tremblay-Sato / - / - | official | + | - | ^
- | source_material novel / - | official | + | - | Percival Wint
1 | source_material other / A Bell for the Dead | official | + | - | ^
1 | release 2019 | official | + | - | Since 2019
Adverse Witness :: - | cast Emmeline Vasquez / - / joining | official | + | - | She has since
Adverse Witness :: - | platform Max | official | + | - | ^
