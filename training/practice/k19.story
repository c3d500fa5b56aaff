url: https://www.rumourmill-tv.example/2022/11/03/what-we-hear
outlet: Rumour Mill TV
published: 2022-11-03
title: What we hear about five Netflix shows

None of this has been announced. Netflix did not reply to our questions.

Winter Court

Winter Court has reportedly been renewed for a third season. The news has not been made official, but a crew member mentioned it on his profile page. The second season was released in August.

Kingdom of Salt

There are rumors that season 4 of Kingdom of Salt will come out in March 2023. A fan account posted a picture of a poster with this date. We are not sure that it is real.

The Pupil

Sources say that The Pupil has been cancelled after one season. It was expensive and did not stay in the Top 10 for long. The series premiered on September 16. What's on Netflix reported last week that a decision had not been made.

Santa Rosa

The second season of Santa Rosa is reportedly filming in Colombia. Leaked photos from the set show Camila Vega, who plays Rosa, in a police uniform. If the leaks are true, Diego Luna Paz is back as Father Miguel, too. Season 1 was on Netflix in 2021.

Magpie

According to Deadline, Netflix is close to a deal for season 2 of Magpie. The first season had six episodes and was written by Eve Doyle. She said in October that she is working on new scripts. Fans believe that the release will be in the fall of 2023.

Other news

Deep Water Bay, which was said to be over, has been renewed. Netflix announced it on Tuesday. Season 5 will be filmed in 2023 and will be the last.

As always, take rumors with a grain of salt. Last month we told you that Winter Court was finished, and we were wrong.

=== claims
Winter Court :: 3 | renewal renewed | rumored | + | - | Winter Court has
Winter Court :: 3 | renewal renewed | official | - | - | The news has not
Winter Court :: 2 | release 2022-08 | official | + | - | The second season was released
Kingdom of Salt :: 4 | release 2023-03 | rumored | + | - | There are rumors
The Pupil :: 2 | renewal cancelled | rumored | + | - | Sources say
The Pupil :: 1 | release 2022-09-16 | official | + | - | The series premiered
The Pupil :: 2 | renewal renewed | reported | - | What's on Netflix | What's on
Santa Rosa :: 2 | production filming under way | rumored | + | - | The second season of Santa
Santa Rosa :: 2 | cast Camila Vega / Rosa / returning | rumored | + | - | Leaked photos
Santa Rosa :: 2 | cast Diego Luna Paz / Father Miguel / returning | rumored | + | - | If the leaks
Santa Rosa :: 1 | release 2021 | official | + | - | Season 1 was
Santa Rosa :: 1 | platform Netflix | official | + | - | ^
Magpie :: 2 | renewal renewed | reported | + | Deadline | According to Deadline
Magpie :: 1 | episodes 6 | official | + | - | The first season had six
Magpie :: 1 | crew Eve Doyle / writer | official | + | - | ^
Magpie :: 2 | production writing under way | official | + | Eve Doyle | She said in
Magpie :: 2 | release 2023-09-01..2023-11-30 | rumored | + | - | Fans believe
Deep Water Bay :: 5 | renewal renewed when=2022-11-01 | official | + | Netflix | Deep Water Bay
Deep Water Bay :: 5 | production filming under way when=2023 | official | + | - | Season 5 will be
Deep Water Bay :: 5 | renewal final | official | + | - | ^
