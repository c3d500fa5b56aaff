url: https://www.streamlist.example/2021/12/15/renewed-cancelled-december
outlet: Streamlist
published: 2021-12-15
title: Renewed or cancelled? The state of 14 shows in December 2021

Which of your shows are coming back in 2022, and which are over? Here is the list.

• All Saints Row: Renewed for season 3. The new season starts on February 20 on Starz.
• Backstop: Cancelled after one season.
• Blue Harbor: Renewed for a second season. It will have 13 episodes.
• Crown Heights PD: Season 7 has been confirmed. It is expected in September 2022.
• Dead Letters: Not renewed yet. Amazon will decide early next year.
• Eight Days: Renewed for seasons 4 and 5.
• The Forger: Ending with season 6. The last season premieres on January 9.
• Garden Party: Cancelled. Season 3 was the last.
• High Desert Inn: Coming back for a fourth season in the summer of 2022.
• Jackpot Nation: No decision has been made.
• The Kestrel: Renewed for season 2 in November. Filming starts in March.
• Little Brothers: Season 5 is the final season. It will be out in the spring.
• Monarch Bay: Cancelled by NBC, but saved by Peacock. Season 3 will stream there in 2022.
• Nine to Never: On hiatus. There is no word yet on a renewal.

Good news first: of the 14 shows, eight will be back. The biggest surprise was Monarch Bay, which nobody expected to survive.

The Kestrel got its second season only two weeks after the premiere on November 4. Netflix has said that it was the most-watched new drama of the autumn.

And what about Dead Letters? The show's creator, Amy Roth, wrote on Twitter: "We don't know yet. We have ideas for season 2." The first season came out on October 1 and was well received by critics.

Backstop, on the other hand, was never a hit. It premiered in September on ABC and lost half of its viewers in a month.

We will update this list in January.

=== claims
All Saints Row :: 3 | renewal renewed | official | + | - | All Saints Row
All Saints Row :: 3 | release 2022-02-20 | official | + | - | ^
All Saints Row :: 3 | platform Starz | official | + | - | ^
Backstop :: 2 | renewal cancelled | official | + | - | Backstop: Cancelled
Blue Harbor :: 2 | renewal renewed | official | + | - | Blue Harbor
Blue Harbor :: 2 | episodes 13 | official | + | - | ^
Crown Heights PD :: 7 | renewal renewed | official | + | - | Crown Heights
Crown Heights PD :: 7 | release 2022-09 | predicted | + | - | ^
Dead Letters :: 2 | renewal renewed when=2022-01-01..2022-04-30 | official | - | - | Dead Letters
Eight Days :: 4 | renewal renewed | official | + | - | Eight Days
Eight Days :: 5 | renewal renewed | official | + | - | ^
The Forger :: 6 | renewal final | official | + | - | The Forger
The Forger :: 6 | release 2022-01-09 | official | + | - | ^
Garden Party :: 4 | renewal cancelled | official | + | - | Garden Party
High Desert Inn :: 4 | renewal renewed | official | + | - | High Desert Inn
High Desert Inn :: 4 | release 2022-06-01..2022-08-31 | official | + | - | ^
Jackpot Nation :: - | renewal renewed | official | - | - | Jackpot Nation
The Kestrel :: 2 | renewal renewed when=2021-11 | official | + | - | The Kestrel: Renewed
The Kestrel :: 2 | production filming starts when=2022-03 | official | + | - | ^
Little Brothers :: 5 | renewal final | official | + | - | Little Brothers
Little Brothers :: 5 | release 2022-03-01..2022-05-31 | official | + | - | ^
Monarch Bay :: 3 | renewal renewed | official | + | - | Monarch Bay
Monarch Bay :: 3 | release 2022 | official | + | - | ^
Monarch Bay :: 3 | platform Peacock | official | + | - | ^
Nine to Never :: - | renewal renewed | official | - | - | Nine to Never
The Kestrel :: 1 | release 2021-11-04 | official | + | - | The Kestrel got
Dead Letters :: - | crew Amy Roth / creator | official | + | - | The show's creator
Dead Letters :: 2 | renewal renewed | official | - | Amy Roth | ^
Dead Letters :: 1 | release 2021-10-01 | official | + | - | The first season came
Backstop :: 1 | release 2021-09 | official | + | - | It premiered in
Backstop :: 1 | platform ABC | official | + | - | ^
