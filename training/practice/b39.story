url: https://www.gulfseries.example/en/2022/10/11/souq-of-secrets-shahid
outlet: Gulf Series
published: 2022-10-11
title: Shahid: "Souq of Secrets" with new parts and new faces
series: Souq of Secrets

The platform Shahid has declared that the audience of the series "Souq of Secrets" is at an appointment with a new season, the fourth in its march. It is on the way to the screen in the month of Ramadan 2023, which falls from March 23 to April 21, with a number of 30 episodes in the fashion of the Ramadan works, after the seasons that preceded it were content with ten.

The director Khalid Al-Mansour, who carried the cameras for the past three seasons, apologized for not continuing because of his occupation with a film in Morocco, and the direction was entrusted to Rania Haddad. The writing workshop, under the supervision of Fouad Nasser, put the final point on the text in the last week of September.

In the heroism of the work participate the star Mona Al-Rashid, in her known character "Umm Salim," and the star Tariq Sabbagh as the gold merchant. The artist Dalal Mourad is a guest for the first time. As for the actor Wael Issa, news circulated about his withdrawal on account of a dispute over the wage, and he denied the news on his account on Instagram: "I am in the souq, God willing."

The filming, which the team started a week ago between Abu Dhabi and Amman, continues until the end of December.

The first season of the series was shown on 5 May 2019, and the second waited until December of 2020. In regard to the third, it was available to the subscribers from February 3, 2022, and the fans of it had said: the season is short!

Will there be a fifth part? The producer Samer Aziz did not deny and did not confirm, and said to "ET bil Arabi": "Let the people first taste this dish."

It is mentioned that Al-Rashid received a shield of honor at the festival of Alexandria on October 9, for the totality of her works.

=== claims
4 | renewal renewed | official | + | Shahid | The platform Shahid
- | platform Shahid | official | + | Shahid | ^
4 | release 2023-03-23..2023-04-21 | official | + | Shahid | It is on the way
4 | episodes 30 | official | + | Shahid | ^
1 | episodes 10 | official | + | - | ^
2 | episodes 10 | official | + | - | ^
3 | episodes 10 | official | + | - | ^
1 | crew Khalid Al-Mansour / director | official | + | - | The director Khalid
2 | crew Khalid Al-Mansour / director | official | + | - | ^
3 | crew Khalid Al-Mansour / director | official | + | - | ^
4 | crew Khalid Al-Mansour / director | official | - | - | ^
4 | crew Rania Haddad / director | official | + | - | ^
4 | crew Fouad Nasser / writer | official | + | - | The writing workshop
4 | production writing ends when=2022-09-24..2022-09-30 | official | + | - | ^
4 | cast Mona Al-Rashid / Umm Salim / returning | official | + | - | In the heroism
4 | cast Tariq Sabbagh / gold merchant / returning | official | + | - | ^
4 | cast Dalal Mourad / - / joining | official | + | - | The artist
4 | cast Wael Issa / - / leaving | rumored | + | - | As for the actor
4 | cast Wael Issa / - / leaving | official | - | Wael Issa | ^
4 | production filming starts when=2022-10-04 | official | + | - | The filming, which
4 | production filming ends when=2022-12-21..2022-12-31 | official | + | - | ^
1 | release 2019-05-05 | official | + | - | The first season of
2 | release 2020-12 | official | + | - | ^
3 | release 2022-02-03 | official | + | - | In regard
5 | renewal renewed | official | - | Samer Aziz | The producer Samer
- | crew Samer Aziz / producer | official | + | - | ^
