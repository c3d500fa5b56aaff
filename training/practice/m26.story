url: https://www.pairandcompare.example/2022/05/04/if-you-miss-these-two
outlet: Pair & Compare
published: 2022-05-04
title: Two shows, two fates: why ‘Grist’ survived and ‘Ember Falls’ did not

They were born in the same week. “Grist,” whose pilot went out on NBC on September 21, 2020, and “Ember Falls,” which ABC unveiled two nights later, had the same producer, the same budget and very nearly the same ratings. On Tuesday the one was picked up for another go and the other put down.

For “Grist” it's number three. The mill-town mystery made by Rob Kessler had 4.2 million viewers a week this season, a drop of a fifth on its opening year; at the same stage “Ember Falls” had 4.3, and its drop was smaller. So what decided it? NBC owns its show. ABC rents.

A source at the studio, Halcyon, would have us believe that “Ember Falls” isn't out of the game, and that The CW has asked for the books. Season 3 of it was sketched out as long ago as January. Kate Olin, its leading lady, is under contract until June 30.

History has an opinion on this. When “Patrol 9” was in the same fix in 2014, it took a cable channel eleven weeks to come to the rescue; “Sun Valley,” dropped the year after, is with us still, in its seventh winter, on Peacock. “Vermeer” stayed dead. So did “The Lonely Hunter,” the fifth season of which would have had its villain unmasked.

And how soon will “Grist” be around again? Both of its seasons so far bowed in the fall. NBC has not committed itself, though a start early in 2023 wouldn't surprise us: Kessler is a new father, and the writers return from their break only in August. His star, Toni Baptiste, who plays Sheriff Dunn, has a film to shoot first.

The finale is on May 16. Last year's got 5 million.

One more thing. “Grist” isn't a spin-off of “The Granary.” It only looks like it.

=== claims
Grist :: 1 | release 2020-09-21 | official | + | - | “Grist,” whose
Grist :: 1 | platform NBC | official | + | - | ^
Ember Falls :: 1 | release 2020-09-23 | official | + | - | ^
Ember Falls :: 1 | platform ABC | official | + | - | ^
Grist :: 3 | renewal renewed when=2022-05-03 | official | + | - | For “Grist
Ember Falls :: 3 | renewal cancelled when=2022-05-03 | official | + | - | On Tuesday
Grist :: - | crew Rob Kessler / creator | official | + | - | The mill-town
Ember Falls :: 3 | production writing under way when=2022-01 | rumored | + | - | Season 3 of
Ember Falls :: - | cast Kate Olin / - / - | official | + | - | Kate Olin
Sun Valley :: - | platform Peacock | official | + | - | When “Patrol
The Lonely Hunter :: 5 | renewal cancelled | official | + | - | So did
Vermeer :: - | renewal cancelled | official | + | - | “Vermeer” stayed
Grist :: 1 | release 2020-09-01..2020-11-30 | official | + | - | Both of
Grist :: 2 | release 2021-09-01..2021-11-30 | official | + | - | ^
Grist :: 3 | release none | official | - | - | NBC has not
Grist :: 3 | release 2023-01-01..2023-04-30 | predicted | + | - | ^
Grist :: 3 | production writing starts when=2022-08 | official | + | - | ^
Grist :: - | cast Toni Baptiste / Sheriff Dunn / - | official | + | - | His star
