url: https://www.truenorthtv.example/2021/06/global-w-network-2021-22-pickups
outlet: True North TV
published: 2021-06-10
title: Corus sticks with Nurses of Halifax, cuts bait on Outport

For Corus, upfront day is a day of small print. I read it so that you don't have to.

Tucked away on page 9 is the line that Nurses of Halifax will “resume care,” which is executive for another season; that's the third of those, with ten hours and Tiera Skov (Nazneen) still on the ward. Private Ayes fared as well. The detective spoof by Tim McAulay began as a web series, and its sophomore stretch is already before the cameras in Hamilton.

And on page 11, in type that would shame a pharmacist: Outport has sailed, and there will not be a third. Producer Jackie Molloy, reached in St. John's, hadn't been warned, and it took her a while to find a sentence that I'm allowed to print. “We had it all broken,” she finally said. “Ten stories on a wall.”

The W Network has more of its reality bread and butter, to wit The Bachelor in Paradise Valley and Rust Belt Restorers; and it made itself the Canadian home of Good Witches of Moncton, which Hallmark has moved on from but which W wants to keep alive. “Early days,” was all I could get from them.

Bitten Twice? No. It ended in 2016, please stop asking.

Showcase was mum about Vagrant Queen Street, which reached viewers on March 27 and lost most of them by May. In the scheme of things that doesn't bode well.

Monday's Playback, incidentally, had Coroners' Row on its last legs: the one now being cut, number four, would be billed as the conclusion. And the Star's man maintains that Hudson & Wrecks has been quietly taken for two more.

Last, a premiere. Family Law & Order, starring Jewel Staite-Brown as a lawyer who works for her dad, gets going on September 17, a year later than planned. Two seasons of it are in the can. Creator Susin Neilson-Roy has a third on the boil.

=== claims
Nurses of Halifax :: 3 | renewal renewed when=2021-06-10 | official | + | - | Tucked away
Nurses of Halifax :: 3 | episodes 10 | official | + | - | ^
Nurses of Halifax :: 3 | cast Tiera Skov / Nazneen / returning | official | + | - | ^
Private Ayes :: 2 | renewal renewed when=2021-06-10 | official | + | - | Private Ayes fared
Private Ayes :: 2 | production filming under way | official | + | - | The detective spoof
Private Ayes :: - | source_material series / - | official | + | - | ^
Private Ayes :: - | crew Tim McAulay / creator | official | + | - | ^
Outport :: 3 | renewal cancelled when=2021-06-10 | official | + | - | And on page 11
Outport :: - | crew Jackie Molloy / producer | official | + | - | Producer Jackie
The Bachelor in Paradise Valley :: - | renewal renewed | official | + | - | The W Network
Rust Belt Restorers :: - | renewal renewed | official | + | - | ^
Good Witches of Moncton :: - | renewal cancelled | official | + | - | ^
Good Witches of Moncton :: - | renewal renewed | official | - | W Network | “Early days,”
Bitten Twice :: - | renewal cancelled | official | + | - | It ended in
Vagrant Queen Street :: - | renewal renewed | official | - | - | Showcase was mum
Vagrant Queen Street :: 1 | release 2021-03-27 | official | + | - | ^
Vagrant Queen Street :: - | renewal cancelled | predicted | + | - | In the scheme
Family Law & Order :: - | cast Jewel Staite-Brown / - / - | official | + | - | Family Law & Order, starring
Family Law & Order :: 1 | release 2021-09-17 | official | + | - | ^
Family Law & Order :: 1 | delay to=2021-09-17 | official | + | - | ^
Family Law & Order :: 1 | production filming ends | official | + | - | Two seasons of
Family Law & Order :: 2 | production filming ends | official | + | - | ^
Family Law & Order :: 3 | production writing under way | official | + | - | Creator Susin
Family Law & Order :: - | crew Susin Neilson-Roy / creator | official | + | - | ^
Coroners' Row :: 4 | renewal final | reported | + | Playback | Monday's Playback
Coroners' Row :: 4 | production post-production under way | reported | + | Playback | ^
Hudson & Wrecks :: - | renewal renewed | reported | + | the Star | And the Star
