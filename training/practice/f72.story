url: https://www.pressplaybuzz.example/2022/02/01/dog-park-detectives
outlet: Press Play Buzz
published: 2022-02-01
title: Hulu's 'Dog Park Detectives' Fetches Season 4, Max Greenlund to Direct

Good boy! Hulu announced at TCA on Tuesday that the cartoon whodunit Dog Park Detectives has earned a fourth bone. That makes it the service's longest-lived animated original, Solar Uncles having begun in the same year, 2020, and stopped in its third.

Ten fresh cases, all written by Hannah Schur-Li, are what's on order. Supervising director Kim Bari-Chu steps down in favour of Max Greenlund.

“I have had the time of my life, but my knees,” Bari-Chu quipped, and she'll keep on voicing Mrs. Biscuit.

Comedian Tig Nota, as Sgt. Corgi, and Sam Richards (Lucky) are, of course, in. Gilbert G., the cat, died last month at 67; the third season, out March 25, is dedicated to his memory.

The second batch, from last April, has 96% on Rotten Tomatoes and got two Annie nods. Those will be handed over on March 12.

More from Hulu's afternoon: a live-action Beavers & Co. is dead (“creative differences”). Koala Man-Cave, with Hugh Jack, has been picked up straight to series, eight half-hours for 2023. The revival of King of the Hillside is “inching along,” co-creator Greg Daniel-Son said. As for Crossing Spears, it isn't known whether Tony Caval and company come for a third time: no decision, was the answer.

Disney's international platforms get Dog Park a month late. In Canada it's on Crave.

=== claims
Dog Park Detectives :: 4 | renewal renewed when=2022-02-01 | official | + | Hulu | Hulu announced
Dog Park Detectives :: 1 | release 2020 | official | + | - | That makes
Solar Uncles :: 1 | release 2020 | official | + | - | ^
Solar Uncles :: 4 | renewal cancelled | official | + | - | ^
Dog Park Detectives :: 4 | episodes 10 | official | + | - | Ten fresh
Dog Park Detectives :: 4 | crew Hannah Schur-Li / writer | official | + | - | ^
Dog Park Detectives :: 4 | crew Kim Bari-Chu / director | official | - | - | Supervising
Dog Park Detectives :: - | crew Kim Bari-Chu / director | official | + | - | ^
Dog Park Detectives :: 4 | crew Max Greenlund / director | official | + | - | ^
Dog Park Detectives :: 4 | cast ?Kim Bari-Chu / Mrs. Biscuit / returning | official | + | Kim Bari-Chu | “I have had
Dog Park Detectives :: 4 | cast Tig Nota / Sgt. Corgi / returning | official | + | - | Comedian Tig
Dog Park Detectives :: 4 | cast Sam Richards / Lucky / returning | official | + | - | ^
Dog Park Detectives :: 3 | release 2022-03-25 | official | + | - | Gilbert
Dog Park Detectives :: 2 | release 2021-04 | official | + | - | The second batch
Koala Man-Cave :: 1 | renewal renewed | official | + | - | Koala Man
Koala Man-Cave :: - | cast Hugh Jack / - / - | official | + | - | ^
Koala Man-Cave :: 1 | episodes 8 | official | + | - | ^
Koala Man-Cave :: 1 | release 2023 | official | + | - | ^
King of the Hillside :: - | crew Greg Daniel-Son / creator | official | + | - | The revival
Crossing Spears :: 3 | renewal renewed | official | - | Hulu | As for Crossing
Crossing Spears :: - | cast Tony Caval / - / - | official | + | - | ^
Dog Park Detectives :: - | platform Crave | official | + | - | In Canada
