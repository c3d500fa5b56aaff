url: https://www.fanfareblog.example/2022/04/14/wyrmwood-casting-tracker
outlet: Fanfare Blog
published: 2022-04-14
title: Wyrmwood S2 casting tracker (updated)
series: Wyrmwood

We keep this list up to date as news about the second season of Amazon's fantasy comes in. Last change: April 14.

Confirmed back

• Gwendolyn Ash (Queen Ysolde)
• Tobias Fenn (Prince Corin)
• Adaeze Nwosu (Mother Thistle)
• Ewan McCrae as the Wyrm (voice)

Confirmed new

• Charles Danforth-Wood – Lord Hask
• Ines Galvão – the Glass Queen
• Brothers Finn and Rory Delaney – Ash & Ember
• Zhang Mei-Lin – undisclosed

Rumored

• Oscar Leigh – King Aldwin. Comes from a Redditor who was right about Danforth-Wood.
• Hattie Snow – Young Ysolde. She follows Ash on Instagram, that's all.

Not returning

• Ben Carrow – Sir Tam. Dead.
• Lucinda Vey – Nell. The actress quit to finish her degree, her agent told Variety.

Unclear

• Sam Idowu – Bram. When asked on Instagram he answered with a dragon.

Behind the scenes

• Showrunner: Patricia Holm (S1: Holm and Derek Vance)
• Directors: Uta Brehm, Carl Ångström, Stephanie Lau
• Composer: Bear Halloway
• Executive producers: Patricia Holm, author R. K. Sturridge, Dana Weil
• Costume designer: Magda Orlova

FAQ

Q: When does S2 film? A: It already does. Day one was on February 7, in Slovenia.

Q: Is it true that Vance was fired? A: He left of his own accord, says Holm. He has a deal at Disney.

Q: How many episodes? A: Eight again.

Q: What about Sturridge's next novel? A: Ask him! The author of the Wyrmwood Cycle has been on book five for nine years.

Q: Will we ever see Kit Harrowgate as Lord Hask? A: No. That fan-cast is dead since Danforth-Wood signed.

Q: When will it come out? A: Our guess would be summer 2023.

=== claims
- | platform Amazon | official | + | - | We keep this
2 | cast Gwendolyn Ash / Queen Ysolde / returning | official | + | - | Gwendolyn
2 | cast Tobias Fenn / Prince Corin / returning | official | + | - | Tobias
2 | cast Adaeze Nwosu / Mother Thistle / returning | official | + | - | Adaeze
2 | cast Ewan McCrae / the Wyrm / returning | official | + | - | Ewan
2 | cast Charles Danforth-Wood / Lord Hask / joining | official | + | - | Charles Danforth
2 | cast Ines Galvão / the Glass Queen / joining | official | + | - | Ines
2 | cast ?Finn Delaney / Ash / joining | official | + | - | Brothers Finn
2 | cast Rory Delaney / Ember / joining | official | + | - | ^
2 | cast Zhang Mei-Lin / - / joining | official | + | - | Zhang
2 | cast Oscar Leigh / King Aldwin / joining | rumored | + | - | Oscar Leigh
2 | cast Hattie Snow / Young Ysolde / joining | rumored | + | - | Hattie Snow
2 | cast Ben Carrow / Sir Tam / leaving | official | + | - | Ben Carrow
2 | cast Lucinda Vey / Nell / leaving | reported | + | Variety | Lucinda Vey
2 | cast Sam Idowu / Bram / returning | official | - | - | Sam Idowu
2 | crew Patricia Holm / showrunner | official | + | - | Showrunner: Patricia
1 | crew Patricia Holm / showrunner | official | + | - | ^
1 | crew Derek Vance / showrunner | official | + | - | ^
2 | crew Uta Brehm / director | official | + | - | Directors: Uta
2 | crew Carl Ångström / director | official | + | - | ^
2 | crew Stephanie Lau / director | official | + | - | ^
2 | crew Bear Halloway / composer | official | + | - | Composer: Bear
2 | crew Patricia Holm / producer | official | + | - | Executive producers: Patricia
2 | crew R. K. Sturridge / producer | official | + | - | ^
2 | crew Dana Weil / producer | official | + | - | ^
2 | production filming starts when=2022-02-07 | official | + | - | Day one
2 | production filming under way | official | + | - | Q: When does
2 | crew Derek Vance / showrunner | official | - | Patricia Holm | Q: Is it true
2 | episodes 8 | official | + | - | Q: How many
1 | episodes 8 | official | + | - | ^
- | source_material novel / Wyrmwood Cycle | official | + | - | Q: What about
2 | cast Kit Harrowgate / Lord Hask / joining | official | - | - | Q: Will we
2 | release 2023-06..2023-08 | predicted | + | - | Q: When will it
