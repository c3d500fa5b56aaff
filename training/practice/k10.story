url: https://www.showtimesheet.example/2019/05/14/broadcast-scorecard
outlet: Showtime Sheet
published: 2019-05-14
title: Broadcast scorecard 2019: every renewal and cancellation

The upfronts are here. This is what the networks have decided so far.

ABC

Copper Street will be back for a fifth season in the fall. First Responders has been renewed for season 2. Schoolyard is over: ABC cancelled the sitcom after three seasons. The Pilot's Wife has been ordered to series. It stars Emma Goode and will premiere in midseason.

CBS

CBS renewed Jury Room for an eighth season and Navy Blue for a fourth. Both will return in September. Rocket Man was cancelled on Friday. The Long Weekend will end next season; season 6 is going to be its last, with 22 episodes.

FOX

Fox has picked up a second season of Werewolf Lawyer. The network has not made a decision about Happy Valley Motel yet. Deadline reports that talks are still going on. Fox also ordered Desert Storm, a military drama written by Carl Osman.

NBC

Emergency Room 9 gets two more seasons. The drama has been renewed through season 7. Sister Act Two has been cancelled after one season. Choir Boys returns for a third season, but Melanie Frost is leaving the show. She told TVLine that she wants to spend time with her family.

THE CW

Night Raven will come back for a sixth and final season in 2020. The Selection was renewed in January, together with ten other shows. Its second season will have 16 episodes. Moonrise, a new drama based on the comic by Jess Lowell, starts in October.

The networks will present their schedules to advertisers this week. NBC and Fox went first on Monday, CBS follows on Wednesday. We will have all the trailers.

=== claims
Copper Street :: 5 | renewal renewed | official | + | - | Copper Street
Copper Street :: 5 | release 2019-09-01..2019-11-30 | official | + | - | ^
First Responders :: 2 | renewal renewed | official | + | - | First Responders
Schoolyard :: 4 | renewal cancelled | official | + | - | Schoolyard
The Pilot's Wife :: 1 | renewal renewed | official | + | - | The Pilot's Wife
The Pilot's Wife :: - | cast Emma Goode / - / - | official | + | - | It stars
Jury Room :: 8 | renewal renewed | official | + | - | CBS renewed
Navy Blue :: 4 | renewal renewed | official | + | - | ^
Jury Room :: 8 | release 2019-09 | official | + | - | Both will
Navy Blue :: 4 | release 2019-09 | official | + | - | ^
Rocket Man :: - | renewal cancelled when=2019-05-10 | official | + | - | Rocket Man
The Long Weekend :: 6 | renewal final | official | + | - | The Long Weekend
The Long Weekend :: 6 | episodes 22 | official | + | - | ^
Werewolf Lawyer :: 2 | renewal renewed | official | + | - | Fox has picked
Happy Valley Motel :: - | renewal renewed | official | - | - | The network has not
Desert Storm :: 1 | renewal renewed | official | + | - | Fox also
Desert Storm :: 1 | crew Carl Osman / writer | official | + | - | ^
Emergency Room 9 :: 7 | renewal renewed | official | + | - | The drama has been
Emergency Room 9 :: 6 | renewal renewed | official | + | - | ^
Sister Act Two :: 2 | renewal cancelled | official | + | - | Sister Act
Choir Boys :: 3 | renewal renewed | official | + | - | Choir Boys
Choir Boys :: 3 | cast Melanie Frost / - / leaving | official | + | Melanie Frost | ^
Night Raven :: 6 | renewal final | official | + | - | Night Raven
Night Raven :: 6 | release 2020 | official | + | - | ^
The Selection :: 2 | renewal renewed when=2019-01 | official | + | - | The Selection
The Selection :: 2 | episodes 16 | official | + | - | Its second
Moonrise :: 1 | release 2019-10 | official | + | - | Moonrise
Moonrise :: - | source_material comic / - | official | + | - | ^
