url: https://www.mattandcoffee.example/2021/11/16/seven-sisters-road-season-3-premiere
outlet: Matt & Coffee
published: 2021-11-16
title: Seven Sisters Road season 3 premiere date: Is the spring realistic?
series: Seven Sisters Road

Is there a chance that Seven Sisters Road season 3 shows up on Starz before the winter is through? We'd love to tell you yes, but let's not kid ourselves here.

Here's the part that is set in stone: the show is happening. It was given the green light all the way back in March, and if you follow Ramona Escobar on Instagram, you've seen the picture of her chair on set. The cameras have been going since late September, and by the sound of it they'll be going until Christmas at least. Do the math! Editing a season of this size takes Starz five months on average, so June seems like the safest wager. Could it be May? We wouldn't rule it out altogether.

For the sake of comparison: the network's own Vice & Virtue needed fourteen months from one premiere to the next, and with that show nobody has to paint out cell phone towers.

Of course the thing everybody asks is whether Gil is really dead. Here's what we have for you on that subject: nothing. Anders Holt was at the table read, or at least a bearded man with his shoes was. Until somebody in charge opens their mouth, his return is anything but certain.

One more thing before you head off. We're told that the season is longer than the last one by two episodes, which would get us to ten! Take it with a grain of salt for now.

What do you want to see on Seven Sisters Road season 3? Let us know below, and remember to come back for more.

=== claims
3 | renewal renewed when=2021-03 | official | + | - | It was given
3 | production filming starts when=2021-09-21..2021-09-30 | official | + | - | The cameras have
3 | production filming ends when=2021-12-25.. | predicted | + | - | ^
3 | release 2022-06 | predicted | + | - | Editing a season
3 | release 2022-05 | predicted | + | - | Could it be
3 | platform Starz | official | + | - | Is there a chance
3 | precedent Vice & Virtue / release / 14 | official | + | - | For the sake
- | cast Ramona Escobar / - / - | official | + | - | It was given
3 | cast Anders Holt / Gil / returning | official | - | - | Until somebody
3 | episodes 10 | rumored | + | - | We're told
