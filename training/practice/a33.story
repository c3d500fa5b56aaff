url: https://www.wirehound.example/tv/upfronts-2018-nbc
outlet: Wirehound
published: 2018-05-13
title: NBC unveils its 2018-19 schedule

NEW YORK — Sunday is not a day of rest for NBC. The Peacock laid out next season's grid this morning, and it is Dick Wolfe's world.

Wednesdays: Chicago Doc, Chicago Blaze, Chicago Badge, 8 to 11. All three, renewed on Wednesday last, cross over in the second week.

Mondays pair The Vocalist with Manifesto, a mystery about a vanished plane that Jack Raker wrote and Robert Zemeck produces. On Tuesdays Here We Are (third season of what had been sold as three, says creator Dan Fogle: “halfway”) hands off to New Amsterdam General. It's a hospital piece starring Ryan Eggers, lifted from the memoir Twelve Patients & a Nurse.

Thursdays shuffle comedies. Superstorage reopens with a fourth, The Decent Place with a third; Will & Gracious, which got its eleventh in March when the tenth was still to come, sits at 9; and then there's I Feel Badly, from Amy Poller. Law & Ordure: SVU Plus has number 20.

Fridays: Blindspotted. It has narrowly made it, to the astonishment of this reporter.

Midseason has Brooklyn Eight-Eight in it, plucked from the Fox dumpster on Friday night, with 13 half-hours; A.P. Biologists, with Glenn Hoverton; Good Ladies; The Titan Games of Rome, hosted by Dwayne Jensen; and the Marlon Ways comedy. Marlon's second summer begins on June 14.

And the casualty ward: Great Newsroom, Rise Up, Taken Again, The Brave Few. Timely, canceled and uncanceled within three days last May, has been left in the waiting room; NBC “hopes to have a decision shortly after” tonight's last hour. Should it perish, a two-hour movie might be its consolation.

NBC was number one among adults under 50. It had a Super Bowl and the Olympics, events that don't repeat in season 2019.

=== claims
Chicago Doc :: - | renewal renewed when=2018-05-09 | official | + | - | All three
Chicago Blaze :: - | renewal renewed when=2018-05-09 | official | + | - | ^
Chicago Badge :: - | renewal renewed when=2018-05-09 | official | + | - | ^
Manifesto :: - | crew Jack Raker / writer | official | + | - | Mondays
Manifesto :: - | crew Robert Zemeck / producer | official | + | - | ^
Here We Are :: - | crew Dan Fogle / creator | official | + | - | On Tuesdays
New Amsterdam General :: - | cast Ryan Eggers / - / - | official | + | - | It's a hospital
New Amsterdam General :: - | source_material other / Twelve Patients & a Nurse | official | + | - | ^
Superstorage :: 4 | renewal renewed | official | + | - | Superstorage
The Decent Place :: 3 | renewal renewed | official | + | - | ^
Will & Gracious :: 11 | renewal renewed when=2018-03 | official | + | - | ^
Law & Ordure: SVU Plus :: 20 | renewal renewed | official | + | - | Law &
Blindspotted :: - | renewal renewed | official | + | - | It has narrowly
Brooklyn Eight-Eight :: - | renewal renewed when=2018-05-11 | official | + | - | Midseason has
Brooklyn Eight-Eight :: - | platform NBC | official | + | - | ^
Brooklyn Eight-Eight :: - | episodes 13 | official | + | - | ^
A.P. Biologists :: - | cast Glenn Hoverton / - / - | official | + | - | ^
The Titan Games of Rome :: - | cast Dwayne Jensen / - / - | official | + | - | ^
Marlon :: 2 | release 2018-06-14 | official | + | - | Marlon's
Great Newsroom :: - | renewal cancelled | official | + | - | And the casualty
Rise Up :: - | renewal cancelled | official | + | - | ^
Taken Again :: - | renewal cancelled | official | + | - | ^
The Brave Few :: - | renewal cancelled | official | + | - | ^
Timely :: - | renewal renewed | official | - | NBC | Timely
