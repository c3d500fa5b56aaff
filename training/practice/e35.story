url: https://www.celticwave.example/2023/01/y-golau
outlet: Celtic Wave
published: 2023-01-09
title: S4C and BBC Wales: Hidden Valley to end, Lighthouse to begin

Elin Pritchard is clearing out her desk. This week the police station at Blaenau falls silent for good as Hidden Valley, made in two languages and now in its fourth series, reaches its close.

"We always wanted to stop while people were asking for more," said the co-creator, Mark Anwyl. S4C made it known in September that there was to be no fifth.

The Welsh version has been running on Sundays since 20 November. BBC One Wales viewers get theirs, Hidden Valley in English, from 7 February.

Pritchard's next is Lighthouse. She has swapped uniforms for oilskins and will be found, with Iestyn Rees, on Bardsey, where a crew of sixty has been marooned since Thursday. It's a psychological thriller in six, the work of Manon Haf, and somebody at Sky has already bought it; they want it on air by the end of the year.

Less happy are those who adored Bang On. Following a disappointing second series, whose ratings fell under 200,000, the comedy has been rested, a word that in television rarely comes before "and refreshed". S4C insists that a decision has not been taken.

Keeping Faith repeats begin on Friday. The Eisteddfod is in Boduan in August.

Rees can also be heard on Radio Cymru, in a serial that was taped last spring.

=== claims
Hidden Valley :: - | cast Elin Pritchard / - / - | official | + | - | Elin Pritchard is clearing
Hidden Valley :: 4 | renewal final | official | + | - | This week the police
Hidden Valley :: - | crew Mark Anwyl / creator | official | + | - | "We always wanted
Hidden Valley :: 5 | renewal cancelled when=2022-09 | official | + | S4C | S4C made it known
Hidden Valley :: 4 | release 2022-11-20 | official | + | - | The Welsh version
Hidden Valley :: - | platform BBC One Wales | official | + | - | BBC One Wales viewers
Lighthouse :: - | cast ?Elin Pritchard / - / - | official | + | - | She has swapped
Lighthouse :: - | cast Iestyn Rees / - / - | official | + | - | ^
Lighthouse :: 1 | production filming starts when=2023-01-05 | official | + | - | ^
Lighthouse :: 1 | episodes 6 | official | + | - | It's a psychological
Lighthouse :: - | crew Manon Haf / writer | official | + | - | ^
Lighthouse :: 1 | release 2023-01-09..2023-12-31 | official | + | Sky | ^
Bang On :: 3 | renewal renewed | official | - | S4C | S4C insists
