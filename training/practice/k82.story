url: https://www.spinoffs.example/2024/08/08/spin-offs-list
outlet: TV Universe
published: 2024-08-08
title: All spin-offs of Blue Precinct and their status

Blue Precinct ran for nine seasons and ended in 2021. There are four spin-offs. This is their status.

Blue Precinct: Miami

Season 4 premieres on October 7 on Fox. It has 18 episodes. Luis Ortega plays Captain Reyes. Fox has not ordered a fifth season yet.

Blue Precinct: Cold Cases

Cancelled. Fox ended the show in May after two seasons. The streamer Tubi wanted to save it, but the talks failed.

Blue Precinct: Academy

In production. The first season is being filmed in Vancouver and is expected in early 2025. It was created by Dana Wolfe, who wrote many episodes of the original. The young cast is led by Cody Marsh and Ava Singh.

Blue Precinct: London

Renewed. Sky ordered a second season in July. Production starts next year. The first season was shown from 4 April. Joanna Pryor said that she would come back as Inspector Lisle, and Ben Cross-Taylor as Sergeant Dunn.

And the original?

There are rumors about a revival. Entertainment Weekly reported that the producer Rick Wolfe talked to Fox about a tenth season. Lead actor Christopher Mellon said on a podcast that nobody has called him.

What about the movie?

The film Blue Precinct: Last Call was released in cinemas in March. A second movie is not planned.

Is there a fifth spin-off?

Not yet. A show about lawyers was in development at Fox, but it was dropped.

The original series is streaming on Hulu.

=== claims
Blue Precinct :: 9 | renewal final | official | + | - | Blue Precinct ran
Blue Precinct: Miami :: 4 | release 2024-10-07 | official | + | - | Season 4
Blue Precinct: Miami :: 4 | platform Fox | official | + | - | ^
Blue Precinct: Miami :: 4 | episodes 18 | official | + | - | It has 18
Blue Precinct: Miami :: - | cast Luis Ortega / Captain Reyes / - | official | + | - | Luis Ortega
Blue Precinct: Miami :: 5 | renewal renewed | official | - | - | Fox has not
Blue Precinct: Cold Cases :: 3 | renewal cancelled when=2024-05 | official | + | - | Fox ended
Blue Precinct: Academy :: 1 | production filming under way | official | + | - | The first season is
Blue Precinct: Academy :: 1 | release 2025-01-01..2025-04-30 | predicted | + | - | ^
Blue Precinct: Academy :: - | crew Dana Wolfe / creator | official | + | - | It was created
Blue Precinct: Academy :: - | cast Cody Marsh / - / - | official | + | - | The young cast
Blue Precinct: Academy :: - | cast Ava Singh / - / - | official | + | - | ^
Blue Precinct: London :: 2 | renewal renewed when=2024-07 | official | + | - | Sky ordered
Blue Precinct: London :: 2 | production filming starts when=2025 | official | + | - | Production starts
Blue Precinct: London :: 1 | release 2024-04-04 | official | + | - | The first season was
Blue Precinct: London :: 2 | cast Joanna Pryor / Inspector Lisle / returning | official | + | Joanna Pryor | Joanna Pryor
Blue Precinct: London :: 2 | cast Ben Cross-Taylor / Sergeant Dunn / returning | official | + | Joanna Pryor | ^
Blue Precinct :: 10 | renewal renewed | reported | + | Entertainment Weekly | Entertainment Weekly
Blue Precinct :: - | crew Rick Wolfe / producer | official | + | - | ^
Blue Precinct :: - | cast Christopher Mellon / - / - | official | + | - | Lead actor
Blue Precinct :: - | platform Hulu | official | + | - | The original series
