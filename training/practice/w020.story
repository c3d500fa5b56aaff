url: https://thesubtitle.example/2026/01/vampire-tax-office-ended-unfinished
outlet: The Subtitle
published: 2026-01-22
title: No Third Season for Vampire Tax Office, Author Says
series: Vampire Tax Office

Author Rui Sonohara has answered on his blog what he calls “the question in every letter I get.” There will be no third season of the Vampire Tax Office anime. “The committee has decided, and I understand the decision,” he writes; the second season sold less than hoped for.

The two seasons were broadcast in Japan from October 2022 and from January 2025. Bibury Track, the studio, is now at work on a different series, Umbrella Sonata, whose premiere it has had to push back from April to July.

Sonohara's light novels on which the anime was based have themselves come to a close. Volume 15, the final one, was released in December. He thanked in particular Ayumu Kisaragi, “the only Inspector Drac I can imagine,” and the series composer Mio Katase.

In the comments under the post many hope for a film to wrap things up. Sonohara does not rule that out.

Netflix, which has both seasons outside Asia, said to us that it has no information on the matter.

Another show with fangs fared better: Fang Street, canceled by one streamer after its second season, was rescued by HIDIVE last year and is on its fourth by now.

=== claims
3 | renewal cancelled | official | + | Rui Sonohara | There will be no
1 | release 2022-10 | official | + | - | The two seasons
2 | release 2025-01 | official | + | - | ^
Umbrella Sonata :: 1 | production filming under way | official | + | - | Bibury Track
Umbrella Sonata :: 1 | release 2026-07 | official | + | - | ^
Umbrella Sonata :: 1 | release 2026-04 | official | - | - | ^
Umbrella Sonata :: 1 | delay to=2026-07 | official | + | - | ^
- | source_material novel / - | official | + | - | Sonohara's light
- | cast Ayumu Kisaragi / Inspector Drac / - | official | + | - | He thanked
- | crew Mio Katase / writer | official | + | - | ^
1 | platform Netflix | official | + | - | Netflix, which has
2 | platform Netflix | official | + | - | ^
Fang Street :: 3 | renewal cancelled | official | + | - | Another show with
Fang Street :: 3 | renewal renewed when=2025 | official | + | - | ^
Fang Street :: 3 | platform HIDIVE | official | + | - | ^
