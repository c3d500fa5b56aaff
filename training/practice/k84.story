url: https://www.tvtimes-online.example/2019/12/30/2020-preview
outlet: TV Times Online
published: 2019-12-30
title: 2020 preview: 12 returning shows and when to expect them

January

Doctor Time is back on New Year's Day with its twelfth season. Sex Ed returns to Netflix on January 17. Fans of thrillers will like The Outsiders, a new HBO drama based on the Stephen Kingsley novel, starting on January 12.

February

The fifth season of Better Phone Saul starts on AMC on February 23. It is the second-to-last one: AMC has also ordered a sixth and final season. Locks & Key, from the comic books, comes to Netflix on the 7th.

March

Westmoor's third season is planned for March on HBO. Aaron Pauls joins the cast. Killing Eva might also be back in the spring, but BBC America has not given a date.

April

We expect Line of Fire in April. BBC One says only "2020." Ozarks will return with season 3, too, though the day is not known.

Summer

The Boyz comes back with its second season. Amazon has already renewed it for a third. Umbrella School season 2 is in post-production, so a summer release is possible.

Autumn

The Crowning returns in the second half of the year, and Olivia Coleman plays the Queen for the last time. Fargone season 4 starts on FX in September. The Mandalore will be on Disney+ in October with its second season; filming has been finished.

No date

Peaky Caps, Atlantis Avenue and Stranger Games. The third of these is filming right now.

A happy new year to all our readers!

=== claims
Doctor Time :: 12 | release 2020-01-01 | official | + | - | Doctor Time
Sex Ed :: - | release 2020-01-17 | official | + | - | Sex Ed
Sex Ed :: - | platform Netflix | official | + | - | ^
The Outsiders :: - | platform HBO | official | + | - | Fans of thrillers
The Outsiders :: 1 | release 2020-01-12 | official | + | - | ^
The Outsiders :: - | source_material novel / - | official | + | - | ^
Better Phone Saul :: 5 | release 2020-02-23 | official | + | - | The fifth season of
Better Phone Saul :: 5 | platform AMC | official | + | - | ^
Better Phone Saul :: 6 | renewal final | official | + | - | It is the second
Locks & Key :: 1 | release 2020-02-07 | official | + | - | Locks & Key
Locks & Key :: 1 | platform Netflix | official | + | - | ^
Locks & Key :: - | source_material comic / - | official | + | - | ^
Westmoor :: 3 | release 2020-03 | official | + | - | Westmoor's
Westmoor :: 3 | platform HBO | official | + | - | ^
Westmoor :: 3 | cast Aaron Pauls / - / joining | official | + | - | Aaron Pauls
Killing Eva :: - | release 2020-03-01..2020-05-31 | predicted | + | - | Killing Eva
Killing Eva :: - | release none | official | - | - | ^
Line of Fire :: - | release 2020-04 | predicted | + | - | We expect
Line of Fire :: - | release 2020 | official | + | BBC One | BBC One says
Ozarks :: 3 | release 2020 | official | + | - | Ozarks will
Ozarks :: 3 | release none | official | - | - | ^
The Boyz :: 2 | release 2020-06-01..2020-08-31 | official | + | - | The Boyz
The Boyz :: 3 | renewal renewed | official | + | - | Amazon has
Umbrella School :: 2 | production post-production under way | official | + | - | Umbrella School
Umbrella School :: 2 | release 2020-06-01..2020-08-31 | predicted | + | - | ^
The Crowning :: - | release 2020-07-01..2020-12-31 | official | + | - | The Crowning
The Crowning :: - | cast Olivia Coleman / Queen / returning | official | + | - | ^
Fargone :: 4 | release 2020-09 | official | + | - | Fargone
Fargone :: 4 | platform FX | official | + | - | ^
The Mandalore :: 2 | release 2020-10 | official | + | - | The Mandalore
The Mandalore :: 2 | platform Disney+ | official | + | - | ^
The Mandalore :: 2 | production filming ends | official | + | - | ^
Peaky Caps :: - | release none | official | - | - | Peaky Caps
Atlantis Avenue :: - | release none | official | - | - | ^
Stranger Games :: - | release none | official | - | - | ^
Stranger Games :: - | production filming under way | official | + | - | The third of
