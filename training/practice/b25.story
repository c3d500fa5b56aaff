url: https://www.renewcancelboard.example/shows/black-fen
outlet: Renew/Cancel Board
published: 2021-03-19
title: Black Fen: status page
series: Black Fen

Status: hanging by a reed

Network: Syfy

Last updated: March 19, 2021

Season one: ten episodes, on air from September 6, 2018

Season two: eight episodes, on air from October 3, 2019

Season three: eight episodes, on air from January 14, 2021

Where things are

The third run took its leave last night, and whether there is another one behind it is written nowhere. Syfy, for its part, would say only that the decision falls "in the spring." It fell on July 1 for the third season and the day after the finale for the second, so patterns are of no use.

For

• Season three was made for a third less than its predecessor.

• It does well on Peacock.

• Showrunner Alan Teague claims to have been told to "keep the boats wet."

Against

• A live audience of 290,000.

• Eight months of quarantine rules put the season back by a quarter of a year, and lead Nora Shields said on Fallon that she was "not doing that again for the mosquitoes."

• Syfy let go of Deep Vault in February, and that had more viewers.

Our odds

40 percent renewed. Should luck be on Black Fen's side, as we half expect, look for it in October 2022; else for a tearful tweet.

Recent history

March 2: A French blog makes out that shooting for season 4 is slated for June in Ireland. The Irish Film Board knows nothing of that.

February 11: Mark Dunne (Sgt. Fry) is cast in a CBS pilot. It's in second position to Black Fen, so he'd be free to come back.

January 14: The trailer for season three reaches a million.

Last May: with season three half in the can, everybody is sent home.

Related: Fen Country is a British documentary and no spin-off. The novels by Jasper Rook from which the series takes its name, but no more than that, will be reissued in April.

=== claims
- | platform Syfy | official | + | - | Network: Syfy
1 | episodes 10 | official | + | - | Season one
1 | release 2018-09-06 | official | + | - | ^
2 | episodes 8 | official | + | - | Season two
2 | release 2019-10-03 | official | + | - | ^
3 | episodes 8 | official | + | - | Season three: eight
3 | release 2021-01-14 | official | + | - | ^
4 | renewal renewed | official | - | - | The third run
3 | renewal renewed when=2020-07-01 | official | + | - | It fell on
- | platform Peacock | official | + | - | It does well
- | crew Alan Teague / showrunner | official | + | - | Showrunner
3 | delay to=none | official | + | - | Eight months
4 | cast Nora Shields / - / leaving | official | + | Nora Shields | ^
Deep Vault :: - | renewal cancelled when=2021-02 | official | + | - | Syfy let
4 | release 2022-10 | predicted | + | - | Should luck
4 | production filming starts when=2021-06 | rumored | + | - | March 2: A French
- | cast Mark Dunne / Sgt. Fry / - | official | + | - | February 11
3 | production filming under way when=2020-05 | official | - | - | Last May
3 | trailer trailer | official | + | - | January 14
