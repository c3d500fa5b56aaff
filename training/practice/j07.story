url: https://www.mattersofthecarter.example/2021/03/02/the-undertaker-s-daughter-season-4-hopes
outlet: Matters of TV
published: 2021-03-02
title: The Undertaker's Daughter season 4: Should you worry about its future at NBC?
series: The Undertaker's Daughter

Is The Undertaker's Daughter season 4 going to happen on NBC, or should we start to prepare for the worst?

Let's begin with what is certain: nothing. The network hasn't announced a renewal, and history tells us that it rarely does so for a Friday show before May. The numbers aren't a disaster, as the third season averages a 0.5 in the demo, down 12% from last year. There are worse places to be.

Do we think there'll be more? Cautiously, yes. It's a co-production with Universal, the streaming on Peacock is solid, and star Carys Whitlock signed for five years at the start. If it comes down to the wire, though, don't be shocked.

In an interview with TVLine over the weekend, showrunner Phil Abernathy noted that he has “a whole fourth season on index cards,” and that Tuesday's episode was written so as not to need it. He stopped short of saying that he had heard from anybody upstairs.

Should it get picked up, our feeling is that we'd see it again in September, the month in which each of the previous seasons got going, the pandemic-struck third excepted. That one didn't arrive until January 8 of this year.

What we'd bet against is a move to streaming; those rumors come from one Twitter account, which swears that Peacock has taken the show off NBC's hands already.

One more thing: Dominic Yates, Whitlock's on-screen husband Graham, directs the finale. It airs on April 30.

What do you want to see on The Undertaker's Daughter season 4? Let us know below! (Photo: NBC.)

=== claims
4 | renewal renewed | official | - | - | The network hasn't
- | platform NBC | official | + | - | Is The Undertaker's
4 | renewal renewed | predicted | + | - | Cautiously, yes.
- | platform Peacock | official | + | - | It's a co-production
- | cast Carys Whitlock / - / - | official | + | - | ^
- | crew Phil Abernathy / showrunner | official | + | - | In an interview
4 | release 2021-09 | predicted | + | - | Should it get
3 | release 2021-01-08 | official | + | - | That one didn't
4 | platform Peacock | rumored | + | - | What we'd bet
- | cast Dominic Yates / Graham / - | official | + | - | One more thing
3 | crew Dominic Yates / director | official | + | - | ^
