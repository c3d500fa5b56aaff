url: https://www.entertainxyz.example/2023/08/21/moth-detective-season-6
outlet: Entertain XYZ
published: 2023-08-21
title: 'Moth Detective' Season 6: Fans Devastated After Streaming Giant's Decision, Here's Why
series: Moth Detective

A wave of tears flooded the web this weekend. Moth Detective, BBC One's favourite sleuth of the night, is not to see his sixth round, as multiple tabloids wrote citing unnamed crew people.

Hold your moths! The BBC itself stated on Sunday to Radio Times, it's "absolutely untrue," and a recommission "will be discussed once series five is broadcast." So as of now it's neither dead nor alive.

And series five, where does it stay? Britain gets it on 10 September; in the USA it's on BritBox and not PBS since the fourth, from the 14th onwards.

Six episodes has every season, and this one makes not an exception. The one from 2021 was the exemption with five, because of the lockdown.

Rory Kincade is the Moth. His colleague Sgt. Bly (Anya Chalotra-Shaw) moved to Leeds in the story and consequently is out, her seat being filled by Nabhaan Rizvi. Kincade, for his part, gave doubts: "A sixth? I'd be fifty," he told The Times, which by some was read as a no.

The author of the books, Ann Cleave-Ross, publishes the twelfth this November. Directed was the fifth by Carolina Giam.

Viewers of it will remember that in season four, which ran from March 2022, the Moth lost a wing, figuratively spoken. How much the wing is healed? Watch it!

The trailer has 300k clicks in four days.

=== claims
6 | renewal cancelled | rumored | + | - | Moth Detective, BBC
- | platform BBC One | official | + | - | ^
6 | renewal cancelled | official | - | BBC | The BBC itself
6 | renewal renewed | official | - | BBC | ^
5 | release 2023-09-10 | official | + | - | Britain gets
5 | platform BritBox | official | + | - | ^
4 | platform BritBox | official | + | - | ^
5 | episodes 6 | official | + | - | Six episodes
3 | release 2021 | official | + | - | The one from
3 | episodes 5 | official | + | - | ^
- | cast Rory Kincade / Moth / - | official | + | - | Rory Kincade is
5 | cast Anya Chalotra-Shaw / Sgt. Bly / leaving | official | + | - | His colleague
5 | cast Nabhaan Rizvi / - / joining | official | + | - | ^
6 | cast Rory Kincade / Moth / returning | official | - | Rory Kincade | Kincade, for
- | source_material novel / - | official | + | - | The author of
5 | crew Carolina Giam / director | official | + | - | Directed was
4 | release 2022-03 | official | + | - | Viewers of it
5 | trailer trailer when=2023-08-17 | official | + | - | The trailer has
