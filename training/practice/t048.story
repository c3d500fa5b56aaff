url: https://www.queuetimes.example/max/gilt-season-4-updates
outlet: Queue Times
published: 2025-04-01
title: Gilt Season 4 Updates: Is Filming Over? Who's Back? (No, This Is Not an April Fools' Joke)
series: Gilt

“Gilt” fans have been patient. The third season of Max's auction-house drama ended on June 16 of last year with the hammer about to come down, and we've been sitting with our paddles in the air ever since.

Is “Gilt” season 4 happening?

Sure. HBO chief Dana Whitlock announced it together with a fifth in July. The fifth will be the last.

Is it filming?

Not anymore! As crew member Ines Faria wrote on Instagram on Sunday, the “longest shoot of my life” is finished. It had begun in Lisbon in August and lasted through a hurricane and a divorce.

When will it come out?

Officially: 2025. That's what HBO has said since December. Unofficially, September is doing the rounds, because the Emmy window would have closed by then. If so the show would have taken about 15 months between seasons, much the same as Ten Green Bottles.

Who is in the cast of season 4?

These names have been announced:

• Beatriz Salgueiro as Leonor
• Callum Frost as Hugh
• Nkechi Eze as Dr. Abara
• Philippe Lacroix as Armand (new this season)
• Sigrid Holm as Aunt Birgit

Someone you won't find is Dev Malhotra, whose Sunil has taken his half of the money and run.

Who writes it?

Creator Alice Quarshie wrote five of the eight episodes.

Where can I see a trailer?

A first teaser is expected to be attached to the finale of “The Undertow,” which is on May 18.

=== claims
- | platform Max | official | + | - | The third season of
4 | renewal renewed when=2024-07 | official | + | Dana Whitlock | HBO chief
5 | renewal renewed when=2024-07 | official | + | Dana Whitlock | ^
5 | renewal final | official | + | Dana Whitlock | The fifth will
4 | production filming ends | official | + | Ines Faria | As crew member
4 | production filming starts when=2024-08 | official | + | - | It had begun
4 | release 2025 | official | + | HBO | That's what
4 | release 2025-09 | rumored | + | - | Unofficially
4 | precedent Ten Green Bottles / release / 15 | official | + | - | If so the show
4 | cast Beatriz Salgueiro / Leonor / - | official | + | - | Beatriz
4 | cast Callum Frost / Hugh / - | official | + | - | Callum
4 | cast Nkechi Eze / Dr. Abara / - | official | + | - | Nkechi
4 | cast Philippe Lacroix / Armand / joining | official | + | - | Philippe
4 | cast Sigrid Holm / Aunt Birgit / - | official | + | - | Sigrid
4 | cast Dev Malhotra / Sunil / leaving | official | + | - | Someone you won't
- | crew Alice Quarshie / creator | official | + | - | Creator Alice
4 | crew Alice Quarshie / writer | official | + | - | ^
4 | episodes 8 | official | + | - | ^
4 | trailer teaser when=2025-05-18 | predicted | + | - | A first teaser
