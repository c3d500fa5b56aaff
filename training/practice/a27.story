url: https://www.realityroster.example/bravo-2024-25
outlet: Reality Roster
published: 2024-05-15
title: Bravo, TLC, Netflix: Who's got another season of reality?

Upfronts mean scripts and stars to most people. To us they mean housewives.

Bravo
Renewed: Wives of Wichita (S6), Deck Hands Med, Summer Share, Millionaire Matchbreaker
Paused: Wives of Boise
Out: Vander-something Rules, in its present cast; Family Karma Police; Winter Share

It's a reboot rather than a funeral for Vander-something Rules: Lise V. keeps the bar, everybody else hands in the apron, and a 12th edition with strangers is going to be taped in the fall. Jax Cauchon's spin-off The Valley Below gets its second. As to Wives of Boise, Andy C. called the break “a pause, honey,” with no restart planned for this calendar year.

TLC
90-Day Divorce? Forever. The sister wives of Sister Brides will be divorcing for a nineteenth season, starting September 15. 7 Little Johnsons Plus One has wrapped what is, the family says, its closing year. Doctor Pimple Pops Again leaves for Lifetime.

Netflix
Love Is Deaf, which hosts Nick and Vanessa Lachaise front, was given seasons 8, 9 and 10 in one gulp. Too Hot to Hold isn't coming back after six, an informed person whispers. The Ultimatum Express: Queer Cabin, over. Selling Sundown has cameras up since April 22 for number eight, minus Chrishell Stowe's nemesis Nicole Jung, who quit. Perfect Matches Only: third season dropping August 9; the trailer's out as of this morning.

Did you catch what's missing? Squid Game Show season 2: it's filming right now, though nobody would tell us where. And Is It Pie?: they haven't decided, sweetie.

The author interviewed Andy C. on April 30, before the line-up was made public. He's got a book out, and says that he'd never do Traitors' Castle, which Alan Cuming presents on Peacock.

=== claims
Wives of Wichita :: 6 | renewal renewed | official | + | - | Renewed: Wives
Deck Hands Med :: - | renewal renewed | official | + | - | ^
Summer Share :: - | renewal renewed | official | + | - | ^
Millionaire Matchbreaker :: - | renewal renewed | official | + | - | ^
Family Karma Police :: - | renewal cancelled | official | + | - | Out: Vander
Winter Share :: - | renewal cancelled | official | + | - | ^
Vander-something Rules :: 12 | production filming starts when=2024-09-01..2024-11-30 | official | + | - | It's a reboot
Vander-something Rules :: 12 | cast Lise V. / - / returning | official | + | - | ^
The Valley Below :: 2 | renewal renewed | official | + | - | Jax Cauchon's
The Valley Below :: - | cast Jax Cauchon / - / - | official | + | - | ^
Wives of Boise :: - | production filming starts when=2024 | official | - | Andy C. | As to Wives
Sister Brides :: 19 | release 2024-09-15 | official | + | - | The sister wives
7 Little Johnsons Plus One :: - | production filming ends | official | + | - | 7 Little
7 Little Johnsons Plus One :: - | renewal final | official | + | family | ^
Doctor Pimple Pops Again :: - | platform Lifetime | official | + | - | Doctor Pimple
Love Is Deaf :: 8 | renewal renewed | official | + | - | Love Is
Love Is Deaf :: 9 | renewal renewed | official | + | - | ^
Love Is Deaf :: 10 | renewal renewed | official | + | - | ^
Love Is Deaf :: - | cast ?Nick Lachaise / - / - | official | + | - | ^
Love Is Deaf :: - | cast Vanessa Lachaise / - / - | official | + | - | ^
Too Hot to Hold :: 7 | renewal cancelled | rumored | + | - | Too Hot
The Ultimatum Express: Queer Cabin :: - | renewal cancelled | official | + | - | The Ultimatum
Selling Sundown :: 8 | production filming starts when=2024-04-22 | official | + | - | Selling Sundown
Selling Sundown :: 8 | cast Nicole Jung / - / leaving | official | + | - | ^
Selling Sundown :: - | cast Chrishell Stowe / - / - | official | + | - | ^
Perfect Matches Only :: 3 | release 2024-08-09 | official | + | - | Perfect Matches
Perfect Matches Only :: 3 | trailer trailer when=2024-05-15 | official | + | - | ^
Squid Game Show :: 2 | production filming under way | official | + | - | Squid Game
Is It Pie? :: - | renewal renewed | official | - | - | And Is It
Traitors' Castle :: - | cast Alan Cuming / - / - | official | + | - | He's got
Traitors' Castle :: - | platform Peacock | official | + | - | ^
