url: https://www.quickbinge.example/2023/05/iron-orchard-final-season-facts
outlet: Quick Binge
published: 2023-05-17
title: Iron Orchard season 6: all the facts in one basket
series: Iron Orchard

Iron Orchard season 6: the short version

• It's the last harvest
• Scripts done, cameras off
• Nothing on a date
• Could be 2025 before it's ripe
• Shooting was to begin in June
• The strike pushes everything back
• Cillian Rhodes and Maya Petrov lead it one more time
• A spin-off about the Petrov girls is in the drawer
• Ten episodes
• Someone from the pilot makes an entrance

Now for the long one. Prime Video's farewell to its dystopian farm saga has been hit by frost. The cast had flown to Alberta and been flown out again, a source close to the production confided to us, and the first day of the shoot (June 5) has been struck from the call sheet.

Was it not said that the scripts were done? They are, and by a hair: showrunner Ellis Kwan handed in the tenth at eleven in the evening on May 1. But a script needs its writer on the set, Kwan maintains, and she "won't cross a line, not even a dotted one."

In case you need reminding, season 5 wound up in January with the silo open and Rhodes's Abel underneath it. It had been on since November 18, 2022.

At its height the show had 11 million watchers a week. A tractor from season 2 fetched 40,000 dollars at auction. We loved the pilot, we loved the storm, we didn't love the bees.

Leave a Reply

Fields marked with a * must be filled. Cookies help us.

=== claims
6 | renewal final | official | + | - | It's the last harvest
6 | production writing ends when=2023-05-01 | official | + | - | They are, and by a h
6 | production filming under way | official | - | - | Scripts done
6 | release none | official | - | - | Nothing on a date
6 | release 2025-01-01.. | predicted | + | - | Could be 2025
6 | production filming starts when=2023-06 | official | - | - | Shooting was to
6 | delay | official | + | - | The strike pushes
6 | cast Cillian Rhodes / Abel / returning | official | + | - | Cillian Rhodes and
6 | cast Maya Petrov / - / returning | official | + | - | ^
6 | episodes 10 | official | + | - | Ten episodes
- | platform Prime Video | official | + | - | Prime Video's farewell
6 | production filming starts when=2023-06-05 | rumored | - | - | The cast had flown
- | crew Ellis Kwan / showrunner | official | + | - | They are, and
- | cast Cillian Rhodes / Abel / - | official | + | - | In case you
5 | release 2022-11-18 | official | + | - | It had been on
