url: https://www.fallpreviewdesk.example/2016/08/10/tca-day-fourteen-pbs-starz-amazon
outlet: Fall Preview Desk
published: 2016-08-10
title: TCA digest, day 14: Amazon, Starz and a bit of PBS

Fourteen days in one ballroom, and the coffee has given up. The news of Wednesday in short form.

Amazon

"Mint Condition" was the first of the morning's panels. Jay Rosen's half-hour about stamp collectors drops all ten of its episodes on September 30, and its fate beyond that hinges, said head of comedy Joanna Pike, "on whether people finish it." No such caveat for "Transit": the trans-Siberian drama isn't even on until November and has a second season in its pocket.

"The Man Upstairs" came up too. Is there to be a third? "You'll know when we know," replied Pike. Its showrunner quit in May, and a new one hasn't been hired.

Starz

Chris Albright, the chief executive, revealed that "Galley," a pirate saga, weighs anchor for the final time on January 29, 2017. What will replace it is "Sons of the Steppe," in production outside Budapest since June under director Milos Havel, and due in the fall of the same year. Albright said, too, that Season 3 of "Highland Mist" is to follow the third of Diana Garrick's books.

An outlier: "Flesh & Marrow" isn't ever returning, although the creator, Moira Beck, would come back, she tweeted, "for free and barefoot."

PBS

"Masterpiece" has Alfred Hitchens as the host, as before. It opens its year with "Queen Caroline" on January 15, eight parts, with Jenna Colby as the young monarch; the ITV drama, based on no book but on diaries, gets its UK debut this very month.

Heard in the corridor

HBO's "Westfall," stalled in the spring so that the scripts might catch up, is ready. The premiere: October 2. "Succubus," on the contrary, has stopped shooting altogether. As for Showtime's "Billable Hours," one producer let slip that Maggie Stiff will be a regular next time; a year ago she did two episodes.

Best line of the day: "My agent said it was a comedy." That was Ed Harriman.

=== claims
Mint Condition :: - | crew Jay Rosen / creator | official | + | - | Jay Rosen's
Mint Condition :: 1 | episodes 10 | official | + | - | ^
Mint Condition :: 1 | release 2016-09-30 | official | + | - | ^
Mint Condition :: 2 | renewal renewed | official | - | Joanna Pike | ^
Transit :: 1 | release 2016-11 | official | + | - | No such caveat
Transit :: 2 | renewal renewed | official | + | - | ^
The Man Upstairs :: 3 | renewal renewed | official | - | Joanna Pike | "You'll know
Galley :: - | renewal final | official | + | Chris Albright | Chris Albright
Galley :: - | release 2017-01-29 | official | + | Chris Albright | ^
Sons of the Steppe :: 1 | production filming starts when=2016-06 | official | + | - | What will
Sons of the Steppe :: - | crew Milos Havel / director | official | + | - | ^
Sons of the Steppe :: 1 | release 2017-09-01..2017-11-30 | official | + | - | ^
Highland Mist :: 3 | source_material novel / - | official | + | Chris Albright | Albright said
Flesh & Marrow :: - | renewal cancelled | official | + | - | An outlier
Flesh & Marrow :: - | crew Moira Beck / creator | official | + | - | ^
Masterpiece :: - | cast Alfred Hitchens / - / - | official | + | - | "Masterpiece" has
Queen Caroline :: 1 | release 2017-01-15 | official | + | - | It opens
Queen Caroline :: 1 | episodes 8 | official | + | - | ^
Queen Caroline :: - | cast Jenna Colby / - / - | official | + | - | ^
Queen Caroline :: - | source_material other / - | official | + | - | ^
Queen Caroline :: - | platform ITV | official | + | - | ^
Queen Caroline :: 1 | release 2016-08 | official | + | - | ^
Westfall :: - | platform HBO | official | + | - | HBO's "Westfall
Westfall :: 1 | release 2016-10-02 | official | + | - | The premiere
Succubus :: - | production filming under way | official | - | - | "Succubus," on
Billable Hours :: - | platform Showtime | official | + | - | As for Showtime's
Billable Hours :: - | cast Maggie Stiff / - / joining | official | + | - | ^
