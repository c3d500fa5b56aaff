url: https://www.thestriptimes.example/2025/06/11/lakefront-adult-swim
outlet: The Strip Times
published: 2025-06-11
title: Annecy: Adult Swim's 'Lakefront Property' drifts into next year
series: Lakefront Property

"We animate water by hand. Water is slow." With that, and with a slide of a very small boat, Adult Swim's Dev Kapoor broke it to Annecy on Wednesday that there will be no Lakefront Property this year.

The fourth summer at the lake has a placeholder in March 2026, according to Kapoor, who runs the show with Tess Hobart. He was quick to add that the boards of all ten chapters are drawn, and that the dialogue was laid down as early as January. What the boat is waiting for is color.

Three minutes of it, half in pencil, were run twice on demand. Phones had to stay in pockets. An online version of the reel is "in the hands of the lawyers, because of the song."

Voices old: Paget Mills, Nick Offenberg, the two Kims. Voices new: Maya Stroud, as the mayor's llama. A certain Oscar winner has been in the booth too, Hobart said with a look at her watch; the internet has made that into Olivia Colman within the hour, and her agent into a liar, since he says no.

At Cartoon Brew they've heard that the channel won't pay for a fifth. That's at odds with the sign-up sheet I saw at the recruitment tent, on which a background painter was sought for "LP4/LP5." I report, you decide.

Max subscribers get each chapter a day later. Max also keeps the forerunner: the short that led to the whole thing, Hobart's graduation film Dock, has been put up there next to seasons one to three.

Primal, of the same stable, took 30 months off between runs two and three. In the light of that, one forgives the boat.

Animators' union talks resume Thursday.

=== claims
4 | release 2025 | official | - | Dev Kapoor | With that
- | platform Adult Swim | official | + | - | ^
4 | release 2026-03 | official | + | Dev Kapoor | The fourth summer
- | crew Dev Kapoor / showrunner | official | + | - | ^
- | crew Tess Hobart / showrunner | official | + | - | ^
4 | episodes 10 | official | + | Dev Kapoor | He was quick
4 | production filming under way when=2025-01 | official | + | Dev Kapoor | ^
4 | trailer clip | official | + | - | Three minutes
4 | trailer clip | official | - | - | An online
4 | cast Paget Mills / - / returning | official | + | - | Voices old
4 | cast Nick Offenberg / - / returning | official | + | - | ^
4 | cast Maya Stroud / mayor's llama / joining | official | + | - | Voices new
4 | cast Olivia Colman / - / joining | rumored | + | - | A certain
4 | cast Olivia Colman / - / joining | reported | - | agent | ^
5 | renewal cancelled | reported | + | Cartoon Brew | At Cartoon
5 | renewal renewed | reported | + | The Strip Times | That's at
4 | platform Max | official | + | - | Max subscribers
1 | platform Max | official | + | - | Max also
2 | platform Max | official | + | - | ^
3 | platform Max | official | + | - | ^
- | source_material film / Dock | official | + | - | ^
4 | precedent Primal / release / 30 | official | + | - | Primal
