url: https://www.renewalroulette.example/bubble-report-week-30
outlet: Renewal Roulette
published: 2021-05-04
title: Bubble report, week 30: the live-plus-three don't lie

“Ohio Players” finished up on Sunday with a 0.3. That's a cancellation number on any network except the one it's on; I'm predicting another year.

“Mom's the Law” will be a lawyer next season, too. CBS hasn't told anybody, yet it sold the Thursday slot after it as “protected.”

“Bonfire” is burning low. Give it until Friday week, the 14th, and the ashes will be swept up. What spared “Ridge Road” two years ago was Hulu, and Hulu, as I hear from the buyer's side, has no appetite.

For “Canyon Rescue,” I'd even venture, NBC hands out two years in one go, a seventh and an eighth.

“Fiancé Swap” looks to me like summer filler from here on, which would mean a third round in June or July of 2022.

“Lady Sheriff” was given a full renewal for season 5 on April 28. Its star isn't part of it, or so a gaffer's cousin informs this column: Jenna Boyle is alleged to have asked for Georgia and been offered Alberta. I'd take that with more than one grain.

“Grandpa's Moon,” I regret, is toast.

“Mixed Doubles”: odds of a comeback 7 to 2 against. The Hollywood Reporter has ABC looking into “a wrap-up of three,” but that would be a special and no season.

“The Reckoner” is a lock. Fox makes money with it in Brazil.

“Wichita” could, under the rules of its tax credit, begin its fourth year's filming no later than August 1. Look for a fast yes, then, and for scripts on the double.

“Night Librarian” changes hands, I bet: if The CW no longer wants her, Paramount+ does.

A word on method: a show with a 0.4 that's owned by its network lives in 83 percent of the cases. We don't count Nielsen's Out-of-Home. And “Fathers of Boys”? Let it go, Kevin.

=== claims
Ohio Players :: - | renewal renewed | predicted | + | - | That's a
Mom's the Law :: - | renewal renewed | predicted | + | - | “Mom's
Mom's the Law :: - | renewal renewed | official | - | - | CBS hasn't
Bonfire :: - | renewal cancelled when=2021-05-04..2021-05-14 | predicted | + | - | Give it
Canyon Rescue :: 7 | renewal renewed | predicted | + | - | For “Canyon
Canyon Rescue :: 8 | renewal renewed | predicted | + | - | ^
Fiancé Swap :: 3 | release 2022-06..2022-07 | predicted | + | - | “Fiancé Swap
Lady Sheriff :: 5 | renewal renewed when=2021-04-28 | official | + | - | “Lady Sheriff
Lady Sheriff :: 5 | cast Jenna Boyle / - / leaving | rumored | + | - | Its star
Grandpa's Moon :: - | renewal cancelled | predicted | + | - | “Grandpa
Mixed Doubles :: - | renewal renewed | predicted | - | - | “Mixed
The Reckoner :: - | renewal renewed | predicted | + | - | “The Reckoner
Wichita :: 4 | renewal renewed | predicted | + | - | Look for
Night Librarian :: - | platform Paramount+ | predicted | + | - | “Night
Ridge Road :: - | renewal renewed when=2019 | official | + | - | What spared
Ridge Road :: - | platform Hulu | official | + | - | ^
Wichita :: 4 | production filming starts when=2021-05-04..2021-08-01 | predicted | + | - | “Wichita
