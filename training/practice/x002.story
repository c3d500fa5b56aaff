url: https://www.redpencilreport.example/2023/05/12/scorecard-friday
outlet: Red Pencil Report
published: 2023-05-12
title: Who Lives, Who Dies: Our Friday Scorecard
series: Cold Harbor Hotline

Before the week was out, four networks had sharpened their red pencils. Below is who may breathe, who may not, and who is still in the waiting room. Numbers in the demo are live plus same day.

• Cold Harbor Hotline (CBS): Saved, and with a bow on it: the rescue-dispatcher drama gets a fifth year of 18 hours
• Dr. Finch Will See You Now (NBC): One season of 13 is all the doctor ordered; he has hung up the white coat for good
• Precinct 9 (Fox): One more lap, then the checkered flag, for number eight closes the book
• Sugar Creek (The CW): Let go at the end of year two; the studio is trying to interest somebody else
• Widow's Walk (CBS): No verdict as of this writing
• Blue Collar Angels (NBC): Consider it toast, people close to the talks whisper
• Marvin's Ark (ABC): Our money is on a pickup, since there is nothing else to put behind Abbott
• Third Base (Fox): A 0.4 on Tuesday, its best in a month

A word about ABC's The Understudies. “We live!” tweeted its creator, Marcy Dole, on Thursday evening, half an hour before the network got round to saying so, and with that the third go-round of the backstage comedy is a fact.

Not one of these will be at work on schedule. At Cold Harbor Hotline the writers' room was to open on May 15; because of the walkout it stays dark. The makers of Precinct 9 had their scripts banked by the end of April and mean to roll in Toronto on July 10, pickets or no pickets.

Chicago Fugue, which ABC yanked off the air in November, had been mentioned as a possible summer filler. What would you bring back? Tell us below.

=== claims
5 | renewal renewed | official | + | - | Cold Harbor Hotline (CBS)
5 | episodes 18 | official | + | - | ^
- | platform CBS | official | + | - | ^
Dr. Finch Will See You Now :: 2 | renewal cancelled | official | + | - | Dr. Finch Will
Dr. Finch Will See You Now :: 1 | episodes 13 | official | + | - | ^
Dr. Finch Will See You Now :: - | platform NBC | official | + | - | ^
Precinct 9 :: 8 | renewal final | official | + | - | Precinct 9 (Fox)
Precinct 9 :: - | platform Fox | official | + | - | ^
Sugar Creek :: 3 | renewal cancelled | official | + | - | Sugar Creek
Sugar Creek :: - | platform The CW | official | + | - | ^
Widow's Walk :: - | renewal renewed | official | - | - | Widow's Walk
Widow's Walk :: - | platform CBS | official | + | - | ^
Blue Collar Angels :: - | renewal cancelled | rumored | + | - | Blue Collar Angels
Blue Collar Angels :: - | platform NBC | official | + | - | ^
Marvin's Ark :: - | renewal renewed | predicted | + | - | Marvin's Ark
Marvin's Ark :: - | platform ABC | official | + | - | ^
Third Base :: - | platform Fox | official | + | - | Third Base
The Understudies :: - | platform ABC | official | + | - | A word about
The Understudies :: 3 | renewal renewed when=2023-05-11 | official | + | Marcy Dole | “We live!” tweeted
The Understudies :: - | crew Marcy Dole / creator | official | + | - | ^
5 | production writing starts when=2023-05-15 | official | - | - | At Cold Harbor Hotline
Precinct 9 :: 8 | production writing ends when=..2023-04-30 | official | + | - | The makers of Precinct 9
Precinct 9 :: 8 | production filming starts when=2023-07-10 | official | + | - | ^
Chicago Fugue :: 2 | renewal cancelled when=2022-11 | official | + | - | Chicago Fugue
