url: https://www.televisionrecord.example/2022/05/31/the-tenth-hour-season-2
outlet: Television Record
published: 2022-05-31
title: The Tenth Hour: second season not before 2023
series: The Tenth Hour

Those who were hoping to see the second season of The Tenth Hour on Apple TV+ this year will be disappointed. Its premiere has been moved from October 2022 to an unspecified point in 2023, as Variety reported on Friday.

According to the magazine, the visual effects cannot be completed in time. Apple has not commented on the report.

Filming of the new season began in Dublin in August 2021 and was concluded in the second week of February. Since then the series, in which Ruth Callan (Ruth Wilson-Hart) receives phone calls from her own future, has been in post-production. Max Borenstein-Lee, the creator, said in April that about half of the episodes had been finished. He also said there would be nine of them, whereas the first season has seven.

For the second season the cast has been enlarged by Harriet Walton and Brendan Cole. Toby Jonas, whose inspector was killed in the first, is no longer part of it.

The first season was released on March 5, 2021. One month later it was renewed.

It is not the only series on the service that takes its time. Between the first and second seasons of See there were 21 months, which also had to do with effects, and observers assume that The Tenth Hour will take a similar time, in which case it could be expected around the turn of the year.

A first teaser was shown at an Apple event in March. There is no full trailer yet.

Callan's novel, which is read in the first episode, does not exist. The series is an adaptation of the Danish podcast The Caller.

Last week Wilson-Hart received an Irish film award for The Bog.

=== claims
2 | platform Apple TV+ | official | + | - | Those who
2 | release 2022 | official | - | - | ^
2 | release 2022-10 | reported | - | Variety | Its premiere
2 | release 2023 | reported | + | Variety | ^
2 | delay to=2023 | reported | + | Variety | ^
2 | production filming starts when=2021-08 | official | + | - | Filming of
2 | production filming ends when=2022-02-08..2022-02-14 | official | + | - | ^
2 | production post-production under way | official | + | - | Since then
- | cast Ruth Wilson-Hart / Ruth Callan / - | official | + | - | ^
- | crew Max Borenstein-Lee / creator | official | + | - | Max
2 | episodes 9 | official | + | Max Borenstein-Lee | He also
1 | episodes 7 | official | + | - | ^
2 | cast Harriet Walton / - / joining | official | + | - | For the second
2 | cast Brendan Cole / - / joining | official | + | - | ^
2 | cast Toby Jonas / - / leaving | official | + | - | Toby
1 | release 2021-03-05 | official | + | - | The first season was
2 | renewal renewed when=2021-04 | official | + | - | One month
2 | precedent See / release / 21 | official | + | - | Between the
2 | release 2022-12..2023-01 | rumored | + | - | ^
2 | trailer teaser when=2022-03 | official | + | - | A first teaser
2 | trailer trailer | official | - | - | There is no full
- | source_material other / The Caller | official | + | - | The series is
