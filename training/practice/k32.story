url: https://www.courierwest.example/arts/2023/11/08/tv-column
outlet: Courier West
published: 2023-11-08
title: What the end of the strike means for your shows

The actors' strike is over, and the studios want to start quickly. Here is the situation of the biggest shows.

Harlem Nights at HBO needs four more weeks of filming. Season 2 was planned for January, but it will now be released in the summer of 2024.

Production on season 5 of Paper Trail starts on November 27. NBC expects to have 13 episodes ready for a premiere in February.

The third season of Beach House has been written already. It is set to film in South Carolina from January to April, said Amazon. Jenny Park, Lola Reed and Chris Shin are all returning. The release is planned for 2025.

Netflix's Ghost Academy will begin filming its second season in Ireland in the spring. Season 1 came out a year ago this month. The wait for new episodes will therefore be longer than two years.

Abbott Street returns to ABC on February 7. There will be 14 episodes instead of 22. The writers have been back at work since October 2.

Starz has not said when Blood Price will resume. The drama stopped filming its fourth season in July. Only three of ten episodes are finished.

CBS has announced that SWAT Boston ends with the coming season, its seventh. It premieres on February 16.

Less good is the news about Space Cadets. Peacock has cancelled the comedy, although it had been renewed for a second season in March. “Because of the strikes we could not have come back until 2025,” creator Mel Watts wrote.

The movies have the same problem. Several big films have been moved from spring to Christmas, and Marvel has taken one of them off the calendar.

It will be a quiet winter. Read a book, my editor suggests.

=== claims
Harlem Nights :: - | platform HBO | official | + | - | Harlem Nights
Harlem Nights :: 2 | release 2024-01 | official | - | - | Season 2 was
Harlem Nights :: 2 | release 2024-06-01..2024-08-31 | official | + | - | ^
Harlem Nights :: 2 | delay to=2024-06-01..2024-08-31 | official | + | - | ^
Harlem Nights :: 2 | production filming ends | official | - | - | Harlem Nights
Paper Trail :: 5 | production filming starts when=2023-11-27 | official | + | - | Production on
Paper Trail :: 5 | episodes 13 | official | + | NBC | NBC expects
Paper Trail :: 5 | release 2024-02 | official | + | NBC | ^
Beach House :: 3 | production writing ends | official | + | - | The third season of Beach
Beach House :: 3 | production filming starts when=2024-01 | official | + | Amazon | It is set to film
Beach House :: 3 | production filming ends when=2024-04 | official | + | Amazon | ^
Beach House :: 3 | cast Jenny Park / - / returning | official | + | - | Jenny Park
Beach House :: 3 | cast Lola Reed / - / returning | official | + | - | ^
Beach House :: 3 | cast Chris Shin / - / returning | official | + | - | ^
Beach House :: 3 | release 2025 | official | + | - | The release is
Ghost Academy :: - | platform Netflix | official | + | - | Netflix's Ghost
Ghost Academy :: 2 | production filming starts when=2024-03-01..2024-05-31 | official | + | - | ^
Ghost Academy :: 1 | release 2022-11 | official | + | - | Season 1 came
Ghost Academy :: 2 | release 2024-12-01.. | predicted | + | - | The wait
Abbott Street :: - | release 2024-02-07 | official | + | - | Abbott Street
Abbott Street :: - | platform ABC | official | + | - | ^
Abbott Street :: - | episodes 14 | official | + | - | There will be 14
Abbott Street :: - | production writing starts when=2023-10-02 | official | + | - | The writers have
Blood Price :: 4 | production filming starts | official | - | - | Starz has
Blood Price :: 4 | production filming under way when=2023-07 | official | - | - | The drama stopped
Blood Price :: 4 | episodes 10 | official | + | - | Only three
SWAT Boston :: 7 | renewal final | official | + | CBS | CBS has
SWAT Boston :: 7 | release 2024-02-16 | official | + | - | It premieres
Space Cadets :: 2 | renewal cancelled | official | + | - | Peacock has
Space Cadets :: 2 | renewal renewed when=2023-03 | official | + | - | ^
Space Cadets :: - | crew Mel Watts / creator | official | + | - | “Because of
