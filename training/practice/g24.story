url: https://www.seriesbell.example/2025/02/25/wraith-hall-season-four-names
outlet: Series Bell
published: 2025-02-25
title: Wraith Hall: Season Four Gets New Students as Cameras Turn for Disney+
series: Wraith Hall

The spring term has begun at Wraith Hall. The fourth season is before the cameras, and somebody has left their locker empty.

According to Variety, Kit Marlowe-Singh won't be rejoining the Disney+ series. Last season his Benedict was the boyfriend who turned out to be a banshee.

Disney+ had this to say:

Filming is underway near Galway on season four of the boarding school ghost comedy. Dame Harriet Oakes (Dowager), Lamar Jessup (Blue Notes), Ana-Sofía Ruelas (The Heiress) and Finbar O'Shea are coming aboard. Previously named was Cordelia Vane, who'll play Madame Hush. Ruby Tan-Whitaker (Pip), Olu Fashola (Rector Grimes) and Jonquil are back.

Creators Merritt Sloan & Dev Raghunathan sent a note through D23's website, promising “the wettest, weirdest, most tearful year so far.” The Rector has been hiding a second school beneath the first, it would seem.

When viewers will be able to enroll hasn't been disclosed.

Season three, launched last October, lured 9.3 million accounts in its first five days.

What do you think? Are you looking forward to more Wraith Hall?

=== claims
4 | production filming under way | official | + | - | The fourth season
4 | cast Kit Marlowe-Singh / Benedict / leaving | reported | + | Variety | According to Variety
- | platform Disney+ | official | + | - | ^
4 | production filming under way | official | + | Disney+ | Filming is underway
4 | cast Dame Harriet Oakes / - / joining | official | + | Disney+ | Dame Harriet
4 | cast Lamar Jessup / - / joining | official | + | Disney+ | ^
4 | cast Ana-Sofía Ruelas / - / joining | official | + | Disney+ | ^
4 | cast Finbar O'Shea / - / joining | official | + | Disney+ | ^
4 | cast Cordelia Vane / Madame Hush / joining | official | + | Disney+ | Previously named
4 | cast Ruby Tan-Whitaker / Pip / returning | official | + | Disney+ | Ruby Tan
4 | cast Olu Fashola / Rector Grimes / returning | official | + | Disney+ | ^
4 | cast Jonquil / - / returning | official | + | Disney+ | ^
- | crew Merritt Sloan / creator | official | + | - | Creators Merritt
- | crew Dev Raghunathan / creator | official | + | - | ^
4 | release none | official | - | - | When viewers
3 | release 2024-10 | official | + | - | Season three, launched
