url: https://www.spoilerspigot.example/is-it-renewed-weekly
outlet: Spoiler Spigot
published: 2024-12-06
title: Is it renewed? The A to Z of this week's mail

Antarctica (Hulu): Yes! Since Monday. Season 2, same director, Jens Aalto, same penguins.

Bonnie's Law (NBC): Undecided. The back order of five scripts isn't a pickup.

Cul-de-Sac (Freeform): Nope! Freeform did not proceed with a second, as the star Mia Contreras posted with a broken heart.

Deadwater (Prime Video): Twice over, which is to say that both the sequel season and one beyond it have been ordered.

Elmwood High (Netflix): Concluded. The current one, numbered five, is the last.

Fortune 500 (Showtime): In limbo. Puck reports that it's being shopped.

Grandmaster (MGM+): We think so, on account of its numbers in Brazil. Announcement in January?

Hot Water (Apple TV+): Filming. It went before the cameras in Porto on November 18, fifteen months after it bowed.

Ivy & Pearl (CBS): Too early. It doesn't even air till February 2.

Justice for Dogs (Bravo): It's complicated! The host, Cat Bailey, quit; the format carries on without her.

Kraken (Disney+): Hardly. According to The Ankler its sets went to a theme park.

Last Minute (BBC One/BritBox): Third series, wrapped. Dates to come.

Minotaur (HBO): Whoever told you July 2025 made that up. HBO says 2026.

No Vacancy (Fox): See ya. Fox has evicted it, after 22 chapters.

Opal (Max): Renewed in its infancy, on October 3. Joining: Theo Brandt as Silas.

Pretty Penny (Paramount+): Its third was the charm; there's none after. So they say on Reddit.

Zip Code (ABC): Season 8, fall. It will be without Grant Ellery.

We skip letters if nobody writes. Someone did write about Quicksand, but to ask what happened in season 1: the uncle did it. And no, I don't take bets. One reader wants to know how the date of Deadwater's Golden Globe nomination affects anything. It doesn't.

=== claims
Antarctica :: - | platform Hulu | official | + | - | Antarctica
Antarctica :: 2 | renewal renewed when=2024-12-02 | official | + | - | Season 2, same
Antarctica :: 2 | crew Jens Aalto / director | official | + | - | ^
Bonnie's Law :: - | platform NBC | official | + | - | Bonnie's
Bonnie's Law :: - | renewal renewed | official | - | - | ^
Cul-de-Sac :: - | platform Freeform | official | + | - | Cul-de-Sac
Cul-de-Sac :: 2 | renewal cancelled | official | + | Mia Contreras | Freeform did
Cul-de-Sac :: - | cast Mia Contreras / - / - | official | + | - | ^
Deadwater :: - | platform Prime Video | official | + | - | Deadwater
Deadwater :: 2 | renewal renewed | official | + | - | ^
Deadwater :: 3 | renewal renewed | official | + | - | ^
Elmwood High :: - | platform Netflix | official | + | - | Elmwood
Elmwood High :: 5 | renewal final | official | + | - | The current
Fortune 500 :: - | platform Showtime | official | + | - | Fortune
Grandmaster :: - | platform MGM+ | official | + | - | Grandmaster
Grandmaster :: - | renewal renewed | predicted | + | - | ^
Hot Water :: - | platform Apple TV+ | official | + | - | Hot Water
Hot Water :: 2 | production filming starts when=2024-11-18 | official | + | - | It went before
Hot Water :: 1 | release 2023-08 | official | + | - | ^
Ivy & Pearl :: - | platform CBS | official | + | - | Ivy &
Ivy & Pearl :: 1 | release 2025-02-02 | official | + | - | It doesn't even
Justice for Dogs :: - | platform Bravo | official | + | - | Justice for
Justice for Dogs :: - | cast Cat Bailey / - / leaving | official | + | - | The host
Justice for Dogs :: - | renewal renewed | official | + | - | ^
Kraken :: - | platform Disney+ | official | + | - | Kraken
Kraken :: - | renewal renewed | predicted | - | - | ^
Last Minute :: - | platform BBC One | official | + | - | Last Minute
Last Minute :: - | platform BritBox | official | + | - | ^
Last Minute :: 3 | production filming ends | official | + | - | ^
Minotaur :: - | platform HBO | official | + | - | Minotaur
Minotaur :: - | release 2025-07 | official | - | - | ^
Minotaur :: - | release 2026 | official | + | HBO | HBO says
No Vacancy :: - | platform Fox | official | + | - | No Vacancy
No Vacancy :: - | renewal cancelled | official | + | - | Fox has
No Vacancy :: - | episodes 22 | official | + | - | ^
Opal :: - | platform Max | official | + | - | Opal
Opal :: - | renewal renewed when=2024-10-03 | official | + | - | ^
Opal :: - | cast Theo Brandt / Silas / joining | official | + | - | Joining: Theo
Pretty Penny :: - | platform Paramount+ | official | + | - | Pretty Penny
Pretty Penny :: 3 | renewal final | rumored | + | - | ^
Zip Code :: - | platform ABC | official | + | - | Zip Code
Zip Code :: 8 | release 2025-09-01..2025-11-30 | official | + | - | ^
Zip Code :: 8 | cast Grant Ellery / - / leaving | official | + | - | It will be without
