url: https://www.theplanetapes.example/newsletter/issue-212
outlet: The Planet Apes
published: 2023-10-13
title: Friday letter no. 212: dates, dodges and one apology

Dear subscribers, an apology first. In number 211 we had Quarry Men down for October 20. It is the twenty-seventh, and on Stan, not on Binge. We were sober.

So to the mailbag. Kylie from Geelong would like to know what ABC is doing with Magpie Season. Sitting on it, Kylie. Eight fresh episodes are in the can; the when is being kept for the Upfronts, and those aren't until November 17.

Dev wants to hear about The Drowned Continent, Foxtel's dearest child. It made its bow in March 2019. Eighteen months later, in September 2020, there was more; after another eighteen, in March 2022, more still. By my count Dev should have been served a fourth last month. He wasn't, and the word from Foxtel's Sydney office is a flat “2024.”

Over at Nine, Bachelor Uncles has been brought forward a week to dodge the cricket. Next Tuesday, folks.

Is Sheepdip still a thing, asks R. from Dubbo. It is if SBS says so, and SBS says nothing. May I offer a straw? Woolshed, which has the same crew and the same sheep, lay fallow for 20 months, after which it bleated again. Add that to last Anzac Day, when Sheepdip's first season began: late 2024. You heard it here.

Paramount+ picked up three local pilots on Monday, and one of them, Bushranger High, has no more to do with the 1970s comic strip than I have.

The graphic novel that did get made into television is Gutted, and it's with Stan as well, from New Year's Day. Four parts, four fish. The trailer's a stunner. Watch the eel.

Finally, Deirdre: no. There's no third Kombi Diaries, there was never going to be, and Ten said so in June.

Till next week, when we talk Logies (the ceremony of July 30) and Margot Fairlie's memoir.

=== claims
Quarry Men :: - | release 2023-10-27 | official | + | - | It is the twenty-seventh
Quarry Men :: - | release 2023-10-20 | official | - | - | ^
Quarry Men :: - | platform Stan | official | + | - | ^
Quarry Men :: - | platform Binge | official | - | - | ^
Magpie Season :: - | production filming ends | official | + | - | Eight fresh episodes
Magpie Season :: - | episodes 8 | official | + | - | ^
Magpie Season :: - | release none | official | - | - | ^
Magpie Season :: - | platform ABC | official | + | - | Kylie from Geelong
The Drowned Continent :: - | platform Foxtel | official | + | - | Dev wants to
The Drowned Continent :: 1 | release 2019-03 | official | + | - | It made its bow
The Drowned Continent :: 2 | release 2020-09 | official | + | - | Eighteen months later
The Drowned Continent :: 3 | release 2022-03 | official | + | - | ^
The Drowned Continent :: 4 | release 2024 | official | + | Foxtel | He wasn't, and
Bachelor Uncles :: - | platform Nine | official | + | - | Over at Nine
Bachelor Uncles :: - | release 2023-10-17 | official | + | - | Next Tuesday, folks
Sheepdip :: 2 | renewal renewed | official | - | - | It is if SBS
Sheepdip :: 2 | precedent Woolshed / release / 20 | official | + | - | Woolshed, which has
Sheepdip :: 1 | release 2023-04-25 | official | + | - | Add that to
Sheepdip :: 2 | release 2024-09..2024-12 | predicted | + | - | ^
Bushranger High :: - | source_material comic / - | official | - | - | Paramount+ picked
Gutted :: - | source_material comic / - | official | + | - | The graphic novel
Gutted :: - | platform Stan | official | + | - | ^
Gutted :: - | release 2024-01-01 | official | + | - | ^
Gutted :: - | episodes 4 | official | + | - | Four parts, four
Gutted :: - | trailer trailer | official | + | - | The trailer's a
Kombi Diaries :: 3 | renewal cancelled when=2023-06 | official | + | Ten | There's no third
The Drowned Continent :: 4 | release 2023-09 | official | - | - | By my count Dev
