url: https://www.pulsetv.example/2018/10/18/netflix-the-magician
outlet: Pulse TV
published: 2018-10-18
title: Netflix orders two more seasons of ‘The Clockmaker’
series: The Clockmaker

“The Clockmaker” will run for at least four seasons. Netflix on Thursday ordered seasons three and four of the fantasy series.

Season two does not come out until November 16. The early order lets the producers film the next two seasons back to back. Shooting starts in Ireland in March 2019.

Each of the new seasons has six episodes. Season two has ten.

Katherine Lang plays Ada, the daughter of a clockmaker who can stop time. Brian Tierney, Lou Ferrer and Emma Dowd are in the cast as well. Dowd, a supporting actor in the first season, is now a series regular.

The show is written by Fiona Hughes and Guy Mack, and is based on Hughes's own graphic novel.

Hughes and Mack are the showrunners. They took over from Simon Breck, who left after season one because of creative differences.

Season one premiered on October 6, 2017.

Netflix has now renewed nearly all of its fantasy series. Last week it gave a second season to “Elf Kingdom,” although season one had bad reviews. Only “The Ash Tree” is in danger. The second season was released in June and there is no word of a third.

=== claims
3 | renewal renewed when=2018-10-18 | official | + | - | Netflix on Thursday
4 | renewal renewed when=2018-10-18 | official | + | - | ^
2 | release 2018-11-16 | official | + | - | Season two does
3 | production filming starts when=2019-03 | official | + | - | Shooting starts
4 | production filming starts when=2019-03 | official | + | - | ^
3 | episodes 6 | official | + | - | Each of
4 | episodes 6 | official | + | - | ^
2 | episodes 10 | official | + | - | Season two has
- | cast Katherine Lang / Ada / - | official | + | - | Katherine Lang
- | cast Brian Tierney / - / - | official | + | - | Brian Tierney
- | cast Lou Ferrer / - / - | official | + | - | ^
- | cast Emma Dowd / - / - | official | + | - | ^
1 | cast Emma Dowd / - / - | official | + | - | Dowd, a supporting
- | crew Fiona Hughes / writer | official | + | - | The show is written
- | crew Guy Mack / writer | official | + | - | ^
- | source_material comic / - | official | + | - | ^
- | crew Fiona Hughes / showrunner | official | + | - | Hughes and Mack
- | crew Guy Mack / showrunner | official | + | - | ^
2 | crew Simon Breck / showrunner | official | - | - | They took
1 | release 2017-10-06 | official | + | - | Season one premiered
Elf Kingdom :: 2 | renewal renewed when=2018-10-08..2018-10-14 | official | + | - | Last week
The Ash Tree :: 2 | release 2018-06 | official | + | - | The second season was
The Ash Tree :: 3 | renewal renewed | official | - | - | ^
