url: https://www.spymasterfans.example/2024/05/09/the-berlin-file-clerk-season-2
outlet: Spymaster Fans
published: 2024-05-09
title: The File Clerk season 2: what has leaked, what has been denied
series: The File Clerk

There's an old rule among spies: believe the second denial, never the first. In the matter of The File Clerk we've now had two.

The thing to be denied stood in Bild on April 30. Filming of the second season, it said, had been discontinued for good after three weeks in Görlitz, with the four episodes already shot to be aired as a special. Sky Deutschland "rejected" this on the same afternoon. Yesterday the production company UFA followed. "We're on a hiatus, as scheduled. On June 3 we proceed in Prague," it wrote.

So who told Bild? Suspicion falls on a former extra.

From Prague itself comes a hint that things are moving: the Barrandov studios list the series among their guests up to the end of August. An autumn broadcast, which Sky had held out the prospect of at the Berlinale, nevertheless cannot be kept, director Christoph Schnee said at a Q&A. He would be "happy with Easter."

The eight parts of season two are told from the Russian side. Volker Brandauer's clerk is therefore a supporting role this time, and Lena Urzendow takes center stage as Major Orlova. Maria Schrader-Wolf has reportedly asked to be released for a film of her own. Schrader-Wolf denies it, once.

On the date of the trailer there's neither a leak nor a denial.

As regards a third season, a member of the writing team wrote on LinkedIn that she'd been "developing S3 since 02/2024." The line has since been shortened.

Deutschland 86 came 35 months after Deutschland 83, a comparison that the fans aren't fond of. Season one went on the air on November 3, 2022.

Next month: our trip to the Glienicke Bridge.

=== claims
2 | production filming under way | reported | - | Bild | Filming of
2 | episodes 4 | reported | + | Bild | ^
2 | production filming under way | official | - | UFA | "We're on
2 | production filming starts when=2024-06-03 | official | + | UFA | On June
2 | production filming under way when=2024-05-09..2024-08-31 | reported | + | Barrandov studios | From Prague
2 | release 2024-09..2024-11 | official | - | Christoph Schnee | An autumn
- | crew Christoph Schnee / director | official | + | - | ^
2 | release 2025-04-20 | official | + | Christoph Schnee | He would
2 | episodes 8 | official | + | - | The eight
2 | cast Volker Brandauer / clerk / returning | official | + | - | Volker
2 | cast Lena Urzendow / Major Orlova / - | official | + | - | ^
2 | cast Maria Schrader-Wolf / - / leaving | rumored | + | - | Maria
2 | cast Maria Schrader-Wolf / - / leaving | official | - | Maria Schrader-Wolf | Schrader-Wolf denies
3 | production writing under way | official | + | - | As regards
3 | production writing starts when=2024-02 | official | + | - | ^
2 | precedent Deutschland 83 / release / 35 | official | + | - | Deutschland 86
1 | release 2022-11-03 | official | + | - | Season one
