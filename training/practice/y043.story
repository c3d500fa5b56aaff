url: https://www.prestigewatch.example/2024/05/the-orphan-trade-wont-be-rushed
outlet: Prestige Watch
published: 2024-05-03
title: The Orphan Trade won't be rushed, and other lessons from HBO's date shuffle
series: The Orphan Trade

HBO moved the furniture again last night. When the dust had cleared, three HBO dramas stood elsewhere.

The Orphan Trade, which should have reclaimed its Sundays this November, was carried across the landing into 2025. One isn't being told which room. Casey Bloom, HBO's drama head, merely swore to The Hollywood Reporter that he'd have it there “in the first six months, or my desk is yours.”

Its vacancy goes to The Salters. That show's third go-round can now be penciled, no, inked, for November 3. The Salters first threw themselves at us in July 2019, and again, harder, in October 2021. Ten, ten and ten: symmetry is the one thing they've never quarreled about.

Brass Monkey is what had to give. Where it ends up isn't known even to the monkey. On the evidence of House of Tolland, which idled for 23 months under just such circumstances, we're resigned to a date in or about January 2026.

Were there any sweeteners? A few. A date tease for The Salters ran ahead of last night's comedy block. Of The Orphan Trade, the network let slip nine wordless seconds, which the internet persists in calling a trailer, so let us too; the actual one is reserved for the fall.

It is sometimes forgotten that The Orphan Trade isn't the first of its name. A Swedish film had the title and the plot in 1988, and HBO duly paid for both. The Salters go back to no one but their author, Dinah Roth-Weiss, who'll tell you so.

Max, where all three repeat, is not getting any of them early. Its subscriber count, 99.6 million, was disclosed on May 9 a year ago. Bloom's predecessor now runs Starz; Bloom himself was a clown on the pier at Santa Monica until 1996.

Still hungry? Variety had Brass Monkey down to be dropped altogether, which a studio source calls “premature.” Insiders of the sort that text back speak of a six-hour Orphan Trade. The second week of March would be this writer's guess for its return, awards calendars being what they are.

=== claims
- | release 2024-11 | official | - | - | The Orphan Trade, which
- | release 2025 | official | + | - | ^
- | delay to=2025 | official | + | - | ^
- | release none | official | - | - | One isn't being
- | release 2025-01..2025-06 | official | + | Casey Bloom | Casey Bloom

The Salters :: 3 | release 2024-11-03 | official | + | - | That show's third
The Salters :: 1 | release 2019-07 | official | + | - | The Salters first
The Salters :: 2 | release 2021-10 | official | + | - | ^
The Salters :: 1 | episodes 10 | official | + | - | Ten, ten and
The Salters :: 2 | episodes 10 | official | + | - | ^
The Salters :: 3 | episodes 10 | official | + | - | ^
Brass Monkey :: - | release none | official | - | - | Where it ends
Brass Monkey :: - | precedent House of Tolland / release / 23 | official | + | - | On the evidence
Brass Monkey :: - | release 2026-01 | predicted | + | - | ^
The Salters :: 3 | trailer announcement when=2024-05-02 | official | + | - | A date tease
- | trailer teaser | official | + | - | Of The Orphan
- | trailer trailer when=2024-09..2024-11 | official | + | - | ^
- | source_material film / The Orphan Trade | official | + | - | A Swedish film
The Salters :: - | crew Dinah Roth-Weiss / creator | official | + | - | The Salters go
- | platform Max | official | + | - | Max, where all
The Salters :: - | platform Max | official | + | - | ^
Brass Monkey :: - | platform Max | official | + | - | ^
Brass Monkey :: - | renewal cancelled | reported | + | Variety | Variety had Brass
- | episodes 6 | rumored | + | - | Insiders of the
- | release 2025-03-09..2025-03-15 | predicted | + | - | The second week
