url: https://www.rachelwatchestv.example/2024/08/30/wildflower-court-season-two-what-i-know
outlet: Rachel Watches TV
published: 2024-08-30
title: Every scrap of Wildflower Court news, from a woman obsessed
series: Wildflower Court

Hi, it's me, with a new post about my favorite Regency hot mess, Wildflower Court. It's been 253 days. I'm fine.

THE BIG ONE. Shonda-who? My queen Petra Lowe said on Talk Easy that they "shut the barn door" on filming last Saturday in Bath. So that's in the bag. I cried into a scone.

WHEN?? Lowe says "before you forget us." Ugh. My own theory has to do with Valentine's Day. The other show of that ilk released on a Thursday in May, Netflix wants no two of a kind in one quarter, ergo February 13 next year. Tell me I'm wrong. (My friend at a London post house tells me I'm wrong. She mentioned grading in "the new year" and covered her mouth.)

WHAT'S THIS ABOUT A DELAY? Calm down! The Sun had one, two weeks long, in June, because a horse sat on a camera. It's not put anything back, per the line producer's stories.

HOW MANY? Eight, still. I'd hoped for ten.

WHO? Everybody with a pulse. Not Lord Harcourt, RIP, whose Callum Reeve has told Glamour that he "isn't even a ghost." New duke: Lucien Bright. He was in that thing with the submarine.

ANY FOOTAGE? Netflix gave us eleven seconds at Tudum of a glove. A GLOVE. I've a feeling that the actual trailer turns up around Thanksgiving.

AND SEASON 3? My mom asks me, too. No order as yet. But Deadline had in its piece about the costume strike that "the next two installments" are covered by the tax credit, so, you know, breathe.

Bridgerton needed 26 months for its third go and we all survived, so there.

Books! Read the source, The Thorn Letters by Augusta Penn, all nine of them. See you Tuesday for my recap of House of the Dragon.

=== claims
2 | production filming ends when=2024-08-24 | official | + | Petra Lowe | My queen
2 | release 2025-02-13 | predicted | + | - | The other show
2 | production post-production under way when=2025-01..2025-02 | rumored | + | - | She mentioned
2 | delay | official | - | line producer | It's not
2 | episodes 8 | official | + | - | Eight, still
2 | cast Callum Reeve / Lord Harcourt / leaving | official | + | Callum Reeve | Not Lord
2 | cast Lucien Bright / duke / joining | official | + | - | New duke
2 | trailer clip | official | + | - | Netflix gave
2 | trailer trailer when=2024-11 | predicted | + | - | I've a feeling
3 | renewal renewed | official | - | - | No order as
3 | renewal renewed | reported | + | Deadline | But Deadline
2 | precedent Bridgerton / release / 26 | official | + | - | Bridgerton
- | source_material novel / The Thorn Letters | official | + | - | Read the
