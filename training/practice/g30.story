url: https://www.zonehyderabad.example/2022/04/vault-of-jaipur-season-2-may
outlet: Zone Hyderabad
published: 2022-04-07
title: The Vault of Jaipur Season 2 Streaming on Hotstar in May 2022
series: The Vault of Jaipur

Lovers of heist tales, get your popcorn! The wait for The Vault of Jaipur Season 2 draws to a close, because going by reports it is streaming on Disney+ Hotstar from the second half of May 2022.

This is the sum of our knowledge:
• Release Date: The official one is awaited. Several portals give the last week of May 2022 for certain.
• Platform: Season 2 will be exclusive to Disney+ Hotstar.
• Production: As reports have it, all scenes have been canned, and the edit is likewise finished.
What could happen:
• Vikram and the Rani are likely to continue the battle for the nine keys from where it stopped.
• There's more glamour, more betrayal and a camel chase.
• Returning to their roles are Sunil Grover-Nair, Aditi Rao Bhonsle, Kabir, and Neena Joshi-Thakur.
Keep yourself updated:
• The makers haven't confirmed a word of this, so please look at the handles of the actors now and then.
• You may also like: Delhi Belly Cops, based on a true case, Season 1 review.
Ever since it burst upon us in 2019 the show has had a following like few others, thanks to its dialogues and its songs. May 2022 is when the vault opens once more, so set a reminder!

=== claims
2 | release 2022-05-16..2022-05-31 | rumored | + | - | The wait for
2 | platform Disney+ Hotstar | rumored | + | - | ^
2 | release none | official | - | - | Release Date: The
2 | release 2022-05-25..2022-05-31 | rumored | + | - | Release Date: The
2 | platform Disney+ Hotstar | official | + | - | Platform: Season
2 | production filming ends | rumored | + | - | Production: As
2 | production post-production ends | rumored | + | - | ^
2 | cast Sunil Grover-Nair / - / returning | official | + | - | Returning to their
2 | cast Aditi Rao Bhonsle / - / returning | official | + | - | ^
2 | cast Kabir / - / returning | official | + | - | ^
2 | cast Neena Joshi-Thakur / - / returning | official | + | - | ^
Delhi Belly Cops :: - | source_material other / - | official | + | - | You may also
1 | release 2019 | official | + | - | Ever since it burst
2 | release 2022-05 | official | + | - | May 2022 is
