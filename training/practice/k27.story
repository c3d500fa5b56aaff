url: https://www.tvbuzzpage.example/2019/02/26/second-chances
outlet: TV Buzz Page
published: 2019-02-26
title: New seasons for The Ranch Hands, Safe Haven Road and more

There will be a third season of Safe Haven Road. Lifetime has ordered 16 new episodes, which will be shown in the summer. Production begins in Vancouver on March 18. Tracy Bell and Sean O'Hara star in the family drama, which started in 2017.

The Ranch Hands will not return for a sixth season. Netflix announced on Monday that the current fifth season is the last. It was released in two halves, the first of them in January.

Freeform has picked up Pretty Liars Club for season 2. The first season is still on the air and ends on March 19. A date for the second season has not been announced.

Starz has set a premiere date for The Night Nurse. The third season starts on Sunday, April 28. Last week the channel also renewed the drama for season 4.

There is no word yet on a renewal for BET's Atlanta Mornings. The comedy was created by Keisha Brand, who is also the star. Its first season ended in December.

Amazon's Good Neighbors got a second season before the first one is out. Season 1 premieres on May 10. Writers are at work on the second, according to showrunner Phil Katz.

TNT is moving Claw Island to the fall. The second season was scheduled for June 9.

Sam Burke has joined the cast of AMC's Pine Ridge. He plays a preacher in season 3, which is now filming in Georgia and comes out later this year.

Comedy Central has dropped Roommates From Hell. The show had two seasons. "Thanks to everyone who watched," star Leo Hart wrote on Twitter.

Netflix has released the trailer for the final season of Arcadia Falls. It will be available on March 15.

=== claims
Safe Haven Road :: 3 | renewal renewed | official | + | - | There will be a
Safe Haven Road :: 3 | episodes 16 | official | + | - | Lifetime has
Safe Haven Road :: 3 | release 2019-06-01..2019-08-31 | official | + | - | ^
Safe Haven Road :: 3 | production filming starts when=2019-03-18 | official | + | - | Production begins
Safe Haven Road :: - | cast Tracy Bell / - / - | official | + | - | Tracy Bell
Safe Haven Road :: - | cast Sean O'Hara / - / - | official | + | - | ^
Safe Haven Road :: 1 | release 2017 | official | + | - | ^
The Ranch Hands :: 6 | renewal cancelled | official | + | Netflix | The Ranch Hands will
The Ranch Hands :: 5 | renewal final when=2019-02-25 | official | + | Netflix | Netflix announced
The Ranch Hands :: 5 | release 2019-01 | official | + | - | It was released
Pretty Liars Club :: 2 | renewal renewed | official | + | - | Freeform has
Pretty Liars Club :: 2 | release none | official | - | - | A date for
The Night Nurse :: 3 | release 2019-04-28 | official | + | - | The third season starts
The Night Nurse :: 4 | renewal renewed when=2019-02-18..2019-02-24 | official | + | - | Last week
Atlanta Mornings :: 2 | renewal renewed | official | - | - | There is no word
Atlanta Mornings :: - | platform BET | official | + | - | ^
Atlanta Mornings :: - | crew Keisha Brand / creator | official | + | - | The comedy was
Atlanta Mornings :: - | cast Keisha Brand / - / - | official | + | - | ^
Good Neighbors :: 2 | renewal renewed | official | + | - | Amazon's Good
Good Neighbors :: - | platform Amazon | official | + | - | ^
Good Neighbors :: 1 | release 2019-05-10 | official | + | - | Season 1 premieres
Good Neighbors :: 2 | production writing under way | official | + | Phil Katz | Writers are
Good Neighbors :: - | crew Phil Katz / showrunner | official | + | - | ^
Claw Island :: 2 | release 2019-09-01..2019-11-30 | official | + | - | TNT is
Claw Island :: 2 | delay to=2019-09-01..2019-11-30 | official | + | - | ^
Claw Island :: 2 | release 2019-06-09 | official | - | - | The second season was
Pine Ridge :: - | platform AMC | official | + | - | Sam Burke
Pine Ridge :: 3 | cast Sam Burke / - / joining | official | + | - | ^
Pine Ridge :: 3 | production filming under way | official | + | - | He plays
Pine Ridge :: 3 | release 2019-02-26..2019-12-31 | official | + | - | ^
Roommates From Hell :: 3 | renewal cancelled | official | + | - | Comedy Central
Roommates From Hell :: - | cast Leo Hart / - / - | official | + | - | "Thanks
Arcadia Falls :: - | trailer trailer | official | + | - | Netflix has released
Arcadia Falls :: - | renewal final | official | + | - | ^
Arcadia Falls :: - | release 2019-03-15 | official | + | - | It will be available
