url: https://www.celebwire.example/2024/05/21/kayleigh-dunn-dodges-question
outlet: Celeb Wire
published: 2024-05-21
title: Kayleigh Dunn sparks ‘Wild Acre’ exit fears with cryptic post
series: Wild Acre

‘Wild Acre’ fans are in turmoil after leading lady Kayleigh Dunn posted a sunset with the words “So long, partner.”

The 34-year-old has played rancher Billie Hale in the Paramount+ western for four seasons, the latest of which bowed in November 2023.

“Please tell me she isn't leaving!!!” wrote one. Another was certain: “She's not in season 5, my cousin works on set.”

Page Six has it from a friend of the actress that she wants “a good deal more than the million she's on” and will only sign if she gets it.

Her co-star Travis Mabry, who plays Deke, poured oil on the flames when he told a Nashville radio station that the fifth season started shooting last week and that he hadn't seen her yet. He laughed, too.

The streamer's statement, issued last night: “Kayleigh Dunn is Billie Hale. See you in season five.” That ought to do, one would think.

Creator Boyd Teague has said in the past that he'd sooner burn the ranch than recast.

The new episodes are due before the year is out, Paramount+ said in February, with no day attached.

Dunn married producer Eli Strand last spring at Lake Como. In 2021 she was up for a SAG Award.

The prequel ‘1899 Acre’ is to arrive in 2026, should all go well.

=== claims
- | cast Kayleigh Dunn / Billie Hale / - | official | + | - | The 34-year-old
- | platform Paramount+ | official | + | - | ^
4 | release 2023-11 | official | + | - | ^
5 | cast Kayleigh Dunn / Billie Hale / leaving | rumored | + | - | Another was
- | cast Travis Mabry / Deke / - | official | + | - | Her co-star
5 | production filming starts when=2024-05-13..2024-05-19 | official | + | Travis Mabry | ^
5 | cast Kayleigh Dunn / Billie Hale / returning | official | + | Paramount+ | The streamer's
- | crew Boyd Teague / creator | official | + | - | Creator Boyd
5 | release 2024-05-21..2024-12-31 | official | + | Paramount+ | The new episodes
5 | release none | official | - | - | ^
1899 Acre :: - | release 2026 | official | + | - | The prequel
