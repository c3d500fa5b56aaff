url: https://www.scifigazette.example/2021/03/31/the-distant-shore-listing
outlet: Sci-Fi Gazette
published: 2021-03-31
title: BBFC listing suggests The Distant Shore is near
series: The Distant Shore

An entry in the database of the British Board of Film Classification has set off hopes that The Distant Shore will soon be back. It gives the age rating (15) for ten episodes of a second season, with running times between 44 and 58 minutes, and was made on March 26.

In general the board sees a series four to eight weeks ahead of its publication. Accordingly we'd expect the Amazon production in May, although it has been as much as half a year in isolated cases.

Amazon's UK office let us know that it "doesn't comment on listings." The company's most recent statement, of November, was that the season "will come in 2021."

An American retailer, Barnes & Noble, has on the other hand put an official guide to the season up for pre-order, with a delivery date of September 21. Would anyone sell a guide four months late? The publisher says that the day was made up by the shop.

The shoot had been over since the first week of September; it was one of the few that the pandemic had only grazed, because the crew lived in an isolated hangar in Iceland. A composer was found in Hildur Thorsdottir.

Ada Cole-Bright and Mads Lindh portray the siblings again. About Idris Fontaine's pilot no statement is possible without spoiling the first season, which is from February 2019.

What came after that, the studio's publicity calls "the longest night." With 27 months, though, it would not be much longer than Sherlock's, which lasted 24.

There has been no trailer since the announcement clip at New York Comic Con in 2019.

=== claims
2 | episodes 10 | reported | + | British Board of Film Classification | It gives
2 | release 2021-05 | predicted | + | - | Accordingly
- | platform Amazon | official | + | - | ^
2 | release 2021 | official | + | Amazon | The company's
2 | production filming ends when=2020-09-01..2020-09-07 | official | + | - | The shoot
2 | crew Hildur Thorsdottir / composer | official | + | - | A composer
2 | cast Ada Cole-Bright / - / returning | official | + | - | Ada
2 | cast Mads Lindh / - / returning | official | + | - | ^
- | cast Idris Fontaine / pilot / - | official | + | - | About
1 | release 2019-02 | official | + | - | ^
2 | precedent Sherlock / release / 24 | official | + | - | With 27
2 | trailer trailer | official | - | - | There has
2 | trailer announcement when=2019-10 | official | + | - | ^
