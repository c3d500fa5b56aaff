url: https://www.thesmallscreen.example/2017/11/30/fate-of-vaulted-netflix
outlet: The Small Screen
published: 2017-11-30
title: Sources: Netflix Not Moving Forward With ‘Vaulted’ After Star's Exit
series: Vaulted

The combination has been lost. Netflix is not moving ahead with a third season of “Vaulted,” people with knowledge of the matter tell The Small Screen, a week after leading man Garrett Boone parted ways with the heist drama over allegations of misconduct on the set.

A spokeswoman for the streaming giant declined to comment on the future of the series. In a statement released on Nov. 22 it had only said that Boone “will not be part of any further season.”

Production on the third installment, under way in Baltimore since October, has been on hold since that day, and roughly 150 crew members were told on Wednesday to go home until January.

Whether there are ways to finish without Boone has been the subject of many a meeting. One idea, which insiders call “a long shot,” is to shift the focus to Layla Farooqi's Inspector Chaudhry and to end the show after a shortened run of six.

“Vaulted” was created by Simon Peake. It has been one of the pillars of the service since 2015, and a prequel, “Vaulted: Zurich,” is in development with Peake and director Agnieszka Lis. That project isn't affected.

Boone first drew notice in the film “Harbor Lights” and on the stage. He denies the accusations.

=== claims
3 | renewal cancelled | reported | + | The Small Screen | Netflix is not moving
3 | cast Garrett Boone / - / leaving | official | + | Netflix | In a statement
- | platform Netflix | official | + | - | It has been
3 | production filming starts when=2017-10 | official | + | - | Production on the third
3 | production filming under way | official | - | - | ^
- | cast Layla Farooqi / Inspector Chaudhry / - | official | + | - | One idea
Vaulted: Zurich :: 1 | crew Agnieszka Lis / director | official | + | - | It has been
- | crew Simon Peake / creator | official | + | - | “Vaulted” was created
1 | release 2015 | official | + | - | It has been
