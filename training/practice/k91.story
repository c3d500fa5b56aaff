url: https://www.ladyfan.example/2023/02/27/my-shows-2023
outlet: Lady Fan
published: 2023-02-27
title: My shows in 2023: who is back, who is gone

Just a little list for myself, but maybe it helps you too!

Back already: Bluebell Wood (season 4 started on Feb 5 on BBC One), Nurses of Brooklyn (Feb 14, ABC) and The Swimmers, which dropped its second season on Netflix last Friday.

Coming soon: Daisy & the Five, the new Prime Video series from the book. It starts on March 3, with three episodes. And then Ted Lassie! Season 3 comes to Apple TV+ on March 15. It might be the last one. Brett Goldman says it is, Apple says nothing.

Later this year: The Bear Cub season 2 (June), Only Murders in the Tower season 3 (no date, but it's in production and Meryl Stripe is in it!) and Heartstop season 2. They finished filming Heartstop in December.

Next year: Bridgerow season 3. I thought it was coming in December, but no. It's delayed to 2024.

Gone: Warrior Nan. Netflix cancelled it in December and I am still crying. First Kills is over too, after only one season. I also have to say goodbye to Manifesto, but at least that one gets a proper end: the last episodes of season 4 are out in June.

Don't know: 1899 and a Half. Everyone says it is cancelled. Also Reservation Cats, which should be back this summer but has no date.

That makes 14 shows and I still have a full-time job. Send help!

=== claims
Bluebell Wood :: 4 | release 2023-02-05 | official | + | - | Back already
Bluebell Wood :: 4 | platform BBC One | official | + | - | ^
Nurses of Brooklyn :: - | release 2023-02-14 | official | + | - | ^
Nurses of Brooklyn :: - | platform ABC | official | + | - | ^
The Swimmers :: 2 | release 2023-02-24 | official | + | - | ^
The Swimmers :: 2 | platform Netflix | official | + | - | ^
Daisy & the Five :: - | platform Prime Video | official | + | - | Coming soon
Daisy & the Five :: - | source_material novel / - | official | + | - | ^
Daisy & the Five :: 1 | release 2023-03-03 | official | + | - | It starts
Ted Lassie :: 3 | release 2023-03-15 | official | + | - | Season 3 comes
Ted Lassie :: 3 | platform Apple TV+ | official | + | - | ^
Ted Lassie :: 3 | renewal final | predicted | + | - | It might be
Ted Lassie :: 3 | renewal final | official | + | Brett Goldman | Brett Goldman
The Bear Cub :: 2 | release 2023-06 | official | + | - | Later this year
Only Murders in the Tower :: 3 | release none | official | - | - | ^
Only Murders in the Tower :: 3 | release 2023-02-27..2023-12-31 | official | + | - | ^
Only Murders in the Tower :: 3 | production filming under way | official | + | - | ^
Only Murders in the Tower :: 3 | cast Meryl Stripe / - / - | official | + | - | ^
Heartstop :: 2 | release 2023-02-27..2023-12-31 | official | + | - | ^
Heartstop :: 2 | production filming ends when=2022-12 | official | + | - | They finished
Bridgerow :: 3 | release 2024 | official | + | - | Next year
Bridgerow :: 3 | delay to=2024 | official | + | - | It's delayed
Warrior Nan :: - | renewal cancelled when=2022-12 | official | + | - | Netflix cancelled
First Kills :: 2 | renewal cancelled | official | + | - | First Kills
Manifesto :: 4 | renewal final | official | + | - | I also
1899 and a Half :: - | renewal cancelled | rumored | + | - | Everyone
Reservation Cats :: - | release 2023-06-01..2023-08-31 | predicted | + | - | Also Reservation
Reservation Cats :: - | release none | official | - | - | ^
