url: https://www.tvbriefing.example/2021/06/16/hollow-creek-back
outlet: TV Briefing
published: 2021-06-16
title: Hollow Creek gets a second season
series: Hollow Creek

Hollow Creek is getting a second season. AMC announced it on Wednesday.

The horror series is based on a short story by Jo Hillard and had ten episodes in its first season. It started on 2 April. The last episode was on last weekend.

For season two, AMC has ordered eight episodes. They come out in 2022. Filming starts in Nova Scotia in October.

Adrian Brody-Lewis will be back as Captain Boon. The other actors have not been confirmed. "Some of them are dead," showrunner Pete Filardo said, laughing.

His brother Jason no longer works on the series. The two created it together.

AMC has not said anything about a third season.

"I am happy and also a little afraid," Brody-Lewis wrote. "It was very cold out there."

In the United Kingdom, Hollow Creek is on Alibi.

AMC's other series are doing well too. Kevin Will Die premieres on Sunday and has eight episodes. The eleventh and last season of The Marching Dead begins on 22 August. The channel has also renewed Mayfair Ladies for a second season.

The share price of AMC Networks rose by two percent.

=== claims
2 | renewal renewed when=2021-06-16 | official | + | AMC | Hollow Creek is getting
- | source_material other / - | official | + | - | The horror series
1 | episodes 10 | official | + | - | ^
1 | release 2021-04-02 | official | + | - | It started on
2 | episodes 8 | official | + | - | For season two
2 | release 2022 | official | + | - | They come out
2 | production filming starts when=2021-10 | official | + | - | Filming starts
2 | cast Adrian Brody-Lewis / Captain Boon / returning | official | + | - | Adrian Brody
- | crew Pete Filardo / showrunner | official | + | - | "Some of them
3 | renewal renewed | official | - | - | AMC has not
- | crew ?Jason Filardo / creator | official | + | - | The two created
- | crew Pete Filardo / creator | official | + | - | ^
- | platform Alibi | official | + | - | In the United
Kevin Will Die :: 1 | release 2021-06-20 | official | + | - | Kevin Will
Kevin Will Die :: 1 | episodes 8 | official | + | - | ^
The Marching Dead :: 11 | renewal final | official | + | - | The eleventh
The Marching Dead :: 11 | release 2021-08-22 | official | + | - | ^
Mayfair Ladies :: 2 | renewal renewed | official | + | - | The channel
