url: https://www.masalastream.example/ott/web-series-whose-new-season-is-awaited
outlet: Masala Stream
published: 2023-07-14
title: From Kaala Paisa 2 To Doctor Bahu 3: Web Series Whose New Season We Are Waiting For
series: Kaala Paisa

OTT lovers, the wait is getting shorter! Many of your favourite characters are gearing up to entertain once again. Take a look at the present position of the shows.

Kaala Paisa 2

Director duo Neel-Farhan called pack-up on the Lucknow schedule last night, and with this the entire second season has been canned. Dubbing will commence post Diwali. Prime Video, on which the show streams, has not locked the date. Vikrant Sood reprises gangster Munna Tripathi.

Doctor Bahu 3

The Zee5 original was on floors for barely a week in March when a legal notice by a hospital halted it. Court gave the relief on June 30 and the unit is back to the grind in Bhopal. Lead actress Pallavi Joshi-Rao shared a reel of her stethoscope.

Raat Ki Rani 2

As per the buzz, SonyLIV is not keen on going ahead owing to the low numbers. Anushka Dutt, who created it, rubbished this in a chat with us and said that the second innings is "being typed as we speak." She however admitted that the platform is yet to lock the deal.

School of Scoundrels 4

"We had decided on three from day one. There is no fourth, yaar," Jatin Ahluwalia, writer of the TVF show, told fans in an Instagram session on Wednesday.

Mehfil 2

If sources are to be believed, the musical saga will resume in mid-September in a palace of Jodhpur. Its makers had aimed for an Eid 2024 premiere but that seems difficult to our trade analyst.

Bombay Docks

Disney+ Hotstar's action drama is adapted from the book by journalist S. Hussain Mirza. Season 1 collected rave reviews. Nobody from the platform has opened up about a sequel.

What should stream first, according to you? Also read: 10 films releasing this Friday.

=== claims
2 | production filming ends when=2023-07-13 | official | + | - | Director duo Neel-Farhan
2 | crew Neel / director | official | + | - | ^
2 | crew Farhan / director | official | + | - | ^
2 | production post-production starts when=2023-11-12.. | official | + | - | Dubbing will
- | platform Prime Video | official | + | - | Prime Video, on which
2 | release none | official | - | - | ^
2 | cast Vikrant Sood / Munna Tripathi / returning | official | + | - | Vikrant Sood reprises
Doctor Bahu :: - | platform Zee5 | official | + | - | The Zee5 original
Doctor Bahu :: 3 | production filming under way when=2023-03 | official | - | - | ^
Doctor Bahu :: 3 | production filming starts | official | + | - | Court gave the relief
Doctor Bahu :: - | cast Pallavi Joshi-Rao / - / - | official | + | - | Lead actress Pallavi
Raat Ki Rani :: 2 | renewal cancelled | rumored | + | - | As per the buzz
Raat Ki Rani :: 2 | renewal cancelled | official | - | Anushka Dutt | Anushka Dutt, who
Raat Ki Rani :: 2 | production writing under way | official | + | Anushka Dutt | ^
Raat Ki Rani :: - | crew Anushka Dutt / creator | official | + | - | ^
Raat Ki Rani :: 2 | renewal renewed | official | - | Anushka Dutt | She however admitted
School of Scoundrels :: 4 | renewal cancelled | official | + | Jatin Ahluwalia | There is no fourth
School of Scoundrels :: - | crew Jatin Ahluwalia / writer | official | + | - | ^
School of Scoundrels :: - | platform TVF | official | + | - | ^
Mehfil :: 2 | production filming starts when=2023-09-11..2023-09-20 | rumored | + | - | If sources are
Mehfil :: 2 | release 2024-04 | predicted | - | - | Its makers had aimed
Bombay Docks :: - | platform Disney+ Hotstar | official | + | - | Disney+ Hotstar's action
Bombay Docks :: - | source_material other / - | official | + | - | ^
Bombay Docks :: 2 | renewal renewed | official | - | - | Nobody from the platform
