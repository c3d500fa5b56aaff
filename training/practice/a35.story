url: https://www.hitlistdaily.example/headlines-2023-11-28
outlet: Hit List Daily
published: 2023-11-28
title: Tuesday in ten headlines

1) TULSA KINGPIN SHOOTS SEASON 2 IN ATLANTA
Not in Tulsa, mark you. Sly Stellone's mobster takes up residence there in the spring now that SAG-AFTRA has a deal. Terence Wintour resigned as showrunner; he remains as a writer.

2) LUCKY HANKS WON'T GET LUCKIER
AMC folds after one hand. Bob Odenkerk learned it from the trades.

3) JULIA'S CHILDREN SERVES COURSE TWO
It began on the 16th, on Max. A third is under discussion, so the producer Dan Goldfinch.

4) GODZILLA'S MONARCHY: TRAILER THREE
Ninety seconds. It's been up since Monday; the series, since the 17th. It has ten episodes, one of which is in Japanese.

5) FOR ALL MANKINDS: WHAT NEXT?
It's got a plan for seven, one of the creators, Matt Wolper, reminds people. Apple has signed off on four and isn't saying.

6) DEATH & OTHER DETAILERS: JANUARY
The 16th. Hulu. Mandy Pantinkin as the world's greatest sleuth.

7) REACH FOR THE REACHER
Amazon doesn't wait for the sophomore batch (Dec. 15) to be out. This Friday, at CCXP in São Paulo, the third is expected to be unveiled.

8) OUR FLAG MEANS LIFE
Will there be a Season 3? Max hasn't decided, David Jenkin hopes, the fans flew a plane over Burbank.

9) ECHOES OF MARVEL
Pushed from November 29 to January 10, all five at once, on Disney+ and on Hulu.

10) SHŌGUNATE
February. That's the word given out by FX. The first novel by James Clavelle isn't this one, pedants; this is from the third.

Overheard: “If Season 2 of anything starts shooting before Christmas, I'll eat my slate.” The writer's room of Severance Pay, we hear, never closed. See you tomorrow.

=== claims
Tulsa Kingpin :: 2 | production filming under way when=2024-03-01..2024-05-31 | official | + | - | Sly Stellone
Tulsa Kingpin :: - | cast Sly Stellone / - / - | official | + | - | ^
Tulsa Kingpin :: 2 | crew Terence Wintour / showrunner | official | - | - | Terence
Tulsa Kingpin :: 2 | crew Terence Wintour / writer | official | + | - | ^
Lucky Hanks :: 2 | renewal cancelled | official | + | - | AMC folds
Lucky Hanks :: - | cast Bob Odenkerk / - / - | official | + | - | Bob
Julia's Children :: 2 | release 2023-11-16 | official | + | - | It began
Julia's Children :: 2 | platform Max | official | + | - | ^
Julia's Children :: 3 | renewal renewed | official | - | Dan Goldfinch | A third
Julia's Children :: - | crew Dan Goldfinch / producer | official | + | - | ^
Godzilla's Monarchy :: 1 | trailer trailer when=2023-11-27 | official | + | - | It's been up
Godzilla's Monarchy :: 1 | release 2023-11-17 | official | + | - | ^
Godzilla's Monarchy :: 1 | episodes 10 | official | + | - | It has ten
For All Mankinds :: - | crew Matt Wolper / creator | official | + | - | It's got
For All Mankinds :: 4 | renewal renewed | official | + | - | Apple has
For All Mankinds :: 5 | renewal renewed | official | - | Apple | ^
Death & Other Detailers :: 1 | release 2024-01-16 | official | + | - | The 16th
Death & Other Detailers :: - | platform Hulu | official | + | - | Hulu
Death & Other Detailers :: - | cast Mandy Pantinkin / - / - | official | + | - | Mandy
Reach for the Reacher :: 2 | release 2023-12-15 | official | + | - | Amazon doesn't
Reach for the Reacher :: 3 | renewal renewed when=2023-12-01 | predicted | + | - | This Friday
Our Flag Means Life :: 3 | renewal renewed | official | - | - | Max hasn't
Echoes of Marvel :: - | release 2024-01-10 | official | + | - | Pushed
Echoes of Marvel :: - | release 2023-11-29 | official | - | - | ^
Echoes of Marvel :: - | delay to=2024-01-10 | official | + | - | ^
Echoes of Marvel :: - | episodes 5 | official | + | - | ^
Echoes of Marvel :: - | platform Disney+ | official | + | - | ^
Echoes of Marvel :: - | platform Hulu | official | + | - | ^
Shōgunate :: 1 | release 2024-02 | official | + | FX | February
Shōgunate :: - | source_material novel / - | official | + | - | The first novel
Severance Pay :: - | production writing under way | rumored | + | - | The writer's room
