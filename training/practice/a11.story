url: https://www.purgewatch.example/max-removals-2022
outlet: Purge Watch
published: 2022-08-19
title: The great streaming purge, explained

Thirty-six titles leave HBO Max this week, and the cemetery behind the studio lot gets crowded.

First, the freshly deceased. Little Ellis Island and Moth & Flame won't be making second seasons, it emerged on Wednesday. Dragonfly Summer Camp was taken off the schedule with all ten episodes in the can; Warner Bros. Discovery would rather write it off than run it. Raised by Raccoons, Infinity Bus, Tig & Oboe: deleted, discontinued, done for.

Then there are those merely homeless. Ten Thousand Doors has its fourth season finished, scored and mixed, and no roof over its head; creator Bo Lindqvist says that Adult Swim, with which she has been speaking, “may take us in.” Close Harmony, let go by the service in May, is luckier, for The Roku Channel has adopted it and put in for thirteen new half-hours.

Who is safe? Palace of Ash, obviously, whose prequel opens Sunday. Nobody touches Ortolan, the most decorated of the bunch, though a date for its next course is withheld. Hedge, about a private-equity shark, was promised numbers three and four last winter and will get them, insists Casey Bloys. Rap opera Mile High Baby is to be produced for two further years by other people, on another service, under another name; make of that what you will.

Purges of this kind aren't new. In 2013 a rival deleted eighteen hundred titles overnight. Nor is removal the same as cancellation, as readers keep reminding me: The Seam Ripper ended of its own accord in 2020 and is just being moved out of the basement.

What can you do? Buy discs. Dragonfly Summer Camp will never have one. Season 1 of Raised by Raccoons is out on DVD in Germany, of all countries.

=== claims
Little Ellis Island :: 2 | renewal cancelled when=2022-08-17 | official | + | - | Little Ellis
Moth & Flame :: 2 | renewal cancelled when=2022-08-17 | official | + | - | ^
Dragonfly Summer Camp :: 1 | episodes 10 | official | + | - | Dragonfly Summer Camp was
Dragonfly Summer Camp :: 1 | production filming ends | official | + | - | ^
Dragonfly Summer Camp :: 1 | renewal cancelled | official | + | - | ^
Raised by Raccoons :: - | renewal cancelled | official | + | - | Raised by
Infinity Bus :: - | renewal cancelled | official | + | - | ^
Tig & Oboe :: - | renewal cancelled | official | + | - | ^
Ten Thousand Doors :: 4 | production post-production ends | official | + | - | Ten Thousand
Ten Thousand Doors :: - | crew Bo Lindqvist / creator | official | + | - | ^
Ten Thousand Doors :: - | platform Adult Swim | official | + | Bo Lindqvist | ^
Close Harmony :: - | renewal cancelled when=2022-05 | official | + | - | Close Harmony
Close Harmony :: - | renewal renewed | official | + | - | ^
Close Harmony :: - | episodes 13 | official | + | - | ^
Close Harmony :: - | platform The Roku Channel | official | + | - | ^
Ortolan :: - | release none | official | - | - | Nobody touches
Hedge :: 3 | renewal renewed when=2021-12-01..2022-02-28 | official | + | Casey Bloys | Hedge
Hedge :: 4 | renewal renewed when=2021-12-01..2022-02-28 | official | + | Casey Bloys | ^
