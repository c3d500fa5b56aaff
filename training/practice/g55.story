url: https://www.fandomfaq.example/2026/03/30/black-salt-season-3-faq
outlet: Fandom FAQ
published: 2026-03-30
title: Black Salt season 3 FAQ: who, when, where, why
series: Black Salt

Q: Has it been renewed or not?
A: Renewed. Sky and Canal+ put out a joint statement on February 2 to say so.

Q: Is it the last one?
A: The head of Sky Drama doesn't think of it that way, quote unquote.

Q: When can I see it?
A: In Britain during the first quarter of 2027, according to the statement. Nothing's known for the US, where Starz had seasons 1 and 2.

Q: Has filming begun?
A: It has: on the 16th of this month, on Sicily, and it'll take until August.

Q: Who's in it?
A: Aurélie Dumas-Kendrick, Matteo Scarpa and Femi Olatunji-Ross again. Lord Ashcombe won't be, as Hugh Pemberton was sentenced to a season in Stratford. There's also a mysterious part for Björk's nephew, the rapper Úlfur.

Q: Who writes it?
A: Catriona Muir. Her co-creator, Luc Besançon, has left the series for a job at Gaumont.

Q: How many parts?
A: Eight. It used to be ten.

Q: Is it based on anything?
A: Only on the fact that salt smugglers existed. Folks confuse it with the novel Black Salt by Édouard Glissant, to which it isn't related.

Q: Wasn't there a trailer?
A: That was for the season 2 Blu-ray, which came out in January. We're waiting for a real one.

Q: Will Inès be back from the dead?
A: Do you want us to ruin it?

=== claims
3 | renewal renewed when=2026-02-02 | official | + | Sky | Sky and Canal
3 | renewal final | official | - | Sky | A: The head
3 | release 2027-01..2027-03 | official | + | Sky | A: In Britain
3 | release none | official | - | - | Nothing's known
1 | platform Starz | official | + | - | ^
2 | platform Starz | official | + | - | ^
3 | production filming starts when=2026-03-16 | official | + | - | A: It has
3 | production filming ends when=2026-08 | official | + | - | ^
3 | cast Aurélie Dumas-Kendrick / - / returning | official | + | - | A: Aurélie
3 | cast Matteo Scarpa / - / returning | official | + | - | ^
3 | cast Femi Olatunji-Ross / - / returning | official | + | - | ^
3 | cast Hugh Pemberton / Lord Ashcombe / leaving | official | + | - | Lord Ashcombe
3 | cast Úlfur / - / joining | official | + | - | There's also
3 | crew Catriona Muir / writer | official | + | - | A: Catriona
- | crew Catriona Muir / creator | official | + | - | Her co-creator
- | crew Luc Besançon / creator | official | + | - | ^
3 | crew Luc Besançon / creator | official | - | - | ^
3 | episodes 8 | official | + | - | A: Eight
2 | episodes 10 | official | + | - | It used
3 | trailer trailer | official | - | - | We're waiting
