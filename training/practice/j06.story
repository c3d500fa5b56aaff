url: https://www.setside.example/2021/11/09/whats-rolling-in-vancouver
outlet: Setside
published: 2021-11-09
title: What's rolling: our November sheet for Vancouver and Calgary

Rain or no rain, the trucks are out. Here's who is on which corner.

Netflix's Blackwater Sisters has made camp on Commercial Drive for its second season, and will stay put until Feb. 18… Apple TV+ has the first season of Gravity Well, with Naomi Falk, in at Mammoth Studios, where the sets stand two storeys high… Over in Burnaby they said goodbye to Coroner's Hill on Friday; that's a wrap on year five… The CW's Nightjar goes before the cameras again the week after Thanksgiving, or so the union list has it… No slate has been clapped yet on Hulu's Rust Belt Angels, in spite of what a call sheet on Reddit would have you think…

Peacock is scouting for something codenamed "Petunia." Your guess is as good as ours… Family of Three, Disney+, third season: the writers' room on Cambie Street opened on Monday… Calgary gets the cowboys, as ever: High Lonesome (Paramount+) should be back in the saddle by March, and it's whispered that Dale Rudkin has had his horse insured but not his contract renewed… Syfy's Leviathan Nine has been shut down since a stuntman's fall on October 27, and nobody dares say when it resumes… The comedy Dad Bods finished in August and is being cut at this very moment in Gastown…

Also in town: the films Mercy Seat, until Christmas, and Twelve Angry Elves, which reshoots a third of itself.

Parking restrictions on Water Street end on the 15th.

=== claims
Blackwater Sisters :: - | platform Netflix | official | + | - | Netflix's Blackwater
Blackwater Sisters :: 2 | production filming under way | official | + | - | ^
Blackwater Sisters :: 2 | production filming ends when=2022-02-18 | official | + | - | ^
Gravity Well :: 1 | platform Apple TV+ | official | + | - | Apple TV+ has
Gravity Well :: 1 | production filming under way | official | + | - | ^
Gravity Well :: - | cast Naomi Falk / - / - | official | + | - | ^
Coroner's Hill :: 5 | production filming ends when=2021-11-05 | official | + | - | Over in Burnaby
Nightjar :: - | platform The CW | official | + | - | The CW's
Nightjar :: - | production filming starts when=2021-11-29..2021-12-05 | reported | + | - | ^
Rust Belt Angels :: - | platform Hulu | official | + | - | No slate
Rust Belt Angels :: - | production filming starts | official | - | - | ^
Family of Three :: 3 | platform Disney+ | official | + | - | Family of Three
Family of Three :: 3 | production writing starts when=2021-11-08 | official | + | - | ^
High Lonesome :: - | platform Paramount+ | official | + | - | Calgary gets
High Lonesome :: - | production filming starts when=2021-11-09..2022-03-31 | predicted | + | - | ^
High Lonesome :: - | cast Dale Rudkin / - / leaving | rumored | + | - | ^
Leviathan Nine :: - | platform Syfy | official | + | - | Syfy's
Leviathan Nine :: - | production filming under way | official | - | - | ^
Dad Bods :: - | production filming ends when=2021-08 | official | + | - | The comedy
Dad Bods :: - | production post-production under way | official | + | - | ^
