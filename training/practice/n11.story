url: https://www.seriesfinderpro.example/mercy-lane-season-5-release-date
outlet: Series Finder Pro
published: 2021-11-30
title: Mercy Lane Season 5 Release Date, Cast, Plot - Is It Coming Or Not?
series: Mercy Lane

Mercy Lane is an American medical drama series which was first time aired at 3rd of October 2017 on NBC. Till the present moment, four seasons has been gifted to audience. The show is created by hands of Gwen Parrish and its 4th season get concluded in May 2021.

Mercy Lane Season 5: When it is going to premiere?

The fans should mark the 11th of January 2022, as the season 5 is landing that day. Originally it was planned for September, but the network moved it to the midseason for making place for football.

Mercy Lane Season 5: How many episodes it will contain?

As per the sources, there will be 13 episodes, while each of season from 2 to 4 was having 22.

Mercy Lane Season 5: Who will be in it?

We are expecting these stars to be seen again:

• Trent Calloway as Dr. Sam Mercer
• Adaeze Obi as Nurse Joy Bello
• Pilar Quintero as Dr. Reyes

There is no more Dr. Whitfield. Grant Holloway, the actor behind the doctor, told to People magazine that he was finished with hospital corridors. Some fans thinks he will do a comeback in the last episode.

Mercy Lane Season 5: Is it final season?

NBC has not make any words on this. However, the TV Line is reporting that season 5 is going to be the end for the hospital.

Mercy Lane Season 5: Trailer

On 22 November the channel has dropped a trailer of 30 seconds, which you can watch on YouTube. In it a helicopter is falling on the roof.

Where to stream?

Old seasons are streaming at Peacock and Hulu. FAQ: Is Mercy Lane a true story? No, it is a fiction. Is it based on book? It is not based on any book.

=== claims
1 | release 2017-10-03 | official | + | - | Mercy Lane is an
- | platform NBC | official | + | - | ^
- | crew Gwen Parrish / creator | official | + | - | The show is created
5 | release 2022-01-11 | official | + | - | The fans should
5 | release 2021-09 | official | - | - | Originally it was
5 | delay | official | + | - | ^
5 | episodes 13 | rumored | + | - | As per the sources
2 | episodes 22 | official | + | - | ^
3 | episodes 22 | official | + | - | ^
4 | episodes 22 | official | + | - | ^
5 | cast Trent Calloway / Dr. Sam Mercer / returning | predicted | + | - | Trent Calloway
5 | cast Adaeze Obi / Nurse Joy Bello / returning | predicted | + | - | Adaeze Obi
5 | cast Pilar Quintero / Dr. Reyes / returning | predicted | + | - | Pilar Quintero
5 | cast Grant Holloway / Dr. Whitfield / leaving | official | + | Grant Holloway | Grant Holloway, the
5 | renewal final | reported | + | TV Line | However, the TV Line
5 | trailer trailer when=2021-11-22 | official | + | - | On 22 November
- | platform Peacock | official | + | - | Old seasons
- | platform Hulu | official | + | - | ^
