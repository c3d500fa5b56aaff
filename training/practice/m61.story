url: https://www.quietstreets.example/2019/11/05/boxing-clever-two-thrillers-compared
outlet: Quiet Streets
published: 2019-11-05
title: Can ‘Ferry’ do for Hull what ‘Cormorant’ did for Whitehaven?

A coastal town, a dead teacher, an inspector who's new in the parish. Stop me if you have seen it.

When Cormorant began, on BBC One on 14 October 2014, nobody could know that it would draw ten million by its close, or that two further series would be commissioned on the back of it, in 2016 and 2018 respectively. ITV's answer is called Ferry. It's from Denny Brockley, has Jodie Lee as the ferryman's wife and Shaun Marr as the inspector, and opens on Sunday the 17th at nine, running for four weeks.

I've had all of it, and it's good. It is no Cormorant. Where that show took eight hours over one body, Ferry buries three in half the time.

Will there be another? The makers have left a window ajar. In an interview with this column Brockley maintained that he had “a whole second tide” in mind, while ITV's Polly Hilton, who paid for the first, prefers to look at the ratings. It took her just nine days to bring back The Pembroke Inheritance last year, so we'll know by Christmas; I'd bet on it.

As for Cormorant itself, don't despair. Its writer Kit Chiltern has had other planets to visit. But asked in Cardiff last week whether three was the end, he answered “never.” There's nothing in writing. Olive Reid, now a queen, couldn't in any case be had before 2021.

In America both are harder to find than a parking space in Whitehaven. Ferry has been sold to Acorn TV, where it's to be had in March, a day later than announced, since the leap year confused them. Cormorant, whose US remake on Fox was shut down after ten parts in early 2015, is on Netflix.

A novel of the series, unusually, comes after it: it's out on 28 November, by the author's sister.

=== claims
Cormorant :: 1 | release 2014-10-14 | official | + | - | When Cormorant
Cormorant :: - | platform BBC One | official | + | - | ^
Cormorant :: 2 | renewal renewed when=2016 | official | + | - | ^
Cormorant :: 3 | renewal renewed when=2018 | official | + | - | ^
Ferry :: - | platform ITV | official | + | - | ITV's answer
Ferry :: - | crew Denny Brockley / creator | official | + | - | It's from
Ferry :: - | cast Jodie Lee / the ferryman's wife / - | official | + | - | ^
Ferry :: - | cast Shaun Marr / the inspector / - | official | + | - | ^
Ferry :: 1 | release 2019-11-17 | official | + | - | ^
Ferry :: 1 | episodes 4 | official | + | - | ^
Cormorant :: 1 | episodes 8 | official | + | - | Where that show
Ferry :: 2 | renewal renewed | official | - | Polly Hilton | In an interview
The Pembroke Inheritance :: - | renewal renewed when=2018 | official | + | - | It took her
Ferry :: 2 | precedent The Pembroke Inheritance / renewal / 0.3 | official | + | - | ^
Cormorant :: - | crew Kit Chiltern / writer | official | + | - | Its writer
Cormorant :: 4 | renewal renewed | official | - | - | There's nothing
Cormorant :: - | cast Olive Reid / - / - | official | + | - | Olive Reid
Ferry :: - | platform Acorn TV | official | + | - | Ferry has been
Ferry :: 1 | release 2020-03 | official | + | - | ^
Cormorant :: - | platform Netflix | official | + | - | Cormorant, whose
