url: https://nihontoons.example/interview-producer-seven-bells
outlet: Nihon Toons
published: 2018-11-09
title: “The scripts are done”: the producer of 7 Bells on what comes next
series: 7 Bells

We met Tetsuo Maruyama, producer of the anime 7 Bells, at a festival in Annecy where everybody kept asking him the same thing. He was in a good mood.

“Yes, the second season exists,” he says. The writing was completed in August, and his director, Saki Urushibara, has a third of the storyboards on her desk. If everything goes by plan they animate through all of next year. “I would like to be on the air in the spring of 2020, but do not hang me for it.”

Of the voices he can name only one. Kento Murase, who is the bell founder's apprentice Ichi, has been booked. With the rest, he explains, the agencies are still being talked to.

That there are again going to be eleven episodes he does not believe; he hopes for twelve.

Money came from overseas, too. Amazon Prime Video has secured the second season for everywhere but China; on that service the first one, which premiered in April 2017, found most of its viewers.

Before 7 Bells, Maruyama was in charge of Rustling Field and the film Good Night, Whale. The Whale was shown at Annecy in 2014.

The series follows the novel The Seventh Bell of Hakodate by Ine Takagi, a prize winner of 2011.

=== claims
- | crew Tetsuo Maruyama / producer | official | + | - | We met Tetsuo
2 | renewal renewed | official | + | Tetsuo Maruyama | “Yes, the second
2 | production writing ends when=2018-08 | official | + | Tetsuo Maruyama | The writing was
2 | crew Saki Urushibara / director | official | + | Tetsuo Maruyama | ^
2 | production filming under way when=2019 | official | + | Tetsuo Maruyama | If everything goes
2 | release 2020-03-01..2020-05-31 | official | + | Tetsuo Maruyama | “I would like
2 | cast Kento Murase / Ichi / returning | official | + | Tetsuo Maruyama | Kento Murase, who
1 | episodes 11 | official | + | - | That there are again
2 | episodes 11 | official | - | Tetsuo Maruyama | ^
2 | episodes 12 | official | + | Tetsuo Maruyama | ^
2 | platform Amazon Prime Video | official | + | - | Amazon Prime Video has
1 | platform Amazon Prime Video | official | + | - | ^
1 | release 2017-04 | official | + | - | ^
- | source_material novel / The Seventh Bell of Hakodate | official | + | - | The series follows
