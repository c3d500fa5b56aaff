url: https://www.theseriesdesk.example/2020/12/04/nightwatch-precinct-hbo-max-fourth-season
outlet: The Series Desk
published: 2020-12-04
title: What is known about season 4 of Nightwatch Precinct
series: Nightwatch Precinct

On Thursday evening the third season of Nightwatch Precinct came to its close. Below you find what is known about the fourth so far.

Will there be one?

TNT extended the police drama in May, when only two episodes of the third season had been aired. Rumors according to which it will be the last have been going around since a remark by Donnie Callaway. "You don't do the same beat forever," the actor had said in a podcast. The network states that no such decision was taken.

When is it being filmed?

The filming was originally supposed to begin in Philadelphia in October. Because of rising infections it was called off for this year. The producers are now aiming for the beginning of March, as executive producer Janice Malone informed us. Should the numbers in Pennsylvania stay as they are, the crew could move to Canada instead.

When will it be shown?

The previous seasons were launched in May (2018), in June (2019) and again in May. That rhythm can't be kept. We consider a launch in the autumn of next year to be probable. The German pay channel which also shows the series already lists it for November 2021.

Who will take part?

Donnie Callaway (Lieutenant Marsh), Erica Tazel-Boone (Dr. Finch) and Sam Ortega (Officer Ruiz) have contracts for the season. Grace Park-Lewis had announced her farewell in summer.

How many episodes will there be?

Ten are planned. The third season had been cut from ten to eight by the pandemic.

Are there any pictures?

For the time being no trailer exists. Last year it was published five weeks ahead of the launch.

=== claims
4 | renewal renewed when=2020-05 | official | + | - | TNT extended
4 | renewal final | rumored | + | - | Rumors
4 | renewal final | official | - | network | The network
4 | production filming starts when=2020-10 | official | - | - | The filming
4 | production filming starts when=2021-03-01..2021-03-10 | official | + | Janice Malone | The producers
- | crew Janice Malone / producer | official | + | - | ^
1 | release 2018-05 | official | + | - | The previous
2 | release 2019-06 | official | + | - | ^
3 | release 2020-05 | official | + | - | ^
4 | release 2021-09..2021-11 | predicted | + | - | We consider
4 | release 2021-11 | reported | + | German pay channel | The German
4 | cast Donnie Callaway / Lieutenant Marsh / returning | official | + | - | Donnie
4 | cast Erica Tazel-Boone / Dr. Finch / returning | official | + | - | ^
4 | cast Sam Ortega / Officer Ruiz / returning | official | + | - | ^
4 | cast Grace Park-Lewis / - / leaving | official | + | Grace Park-Lewis | Grace
4 | episodes 10 | official | + | - | Ten are
3 | episodes 8 | official | + | - | The third season had
4 | trailer trailer | official | - | - | For the time
