url: https://www.tvmemo.example/2022/05/renew-cancel-sheet
outlet: TV Memo
published: 2022-05-13
title: Bloody Friday: the complete sheet

Never in ten years of keeping this sheet have I had to use so much red ink. In alphabetical order:

• Alder & Ash, CBS: renewed, season 3
• Big Sky Country, ABC: survives; a change of address to Sunday is planned
• Brewster Place Blues, NBC: cancelled, 2 seasons
• Captain Courage, The CW: cancelled, 7 seasons
• Fatherland Security, FOX: on hold while contracts are being redone
• Girls of Ipswich, The CW: gone after 1
• Guilty Party, CBS: season 11 will be its swan song
• Halfway Home, ABC: pending
• Matchmaker General, NBC: ordered straight to series for midseason
• Oslo Protocol, FOX: not picked up by FOX for a second season, may go to Hulu
• Queens County, CBS: double order, covering seasons 5 and 6
• The Undertow, NBC: one and done

Numbers, for those who like them: thirty-one scripted series went into this week and seventeen came out of it. In 2019 it was twenty-four of thirty-six.

Halfway Home's Jeri Malone was on Kimmel last night and made a joke about packing boxes. She starred in Boston Med before that.

The CW alone has shed eight. Its new owner takes over in the third quarter, and the fall schedule isn't presented before Thursday.

Which loss hurts most? I'd say Captain Courage, and I gave up watching in 2019.

=== claims
Alder & Ash :: - | platform CBS | official | + | - | Alder & Ash, CBS
Alder & Ash :: 3 | renewal renewed | official | + | - | ^
Big Sky Country :: - | platform ABC | official | + | - | Big Sky Country
Big Sky Country :: - | renewal renewed | official | + | - | ^
Brewster Place Blues :: - | platform NBC | official | + | - | Brewster Place
Brewster Place Blues :: 3 | renewal cancelled | official | + | - | ^
Captain Courage :: - | platform The CW | official | + | - | Captain Courage, The
Captain Courage :: 8 | renewal cancelled | official | + | - | ^
Fatherland Security :: - | platform FOX | official | + | - | Fatherland Security
Fatherland Security :: - | renewal renewed | official | - | - | ^
Girls of Ipswich :: - | platform The CW | official | + | - | Girls of Ipswich
Girls of Ipswich :: 2 | renewal cancelled | official | + | - | ^
Guilty Party :: - | platform CBS | official | + | - | Guilty Party
Guilty Party :: 11 | renewal final | official | + | - | ^
Halfway Home :: - | platform ABC | official | + | - | Halfway Home, ABC
Halfway Home :: - | renewal renewed | official | - | - | ^
Matchmaker General :: - | platform NBC | official | + | - | Matchmaker General
Matchmaker General :: 1 | renewal renewed | official | + | - | ^
Oslo Protocol :: - | platform FOX | official | + | - | Oslo Protocol
Oslo Protocol :: 2 | renewal cancelled | official | + | - | ^
Oslo Protocol :: 2 | platform Hulu | predicted | + | - | ^
Queens County :: - | platform CBS | official | + | - | Queens County
Queens County :: 5 | renewal renewed | official | + | - | ^
Queens County :: 6 | renewal renewed | official | + | - | ^
The Undertow :: - | platform NBC | official | + | - | The Undertow, NBC
The Undertow :: 2 | renewal cancelled | official | + | - | ^
Halfway Home :: - | cast Jeri Malone / - / - | official | + | - | Halfway Home's Jeri
