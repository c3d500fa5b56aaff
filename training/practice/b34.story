url: https://www.thegenrepage.example/2021/10/25/orbital-nine-syfy-amazon-third-season
outlet: The Genre Page
published: 2021-10-25
title: Orbital Nine gets itself one more lap
series: Orbital Nine

Space is big, and so, it turns out, is Amazon's heart. The tech giant has stepped in where Syfy stepped out: Orbital Nine, grounded by the cable outlet in August with two seasons flown, shall have its third on Prime Video.

Six episodes are foreseen. To believe the press statement, they'll bring "the voyage to where its makers always meant to dock," which we take to be a polite way of saying that there'll be no others.

What's in a schedule

Sofia has the hangars; the hangars are booked from the first Monday in February. As the nine actors spread themselves to the four winds after the axe, their calendars decide on the rest. Captain Osei is Samuel Adeyemi's until further notice. Rachel Brandt (Doc) shoots a series for ABC that runs until May and has been "worked around." Gone for sure is Liam Coyle, the voice of the ship. Its new voice will be a woman's.

What's in a date

Well, it's in the statement, and it isn't. It speaks of "the second half of 2022." Those of us who remember The Expanse, whose own rescue took nineteen months from the old home's last episode to the new home's first, put a question mark behind that.

What came before

Orbital Nine lifted off on Syfy on April 2, 2019. A second season, greenlit before the first was through, then spent the virus in a drawer, and was finally sent up on May 7, 2021. It was 10 episodes long, three fewer than its older sister.

What's next

The crew's cat is nominated for a prize on November 12. Creator duo Tom and Ada Wexler take part in a chat at 6 p.m. this evening. A prequel comic appears in the new year; whether it's canon, they aren't telling.

=== claims
3 | renewal renewed | official | + | - | The tech giant
3 | platform Prime Video | official | + | - | ^
3 | renewal cancelled when=2021-08 | official | + | - | ^
3 | episodes 6 | official | + | - | Six episodes
3 | renewal final | predicted | + | - | To believe
3 | production filming starts when=2022-02-07 | official | + | - | Sofia has
3 | cast Samuel Adeyemi / Captain Osei / returning | official | + | - | Captain Osei
3 | cast Rachel Brandt / Doc / returning | official | + | - | Rachel
3 | cast Liam Coyle / the ship / leaving | official | + | - | Gone for
3 | release 2022-07..2022-12 | official | + | - | It speaks
3 | precedent The Expanse / release / 19 | official | + | - | Those of us
1 | release 2019-04-02 | official | + | - | Orbital Nine lifted
1 | platform Syfy | official | + | - | ^
2 | release 2021-05-07 | official | + | - | A second season
2 | renewal renewed | official | + | - | ^
2 | episodes 10 | official | + | - | It was 10
1 | episodes 13 | official | + | - | ^
- | crew ?Tom Wexler / creator | official | + | - | Creator duo
- | crew Ada Wexler / creator | official | + | - | ^
