url: https://www.islandculture.example/tv/review-silent-kiln
outlet: Island Culture
published: 2019-06-20
title: Why nobody saw Silent Kiln coming
series: Silent Kiln

A potter finds a hand in his clay. From there Silent Kiln, which Netflix has had on offer since May 30, 2019, takes its time, and it is the better for it.

What sets it apart from other Japanese crime series is the quiet. Nishigori Taku, a maker of commercials until now, directs as if every shout cost money, and the script of Fumie Arai leaves out whatever one can guess. Arai did not invent the case. It is taken from a non-fiction book about a murder in Bizen in 1987.

Kei Odagawa is the potter, and if there is justice he wins a prize or two for it. In the one role that is larger than life, Chie Mabuchi has fun as a prefectural prosecutor with a limp. There are eight instalments of about fifty minutes.

Does it go on? The last shot would allow it. Asked by this paper whether he would make another season, Nishigori laughed and said that he had not even unpacked his suitcase from the first. Netflix Japan did not answer our letter. My own feeling is that the story is told, and that they will leave it at that.

Netflix has made its subscribers wait before: close to two years passed between the first and the second season of its Okinawan drama Coral Street.

=== claims
1 | release 2019-05-30 | official | + | - | From there Silent Kiln
- | platform Netflix | official | + | - | ^
- | crew Nishigori Taku / director | official | + | - | Nishigori Taku, a maker
- | crew Fumie Arai / writer | official | + | - | ^
- | source_material other / - | official | + | - | It is taken from
- | cast Kei Odagawa / - / - | official | + | - | Kei Odagawa is
- | cast Chie Mabuchi / - / - | official | + | - | In the one role
1 | episodes 8 | official | + | - | There are eight instalments
2 | renewal cancelled | predicted | + | - | My own feeling
2 | precedent Coral Street / release / 24 | official | + | - | Netflix has made
Coral Street :: - | platform Netflix | official | + | - | ^
