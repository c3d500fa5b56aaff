url: https://www.heralddaily.example/2016/10/05/tv-notes-the-ransom-man
outlet: Herald Daily
published: 2016-10-05
title: TV notes: ‘The Ransom Man’ returns, ‘Quarry Lane’ doesn't, and a first for Jada
series: The Ransom Man

“The Ransom Man,” TNT's hostage-negotiator drama, will have 13 more tries at talking people out of it. The cable network announced the third-season order on Tuesday, and said the episodes would air in summer 2017.

There has been a change behind the camera. Mitch Rosales-Avery, the showrunner of the first two years, is moving over to a new pilot at TNT, and so consulting producer Dana Ulrich-Foy is being promoted to the job.

Jeremy Castle-Nunn stars as Eli Marsh, with Bianca Royce as the wife he couldn't bargain back. Jada, the singer, makes her acting debut with a recurring role in season three. Eli's boss won't be seen: Gil Trask-Moran's contract wasn't renewed.

The show is an American version of the Israeli series “Mish'al.” It opened in June of 2015 and was TNT's second-best performer this summer, at 4.8 million viewers including DVRs.

As for “Quarry Lane,” Cinemax isn't digging any deeper. One season of the Vietnam-era thriller, based on a string of paperbacks, is all there'll be.

Meanwhile, WGN America won't say whether “Coal Kings” survives. Its creator, Peter Mattei-Shaw, told a radio station in Lexington that he's “reading the obituaries every morning.”

“Westworld,” which started on Sunday, got the best numbers for an HBO debut since “True Detective” in 2014.

=== claims
3 | renewal renewed when=2016-10-04 | official | + | TNT | The cable network announced
3 | release 2017-06..2017-08 | official | + | TNT | ^
3 | episodes 13 | official | + | - | “The Ransom Man,” TNT
- | platform TNT | official | + | - | ^
- | crew Mitch Rosales-Avery / showrunner | official | + | - | Mitch Rosales
1 | crew Mitch Rosales-Avery / showrunner | official | + | - | ^
2 | crew Mitch Rosales-Avery / showrunner | official | + | - | ^
3 | crew Mitch Rosales-Avery / showrunner | official | - | - | ^
3 | crew Dana Ulrich-Foy / showrunner | official | + | - | ^
- | cast Jeremy Castle-Nunn / Eli Marsh / - | official | + | - | Jeremy Castle
- | cast Bianca Royce / - / - | official | + | - | ^
3 | cast Jada / - / joining | official | + | - | Jada, the singer
3 | cast Gil Trask-Moran / Eli's boss / leaving | official | + | - | Eli's boss
- | source_material series / Mish'al | official | + | - | The show is
1 | release 2015-06 | official | + | - | It opened
Quarry Lane :: 2 | renewal cancelled | official | + | - | One season of
Quarry Lane :: - | source_material novel / - | official | + | - | ^
Quarry Lane :: - | platform Cinemax | official | + | - | ^
Coal Kings :: - | renewal renewed | official | - | - | Meanwhile, WGN
Coal Kings :: - | crew Peter Mattei-Shaw / creator | official | + | - | Its creator
Westworld :: 1 | release 2016-10-02 | official | + | - | “Westworld,” which
