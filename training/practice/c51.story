url: https://www.agencyseoul.example/2025/02/20/undercover-cello-official-statement
outlet: Agency Seoul
published: 2025-02-20
title: ENA on "Undercover Cello" 3: "The reports of a postponement are not true"
series: Undercover Cello

To the viewers who cherish "Undercover Cello," and to the press.

1. Articles published this morning maintain that the third season, scheduled to go on the air on Monday, March 17, was postponed to the second half of the year. This differs from the facts.

2. The date of March 17 stands. Of the 14 episodes eleven have been completed, and the remaining shooting days end on March 5.

3. It is correct that actress Han Ji-eun was in hospital from February 11 to 15. She returned to the location in Gunsan on Tuesday. There's no thought of replacing her in the role of Detective Yang.

4. As regards the appearance of Lee Seung-gi, there is nothing that we are able to confirm.

5. The highlight video, which should have been opened to the public today, follows on February 27. We apologize for the week that you will have to wait.

Editor's note: The articles in question came from Herald Muse, which wrote of "two people at the advertising agency," and from YouTube channel Entertainment President, which went so far as to call the season scrapped. Last year's second season, begun on January 15, was likewise said to be in trouble and wasn't. Directed by Park Sun-ho, with scripts by Choi Ara, it closed at 7.1 percent.

As to what comes after, an ENA producer who asked not to be named lets us know that a fourth is "on the music stand." Whether that's a joke or a plan, we couldn't find out. Good Partner, of SBS, had its extension three weeks after it began, while Undercover Cello always had to wait for its last note.

The series can be seen on Genie TV as well.

=== claims
3 | release 2025-07..2025-12 | reported | + | Herald Muse | Articles
3 | delay to=2025-07..2025-12 | official | - | ENA | Articles
3 | release 2025-03-17 | official | + | ENA | The date of
3 | production filming ends when=2025-03-05 | official | + | ENA | The date of
3 | episodes 14 | official | + | ENA | ^
3 | cast Han Ji-eun / Detective Yang / leaving | official | - | ENA | It is correct
3 | cast Lee Seung-gi / - / joining | official | - | ENA | As regards
3 | trailer trailer when=2025-02-27 | official | + | ENA | The highlight
3 | renewal cancelled | rumored | + | Entertainment President | Editor's note
2 | release 2024-01-15 | official | + | - | Last year's
2 | crew Park Sun-ho / director | official | + | - | Directed by
2 | crew Choi Ara / writer | official | + | - | ^
4 | renewal renewed | reported | + | Agency Seoul | As to what
4 | precedent Good Partner / renewal / 1 | official | + | - | Good Partner
- | platform Genie TV | official | + | - | The series can
