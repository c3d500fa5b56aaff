url: https://www.starsheet.example/2020/10/30/dead-man-walking-his-dog-season-2-filming
outlet: The Star Sheet
published: 2020-10-30
title: Sky's Dead Man Walking His Dog Unleashed Again
series: Dead Man Walking His Dog

Dogs first: Biscuit is well, Biscuit has had his tests, and since Tuesday Biscuit has been at work in the Peak District on the second series of Sky's comedy-thriller Dead Man Walking His Dog.

His humans had a rougher year. Twice the company assembled, in March and in early August, and twice it was told to go away again. "Third time lucky, or we recast me as a cat," said lead Rob Delamere, who is the man of the title.

There's a month and a half of it to do. They'd like to be through on December 12, although with Wales and Manchester shutting, nobody in the know would bet his biscuits on it.

A spring 2021 showing, as envisaged by Sky in its January brochure, can be forgotten. What's realistic? Writer Nat Sully was asked that on Five Live and replied, "July." Her colleague and husband Ed coughed "September."

No taster is to be had. Somebody from a newspaper took pictures over a hedge, in which one makes out a second dog. I'm told its name is Gravy.

The BBC repeat of Detectorists will have to do till then. That gem, you'll remember, sometimes needed two years between series and nobody died.

Six half-hours are being made, same as before. Morwenna Platt is not in those; her vet went to New Zealand in last year's closer, and Platt did too. In her stead comes Paterson Jones with a parrot.

Will Sky in the U.S., that is Peacock, carry it? Peacock has the original, since July. More they won't say.

First shown on 3 October 2019, it was nominated for a Rose d'Or and lost to some Belgians.

=== claims
2 | production filming starts when=2020-10-27 | official | + | - | Dogs first
- | platform Sky | official | + | - | ^
2 | production filming starts when=2020-03 | official | - | - | Twice the
2 | production filming starts when=2020-08-01..2020-08-10 | official | - | - | ^
- | cast Rob Delamere / man / - | official | + | - | "Third
2 | production filming ends when=2020-12-12 | official | + | - | They'd
2 | release 2021-03..2021-05 | official | - | - | A spring
2 | release 2021-07 | official | + | Nat Sully | Writer Nat
- | crew Nat Sully / writer | official | + | - | ^
2 | release 2021-09 | official | + | Ed | Her colleague
2 | trailer teaser | official | - | - | No taster
2 | precedent Detectorists / release / 24 | official | + | - | That gem
2 | episodes 6 | official | + | - | Six half
1 | episodes 6 | official | + | - | ^
2 | cast Morwenna Platt / vet / leaving | official | + | - | Morwenna
2 | cast Paterson Jones / - / joining | official | + | - | In her
1 | platform Peacock | official | + | - | Peacock has
1 | release 2019-10-03 | official | + | - | First shown
