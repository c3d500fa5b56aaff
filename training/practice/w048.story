url: https://www.serialpulse.example/carbon-saints-season-2-countdown
outlet: Serial Pulse
published: 2025-02-11
title: Carbon Saints Season 2 Release Date Countdown: Is It Coming This Year?
series: Carbon Saints

In the fast-changing landscape of today's television, few things unite audiences like a really good mystery. Fans across the world are buzzing with excitement. Storytelling has the power to transport us, and anticipation is part of the joy. It is in this spirit that we turn to Carbon Saints.

The Story So Far

A monastery, a climate scientist and a murder: Carbon Saints left nobody cold when it arrived on Max on October 17, 2024.

The Status of Season 2

The question on everyone's lips is a simple one. While HBO has remained tight-lipped about the renewal, the momentum of the series cannot be denied. Streaming platforms carefully weigh viewership, completion and cost before they make such decisions. Only time will tell.

When Could It Be Released?

Industry watchers point to early 2026. Should production move at the usual pace, that would be a sensible window. Unverified posts on social media go further and speak of November 2025. For context, Mercy Protocol, which shares the same executive producers, gave viewers its second season 15 months after the first.

Who Will Be in It?

A show lives through its ensemble. Ines Albrecht's Sister Agnes is the beating heart of the story and can be expected to continue her journey. The future of Brother Luke, portrayed by Cormac Tully, hangs in the balance after that staircase.

Final Thoughts

Ultimately, the legacy of a series isn't measured in seasons. Whether or not more episodes materialize, the conversation goes on. Stay connected, stay curious, and let the saints guide you.

=== claims
1 | release 2024-10-17 | official | + | - | A monastery, a climate
1 | platform Max | official | + | - | ^
2 | renewal renewed | official | - | - | While HBO has
2 | release 2026-01-01..2026-04-30 | rumored | + | - | Industry watchers
2 | release 2025-11 | rumored | + | - | Unverified posts
2 | precedent Mercy Protocol / release / 15 | official | + | - | For context
2 | cast Ines Albrecht / Sister Agnes / returning | predicted | + | - | Ines Albrecht's
2 | cast Cormac Tully / Brother Luke / returning | official | - | - | The future of Brother
