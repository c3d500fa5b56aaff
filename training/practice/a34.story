url: https://www.seriesdepot.example/news/netflix-releases-two-and-out
outlet: Series Depot
published: 2022-12-05
title: Two and out: the year Netflix stopped at the second season

By our count twenty-three English-language series were halted by Netflix this year. Strikingly many had just had their second turn.

Gentle, Jupiter's Heirlooms, Space Corps, Raising Diones, The Baby-Sitters' Union: all stopped at two, the first of them only twelve days after it was back. Creator Lisa McGee Hart of Gentle took it with grace. “It was a joy,” she wrote on the 30th of November, “and it's over.”

Others didn't even get so far. First Kiss Kill, Archive 80, The Midnight Society Club, Resident Evie, and Partner Trackers; a single season each, some twenty million hours viewed, and adieu. For Warrior Nun-chucks the last word isn't in: the order lies on a desk, a person with access to the desk informs us.

A handful were told in time to tie a bow. You know already that Dead to Us (third, November 17) and Locke & Kin (third, August) were finishing; Never Had I Never will do so with its fourth, next summer. To the surprise of all, Manifesting, saved from NBC, has its remaining half in the works.

And who has got past the hump? Heartstoppers, for one: seasons two and three were ordered as a pair in May. Bridgertown may plan up to number four. Lincoln's Lawyers has ten fresh cases, on a date next summer, and Lana Parilla joins the bar.

Against this background one looks at The Sandmen. Netflix needed ninety days from its August debut to say that “more stories” are on the way, without using the word season. David Goyette, one of its writers, had tweeted that the show was “a really expensive one” and by no means safe.

What makes for a third year, then? Kids, says the data; or Koreans. Season one of All Of Us Are Late was seen by more people than the twenty-three together.

=== claims
Gentle :: 3 | renewal cancelled | official | + | - | Gentle, Jupiter
Jupiter's Heirlooms :: 3 | renewal cancelled | official | + | - | ^
Space Corps :: 3 | renewal cancelled | official | + | - | ^
Raising Diones :: 3 | renewal cancelled | official | + | - | ^
The Baby-Sitters' Union :: 3 | renewal cancelled | official | + | - | ^
Gentle :: - | crew Lisa McGee Hart / creator | official | + | - | Creator Lisa
Gentle :: - | renewal cancelled when=2022-11-30 | official | + | Lisa McGee Hart | “It was a joy
First Kiss Kill :: 2 | renewal cancelled | official | + | - | First Kiss
Archive 80 :: 2 | renewal cancelled | official | + | - | ^
The Midnight Society Club :: 2 | renewal cancelled | official | + | - | ^
Resident Evie :: 2 | renewal cancelled | official | + | - | ^
Partner Trackers :: 2 | renewal cancelled | official | + | - | ^
Warrior Nun-chucks :: - | renewal renewed | rumored | - | - | For Warrior
Dead to Us :: 3 | renewal final | official | + | - | You know
Dead to Us :: 3 | release 2022-11-17 | official | + | - | ^
Locke & Kin :: 3 | renewal final | official | + | - | ^
Locke & Kin :: 3 | release 2022-08 | official | + | - | ^
Never Had I Never :: 4 | renewal final | official | + | - | ^
Never Had I Never :: 4 | release 2023-06-01..2023-08-31 | official | + | - | ^
Heartstoppers :: 2 | renewal renewed when=2022-05 | official | + | - | Heartstoppers
Heartstoppers :: 3 | renewal renewed when=2022-05 | official | + | - | ^
Bridgertown :: 4 | renewal renewed | official | + | - | Bridgertown
Lincoln's Lawyers :: 2 | episodes 10 | official | + | - | Lincoln's
Lincoln's Lawyers :: 2 | release 2023-06-01..2023-08-31 | official | + | - | ^
Lincoln's Lawyers :: 2 | cast Lana Parilla / - / joining | official | + | - | ^
The Sandmen :: - | renewal renewed when=2022-11 | official | + | Netflix | Netflix needed
The Sandmen :: 1 | release 2022-08 | official | + | - | ^
The Sandmen :: - | crew David Goyette / writer | official | + | - | David Goyette
