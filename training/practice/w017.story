url: https://www.seasonchart.example/fall-2024-sequels
outlet: Season Chart
published: 2024-07-19
title: Sequels of the Fall 2024 anime season that you should have on your list
series: Clockwork Orchard

Ten weeks from now the new season starts, and the sequels alone could fill an evening a day. These are the ones we would not want to miss.

Clockwork Orchard (season 2)

• Premiere: October 3
• Studio: Nine Stars
• Streaming: Crunchyroll
• Source: manga

The thieves with the pocket watches had their first outing in 2022, and it closed on the worst possible note. Kyosuke Imai is back as director.

Sleeping Giant Logistics (season 3)

• Premiere: October 8
• Studio: Tall Order
• Streaming: HIDIVE
• Source: light novel

For this one there is even a new voice actor in the lead: Issei Kuramoto is Gou, whom Yoshitsugu Arakawa voiced in the first two runs. Arakawa has retired.

Magpie & Co. (season 2)

• Premiere: to be announced
• Studio: Papercut
• Source: original

On the website one reads “Fall 2024” and nothing else. Composer Nagi Utsumi has posted photos from a recording, so work on it is going forward.

Tea Leaves of the Ninth Princess: Part 2

Not on our list, as it is only the second half of a season that is already running, but if you follow it, October 5 is the day.

Honorable mention: the film Clockwork Orchard Zero is in Japanese theaters from August 30. It is set before the series and one need not have seen it.

=== claims
Clockwork Orchard :: 2 | release 2024-10-03 | official | + | - | Premiere: October 3
Clockwork Orchard :: 2 | platform Crunchyroll | official | + | - | Streaming: Crunchyroll
Clockwork Orchard :: - | source_material comic / - | official | + | - | Source: manga
Clockwork Orchard :: 1 | release 2022 | official | + | - | The thieves with
Clockwork Orchard :: 2 | crew Kyosuke Imai / director | official | + | - | Kyosuke Imai
Sleeping Giant Logistics :: 3 | release 2024-10-08 | official | + | - | Premiere: October 8
Sleeping Giant Logistics :: 3 | platform HIDIVE | official | + | - | Streaming: HIDIVE
Sleeping Giant Logistics :: - | source_material novel / - | official | + | - | Source: light novel
Sleeping Giant Logistics :: 3 | cast Issei Kuramoto / Gou / joining | official | + | - | For this one
Sleeping Giant Logistics :: 3 | cast Yoshitsugu Arakawa / Gou / leaving | official | + | - | ^
Sleeping Giant Logistics :: 1 | cast Yoshitsugu Arakawa / Gou / - | official | + | - | ^
Sleeping Giant Logistics :: 2 | cast Yoshitsugu Arakawa / Gou / - | official | + | - | ^
Magpie & Co. :: 2 | release none | official | - | - | Premiere: to be
Magpie & Co. :: 2 | release 2024-09-01..2024-11-30 | official | + | - | On the website one reads
Magpie & Co. :: 2 | crew Nagi Utsumi / composer | official | + | - | Composer Nagi
