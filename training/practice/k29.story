url: https://www.wirefeed.example/ent/2024/04/18/ap-style-briefs
outlet: Wirefeed
published: 2024-04-18
title: Entertainment briefs: ‘Gold Coast’ renewed, ‘Ward Six’ canceled

NEW YORK (Wirefeed) — HBO said Thursday it has renewed “Gold Coast” for a third season, days before the end of the second.

The drama about a family of art dealers has averaged 9 million viewers per episode this season. It stars Gabriel Stone and Mia Farrell. Production will start this summer in Miami, with a premiere planned for 2025.

“We have only scratched the surface with these people,” creator Laura Hines said in a statement.

LOS ANGELES (Wirefeed) — ABC canceled “Ward Six” after one season. The hospital drama premiered in February.

LONDON (Wirefeed) — The BBC and Netflix are making a second season of “The Diplomat's Son.” Filming began this week in London and Istanbul. Rory Blake and Sara Amini return as the leads. It will be released in the spring of 2025 on BBC One in Britain and on Netflix elsewhere.

SEOUL (Wirefeed) — Netflix released the first teaser for the second season of “Dead Letter Office” on Thursday. The Korean thriller will return on June 7. Season 1 was watched by 82 million households. Its director, Bong Tae-il, has said that a third season is being written.

SYDNEY (Wirefeed) — Stan confirmed that “Outback Nurse” would not return. The third season, which was released in January, was the last.

LOS ANGELES (Wirefeed) — Actor Jesse Cole is leaving “Chicago Rescue” at the end of the season, NBC confirmed on Wednesday. He has played paramedic Nate Ruiz for seven years. The series has been renewed for a ninth season.

NASHVILLE (Wirefeed) — Filming has been suspended on the second season of Paramount+'s “Music Row” after a storm damaged the set. The studio hopes to resume next week. The release in October is not affected, it said.

=== claims
Gold Coast :: 3 | renewal renewed when=2024-04-18 | official | + | HBO | NEW YORK
Gold Coast :: - | cast Gabriel Stone / - / - | official | + | - | It stars
Gold Coast :: - | cast Mia Farrell / - / - | official | + | - | ^
Gold Coast :: 3 | production filming starts when=2024-06-01..2024-08-31 | official | + | - | Production will
Gold Coast :: 3 | release 2025 | official | + | - | ^
Gold Coast :: - | crew Laura Hines / creator | official | + | - | “We have only
Ward Six :: 2 | renewal cancelled | official | + | - | LOS ANGELES (Wirefeed) — ABC
Ward Six :: 1 | release 2024-02 | official | + | - | The hospital drama
The Diplomat's Son :: 2 | renewal renewed | official | + | - | LONDON
The Diplomat's Son :: 2 | production filming starts when=2024-04-15..2024-04-18 | official | + | - | Filming began
The Diplomat's Son :: 2 | cast Rory Blake / - / returning | official | + | - | Rory Blake
The Diplomat's Son :: 2 | cast Sara Amini / - / returning | official | + | - | ^
The Diplomat's Son :: 2 | release 2025-03-01..2025-05-31 | official | + | - | It will be released
The Diplomat's Son :: 2 | platform BBC One | official | + | - | ^
The Diplomat's Son :: 2 | platform Netflix | official | + | - | ^
Dead Letter Office :: 2 | trailer teaser when=2024-04-18 | official | + | - | SEOUL
Dead Letter Office :: 2 | release 2024-06-07 | official | + | - | The Korean thriller
Dead Letter Office :: - | crew Bong Tae-il / director | official | + | - | Its director
Dead Letter Office :: 3 | production writing under way | official | + | Bong Tae-il | ^
Outback Nurse :: 4 | renewal cancelled | official | + | Stan | SYDNEY
Outback Nurse :: 3 | release 2024-01 | official | + | - | The third season, which
Outback Nurse :: 3 | renewal final | official | + | - | ^
Chicago Rescue :: 9 | cast Jesse Cole / Nate Ruiz / leaving | official | + | NBC | LOS ANGELES (Wirefeed) — Actor
Chicago Rescue :: 9 | renewal renewed | official | + | - | The series has been
Music Row :: - | platform Paramount+ | official | + | - | NASHVILLE
Music Row :: 2 | production filming under way | official | - | - | ^
Music Row :: 2 | production filming starts when=2024-04-22..2024-04-28 | official | + | studio | The studio hopes
Music Row :: 2 | release 2024-10 | official | + | studio | The release in
