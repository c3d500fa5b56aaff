url: https://www.slatecalendar.example/news/lantern-bay-season-2-where-things-stand
outlet: Slate Calendar
published: 2023-03-08
title: Lantern Bay season 2: where things stand
series: Lantern Bay

The Hulu mystery Lantern Bay is a long way from our screens, so here is every day in the diary that we know of.

Season 2 went into pre-production on January 16, 2023. The first table read took place on February 2, and auditions for the part of the coroner were held on February 20, 2023. On March 1 the location scouts were in Halifax. Rehearsals for season 2 begin on April 3, 2023.

Cameras roll on May 8, 2023. Lantern Bay season 1 had been in pre-production in the spring of 2020, before everything stopped.

Season 1 premiered on October 14, 2021, on Hulu. The soundtrack album followed on November 5, 2021, and the tie-in novel is in shops on June 6, 2023. A rerun of season 1 begins on July 1, 2023.

No premiere date for season 2 has been given. A panel about Lantern Bay is planned for July 21, 2023, in San Diego. The cast of season 2 met the press on March 6.

The show went into its prep phase again after the writers had handed in all ten scripts in December 2022.

=== claims
- | platform Hulu | official | + | - | The Hulu mystery
2 | production filming starts when=2023-05-08 | official | + | - | Cameras roll
1 | release 2021-10-14 | official | + | - | Season 1 premiered
1 | platform Hulu | official | + | - | ^
2 | release none | official | - | - | No premiere date
2 | production writing ends when=2022-12 | official | + | - | The show went
