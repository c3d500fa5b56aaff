url: https://www.finaleparty.example/2024/12/the-ones-that-end-in-2025
outlet: Finale Party
published: 2024-12-20
title: They're ending in 2025: a goodbye calendar

Get your hankies out. All these have been told, or have told us, that 2025 is it.

1. Squid Arena (Netflix), third and last, June 27
2. Hawking (CBS), with the rest of its seventh
3. Big Mouthful S8
4. Conners & Conners: six more, in the spring
5. The Handmaids' Tail, season six, April, Hulu
6. Andorra: two seasons was the contract
7. Righteous Gems (HBO); “we stop while we're sinning,” says Danny McBrain
8. You, Again; its fifth returns Joe to New York with Penn Badger
9. The Summer After Next
10. Stranger Thingies, season five, “2025”

They may end. Yellow Jackpot's makers drew up a five-year plan of which three are spent. Industry people expect Hacksaw to say goodnight with its fourth, whereas Paul Downs, one of three creators, spoke in Vulture of five. And Jason Segal's Shrunken was drafted as a three-act thing, which brings its final bow to late 2025 if they're quick, and they are.

They don't end, no matter what you saw on TikTok. Yellowstones has a follow-up, not a sixth. Grey's Anatomist goes on. So does Emily in Roma, which got a fifth in September, and it wasn't its last.

They've ended, and you didn't notice. What We Do at Night said its bloody goodbye Monday. Superman & Lewis, December 2. Evil Ways had four bonus hours in August, then nothing. Star Trek: Lower Berths docked yesterday; its creator Mike McMahon has a petition going.

We left out those that were killed. Kaos Now, My Ladies Jane and Time Bandidos belong on another list, of shows that got one season and no goodbye.

A farewell tour can last. The Goldbrick Show had its in 2023, and in the meantime three finales of season 2 have been called “series finale” by their networks.

=== claims
Squid Arena :: 3 | renewal final | official | + | - | Squid Arena
Squid Arena :: 3 | release 2025-06-27 | official | + | - | ^
Squid Arena :: 3 | platform Netflix | official | + | - | ^
Hawking :: 7 | renewal final | official | + | - | Hawking
Hawking :: - | platform CBS | official | + | - | ^
Big Mouthful :: 8 | renewal final | official | + | - | Big Mouthful
Conners & Conners :: - | renewal final | official | + | - | Conners
Conners & Conners :: - | episodes 6 | official | + | - | ^
Conners & Conners :: - | release 2025-03-01..2025-05-31 | official | + | - | ^
The Handmaids' Tail :: 6 | renewal final | official | + | - | The Handmaids
The Handmaids' Tail :: 6 | release 2025-04 | official | + | - | ^
The Handmaids' Tail :: 6 | platform Hulu | official | + | - | ^
Andorra :: 2 | renewal final | official | + | - | Andorra
Righteous Gems :: - | renewal final | official | + | Danny McBrain | Righteous
Righteous Gems :: - | platform HBO | official | + | - | ^
You, Again :: 5 | renewal final | official | + | - | You, Again
You, Again :: 5 | cast Penn Badger / Joe / returning | official | + | - | ^
The Summer After Next :: - | renewal final | official | + | - | The Summer After
Stranger Thingies :: 5 | renewal final | official | + | - | Stranger
Stranger Thingies :: 5 | release 2025 | official | + | - | ^
Hacksaw :: 4 | renewal final | rumored | + | - | Industry people
Hacksaw :: - | crew Paul Downs / creator | official | + | - | ^
Hacksaw :: 5 | renewal final | official | + | Paul Downs | ^
Shrunken :: - | cast Jason Segal / - / - | official | + | - | And Jason
Shrunken :: 3 | renewal final | predicted | + | - | ^
Yellowstones :: 6 | renewal renewed | official | - | - | Yellowstones
Grey's Anatomist :: - | renewal final | official | - | - | Grey's
Emily in Roma :: 5 | renewal renewed when=2024-09 | official | + | - | So does
Emily in Roma :: 5 | renewal final | official | - | - | ^
What We Do at Night :: - | renewal final | official | + | - | What We Do
Superman & Lewis :: - | renewal final | official | + | - | Superman
Star Trek: Lower Berths :: - | renewal final | official | + | - | Star Trek
Star Trek: Lower Berths :: - | crew Mike McMahon / creator | official | + | - | ^
Kaos Now :: 2 | renewal cancelled | official | + | - | Kaos Now
My Ladies Jane :: 2 | renewal cancelled | official | + | - | ^
Time Bandidos :: 2 | renewal cancelled | official | + | - | ^
