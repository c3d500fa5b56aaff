url: https://www.kingstonscreen.example/press/itv-autumn-slate-2024
outlet: Kingston Screen Notes
published: 2024-07-09
title: ITV's autumn in brief

Vigil Lane for a fifth time, Granite for a third, Nurse Blackwood for the last: ITV showed its hand on Tuesday morning, pies were served, and the PR team wore the colours of Emmerdale.

We begin with Nurse Blackwood, whose seventh and concluding run gets under way in the week of September 9. Anita Desmond hangs up the cape after it. “Six would have been tidy, eight greedy,” she told the room.

Granite, with Stuart McAllister as DCI Brodie, is one of a trio commissioned in the spring and now dated, for October. The remaining two, Chalk Farm and Grantchester Road, are for 2025.

A shorter wait is in prospect for Vigil Lane: its quintet of feature-length films starts on August 25, in the slot that The Larkfield Three vacates.

What became of that? Alas, ITV has decided against more; the second series lost a third of the first one's audience.

Playing for Time, a four-parter stripped across one week, marks the return to ITV of writer Glenda Marsh. Rufus Penn and Honor Oyelaran are a couple whose child has two birth certificates. Filming finished in Bristol on June 28.

ITVX is to have first dibs on Wolfpack, a teen version of Beowulf, and on A Spy in the Family, after the 1974 novel by A. W. Tennant. No dates for these: “by Christmas” is as near as I could get.

Sarah Tolland of The Bay Horse was there too. She is leaving the pub, as the Mirror wrote in June, and won't be behind the bar when series six is made. Will her character be killed? “Watch.”

And Downton's cook? No: people ask me that at every launch. Somebody asked Desmond about the third season, in which the cape caught fire. She remembers the smell.

=== claims
Vigil Lane :: 5 | renewal renewed | official | + | ITV | Vigil Lane for
Granite :: 3 | renewal renewed | official | + | ITV | ^
Nurse Blackwood :: 7 | release 2024-09-09..2024-09-15 | official | + | - | We begin
Nurse Blackwood :: 7 | renewal final | official | + | - | ^
Nurse Blackwood :: - | cast Anita Desmond / - / - | official | + | - | Anita Desmond
Granite :: - | cast Stuart McAllister / DCI Brodie / - | official | + | - | Granite, with
Granite :: 3 | renewal renewed when=2024-03-01..2024-05-31 | official | + | - | ^
Granite :: 3 | release 2024-10 | official | + | - | ^
Chalk Farm :: - | renewal renewed when=2024-03-01..2024-05-31 | official | + | - | The remaining
Grantchester Road :: - | renewal renewed when=2024-03-01..2024-05-31 | official | + | - | ^
Chalk Farm :: - | release 2025 | official | + | - | ^
Grantchester Road :: - | release 2025 | official | + | - | ^
Vigil Lane :: 5 | release 2024-08-25 | official | + | - | A shorter
Vigil Lane :: 5 | episodes 5 | official | + | - | ^
The Larkfield Three :: 3 | renewal cancelled | official | + | - | Alas, ITV
Playing for Time :: 1 | episodes 4 | official | + | - | Playing for
Playing for Time :: - | crew Glenda Marsh / writer | official | + | - | ^
Playing for Time :: - | platform ITV | official | + | - | ^
Playing for Time :: - | cast Rufus Penn / - / - | official | + | - | Rufus Penn
Playing for Time :: - | cast Honor Oyelaran / - / - | official | + | - | ^
Playing for Time :: 1 | production filming ends when=2024-06-28 | official | + | - | Filming finished
Wolfpack :: - | platform ITVX | official | + | - | ITVX is
A Spy in the Family :: - | platform ITVX | official | + | - | ^
Wolfpack :: - | source_material other / - | official | + | - | ^
A Spy in the Family :: - | source_material novel / - | official | + | - | ^
Wolfpack :: 1 | release none | official | - | - | No dates
A Spy in the Family :: 1 | release none | official | - | - | ^
The Bay Horse :: 6 | cast Sarah Tolland / - / leaving | official | + | - | She is leaving
