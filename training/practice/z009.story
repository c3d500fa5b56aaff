url: https://www.thecallsheet.example/tv/exclusive-quartermaster-third-season
outlet: The Call Sheet
published: 2024-10-02
title: ‘Quartermaster’ Eyes Third Season As Showrunner Talks Stall (Updated)
series: Quartermaster

Sources tell The Call Sheet that Apple is closing in on a third tour of duty for Quartermaster, the naval drama headlined by Idris Cole. [Update: an Apple spokesperson declined to comment.]

Under the arrangement as it was described to us, eight hours would be ordered, two below what the second season got, and Cole would step up to exec produce as well.

What hasn't been ironed out is who runs it. Margo Stein, in charge since the pilot, is said to have told the writers' room last Thursday that she won't go on. Bloomberg, which first wrote of the rift, has Dev Hartnell taking the wheel; Puck, in its Monday newsletter, bets on a name from the theatre. Stein's reps at CAA dispute the account: “Margo is and remains the showrunner.”

Should ink meet paper this month, Malta could welcome the fleet back as soon as February, or so local crew have been advised. That would square with a letter of the Malta Film Commission, seen by Times of Malta, in which the water tanks are reserved from February 10 to June 30.

As to when an audience gets to board, Stein herself told the Banff festival in June that “late '25 would be lovely, and I wouldn't swear to it.” Those who buy ads for a living are less optimistic: a note by MoffettNathanson assumes the spring of 2026.

Cole's co-star Jessamy Hart, it's understood, won't be enlisting. Two people briefed on the matter say that Admiral Pym falls in the opener. Hart is attached to the feature Gorse, which Searchlight will put out on December 6.

The series is produced by See-Saw and adapted from Robin Pellew's bestselling novels. It launched on March 3, 2022; the finale of its second year was streamed 4.1 million times. The show has been nominated for six BAFTAs.

=== claims
3 | renewal renewed | rumored | + | - | Sources tell
- | platform Apple | official | + | - | ^
- | cast Idris Cole / - / - | official | + | - | ^
3 | episodes 8 | rumored | + | - | Under the arrangement
2 | episodes 10 | official | + | - | ^
3 | crew Idris Cole / producer | rumored | + | - | ^
3 | crew Margo Stein / showrunner | rumored | - | - | Margo Stein, in
- | crew Margo Stein / showrunner | official | + | - | ^
3 | crew Dev Hartnell / showrunner | reported | + | Bloomberg | Bloomberg, which
3 | crew Margo Stein / showrunner | reported | + | CAA | Stein's reps
3 | production filming starts when=2025-02 | rumored | + | - | Should ink
3 | production filming under way when=2025-02-10..2025-06-30 | reported | + | Malta Film Commission | That would
3 | release 2025-09..2025-12 | official | + | Margo Stein | As to when
3 | release 2026-03..2026-05 | predicted | + | MoffettNathanson | Those who
3 | cast Jessamy Hart / Admiral Pym / leaving | rumored | + | - | Cole's co-star
- | source_material novel / - | official | + | - | The series is
1 | release 2022-03-03 | official | + | - | It launched
