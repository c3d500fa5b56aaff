url: https://www.gossipwire.example/2023/08/09/insiders-say
outlet: Gossip Wire
published: 2023-08-09
title: Insiders: Velvet Rope ends, Harper's Ferry gets new lead
series: Velvet Rope

Velvet Rope is reportedly ending with season 6. A source told the Daily Star Post that the cast was informed last week. ITV would not comment.

The sixth season is said to start in October. The source also says that there are only five episodes, instead of eight. It was reportedly filmed in Marbella in April.

Fans had feared this for a while. Lead actress Denise Wellbeck is leaving, according to The Sun. Her agent did not reply to us.

Harper's Ferry

Rumor has it that Nick Swann is the new lead of Harper's Ferry. He would replace Don Abbott, who left after season 3. The BBC drama is thought to be filming in Scotland at the moment.

Two of Us

The Mirror reports that the sitcom will be back for a special in December and a new series in 2024. "The scripts are written," an insider told the paper. It would be the tenth series.

Crown Jewels

Netflix has reportedly cancelled Crown Jewels after the first season. A crew member wrote about it on LinkedIn.

Northside

There's talk of a fourth series for Northside. Writer Len Starkey was seen in Salford with the producer. Channel 4 is believed to want six episodes. Nothing has been confirmed.

And what became of our last rumors? Matt Daly did join Hollybrook in July. The series Fast Lane was not moved to 2024, as we had written, and is on ITV2 in September.

=== claims
6 | renewal final | rumored | + | - | Velvet Rope is
6 | release 2023-10 | rumored | + | - | The sixth season is
6 | episodes 5 | rumored | + | - | The source also
6 | production filming under way when=2023-04 | rumored | + | - | It was reportedly
7 | cast Denise Wellbeck / - / leaving | reported | + | The Sun | Lead actress
Harper's Ferry :: 4 | cast Nick Swann / - / joining | rumored | + | - | Rumor has
Harper's Ferry :: 4 | cast Don Abbott / - / leaving | official | + | - | He would
Harper's Ferry :: - | platform BBC | official | + | - | The BBC drama
Harper's Ferry :: 4 | production filming under way | rumored | + | - | ^
Two of Us :: 10 | renewal renewed | reported | + | The Mirror | The Mirror
Two of Us :: 10 | release 2024 | reported | + | The Mirror | ^
Two of Us :: 10 | production writing ends | reported | + | The Mirror | "The scripts
Crown Jewels :: 2 | renewal cancelled | rumored | + | - | Netflix has reportedly
Northside :: 4 | renewal renewed | rumored | + | - | There's talk
Northside :: - | crew Len Starkey / writer | official | + | - | Writer Len
Northside :: 4 | episodes 6 | rumored | + | - | Channel 4
Northside :: 4 | renewal renewed | official | - | - | Nothing has
Hollybrook :: - | cast Matt Daly / - / joining | official | + | - | Matt Daly
Fast Lane :: - | release 2023-09 | official | + | - | The series Fast
Fast Lane :: - | platform ITV2 | official | + | - | ^
Fast Lane :: - | delay to=2024 | official | - | - | ^
