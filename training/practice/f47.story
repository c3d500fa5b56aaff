url: https://www.koreadramadaily.example/2018/10/24/judge-mermaid-season-two
outlet: Korea Drama Daily
published: 2018-10-24
title: SBS: 'Judge Mermaid' to become a seasonal drama

It's unusual in Korea for a network drama to plan years ahead, but “Judge Mermaid” makes SBS do unusual things.

A source from the network confided to Ilgan Sports on Wednesday that the fantasy is “being developed into a seasonal drama, one each winter, until the fourth.” SBS, asked by Soompi, would go no further than the next: a second season is in preparation, said the network, with its airtime “yet undecided.”

The present one has two hours left of its thirty-two (counted, as is now the custom, in halves of 35 minutes). It dived in at 4.3 percent on September 10 and last night touched 15.

Shin Hye-na-ra plays the judge with the tail, and Ji Chang-min-wook the bailiff who keeps her wet. Her agency, Salt, hopes to go on: “She's fond of the character and would like to take part, schedule permitting.” His is quiet, and no wonder, since he enlists on the 5th of November. A comeback before August 2020 can be excluded.

PD Oh Choong-hwan-su and writer Park Ji-eun-hee, the pair behind 2015's “My Father the Octopus,” had been asked for a sequel to that drama as well. It never came to be.

At the wrap party on Friday each member of the crew gets a tank of goldfish. The finale on Tuesday lasts ninety minutes.

A Chinese version from Youku, “Judge Jiaoren,” has finished filming in Hengdian.

=== claims
Judge Mermaid :: 2 | renewal renewed | reported | + | Ilgan Sports | A source from
Judge Mermaid :: 3 | renewal renewed | reported | + | Ilgan Sports | ^
Judge Mermaid :: 4 | renewal renewed | reported | + | Ilgan Sports | ^
Judge Mermaid :: 2 | renewal renewed | official | + | SBS | SBS, asked
Judge Mermaid :: 2 | release none | official | - | SBS | ^
Judge Mermaid :: 1 | episodes 32 | official | + | - | The present one
Judge Mermaid :: 1 | release 2018-09-10 | official | + | - | It dived
Judge Mermaid :: - | cast Shin Hye-na-ra / - / - | official | + | - | Shin Hye
Judge Mermaid :: - | cast Ji Chang-min-wook / - / - | official | + | - | ^
Judge Mermaid :: 2 | cast Shin Hye-na-ra / - / returning | reported | + | Salt | Her agency
Judge Mermaid :: - | crew Oh Choong-hwan-su / director | official | + | - | PD Oh
Judge Mermaid :: - | crew Park Ji-eun-hee / writer | official | + | - | ^
My Father the Octopus :: 1 | release 2015 | official | + | - | ^
Judge Jiaoren :: - | source_material series / Judge Mermaid | official | + | - | A Chinese
Judge Jiaoren :: - | platform Youku | official | + | - | ^
Judge Jiaoren :: 1 | production filming ends | official | + | - | ^
