url: https://www.upfrontnotebook.example/2017/05/16/abc-and-cbs-upfronts-fall-schedules
outlet: Upfront Notebook
published: 2017-05-16
title: Upfront notes: ABC reshuffles Tuesday, CBS trims Thursday

ABC unveiled its fall schedule to advertisers this afternoon, and CBS will do so tomorrow. What the first had to say, and what we hear of the second.

The pledge to close The Middlemans with its ninth year was made by the producers themselves, and ABC respects it. Two comedies now share what was once a single night of drama: while Speech Impediment stays in place on Wednesday for its sophomore year, The Realtors was not asked back for a third.

For midseason ABC has The Crossing Guard, Public Nuisance and a revival of singing contest Starmaker; the latter, absent from Fox since April 2016, is to be judged by Katia Parrish. A limited series, The Last Jurors, which had been tipped for summer, is not dated.

“Sleight of Hand”, renewed in February for season four, keeps Thursday at 10, and Viola Denham keeps the top hat. Corinne Dunn, the network’s president, ruled out a crossover.

ABC starts two new hours this fall, both of them medical: Dr. Murphy's Eye and The Honest Nurse. The former, from David Shaw and based on a Korean format, Good Eye, has Frederic Highland in the lead. In the latter, which nine writers have worked on, Kyra Bassett is a recovering thief.

What CBS might do

Insiders at Black Rock tell us that Precinct 2.0 is safe; and that, of Training Wheels, Doubtful and Pure Brilliance, respectively three, two and thirteen airings old, the first two are finished whereas the last has an outside chance. Young Wendell, a prequel to The Cooper Effect with Ian Armistead as the nine-year-old Wendell, has got its straight-to-series order, announced on March 13. It'll have the slot after its mother show. On top of that the parent has been picked up for two more years, numbers 11 and 12.

Not on either grid: Music Row. Its savior, CMT, has however given the country soap a sixth season, and is looking at January 4 for it.

=== claims
The Middlemans :: 9 | renewal final | official | + | producers | The pledge
Speech Impediment :: 2 | renewal renewed | official | + | - | Two comedies
The Realtors :: 3 | renewal cancelled | official | + | - | ^
The Crossing Guard :: - | platform ABC | official | + | - | For midseason
Public Nuisance :: - | platform ABC | official | + | - | ^
Starmaker :: - | platform ABC | official | + | - | ^
Starmaker :: - | cast Katia Parrish / - / joining | official | + | - | ^
The Last Jurors :: 1 | release none | official | - | - | A limited
Sleight of Hand :: 4 | renewal renewed when=2017-02 | official | + | - | “Sleight of Hand
Sleight of Hand :: 4 | cast Viola Denham / - / returning | official | + | - | ^
Dr. Murphy's Eye :: 1 | release 2017-09-01..2017-11-30 | official | + | - | ABC starts two
The Honest Nurse :: 1 | release 2017-09-01..2017-11-30 | official | + | - | ^
Dr. Murphy's Eye :: - | crew David Shaw / creator | official | + | - | The former
Dr. Murphy's Eye :: - | source_material series / Good Eye | official | + | - | ^
Dr. Murphy's Eye :: - | cast Frederic Highland / - / - | official | + | - | ^
The Honest Nurse :: - | cast Kyra Bassett / - / - | official | + | - | In the latter
Precinct 2.0 :: - | renewal renewed | rumored | + | - | Insiders at
Training Wheels :: - | renewal cancelled | rumored | + | - | ^
Doubtful :: - | renewal cancelled | rumored | + | - | ^
Young Wendell :: 1 | renewal renewed when=2017-03-13 | official | + | - | Young Wendell
Young Wendell :: - | cast Ian Armistead / Wendell / - | official | + | - | ^
The Cooper Effect :: 11 | renewal renewed | official | + | - | On top of that
The Cooper Effect :: 12 | renewal renewed | official | + | - | ^
Music Row :: 6 | renewal renewed | official | + | - | Its savior
Music Row :: 6 | platform CMT | official | + | - | ^
Music Row :: 6 | release 2018-01-04 | official | + | - | ^
Dr. Murphy's Eye :: - | platform ABC | official | + | - | ABC starts two
The Honest Nurse :: - | platform ABC | official | + | - | ^
