url: https://www.mainstreetcritic.example/2019/08/15/cobalt-amazon-2020
outlet: Main Street Critic
published: 2019-08-15
title: Amazon pulls 'Cobalt' from its October schedule
series: Cobalt

Amazon Prime Video has taken 'Cobalt' off the calendar only seven weeks before the mining thriller was to burrow into its second season, citing, of all things, weather.

A landslide in May buried an access road in British Columbia, and the finale's big explosion couldn't be shot until last week. "It blew up nicely, thanks," executive producer Dan Rourke said. Nicely or not, it came too late. The effects need until Christmas, so October 4 is history.

Amazon's new target is "the first months of 2020." Rourke himself is counting on the end of February.

Are we to believe it? I've a source at a New York ad agency whose campaign for the show is booked for the week of April 13, which would suggest that somebody at Amazon doubts the February.

Contrary to what was said on a few blogs, nothing is being rewritten. And the rumor that Amy Forsythe isn't in all episodes is just that, Rourke insists.

It hurts double since the first season got people used to punctuality. It struck on October 5, 2018, ten episodes, with a trailer at Comic-Con. This year's trailer came and went at Comic-Con, too, with "10.4" in big blue digits at its end. They'd better make another.

A third? Rourke has pitched one "on a napkin." Jack Ryan, on the same service, was given its second five months before its first came out, and its third six months before its second, and people at Prime's rivals envy him.

'Cobalt' is based on reporting by the Vancouver Sun. So is, incidentally, a feature film with Mark Ruffalo, which opens on October 4. At least someone's using the date.

=== claims
2 | release 2019-10-04 | official | - | - | Amazon Prime Video has
- | platform Amazon Prime Video | official | + | - | ^
2 | delay | official | + | - | ^
2 | production filming ends when=2019-08-05..2019-08-11 | official | + | - | A landslide
- | crew Dan Rourke / producer | official | + | - | "It blew
2 | production post-production ends when=2019-12 | official | + | - | The effects
2 | release 2020-01..2020-04 | official | + | Amazon | Amazon's new
2 | release 2020-02-21..2020-02-29 | official | + | Dan Rourke | Rourke himself
2 | release 2020-04-13..2020-04-19 | reported | + | Main Street Critic | I've a source
2 | cast Amy Forsythe / - / returning | official | + | Dan Rourke | And the rumor
1 | release 2018-10-05 | official | + | - | It struck
1 | episodes 10 | official | + | - | ^
1 | trailer trailer when=2018-07 | official | + | - | ^
2 | trailer trailer when=2019-07 | official | + | - | This year's
3 | renewal renewed | official | - | Dan Rourke | Rourke has
- | source_material other / - | official | + | - | 'Cobalt' is
