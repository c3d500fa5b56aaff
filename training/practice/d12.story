url: https://www.primetimefates.example/2019/05/10/county-general-blues-ended
outlet: Primetime Fates
published: 2019-05-10
title: County General Blues: Ended by NBC; No Third Season for the Medical Comedy
series: County General Blues

Time of death, 4:12 PM Pacific. NBC has pulled the plug on County General Blues, which means that there is no season three for the doctors of ward nine. Season two, of 13 installments, will go down as the last one.

A hospital comedy with songs, the County General Blues TV show takes place on the night shift in Toledo. Marnie Kessler thought it up and ran it alongside Bo Whitford. Its regulars are Gina Farrow, Luis Ibarra, Dot Hanley, Craig Mbeki, and Sheldon Roth. When young Dr. Ames (Farrow) is sent to Ohio as a punishment, she has every intention of getting out within a year. What she hadn't counted on was an orderly who sings. By season two she'd turned down Boston twice and he'd been arrested once.

The sophomore season started on January 8th and had an average of 0.52 in the 18-49 demographic, down by 31% against its freshman year, and 2.31 million viewers. Among NBC's comedies only one did worse.

Deadline hears that Universal Television is shopping it around, with Hulu the first door to be knocked at. No knock has been answered.

County General Blues was drawn from a stage revue which Kessler put on in Chicago in 2011 and of which there's a cast album.

In other news of the day NBC took Blindspot to a fifth and last season and let A.P. Bio go.

What do you think? Have you been watching on NBC? Should somebody else have picked up the series?

=== claims
3 | renewal cancelled when=2019-05-10 | official | + | - | NBC has pulled
2 | episodes 13 | official | + | - | Season two, of 13
2 | renewal final | official | + | - | ^
- | crew Marnie Kessler / creator | official | + | - | Marnie Kessler
- | crew Marnie Kessler / showrunner | official | + | - | ^
- | crew Bo Whitford / showrunner | official | + | - | ^
- | cast Gina Farrow / Dr. Ames / - | official | + | - | Its regulars
- | cast Luis Ibarra / - / - | official | + | - | ^
- | cast Dot Hanley / - / - | official | + | - | ^
- | cast Craig Mbeki / - / - | official | + | - | ^
- | cast Sheldon Roth / - / - | official | + | - | ^
2 | release 2019-01-08 | official | + | - | The sophomore season
- | platform NBC | official | + | - | Among NBC's
- | source_material other / - | official | + | - | County General Blues was
Blindspot :: 5 | renewal final when=2019-05-10 | official | + | - | In other news
A.P. Bio :: 3 | renewal cancelled when=2019-05-10 | official | + | - | ^
