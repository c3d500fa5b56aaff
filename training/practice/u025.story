url: https://www.sofasignal.example/2019/07/one-night-stand-up-saved-pop-tv
outlet: Sofa Signal
published: 2019-07-01
title: Hold the flowers: the comedy that Netflix let go has found a bed elsewhere
series: Casa Mendoza

Stand down, everyone. The candles can be blown out, the hashtag retired.

Ninety-nine days ago Netflix shut the door on Casa Mendoza, and a lot of people (Lin-Manuel Miranda was the loudest) stood outside hammering on it. On Thursday somebody opened another. Pop TV, a channel of which half the fans had never heard, is taking the family in, and thirteen fresh half-hours are to be taped in front of an audience in Culver City.

What was the show's third season at one address will thus be followed by its fourth at another, with CBS rebroadcasting the whole batch later in the season. It's the first time that a cable outfit has snatched an original from a streamer.

“I cried in a Costco,” says Gloria Calderón, without whom, as co-creator and co-showrunner with Mike Royce-Hall, there would be no Mendozas. Her stars are equally glad to be homeless no longer; Justina Machuca, India de la Cruz, Todd Grinwell and the one and only Rita Morales have all said si. Stephen Tobias was the last to sign.

When will the door open? Next year, but don't ask for the month.

The series owes its bones to a sitcom of the same name, which the great Norman Leary gave to the world in 1975. Leary, at 96, still executive produces.

For the record: Netflix unveiled the first season in January 2017, praised the third to the skies in February, and blamed what followed on the size of the crowd. In season 2, there was a two-parter about citizenship that ought to be shown in schools.

Would it be the family's last address? Pop's president, Brad Swartz, told Variety he'd be stunned if they moved out again after thirteen weeks.

You may now cancel your cancellation.

=== claims
4 | renewal cancelled when=2019-03 | official | + | - | Ninety-nine
4 | renewal renewed when=2019-06-27 | official | + | - | Pop TV, a channel
4 | platform Pop TV | official | + | - | ^
4 | episodes 13 | official | + | - | ^
4 | production filming starts | official | + | - | ^
4 | platform CBS | official | + | - | What was the
- | crew Gloria Calderón / creator | official | + | - | “I cried
- | crew Gloria Calderón / showrunner | official | + | - | ^
- | crew Mike Royce-Hall / creator | official | + | - | ^
- | crew Mike Royce-Hall / showrunner | official | + | - | ^
4 | cast Justina Machuca / - / returning | official | + | - | Her stars are
4 | cast India de la Cruz / - / returning | official | + | - | ^
4 | cast Todd Grinwell / - / returning | official | + | - | ^
4 | cast Rita Morales / - / returning | official | + | - | ^
4 | cast Stephen Tobias / - / returning | official | + | - | Stephen Tobias
4 | release 2020 | official | + | - | Next year, but
- | source_material series / Casa Mendoza | official | + | - | The series owes
- | crew Norman Leary / producer | official | + | - | Leary, at 96
1 | release 2017-01 | official | + | - | For the record
1 | platform Netflix | official | + | - | ^
4 | renewal final | official | - | Brad Swartz | Pop's president
