url: https://www.whisperwire.example/tv/whisper-report-april-2024
outlet: Whisper Wire
published: 2024-04-22
title: The whisper report: fifteen fates we've heard about

Nothing below is confirmed. Everything below was told to us by somebody with a parking space.

We're hearing that Bluebottle, Cadence and Prayer Group will get the nod from NBC, possibly in one batch. People who'd know say Fathom won't. Ditto, with less conviction, The Widower of Oz.

At Netflix it is rumored that Lark has been quietly let go, that Sunday Girls won't make it past its third either, and that Bone China's makers have been told to open a room. Supposedly the hit of the winter, Tell Me No Lies, Charlie, is set for two further seasons at a stroke. A fifth year of Dominion is as good as signed, a manager who represents two of its actors claims.

Variety has it that Peacock is about to can Ted & Ted Too. Deadline's sources put the final number of Outpost seasons at five. According to Puck, Apple wants Sugar Hill to wrap with its upcoming third. The Hollywood Reporter says that Paramount+ mulls a rescue of Fathom, just in case.

Chatter on set in Atlanta points to a February return for Stormcloud. A stand-in writes that the lead, Cody Marsh, is gone after the second episode of the new season, and that a certain Australian takes over as sheriff.

And our own crystal ball? Seaworthy will probably live. The Interns of Mercy likely won't. I'd be amazed if Gutter Press weren't on air again by Halloween.

Which of last month's whispers came true? Twelve of seventeen: Gemini Rising did get its fourth, Nanny State did shut down after 40 episodes, and Hart of Texas's showrunner Willa Dray did move on. One was dead wrong. Meridian hasn't been canceled and, says AMC, “isn't going to be.”

=== claims
Bluebottle :: - | renewal renewed | rumored | + | - | We're hearing
Cadence :: - | renewal renewed | rumored | + | - | ^
Prayer Group :: - | renewal renewed | rumored | + | - | ^
Fathom :: - | renewal renewed | rumored | - | - | People who'd
The Widower of Oz :: - | renewal renewed | rumored | - | - | Ditto
Lark :: - | renewal cancelled | rumored | + | - | At Netflix
Sunday Girls :: 4 | renewal cancelled | rumored | + | - | ^
Bone China :: - | production writing starts | rumored | + | - | ^
Tell Me No Lies, Charlie :: - | renewal renewed | rumored | + | - | Supposedly
Dominion :: 5 | renewal renewed | rumored | + | - | A fifth year
Ted & Ted Too :: - | renewal cancelled | reported | + | Variety | Variety has
Outpost :: 5 | renewal final | reported | + | Deadline | Deadline's
Sugar Hill :: 3 | renewal final | reported | + | Puck | According to Puck
Fathom :: - | renewal renewed | reported | + | The Hollywood Reporter | The Hollywood
Fathom :: - | platform Paramount+ | reported | + | The Hollywood Reporter | ^
Stormcloud :: - | release 2025-02 | rumored | + | - | Chatter on
Stormcloud :: - | cast Cody Marsh / - / leaving | rumored | + | - | A stand-in
Seaworthy :: - | renewal renewed | predicted | + | - | Seaworthy
The Interns of Mercy :: - | renewal renewed | predicted | - | - | The Interns
Gutter Press :: - | release 2024-04-22..2024-10-31 | predicted | + | - | I'd be amazed
Gemini Rising :: 4 | renewal renewed | official | + | - | Twelve of
Nanny State :: - | renewal cancelled | official | + | - | ^
Nanny State :: - | episodes 40 | official | + | - | ^
Hart of Texas :: - | crew Willa Dray / showrunner | official | - | - | ^
Meridian :: - | renewal cancelled | official | - | AMC | Meridian
