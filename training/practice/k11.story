url: https://www.northernecho-tv.example/2022/03/04/dales-vet-returns
outlet: Northern Echo TV
published: 2022-03-04
title: Dales Vet to return for third series on Channel 5
series: Dales Vet

Channel 5's hit drama Dales Vet is coming back for a third series, the broadcaster has confirmed.

Filming will start in Yorkshire at the end of April and last until August. The new episodes will be shown in the autumn.

There will be six episodes and a Christmas special, as in the years before.

Martin Ellery plays the young vet Jack Barnes again. Dorothy Vane returns as Mrs. Holt, and Peter Firth is back as his boss, Siegmund Farrow. Nicola Reece, who joined in series two as Jack's wife Helen, has said she will be back too.

But there is one change. Callum Drew, who played Tom, has left the show. He has taken a job in the United States, his agent said.

Dales Vet started in September 2020. The second series followed in September 2021. Nearly five million people watched it.

The scripts are written by Ben Harker. "I have finished the first four," he told the Northern Echo TV. "We go into the war years now. It won't all be sunshine."

Channel 5 has not said whether there will be a fourth series.

The show is based on the books by the real vet Alan Wright. They have sold 20 million copies.

In the United States, Dales Vet is shown on PBS. Viewers there will have to wait until January 2023 for the third series.

The village of Askrigg is looking forward to the film crew. "It's good for business," said Jean Tate, who runs the tea room. "Last year we had coaches full of fans."

=== claims
- | platform Channel 5 | official | + | - | Channel 5's hit
3 | renewal renewed | official | + | Channel 5 | ^
3 | production filming starts when=2022-04-21..2022-04-30 | official | + | - | Filming will start
3 | production filming ends when=2022-08 | official | + | - | ^
3 | release 2022-09-01..2022-11-30 | official | + | - | The new episodes
3 | episodes 6 | official | + | - | There will be six
3 | cast Martin Ellery / Jack Barnes / returning | official | + | - | Martin Ellery
3 | cast Dorothy Vane / Mrs. Holt / returning | official | + | - | Dorothy Vane
3 | cast Peter Firth / Siegmund Farrow / returning | official | + | - | ^
3 | cast Nicola Reece / Helen / returning | official | + | Nicola Reece | Nicola Reece
2 | cast Nicola Reece / Helen / joining | official | + | - | ^
3 | cast Callum Drew / Tom / leaving | official | + | - | Callum Drew
1 | release 2020-09 | official | + | - | Dales Vet started
2 | release 2021-09 | official | + | - | The second series followed
- | crew Ben Harker / writer | official | + | - | The scripts are
3 | production writing under way | official | + | Ben Harker | "I have finished
4 | renewal renewed | official | - | - | Channel 5 has not said
- | source_material other / - | official | + | - | The show is based
- | platform PBS | official | + | - | In the United States
3 | release 2023-01 | official | + | - | Viewers there
