url: https://www.curtaincall.example/2024/04/18/what-was-not-renewed
outlet: Curtain Call
published: 2024-04-18
title: The Glass Road: vows, leases and a licence
series: The Glass Road

The Glass Road has been renewed for a third season.

In the story Ana and Luc renewed their vows, and the lease on the bakery was not renewed by its owner.

Luc's licence to sell bread has been cancelled, which he takes badly. Her passport was never renewed.

His subscription was cancelled in the second episode, and the order for the flour did not come.

Mina's work permit was not renewed either, so that she has to leave the town.

Off screen, the studio's contract with the town was renewed last year.

The wedding is cancelled, and the concert too. A new bridge was ordered by the mayor.

=== claims
3 | renewal renewed | official | + | - | The Glass Road has been renewed
