url: https://www.hallyuledger.example/en/notice/kbs-weekend-drama-and-seasonals
outlet: Hallyu Ledger
published: 2025-02-26
title: KBS Seasonal Dramas Of 2025: “Village Bailiff” Again, “Ghost Tutor” No More

According to KBS on the 26th, the broadcaster plans to fill its Wednesday-Thursday time zone, empty since last spring, with three seasonal works and one newcomer.

First is “Village Bailiff 3,” scheduled on the 23rd of next month. Actors Son Hyun-gyu and Pyo Ye-ri joined the project continuously from season 1, and the comic skills of Jung Sang-hoon are added as the new clerk. Director Choi Yoon-seok handed over the megaphone to Kim Da-hee. “We have completed 70 percent of the filming,” the production team conveyed.

Next comes “Perfect Divorce Academy,” which is confirmed to be organized for July with 12 episodes. It goes without saying that the original webtoon by author Heon recorded 400 million views. Actress Nam Gyu-ri is positively reviewing the heroine, a related official told our paper.

“Ghost Tutor,” on the contrary, ends with two. KBS explained, “Due to the schedules of the actors, we came to the conclusion not to produce a third.” Some netizens had spread the story that the lead Lee Ga-eun refused to appear; her agency BH Story drew a line, saying it was “not true at all.”

Meanwhile “Oasis Motel,” “Curtain Call Again” and “The Real Deal Has Come Back” have each been mentioned as candidates for 2026. In the case of “Oasis Motel” the script of part 2 came out to the 4th episode. The remaining two are at the stage of talking, therefore no definite answer.

KBS 2TV's weekend drama “Iron Family Restaurant” reached a highest viewership of 22.4 percent on the 2nd. Its 36-episode run has a month left, and in the 30th episode the secret of birth was revealed. The successor, “Please Take Care of the Brothers,” had its script reading on the 17th of January, and Ahn Jae-hyuk stars.

=== claims
Village Bailiff :: 3 | release 2025-03-23 | official | + | KBS | First is
Village Bailiff :: 3 | cast Son Hyun-gyu / - / returning | official | + | - | Actors Son
Village Bailiff :: 3 | cast Pyo Ye-ri / - / returning | official | + | - | ^
Village Bailiff :: 3 | cast Jung Sang-hoon / - / joining | official | + | - | ^
Village Bailiff :: 3 | crew Choi Yoon-seok / director | official | - | - | Director Choi
Village Bailiff :: 3 | crew Kim Da-hee / director | official | + | - | ^
Village Bailiff :: 3 | production filming under way | official | + | production team | “We have completed
Perfect Divorce Academy :: - | release 2025-07 | official | + | - | Next comes
Perfect Divorce Academy :: - | episodes 12 | official | + | - | ^
Perfect Divorce Academy :: - | source_material webtoon / - | official | + | - | It goes
Perfect Divorce Academy :: - | cast Nam Gyu-ri / - / joining | rumored | + | - | Actress Nam
Ghost Tutor :: 3 | renewal cancelled | official | + | KBS | “Ghost Tutor
Ghost Tutor :: - | cast Lee Ga-eun / - / - | official | + | - | Some netizens
Ghost Tutor :: 3 | cast Lee Ga-eun / - / leaving | rumored | + | netizens | ^
Ghost Tutor :: 3 | cast Lee Ga-eun / - / leaving | reported | - | BH Story | ^
Oasis Motel :: 2 | production writing under way | official | + | - | In the case
Curtain Call Again :: - | renewal renewed | official | - | - | The remaining
The Real Deal Has Come Back :: - | renewal renewed | official | - | - | ^
Iron Family Restaurant :: - | platform KBS 2TV | official | + | - | KBS 2TV's
Iron Family Restaurant :: - | episodes 36 | official | + | - | Its 36
Please Take Care of the Brothers :: - | cast Ahn Jae-hyuk / - / - | official | + | - | The successor
