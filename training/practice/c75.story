url: https://www.docfestdaily.example/2022/06/28/series-in-the-pipeline
outlet: Docfest Daily
published: 2022-06-28
title: Series in the pipeline: notes from the Sheffield market
series: Sea Change

Twelve docuseries had a table at the market. Here are the six that come back.

Sea Change: Sky Nature has signed off on another voyage. It'll have its anchor up in September off Iceland, and four parts are to be ready for the World Oceans Day of 2023, on June 8. "Ready isn't shown," cautioned director Pip Aldous.

The Kitchen Cabinet: ZDF's food sleuths have stopped shooting their third year, as the doctor has a broken wrist. Nothing's lost but July.

Last of the Lockkeepers: Channel 5 is so pleased that it wants twelve, where it had eight. They are in the edit. "After the summer holidays" was the wording on the flyer; on the banner above it stood "Autumn 2022." We'll take the banner.

Trial by Tabloid: Netflix's people left before the session. A distributor's price list has S2 in it, with delivery in Q1. The subjects' lawyers assert that not a meter will be filmed as long as their suit is pending.

Girls of the Fourth Division: It was rumored at the bar that Amazon has sacked it. It was rumored at another bar that it's to have a spin-off with boys.

Where the River Bends: Arte's second season, filmed in 2020, has been in a vault since. Its makers hope for a slot in November and have hoped so before.

Was there a lesson? Commissioners take ever longer, said a panel: Our Planet is at 50 months between its two outings, when all is done, and Sea Change, at 30, should stop complaining.

Trailers were on a loop in the foyer, for Lockkeepers and Trial. The prize of the market went to a short on bees.

=== claims
Sea Change :: - | renewal renewed | official | + | - | Sea Change: Sky
Sea Change :: - | platform Sky Nature | official | + | - | ^
Sea Change :: - | production filming starts when=2022-09 | official | + | - | It'll have
Sea Change :: - | episodes 4 | official | + | - | ^
Sea Change :: - | production post-production ends when=2022-06-28..2023-06-08 | official | + | - | ^
Sea Change :: - | crew Pip Aldous / director | official | + | - | "Ready
The Kitchen Cabinet :: 3 | production filming under way | official | - | - | The Kitchen
The Kitchen Cabinet :: - | platform ZDF | official | + | - | ^
Last of the Lockkeepers :: - | platform Channel 5 | official | + | - | Last of
Last of the Lockkeepers :: - | episodes 12 | official | + | - | ^
Last of the Lockkeepers :: - | production post-production under way | official | + | - | They are in
Last of the Lockkeepers :: - | release 2022-09..2022-11 | official | + | - | "After
Trial by Tabloid :: 2 | renewal renewed | reported | + | distributor's price list | A distributor's
Trial by Tabloid :: 2 | production filming starts | reported | - | subjects' lawyers | The subjects
Girls of the Fourth Division :: - | renewal cancelled | rumored | + | - | Girls of
Where the River Bends :: 2 | platform Arte | official | + | - | Where the
Where the River Bends :: 2 | production filming under way when=2020 | official | + | - | ^
Where the River Bends :: 2 | release 2022-11 | official | + | makers | Its makers
Sea Change :: - | precedent Our Planet / release / 50 | official | + | - | Commissioners
Last of the Lockkeepers :: - | trailer trailer | official | + | - | Trailers
Trial by Tabloid :: - | trailer trailer | official | + | - | ^
