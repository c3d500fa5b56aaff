url: https://www.ratingsroom.example/2010/05/17/monday-morning-upfront-mail
outlet: Ratings Room
published: 2010-05-17
title: Upfront week opens: NBC, Fox lay out 2010-11; ‘Bench & Badge’ 21 is not to be

NBC fired the starting gun on Sunday and Fox followed this afternoon. A digest.

— “Bench & Badge” ends at twenty. The police drama, which made its debut on September 13, 1990, won't break the record it shares with “Dodge City”: NBC pulled the plug on Friday. TNT, asked whether it'd pick up the pieces, passed. “Bench & Badge: Los Feliz,” the fifth of the litter, has a full-year order.

— The peacock's new ones number a dozen. In “The Occurrence,” Jason Ritchie goes hunting for a missing girlfriend; “Undercover Couple,” from Jay Abbott, is about spies in love. “Harry's Court,” a David Kell affair with Kathy Baines, has been kept for midseason.

— “Nerd Patrol” hangs on: year four, thirteen to begin with. “Capes,” at the same time, is out of powers after four. “Trauma Unit” and “Nurses of Mercy” lasted a year.

— As announced in February, “Parental Guidance” and “Goal Line” will be around. The football drama's fifth season, the last one, plays on DirecTV first, in the fall, and on NBC in the summer of 2011.

— Fox, for its part, keeps “Parallel Lines” on Thursdays, third year, and “Moving Target” (midseason, its second), while “Tell” got its third in the eleventh hour, with Dave Graziano succeeded by Alex Carey as the one in charge. “Countdown” blows up for the last time next Monday.

— From the pen of Shane Ryerson: “Ride-Along,” with Jen Beale as Chicago's top cop. It shoots there from July.

— “Show Choir” didn't need renewing: Fox announced both its second and third season in January and on Sunday respectively.

— Neither network has an answer concerning “Past Lives,” though the star told Access Hollywood that it's “dead as the people in it.”

ABC is on Tuesday. CBS: Wednesday. The CW closes on Thursday, with breakfast.

=== claims
Bench & Badge :: 1 | release 1990-09-13 | official | + | - | “Bench & Badge” ends
Bench & Badge :: 21 | renewal cancelled when=2010-05-14 | official | + | - | ^
Bench & Badge: Los Feliz :: 1 | renewal renewed | official | + | - | ^
The Occurrence :: - | cast Jason Ritchie / - / - | official | + | - | The peacock's
Undercover Couple :: - | crew Jay Abbott / creator | official | + | - | ^
Harry's Court :: - | crew David Kell / creator | official | + | - | ^
Harry's Court :: - | cast Kathy Baines / - / - | official | + | - | ^
Nerd Patrol :: 4 | renewal renewed | official | + | - | “Nerd Patrol
Nerd Patrol :: 4 | episodes 13 | official | + | - | ^
Capes :: 5 | renewal cancelled | official | + | - | ^
Trauma Unit :: 2 | renewal cancelled | official | + | - | ^
Nurses of Mercy :: 2 | renewal cancelled | official | + | - | ^
Parental Guidance :: - | renewal renewed when=2010-02 | official | + | - | As announced
Goal Line :: 5 | renewal final when=2010-02 | official | + | - | ^
Goal Line :: 5 | platform DirecTV | official | + | - | ^
Goal Line :: 5 | platform NBC | official | + | - | ^
Goal Line :: 5 | release 2010-09-01..2010-11-30 | official | + | - | ^
Goal Line :: 5 | release 2011-06-01..2011-08-31 | official | + | - | ^
Parallel Lines :: 3 | renewal renewed | official | + | - | Fox, for
Moving Target :: 2 | renewal renewed | official | + | - | ^
Tell :: 3 | renewal renewed | official | + | - | ^
Tell :: 3 | crew Dave Graziano / showrunner | official | - | - | ^
Tell :: 3 | crew Alex Carey / showrunner | official | + | - | ^
Ride-Along :: - | crew Shane Ryerson / writer | official | + | - | From the pen
Ride-Along :: - | cast Jen Beale / - / - | official | + | - | ^
Ride-Along :: 1 | production filming starts when=2010-07 | official | + | - | ^
Show Choir :: 2 | renewal renewed when=2010-01 | official | + | Fox | “Show Choir
Show Choir :: 3 | renewal renewed when=2010-05-16 | official | + | Fox | ^
Past Lives :: - | renewal renewed | official | - | - | Neither network
Past Lives :: - | renewal cancelled | official | + | star | ^
