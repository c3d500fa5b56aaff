url: https://www.stateside.example/uk-drama-in-america/2024/07/30/masterpiece-slate
outlet: Stateside
published: 2024-07-30
title: Which British Dramas Are Coming to America, and When
series: Marlowe's Ghost

Anglophiles, put the kettle on. The coming months hold a shelf's worth of imports. Some have dates, others only promises.

• Marlowe's Ghost, series 3: Sunday, September 8 on PBS Masterpiece. Six parts. The Brits have seen it already.
• The Turnpike: BritBox, October 3. Stars Anne-Marie Fell and Gethin Rees; a brand-new western (yes, a western) set in Wales
• Kingfisher: the ninth and final run came out over there in February; Acorn TV has it from August 19
• Dr. Thorne's Casebook, series 2: BritBox, “this winter”
• Bluestockings: Masterpiece, 2025; January, if you want my bet
• The Ropemaker's Boy (Hulu): being filmed in Cornwall until October, so don't hold your breath

What about Larkspur Lane? It hurts to say so, but the nostalgic saga with Patricia Lodge won't be returning: ITV drew a line under it last month, after five series. Writer Neil Cavanagh had already planned the sixth, with a wedding.

More hopeful is the case of DCI Mallory. A spokesman for UKTV said last week, “We'd love to make more and are talking to Gina.” He meant Gina McAllister, the lead, who's presently in a musical.

And Sanditon Bay? Every week somebody writes to us. It's over, folks.

=== claims
3 | release 2024-09-08 | official | + | - | Marlowe's Ghost, series
3 | platform PBS Masterpiece | official | + | - | ^
3 | episodes 6 | official | + | - | ^
The Turnpike :: - | platform BritBox | official | + | - | The Turnpike
The Turnpike :: 1 | release 2024-10-03 | official | + | - | ^
The Turnpike :: - | cast Anne-Marie Fell / - / - | official | + | - | ^
The Turnpike :: - | cast Gethin Rees / - / - | official | + | - | ^
Kingfisher :: 9 | renewal final | official | + | - | Kingfisher
Kingfisher :: 9 | release 2024-02 | official | + | - | ^
Kingfisher :: 9 | release 2024-08-19 | official | + | - | ^
Kingfisher :: 9 | platform Acorn TV | official | + | - | ^
Dr. Thorne's Casebook :: 2 | release 2024-12..2025-02 | official | + | - | Dr. Thorne's
Dr. Thorne's Casebook :: 2 | platform BritBox | official | + | - | ^
Bluestockings :: - | platform Masterpiece | official | + | - | Bluestockings
Bluestockings :: - | release 2025 | official | + | - | ^
The Ropemaker's Boy :: - | platform Hulu | official | + | - | The Ropemaker's
The Ropemaker's Boy :: - | production filming under way | official | + | - | ^
The Ropemaker's Boy :: - | production filming ends when=2024-10 | official | + | - | ^
Larkspur Lane :: 6 | renewal cancelled when=2024-06 | official | + | - | It hurts to say
Larkspur Lane :: - | cast Patricia Lodge / - / - | official | + | - | ^
Larkspur Lane :: - | crew Neil Cavanagh / writer | official | + | - | Writer Neil
DCI Mallory :: - | renewal renewed | official | + | UKTV | A spokesman
DCI Mallory :: - | cast Gina McAllister / - / - | official | + | - | He meant
Sanditon Bay :: - | renewal cancelled | official | + | - | It's over
Bluestockings :: - | release 2025-01 | predicted | + | - | Bluestockings
