url: https://www.hallyuherald.example/2022/10/21/butchers-daughter-director-second-season
outlet: Hallyu Herald
published: 2022-10-21
title: ‘The Butcher's Daughter’ director on where a second season of the tvN thriller might cut
series: The Butcher's Daughter

Now that “The Butcher's Daughter” has left its viewers with a locked cold room and no key, can they hope for another helping?

Gil Yong-tae, the director of the tvN thriller, says the sequel exists in his notebook alone and that the network has yet to sit down with him over it.

As he put it to Yonhap News, such a conversation would make sense if overseas numbers kept up until the New Year.

The first season, he explained, belonged to the knife. In the one after that he would rather look at the hand.

The drama began on Sept. 3 and signed off on Oct. 9 with a nationwide rating of 11.3 percent, Nielsen Korea counted, which makes it the cable channel's third-best weekend title of the year. Sixteen countries have it at No. 1 on Viki.

Gil let the Kookmin Ilbo know that the fourth sister, of whom one sees only a shadow, was put there deliberately so that there would be a door to go out by.

He wishes to meet the audience again through that door, he added.

Was the father guilty? The director laughed and asked for the next question.

“The Butcher's Daughter” stars Han So-dam, Ryu Gi-joon, Moon Ae-ri and Paik Il-do. Screenwriter Noh Ji-an lifted the idea, though not the ending, from a 2015 novel by Cheon Woo-ri.

Gil, 47, came to notice with the film “Nine Meters Down” (2017), which took the Grand Bell for best editing. His next feature is due in theaters next summer.

=== claims
- | crew Gil Yong-tae / director | official | + | - | Gil Yong-tae, the
- | platform tvN | official | + | - | ^
2 | renewal renewed | official | - | Gil Yong-tae | ^
1 | release 2022-09-03 | official | + | - | The drama began
- | platform Viki | official | + | - | Sixteen countries
- | cast Han So-dam / - / - | official | + | - | “The Butcher's Daughter” stars
- | cast Ryu Gi-joon / - / - | official | + | - | ^
- | cast Moon Ae-ri / - / - | official | + | - | ^
- | cast Paik Il-do / - / - | official | + | - | ^
- | crew Noh Ji-an / writer | official | + | - | Screenwriter Noh
- | source_material novel / - | official | + | - | ^
