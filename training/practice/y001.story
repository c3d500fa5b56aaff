url: https://www.lanternpost.example/tv/harrow-light-third-season-status
outlet: The Lantern Post
published: 2023-05-16
title: Harrow Light season 3: the little that is certain
series: Harrow Light

Two winters have come and gone since Harrow Light last flickered on Paramount+, and the lamp has not been lit again. Here is what can be said about a third helping without making anything up.

When does it come back?

The calendar is something that the streamer keeps to itself. What we do have is arithmetic. The pilot was unveiled on the evening of September 9, 2020, and the second batch trailed it by some thirteen months, on October 21, 2021. On that beat a third ought to have been ours last November; plainly it was not.

Look abroad instead. Between the first and the second year of Apple's Tollgate lay thirty-one months, and nobody called that one dead. If the lighthouse keepers take as long, one arrives at May 2024, a sum that is ours alone.

How many chapters?

Eight made up the first set, and ten the second. For the third our money is on ten again. Those who have counted to nineteen on the service's own menu have counted the making-of special.

Has anything been shown?

Not a second of footage, so the word trailer would be a lie. A still of the spiral stairs went up in April and was taken down the same night.

What is it drawn from?

From less than you might think. The fog and the drownings come out of a short story by Edda Quayle, “The Keeper's Arithmetic,” all of eleven pages long. Quayle's novel Saltglass, by contrast, is being turned into a film by other people.

Bram Tillotson, who thought the thing up, won his second guild award on March 5. Asked backstage whether there was news, he replied with the Swedish word for porridge. The last hour of season 2 went out on December 9, 2021, and ended, as every hour of it had, in the dark.

Not that the void stays empty. In the forum February is gospel, on account of a deleted story by a lighting man. Ampere Analysis, less devout, files the show under “2024, second half.” And a puppet-maker's invoice, which TheWrap got hold of, reckons with twelve chapters.

=== claims
- | platform Paramount+ | official | + | - | Two winters have
3 | release none | official | - | - | The calendar is
1 | release 2020-09-09 | official | + | - | The pilot was
2 | release 2021-10-21 | official | + | - | ^
3 | release 2022-11 | official | - | - | On that beat
3 | precedent Tollgate / release / 31 | official | + | - | Between the first
Tollgate :: - | platform Apple | official | + | - | ^
3 | release 2024-05 | predicted | + | - | If the lighthouse
1 | episodes 8 | official | + | - | Eight made up
2 | episodes 10 | official | + | - | ^
3 | episodes 10 | predicted | + | - | For the third our
3 | trailer trailer | official | - | - | Not a second
- | source_material other / The Keeper's Arithmetic | official | + | - | The fog and
- | crew Bram Tillotson / creator | official | + | - | Bram Tillotson, who
3 | release 2024-02 | rumored | + | - | In the forum
3 | release 2024-07..2024-12 | reported | + | Ampere Analysis | Ampere Analysis
3 | episodes 12 | reported | + | TheWrap | And a puppet-maker
