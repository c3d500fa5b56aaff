url: https://www.northmerseypost.example/news/showbiz/the-lockkeepers-second-series
outlet: North Mersey Post
published: 2022-09-08
title: The Lockkeepers to return for second series as BBC confirms new cast
series: The Lockkeepers

The BBC has ordered a second series of The Lockkeepers, its drama set on the Leeds and Liverpool canal.

Filming starts in Wigan next month, a spokesman told the Post, and the new episodes will go out on BBC One in 2023.

Ruth Ackroyd and Tom Penhale come back as sisters-in-law turned smugglers... sorry, as Bridie Moss and her brother Len. Maxine Oyelaran, last seen in a soap she would rather not talk about, is added as Inspector Fay Dunmore.

Missing this time: Gerald Finch, whose Uncle Walter was fished out of the lock in the closing minutes of series one.

The first run, all six parts of it, began on 6th February this year and pulled in 6.1 million people a week. It's about a family which has kept the same lock for four generations and would kill to keep it for a fifth.

Sally Prentice wrote it and is writing the follow-up. Behind the camera Owen Trask hands over to Neesha Kaur.

Prentice said at the weekend that she had walked every towpath in Lancashire and had the blisters to prove it. She was asked about a Christmas special too. "They'd have to freeze the canal," was her answer.

Will we learn who moved the barge? One hopes so.

The Lockkeepers grew out of a stage play, Still Water, which Prentice put on at the Bolton Octagon in 2014.

Elsewhere on the Beeb, quiz host Danny Lomax is leaving Brain Drain after eleven years, it was announced on Tuesday.

=== claims
2 | renewal renewed | official | + | - | The BBC has ordered
- | platform BBC | official | + | - | ^
2 | production filming starts when=2022-10 | official | + | BBC | Filming starts in
2 | release 2023 | official | + | BBC | ^
2 | platform BBC One | official | + | BBC | ^
2 | cast Ruth Ackroyd / Bridie Moss / returning | official | + | - | Ruth Ackroyd
2 | cast Tom Penhale / Len / returning | official | + | - | ^
2 | cast Maxine Oyelaran / Fay Dunmore / joining | official | + | - | Maxine Oyelaran
2 | cast Gerald Finch / Uncle Walter / leaving | official | + | - | Missing this
1 | episodes 6 | official | + | - | The first run
1 | release 2022-02-06 | official | + | - | ^
1 | crew Sally Prentice / writer | official | + | - | Sally Prentice wrote
2 | crew Sally Prentice / writer | official | + | - | ^
1 | crew Owen Trask / director | official | + | - | Behind the
2 | crew Owen Trask / director | official | - | - | ^
2 | crew Neesha Kaur / director | official | + | - | ^
- | source_material other / Still Water | official | + | - | The Lockkeepers grew
Brain Drain :: - | cast Danny Lomax / - / leaving | official | + | - | Elsewhere on
