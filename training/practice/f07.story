url: https://www.realitywatcher.example/2023/05/16/love-in-lockers-season-4
outlet: Reality Watcher
published: 2023-05-16
title: 'Love in Lockers' Season 4: Premiere date, host, where to stream
series: Love in Lockers

School's back in session! The dating experiment in which singles talk through the vents of a row of lockers has July 6 circled in red. That Thursday the fourth class gets its first three episodes on Peacock; two more land each week until there are eleven.

Everyone's favorite hall monitors, comedian Tasha Bright and her husband, ex-NFL lineman Dre Collier, are hosting for another year. One change at the teacher's desk: therapist Dr. Wanda Osei, who counseled the couples in the third go-round, handed in her keys, and Dr. Phil Laredo sits down there in her stead.

Where do we find the new students? Denver. Seasons 1 and 2 picked theirs from Tampa, and the third, which began in August 2022, from Columbus.

What about the weddings? Of the five pairs formed so far just one is still wearing rings.

The production company, Half Hall, doesn't sit idle: it told Variety that its spin-off for divorcees, Love in Lockers: Detention, is being cast, and that Peacock wants that one for 2024. An Australian edition on Seven has been dropped after one run.

How many people watch? According to Nielsen, 640 million minutes were spent on last season's finale week.

A sneak peek at the first meeting was dropped on TikTok on Monday. In it a firefighter asks a nurse if she can smell the paint. The full trailer is a thing for June, executive producer Kim Sandoval teased on the podcast Hall Pass.

Sandoval, 51, was nominated for a Critics Choice Award in January for her work on the docuseries Ring Girls.

=== claims
4 | release 2023-07-06 | official | + | - | The dating experiment
4 | platform Peacock | official | + | - | That Thursday
4 | episodes 11 | official | + | - | ^
4 | cast Tasha Bright / - / returning | official | + | - | Everyone's favorite
4 | cast Dre Collier / - / returning | official | + | - | ^
4 | cast Dr. Wanda Osei / - / leaving | official | + | - | One change at
4 | cast Dr. Phil Laredo / - / joining | official | + | - | ^
3 | cast Dr. Wanda Osei / - / - | official | + | - | ^
3 | release 2022-08 | official | + | - | Seasons 1 and 2
Love in Lockers: Detention :: 1 | renewal renewed | official | + | Half Hall | The production company
Love in Lockers: Detention :: 1 | release 2024 | official | + | Half Hall | ^
Love in Lockers Australia :: - | platform Seven | official | + | - | An Australian
Love in Lockers Australia :: 2 | renewal cancelled | official | + | - | ^
4 | trailer clip when=2023-05-15 | official | + | - | A sneak peek
4 | trailer trailer when=2023-06 | official | + | Kim Sandoval | The full trailer
- | crew Kim Sandoval / producer | official | + | - | ^
