url: https://www.tubesheet.example/2018/05/upfronts-scorecard-midseason
outlet: The Tube Sheet
published: 2018-05-17
title: Upfronts scorecard: fall is full, midseason is a parking lot

FALL

• Brick by Brick (ABC): season 2 leads off Tuesdays from September 25.

• Hotspur (CBS): nobody moves a show that wins its hour; year four starts where year three stopped, Mondays at 10, in the last week of September.

• Two Left Feet (Fox): in by a nose. Rookie episodes were counted out at 13, and the second season hasn't been given a number.

• Mother Superior (The CW): an October 12 launch for an eleventh year, at the end of which the nuns turn in their habits.

MIDSEASON

• Ramparts (NBC): benched. It had a fall berth for three years running and would have started its fourth on a Thursday in September; now the network speaks of January and crosses itself.

• Nine to Never (ABC): “on deck,” to borrow the phrase of ABC's chief. No inning was specified.

• Snake River (CBS): the new one, from the novels of Buck Tolliver. Thirteen hours. A first look was shown to advertisers and received with applause, some of it paid.

• Kith & Kin (NBC): goes over to the cable cousin. USA, not NBC, airs season 3, and does so in the spring.

BUBBLE, BURST

• Dr. Whitlock (Fox): the pulse is gone after two years.

• Overtime (ABC): no call either way. Its lead-in, Quarter Past, was made to wait seven months after its bow before it was picked up, so the producers say that they sleep well.

STREAMING FOOTNOTE

• Ladder 9 is the property of Hulu from the 1st of June; CBS aired it once, in 2015, and would rather forget that.

• The trailers on every network's channel have been viewed 61 million times, most of them the one for a singing ostrich.

=== claims
Brick by Brick :: - | platform ABC | official | + | - | Brick by Brick
Brick by Brick :: 2 | release 2018-09-25 | official | + | - | ^
Hotspur :: - | platform CBS | official | + | - | Hotspur (CBS)
Hotspur :: 4 | release 2018-09-24..2018-09-30 | official | + | - | ^
Two Left Feet :: - | platform Fox | official | + | - | Two Left Feet
Two Left Feet :: 1 | episodes 13 | official | + | - | ^
Two Left Feet :: 2 | renewal renewed | official | + | - | ^
Mother Superior :: - | platform The CW | official | + | - | Mother Superior
Mother Superior :: 11 | release 2018-10-12 | official | + | - | ^
Mother Superior :: 11 | renewal final | official | + | - | ^
Ramparts :: - | platform NBC | official | + | - | Ramparts (NBC)
Ramparts :: 4 | release 2018-09 | official | - | - | ^
Ramparts :: 4 | release 2019-01 | official | + | NBC | ^
Ramparts :: 4 | delay to=2019-01 | official | + | NBC | ^
Nine to Never :: - | platform ABC | official | + | - | Nine to Never
Nine to Never :: - | release none | official | - | - | ^
Snake River :: - | platform CBS | official | + | - | Snake River
Snake River :: - | source_material novel / - | official | + | - | ^
Snake River :: 1 | episodes 13 | official | + | - | ^
Kith & Kin :: - | platform NBC | official | + | - | Kith & Kin
Kith & Kin :: 3 | platform USA | official | + | - | ^
Kith & Kin :: 3 | platform NBC | official | - | - | ^
Kith & Kin :: 3 | release 2019-03..2019-05 | official | + | - | ^
Dr. Whitlock :: - | platform Fox | official | + | - | Dr. Whitlock
Dr. Whitlock :: 3 | renewal cancelled | official | + | - | ^
Overtime :: - | platform ABC | official | + | - | Overtime (ABC)
Overtime :: - | renewal renewed | official | - | - | ^
Overtime :: - | renewal cancelled | official | - | - | ^
Overtime :: - | precedent Quarter Past / renewal / 7 | official | + | - | ^
Ladder 9 :: - | platform Hulu | official | + | - | Ladder 9 is
Ladder 9 :: 1 | platform CBS | official | + | - | ^
Ladder 9 :: 1 | release 2015 | official | + | - | ^
