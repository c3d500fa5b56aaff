url: https://www.fridayfeed.example/2022/08/26/whats-holding-up-your-show
outlet: Friday Feed
published: 2022-08-26
title: What's holding up your favorite show?
series: Echo Base Nine

Mailbag time! You asked, we dialed.

“Where on earth is Echo Base Nine?” — Lorna
On Paramount's shelf, Lorna, wearing a ribbon that says January. VFX houses are swamped. (A thing called “first look” went up at Comic-Con and went down again; it showed exactly one boot.)

“I read that Vicar Street got the chop. True?” — P.
False, says the BBC, a fourth series is being penned. What you read was on a site that also had Elvis in it.

“My husband bets Kingfisher's second season comes this year, I say next. Who does the dishes?” — Dee
He does. Disney has it as an early 2023 proposition, and the editors in Wellington are only on hour three of eight.

“Is The Matchmaker's Son still on hiatus?” — Raj
Nope! SonyLIV's crew reconvened in Jaipur on the 16th, after ten weeks of forced vacation, and goes on until Diwali. It's Hindustan Times that puts the premiere in February, not SonyLIV.

“Anything on Bloodline Tango?” — Marisol
Zilch. It's had neither pickup nor pink slip in fourteen months. Insiders, if that's what they are, think Starz forgot. If Heels could be granted a second round ten weeks after its first bow, what's fourteen months a sign of?

“Why are British seasons so short?” — everyone, always
Because of tea.

“Will Cole be in season 3 of Dustup?” — Han
Wait for our interview with him on the 30th. I can tell you that the season exists, that Peacock's aiming for Super Bowl week with it, and that there'll be no trailer till then, since they've not shot a thing that isn't a stunt.

“What are you watching?” — Mom
Season 2 of Only Murders, Mom, on your password.

=== claims
Echo Base Nine :: - | release 2023-01 | official | + | - | On Paramount's
Echo Base Nine :: - | trailer teaser when=2022-07 | official | + | - | (A thing
Vicar Street :: 4 | renewal cancelled | official | - | BBC | False
Vicar Street :: 4 | production writing under way | official | + | BBC | ^
Kingfisher :: 2 | release 2023-01..2023-04 | official | + | Disney | Disney has
Kingfisher :: 2 | production post-production under way | official | + | - | ^
Kingfisher :: 2 | episodes 8 | official | + | - | ^
The Matchmaker's Son :: - | production filming starts when=2022-08-16 | official | + | - | SonyLIV's
The Matchmaker's Son :: - | production filming ends when=2022-10-24 | official | + | - | ^
The Matchmaker's Son :: - | platform SonyLIV | official | + | - | ^
The Matchmaker's Son :: - | release 2023-02 | reported | + | Hindustan Times | It's Hindustan
Bloodline Tango :: - | renewal renewed | official | - | - | It's had
Bloodline Tango :: - | renewal cancelled | official | - | - | ^
Bloodline Tango :: - | precedent Heels / renewal / 2 | official | + | - | If Heels
Dustup :: 3 | renewal renewed | official | + | - | I can tell
Dustup :: 3 | platform Peacock | official | + | - | ^
Dustup :: 3 | release 2023-02-06..2023-02-12 | official | + | - | ^
Dustup :: 3 | trailer trailer | official | - | - | ^
Dustup :: 3 | production filming under way | official | + | - | ^
