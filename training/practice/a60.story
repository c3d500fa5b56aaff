url: https://www.maplescreen.example/news/ctv-citytv-global-june-2024
outlet: Maple Screen
published: 2024-06-06
title: CTV, Citytv and Global: the Canadian returns

Canadian content gets one paragraph per network each June, so here it is, expanded to two.

CTV. Transplanted Hearts finished on its own terms this winter with number four. Its replacement in our affections, Sight Unseeable, already has its second in the can and returns October 14; Dolly Lewison and Agam Darshi-Singh are again the cop and her eyes. Children Ruin All is in for a third and final go. New among CTV's own is Caught in the Mishap, a riff on the Swedish format, ordered in April. The Spencer Brothers won't be joining this year's crop: they're renovating, says Bell.

Also at CTV, but on its Sci-Fi channel, Reginald Vampire-Slayer is done, and Chucky's, being American, isn't theirs to renew.

Citytv. Law & Disorder Toronto was, in viewers, the most successful Canadian launch in years, and is good for twenty more: two years of ten each. Aden Younger and Kathleen Monroe remain the lead pair. Wong's & Winchester, no. Hudson & Rexie, moreover, gets a dog's age: its seventh, sixteen hours long, started on Monday in St. John's with a different human. John Readon left, so Luke Roberts-Hill arrives.

Global. Family Lawyer (four) was canceled on Tuesday, a surprise to its creator Susin Nielson, who'd been promised “talks.” Robyn Hoodie stays in the grave. A new cop, Murder in a Small Townlet, has Rossif Sutherland and is drawn from the Alberg mysteries by L. R. Wrightson; Fox shows it Stateside. “Ghosting with Luke” and “Big Brother's Canada” are, per an internal schedule obtained by Playback, both to be rested.

And the CBC? See last week. No, we don't know yet about Run the Burbs Again's fourth. There's talk of a podcast.

The Canadian Screen Awards went to Little Birds, whose six episodes you can find on Crave.

=== claims
Transplanted Hearts :: 4 | renewal final | official | + | - | Transplanted
Sight Unseeable :: 2 | production filming ends | official | + | - | Its replacement
Sight Unseeable :: 2 | release 2024-10-14 | official | + | - | ^
Sight Unseeable :: 2 | cast Dolly Lewison / - / returning | official | + | - | ^
Sight Unseeable :: 2 | cast Agam Darshi-Singh / - / returning | official | + | - | ^
Children Ruin All :: 3 | renewal final | official | + | - | Children
Caught in the Mishap :: 1 | renewal renewed when=2024-04 | official | + | - | New among
Caught in the Mishap :: - | source_material series / - | official | + | - | ^
Reginald Vampire-Slayer :: - | renewal cancelled | official | + | - | Also at
Law & Disorder Toronto :: 2 | renewal renewed | official | + | - | Law &
Law & Disorder Toronto :: 3 | renewal renewed | official | + | - | ^
Law & Disorder Toronto :: 2 | episodes 10 | official | + | - | ^
Law & Disorder Toronto :: 3 | episodes 10 | official | + | - | ^
Law & Disorder Toronto :: - | cast Aden Younger / - / returning | official | + | - | Aden
Law & Disorder Toronto :: - | cast Kathleen Monroe / - / returning | official | + | - | ^
Wong's & Winchester :: - | renewal cancelled | official | + | - | Wong's
Hudson & Rexie :: 7 | production filming starts when=2024-06-03 | official | + | - | Hudson
Hudson & Rexie :: 7 | episodes 16 | official | + | - | ^
Hudson & Rexie :: 7 | cast John Readon / - / leaving | official | + | - | John
Hudson & Rexie :: 7 | cast Luke Roberts-Hill / - / joining | official | + | - | ^
Family Lawyer :: 5 | renewal cancelled when=2024-06-04 | official | + | - | Family Lawyer
Family Lawyer :: - | crew Susin Nielson / creator | official | + | - | ^
Robyn Hoodie :: - | renewal cancelled | official | + | - | Robyn
Murder in a Small Townlet :: - | cast Rossif Sutherland / - / - | official | + | - | A new cop
Murder in a Small Townlet :: - | source_material novel / - | official | + | - | ^
Murder in a Small Townlet :: - | platform Fox | official | + | - | ^
Run the Burbs Again :: 4 | renewal renewed | official | - | - | No, we don't
Little Birds :: - | episodes 6 | official | + | - | The Canadian
Little Birds :: - | platform Crave | official | + | - | ^
