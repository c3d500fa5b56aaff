url: https://www.kstarnotice.example/2021/09/15/winter-in-tongyeong-2-agency-statements
outlet: K-Star Notice
published: 2021-09-15
title: Cast Of “Winter In Tongyeong” Addresses Talk Of A Sequel
series: Winter in Tongyeong

Less than a week after the last episode of SBS's “Winter in Tongyeong,” in which Park Si-eun's haenyeo let her boat burn, a sequel is in everybody's mouth.

It was TV Report that lit the match. On the morning of September 15 the outlet claimed to know from a person in broadcasting that SBS had decided on a second season and that Gil Eun-hye and Do Sang-woo would lead it, both of them as before, with Park Si-eun dropping out.

SBS itself put it differently. “After the great love of our viewers it is something that we look into, yet there's no decision that one could speak of,” said the drama department.

Next came the agencies, one after another. Of Gil Eun-hye, Haewadal had this to tell: “No one has sent us anything.” Salt Entertainment let it be known that Do Sang-woo “has been sounded out and takes a kindly view of it.” As for Park Si-eun, “she hasn't quit anything, for there's been nothing to quit,” in the words of her label Big Smile.

Director Moon Hee-jung, reached by OSEN on vacation on Jeju, laughed and asked whether he was in it, too. Screenwriter Ju Won-gyu did say in August, at a lecture, that he'd killed off no one whom he needs.

For those who have just moved to this planet: “Winter in Tongyeong” is about three women who dive for a living, one of whom has a warrant out against her. Seol In-ah joined halfway as the police officer Baek Ok-ju. Kim Min-ki lent charm to the boy who sells batteries, and over it all watched Grandma Mangtae, for whom Go Du-shim needed no make-up. The series made its bow on July 23 and lasted sixteen episodes.

Do Sang-woo's next project is the film “A Quiet Bus,” and he has also been cast in a daily drama of MBC, opposite Lee So-yeon. Gil Eun-hye gets married in November.

A webtoon, not the source but a product of the series, began on Naver on Monday.

=== claims
- | platform SBS | official | + | - | Less than a week
- | cast Park Si-eun / - / - | official | + | - | ^
2 | renewal renewed | reported | + | TV Report | On the morning
2 | cast Gil Eun-hye / - / returning | reported | + | TV Report | ^
2 | cast Do Sang-woo / - / returning | reported | + | TV Report | ^
2 | cast Park Si-eun / - / leaving | reported | + | TV Report | ^
2 | renewal renewed | official | - | SBS | “After the great love
2 | cast Gil Eun-hye / - / returning | reported | - | Haewadal | Of Gil Eun-hye
2 | cast Do Sang-woo / - / returning | reported | + | Salt Entertainment | Salt Entertainment let
2 | cast Park Si-eun / - / leaving | reported | - | Big Smile | As for Park
- | crew Moon Hee-jung / director | official | + | - | Director Moon
- | crew Ju Won-gyu / writer | official | + | - | Screenwriter Ju
- | cast Seol In-ah / Baek Ok-ju / - | official | + | - | Seol In-ah joined
- | cast Kim Min-ki / - / - | official | + | - | Kim Min-ki lent
- | cast Go Du-shim / Grandma Mangtae / - | official | + | - | ^
1 | release 2021-07-23 | official | + | - | The series made
1 | episodes 16 | official | + | - | ^
