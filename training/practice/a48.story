url: https://www.animesequelradar.example/en/spring-2023-preview-sequels
outlet: Anime Sequel Radar
published: 2023-03-15
title: Spring 2023: more, more, more

Never before has a spring been so full of numerals. Sequels, all of them:

Moonlit Accounting 2, Ogre Kindergarten 2, Summoned Again (third), The Blacksmith's Debt (third, split), Hell's Postman (fifth!) and Kyoto Detectives: Final are back in April, from the 1st to the 9th, in that order.

Moonlit Accounting gets from J.C.Staff to Studio Pine, where Mitsue Aoyagi handles direction; nobody of the former team bar the composer, Yuki Kajimoto, was kept. Thirteen episodes have been booked.

Ogre Kindergarten's teacher, Mika Hoshino, speaks with a new voice. Ayane Sakamoto took maternity leave, and Hina Fujita does the job.

You may see Summoned Again labelled “2.5” on some sites. Wrong. The light novels' sixth book opens it, so it is a proper third, and it runs on AT-X and ABEMA.

The Blacksmith's Debt is 22 episodes in two portions, April and October. What's after, according to an interview with chief producer Kenta Doi in Newtype, is a fourth year, “in writing already.”

For Hell's Postman its maker, MAPLE, hasn't got a number of episodes. Kyoto Detectives lets us down gently in eight.

Absentees! Black Umbrella 2, which the committee had given for this spring, was shoved to summer when the virus went through the studio. Nothing is heard of Salaryman Saga 3 or of Tale of the Bone Flute 2, both announced in 2021. And Lily Brigade S4 was a prank on the first of April of last year.

Also new and not a sequel: The Legend of Ganbei, by original creators Hiro Nanase and CloverWorks, and Frog Prince Management, after a Square Enix mobile game.

Where's the list of films? Tomorrow. I saw episode 1 of Ogre Kindergarten at an advance screening on March 5, and the kids are as awful as ever.

=== claims
Moonlit Accounting :: 2 | release 2023-04-01..2023-04-09 | official | + | - | Moonlit Accounting 2
Ogre Kindergarten :: 2 | release 2023-04-01..2023-04-09 | official | + | - | ^
Summoned Again :: 3 | release 2023-04-01..2023-04-09 | official | + | - | ^
The Blacksmith's Debt :: 3 | release 2023-04-01..2023-04-09 | official | + | - | ^
Hell's Postman :: 5 | release 2023-04-01..2023-04-09 | official | + | - | ^
Kyoto Detectives :: - | release 2023-04-01..2023-04-09 | official | + | - | ^
Kyoto Detectives :: - | renewal final | official | + | - | ^
Moonlit Accounting :: 2 | crew Mitsue Aoyagi / director | official | + | - | Moonlit Accounting gets
Moonlit Accounting :: 2 | crew Yuki Kajimoto / composer | official | + | - | ^
Moonlit Accounting :: 2 | episodes 13 | official | + | - | Thirteen
Ogre Kindergarten :: 2 | cast Ayane Sakamoto / Mika Hoshino / leaving | official | + | - | Ayane
Ogre Kindergarten :: 2 | cast Hina Fujita / Mika Hoshino / joining | official | + | - | ^
Summoned Again :: - | source_material novel / - | official | + | - | The light novels
Summoned Again :: 3 | platform AT-X | official | + | - | ^
Summoned Again :: 3 | platform ABEMA | official | + | - | ^
The Blacksmith's Debt :: 3 | episodes 22 | official | + | - | The Blacksmith's Debt is
The Blacksmith's Debt :: 3 | release 2023-04 | official | + | - | ^
The Blacksmith's Debt :: 4 | renewal renewed | official | + | Kenta Doi | What's after
The Blacksmith's Debt :: 4 | production writing under way | official | + | Kenta Doi | ^
The Blacksmith's Debt :: - | crew Kenta Doi / producer | official | + | - | ^
Kyoto Detectives :: - | episodes 8 | official | + | - | Kyoto Detectives lets
Black Umbrella :: 2 | delay to=2023-06-01..2023-08-31 | official | + | - | Black Umbrella
Black Umbrella :: 2 | release 2023-06-01..2023-08-31 | official | + | - | ^
Black Umbrella :: 2 | release 2023-03-01..2023-05-31 | official | - | committee | ^
Salaryman Saga :: 3 | renewal renewed when=2021 | official | + | - | Nothing is
Tale of the Bone Flute :: 2 | renewal renewed when=2021 | official | + | - | ^
Lily Brigade :: 4 | renewal renewed | official | - | - | And Lily
The Legend of Ganbei :: - | crew Hiro Nanase / creator | official | + | - | Also new
Frog Prince Management :: - | source_material game / - | official | + | - | ^
