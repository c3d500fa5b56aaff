url: https://www.themorningcrier.example/culture/2024/08/30/autumn-and-after
outlet: The Morning Crier
published: 2024-08-30
title: Your old friends, and when they mean to call
series: Marsh and Daughter

Summer is packing its bags, and with that the question on every sofa: who returns, who dawdles, and who has quietly been smothered with a cushion?

Let us start with good cheer. Marsh and Daughter (BBC One) is home by mid-September, brown envelopes and all. It very nearly wasn't. The Beeb took until May to make up its mind about a fifth series, by which time Alison Peake, who is Marsh, had found herself a part at the Old Vic and had to be wheedled out of it.

Dawdlers next. Sky has been sitting on The Emperor's Dentist since the Jubilee. Both lead actors have meanwhile become grandfathers. Filmed it is, that much is certain; it's with the musicians now, and composer Tilda Frayn assures me it'll be off her hands by Guy Fawkes Night.

Of Harbottle, ITV, I had hoped to bring you tidings from the set. There is no set. A spokesman murmured about "a pause for thought" on the third series, the shoot having been scratched from the June calendar, and declined to say when thinking might stop.

The cushion, I am sorry to report, has been applied to Two Pints Down. Channel 5 took its time in telling the cast, one of whom learnt of it from a taxi driver. It was loved in my house and, on the evidence of the overnights, in few others.

And Professor Plumb? The Apple detective, adapted from P. M. Garland's whodunits, has let it be known through his alter ego Rufus Hale that he shall "prune no more roses after the next lot". I've watched the actor retire twice before.

Finally a plea. The Lamplighters, whose only series lit up BBC Two in the bleak February of 2021, has by all accounts been talked about in Salford again. Commission it, somebody, and I'll stop writing about it.

=== claims
- | platform BBC One | official | + | - | Marsh and Daughter (BBC One)
5 | release 2024-09-11..2024-09-20 | official | + | - | ^
5 | renewal renewed when=2024-05 | official | + | - | The Beeb took until
5 | cast Alison Peake / Marsh / returning | official | + | - | ^
The Emperor's Dentist :: - | platform Sky | official | + | - | Sky has been sitting
The Emperor's Dentist :: - | production filming ends | official | + | - | Filmed it is
The Emperor's Dentist :: - | production post-production under way | official | + | - | ^
The Emperor's Dentist :: - | production post-production ends when=2024-08-30..2024-11-05 | official | + | Tilda Frayn | ^
The Emperor's Dentist :: - | crew Tilda Frayn / composer | official | + | - | ^
Harbottle :: - | platform ITV | official | + | - | Of Harbottle, ITV
Harbottle :: 3 | production filming starts | official | - | - | There is no set
Harbottle :: 3 | production filming starts when=2024-06 | official | - | ITV | A spokesman murmured
Harbottle :: 3 | delay | official | + | ITV | ^
Two Pints Down :: - | renewal cancelled | official | + | - | The cushion, I am sorry
Professor Plumb :: - | platform Apple | official | + | - | The Apple detective
Professor Plumb :: - | source_material novel / - | official | + | - | ^
Professor Plumb :: - | renewal final | official | + | Rufus Hale | ^
Professor Plumb :: - | cast Rufus Hale / Professor Plumb / - | official | + | - | ^
The Lamplighters :: 1 | release 2021-02 | official | + | - | The Lamplighters, whose
The Lamplighters :: 1 | platform BBC Two | official | + | - | ^
The Lamplighters :: 2 | renewal renewed | rumored | + | - | ^
