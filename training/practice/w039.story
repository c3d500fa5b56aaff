url: https://superherosunday.example/animated/captain-monday-s4-comic-con
outlet: Superhero Sunday
published: 2019-07-21
title: SDCC 2019: Captain Monday Panel – Season 4 Trailer, Two Castings, One Goodbye
series: Captain Monday

Hall H smelled of coffee, as it should. Here's everything from the Captain Monday panel.

Season 4 starts September 27 on DC Universe

So said executive producer Wes Applegate within ten seconds of sitting down. He also let on that it's 26 episodes, in two halves, with the latter half to follow next year.

There's a trailer, and it's a killer

Captain Monday (Denise Raines) quits coffee. That's all you need to know.

Two new voices

Broadway's Oscar Lindgren will be the villain Casual Friday. Stand-up Mimi Takeda has been cast as the Captain's niece, Tuesday.

One goodbye

Long-time fans got a lump in their throats when Bert Malloy announced that he retires after this season, and that Professor Snooze, whom he has voiced from the start, retires with him. There was a standing ovation.

Is it the end?

Moderator Kat Ruiz asked it straight. Applegate: “We've pitched the network on a fifth season, they've been nice about it. That's not a yes.”

One more thing

Captain Monday #100, the comic by Applegate and Sue Ferraro, is out in October, and it's from their comic books that the show was developed back in 2015. The live-action movie? “Ask me on a Friday.”

=== claims
4 | release 2019-09-27 | official | + | Wes Applegate | Season 4 starts
4 | platform DC Universe | official | + | Wes Applegate | ^
- | crew Wes Applegate / producer | official | + | - | So said executive
4 | episodes 26 | official | + | Wes Applegate | He also let
4 | trailer trailer | official | + | - | There's a trailer
- | cast Denise Raines / Captain Monday / - | official | + | - | Captain Monday (Denise
4 | cast Oscar Lindgren / Casual Friday / joining | official | + | - | Broadway's Oscar
4 | cast Mimi Takeda / Tuesday / joining | official | + | - | Stand-up Mimi
- | cast Bert Malloy / Professor Snooze / - | official | + | - | Long-time fans
5 | cast Bert Malloy / Professor Snooze / leaving | official | + | Bert Malloy | ^
5 | renewal renewed | official | - | Wes Applegate | Applegate: “We've
- | source_material comic / Captain Monday | official | + | - | Captain Monday #100
