url: https://www.primetimefile.example/2017/02/14/abc-summer-slate
outlet: Primetime File
published: 2017-02-14
title: ABC Sets Summer: ‘Ballroom Blitz,’ ‘Mystery Dinner,’ ‘Bachelor Farm’ Dated

ABC would like you to cancel your vacation. Its warm-weather schedule, out today, has seven returning shows and two that are new.

“Ballroom Blitz” waltzes in first, on Monday, May 22, for an eleventh season, with Gordie Prince and Anya Koval once more behind the desk. Third judge Lena Marchetti, who broke a hip on the tour, is sitting this one out.

Two days later it's time for “Bachelor Farm” (8/7c), whose hostess remains Robin Delacroix, and “Mystery Dinner,” a rookie from the makers of “Locked In.”

Quiz veteran “Twenty Questions to Midnight” has been parked until June 18, and what used to be an hour is now thirty minutes.

Drama is represented by “Salem Road,” whose sophomore outing gets under way on Thursday, June 8. It was thought that ABC might burn it off on Saturdays. Not so. Ten episodes remain the order of the day, and Claudia Verne has replaced Ward Seaver as showrunner.

“Still Standing Ground,” which you may recall was to be part of last summer's menu, finally sees the light on July 9. It has been in the can since November 2015.

The Fourth brings fireworks from Boston. The CMA Fest follows in August.

“Celebrity Curling” isn't on the list, and ABC's explanation was brief: “No ice.” A fifth season is therefore off the table, a spokesman conceded.

=== claims
Ballroom Blitz :: 11 | release 2017-05-22 | official | + | - | “Ballroom Blitz
Ballroom Blitz :: 11 | cast Gordie Prince / - / returning | official | + | - | ^
Ballroom Blitz :: 11 | cast Anya Koval / - / returning | official | + | - | ^
Ballroom Blitz :: 11 | cast Lena Marchetti / - / leaving | official | + | - | Third judge
Bachelor Farm :: - | release 2017-05-24 | official | + | - | Two days
Bachelor Farm :: - | cast Robin Delacroix / - / returning | official | + | - | ^
Mystery Dinner :: 1 | release 2017-05-24 | official | + | - | ^
Twenty Questions to Midnight :: - | release 2017-06-18 | official | + | - | Quiz veteran
Salem Road :: 2 | release 2017-06-08 | official | + | - | Drama is
Salem Road :: 2 | episodes 10 | official | + | - | Ten episodes
Salem Road :: 2 | crew Claudia Verne / showrunner | official | + | - | ^
Salem Road :: 2 | crew Ward Seaver / showrunner | official | - | - | ^
Still Standing Ground :: - | release 2017-07-09 | official | + | - | “Still Standing
Still Standing Ground :: - | release 2016-06-01..2016-08-31 | official | - | - | ^
Still Standing Ground :: - | production filming ends when=2015-11 | official | + | - | It has been in
Celebrity Curling :: 5 | renewal cancelled | official | + | ABC | A fifth season
