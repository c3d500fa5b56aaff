url: https://www.ratingsroom.example/scorecard/2015-05-07
outlet: Ratings Room
published: 2015-05-07
title: Renew/Cancel Scorecard 2014-15 (updated Thursday, 7:40 p.m. ET)

ABC

Officially back: “Emerald City Blues” (2), “Mothers-in-Law” (7), “Swing Vote” (5)

Officially out: “Manhattan Love Affair” (pulled in October), “Galahad”

Last season: “Red Wedding Planner,” which bowed out on March 31 of this year

No news: “Resurrected,” “American Sin”

CBS

“NCIS: Duluth” lives, as do “Odd Man In,” “Person of Trust” and “The Good Ex-Wife.” That puts “Person of Trust” at five and “The Good Ex-Wife” at seven. On the outside looking in is “Stalkers,” for which a tombstone has been ordered, our colleagues at Deadline hear.

FOX

“The Following Day” will be gone by the fall; its audience had left before it did. “Mulaney's Aunt” never stood a chance. For “The Mindy Paradox” all signs are green, just not at this address, because it's Hulu that will carry the comedy's fourth. “Backstrom & Son” and “Weird Lonely” are twisting in the wind.

NBC

Count them out: “Allegiances,” “Constantinople,” “State of Bliss,” “One Big Sappy Family.” Count them in: “Chicago Coroner.” Count on nothing: “The Night Shifters,” of whose pickup we wrote on Tuesday that it was “likely”; as of this minute that's still what it is.

THE CW

All eight dramas got their papers in January, when Mark Pedowitz stood in front of the TV critics, so nobody there has anything to lose but sleep. One of the eight, “Hart of Dixieland,” has since been withdrawn by its own studio. Lead Rachelle Bilsen is expecting a child, and not in the script.

Fresh in: TheWrap swears that “Marvin's Agent Carver” scraped through for a sophomore year and that “Cristelle” flunked hers, and from a publicist's slip of the tongue we infer that “Last Man Sitting” isn't going anywhere.

How did we do last year? Of 31 forecasts 27 held up. We were off on “Believers,” about which the less said the better.

=== claims
Emerald City Blues :: 2 | renewal renewed | official | + | - | Officially back
Mothers-in-Law :: 7 | renewal renewed | official | + | - | ^
Swing Vote :: 5 | renewal renewed | official | + | - | ^
Manhattan Love Affair :: 2 | renewal cancelled when=2014-10 | official | + | - | Officially out
Galahad :: - | renewal cancelled | official | + | - | ^
Red Wedding Planner :: - | renewal final | official | + | - | Last season:
Resurrected :: - | renewal renewed | official | - | - | No news:
American Sin :: - | renewal renewed | official | - | - | ^
NCIS: Duluth :: - | renewal renewed | official | + | - | “NCIS: Duluth
Odd Man In :: - | renewal renewed | official | + | - | ^
Person of Trust :: 5 | renewal renewed | official | + | - | That puts
The Good Ex-Wife :: 7 | renewal renewed | official | + | - | ^
Stalkers :: - | renewal cancelled | reported | + | Deadline | On the outside
The Following Day :: - | renewal cancelled | official | + | - | “The Following
Mulaney's Aunt :: - | renewal cancelled | official | + | - | “Mulaney's Aunt
The Mindy Paradox :: 4 | renewal renewed | official | + | - | For “The Mindy
The Mindy Paradox :: 4 | platform Hulu | official | + | - | ^
Backstrom & Son :: - | renewal renewed | official | - | - | “Backstrom & Son
Weird Lonely :: - | renewal renewed | official | - | - | ^
Allegiances :: - | renewal cancelled | official | + | - | Count them out
Constantinople :: - | renewal cancelled | official | + | - | ^
State of Bliss :: - | renewal cancelled | official | + | - | ^
One Big Sappy Family :: - | renewal cancelled | official | + | - | ^
Chicago Coroner :: - | renewal renewed | official | + | - | Count them in:
The Night Shifters :: - | renewal renewed | predicted | + | - | Count on nothing
Hart of Dixieland :: - | renewal cancelled | official | + | - | One of the
Hart of Dixieland :: - | cast Rachelle Bilsen / - / - | official | + | - | Lead Rachelle
Marvin's Agent Carver :: 2 | renewal renewed | reported | + | TheWrap | Fresh in:
Cristelle :: 2 | renewal cancelled | reported | + | TheWrap | ^
Last Man Sitting :: - | renewal renewed | predicted | + | - | ^
