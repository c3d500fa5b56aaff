url: https://www.streamhelper.example/2023/07/05/faq-lighthouse-keepers
outlet: Stream Helper
published: 2023-07-05
title: The Lighthouse Keepers: season 2 FAQ
series: The Lighthouse Keepers

Is there a season 2 of The Lighthouse Keepers?

Not yet. But there will be one: Apple TV+ has confirmed it.

When does season 2 start?

It starts on Friday, September 29, 2023.

How many episodes are there, and when do they come out?

There are ten episodes. Two come out on the first day, and then one each Friday until November 24.

Is season 2 finished?

Yes. They filmed it from March to August 2022, and post-production was finished last month.

Why did it take so long?

The show was originally planned for March 2023. Apple moved it because there were too many other dramas in the spring.

Who plays in it?

Bea Connors (Ellen), Ross Kidd (Will) and Ada Bello (Grace) from the first season. Newcomers are Martin Frears and Zuri Banks. Frears plays Ellen's father.

Who doesn't?

Sadly, Tim Radley. His character, Abel, fell from the lighthouse.

Is there a trailer?

A teaser has been out since June 28. The trailer comes in August.

Will there be a season 3?

That has not been decided. Writer Mary Laws says that she would need two more seasons to tell the whole story.

What do I have to pay?

Apple TV+ costs $6.99 a month. There is a free trial of seven days.

When was season 1?

It came out on June 4, 2021. It had nine episodes.

Is it based on the film?

No. It is based on a stage play by Conor MacNeil.

=== claims
2 | renewal renewed | official | + | Apple TV+ | But there will
2 | release 2023-09-29 | official | + | - | It starts on
2 | episodes 10 | official | + | - | There are ten
2 | production filming starts when=2022-03 | official | + | - | They filmed
2 | production filming ends when=2022-08 | official | + | - | ^
2 | production post-production ends when=2023-06 | official | + | - | ^
2 | release 2023-03 | official | - | - | The show was originally
2 | delay to=2023-09-29 | official | + | - | Apple moved
2 | cast Bea Connors / Ellen / returning | official | + | - | Bea Connors
2 | cast Ross Kidd / Will / returning | official | + | - | ^
2 | cast Ada Bello / Grace / returning | official | + | - | ^
2 | cast Martin Frears / - / joining | official | + | - | Newcomers
2 | cast Zuri Banks / - / joining | official | + | - | ^
2 | cast Tim Radley / Abel / leaving | official | + | - | Sadly
2 | trailer teaser when=2023-06-28 | official | + | - | A teaser
2 | trailer trailer when=2023-08 | official | + | - | The trailer comes
3 | renewal renewed | official | - | - | That has not
- | crew Mary Laws / writer | official | + | - | Writer Mary
1 | release 2021-06-04 | official | + | - | It came out
1 | episodes 9 | official | + | - | It had nine
- | source_material other / - | official | + | - | It is based on
