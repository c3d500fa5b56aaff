url: https://www.seriesfan.example/2025/04/25/the-tin-drummer-boys-season-2-cast-guide
outlet: Series Fan
published: 2025-04-25
title: Gallows Green Season 2 Cast Guide: Every New and Returning Face
series: Gallows Green

Gallows Green is back with us in ten days, and should you have trouble telling one bearded highwayman from another, this guide is for you. Season 2 is a Netflix affair from May 5 on, the BBC having had the first to itself.

Gallows Green Season 1 Cast

• Rafe Calloway as Jem Sharpe
• Odette Lyon as Lady Anne Thorne
• Bill Prendergast as Hangman Stubbs
• Kiri Maddox as Nell

Who's Back in Gallows Green Season 2?

JEM SHARPE (Rafe Calloway): no rope has been made that holds him.

LADY ANNE THORNE (Odette Lyon): now a widow, by her own doing.

NELL (Kiri Maddox): with child and with pistol.

Hangman Stubbs was himself hanged, so we bid Bill Prendergast farewell.

Who's New to the Green?

THE MAGISTRATE (Sir Julian Thackeray): a saint on Sundays.

"ORANGE" MOLL (Bea Lattimer): sells fruit and secrets.

Ned Fossey also shows up, as does Downton Abbey's Claude Merton, who plays a horse thief.

Who might return?

Constable Fitch fell into the Thames and hasn't been seen since. Actor Will Garrow is tight-lipped. Could those bubbles have been his?

Who's behind the scenes?

Peter Moffat-Hughes wrote season 1 in full but just two of the six episodes of season 2. The lion's share is by Ava Pemberton. Coky Giedroy returns to direct, and composer Natalie Bolt to score.

Where did it all come from?

Out of the Newgate Calendar, would you believe. Lyon is up for an Olivier on Sunday, by the way.

=== claims
2 | platform Netflix | official | + | - | Season 2 is a Netflix
2 | release 2025-05-05 | official | + | - | ^
1 | platform BBC | official | + | - | ^
1 | cast Rafe Calloway / Jem Sharpe / - | official | + | - | Rafe Calloway as
1 | cast Odette Lyon / Lady Anne Thorne / - | official | + | - | Odette Lyon as
1 | cast Bill Prendergast / Hangman Stubbs / - | official | + | - | Bill Prendergast as
1 | cast Kiri Maddox / Nell / - | official | + | - | Kiri Maddox as
2 | cast Rafe Calloway / Jem Sharpe / returning | official | + | - | JEM SHARPE
2 | cast Odette Lyon / Lady Anne Thorne / returning | official | + | - | LADY ANNE
2 | cast Kiri Maddox / Nell / returning | official | + | - | NELL (Kiri
2 | cast Bill Prendergast / Hangman Stubbs / leaving | official | + | - | Hangman Stubbs was
2 | cast Sir Julian Thackeray / Magistrate / joining | official | + | - | THE MAGISTRATE
2 | cast Bea Lattimer / Moll / joining | official | + | - | "ORANGE" MOLL
2 | cast Ned Fossey / - / joining | official | + | - | Ned Fossey also
2 | cast Claude Merton / - / joining | official | + | - | ^
2 | cast Will Garrow / Constable Fitch / returning | official | - | - | Actor Will
1 | crew Peter Moffat-Hughes / writer | official | + | - | Peter Moffat-Hughes
2 | crew Peter Moffat-Hughes / writer | official | + | - | ^
2 | episodes 6 | official | + | - | ^
2 | crew Ava Pemberton / writer | official | + | - | The lion's share
2 | crew Coky Giedroy / director | official | + | - | Coky Giedroy
2 | crew Natalie Bolt / composer | official | + | - | ^
- | source_material other / Newgate Calendar | official | + | - | Out of the
