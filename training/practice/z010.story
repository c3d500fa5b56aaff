url: https://www.fandomkettle.example/roundup/leaks-of-the-week-31
outlet: Fandom Kettle
published: 2025-08-01
title: Leaks of the week: keep the salt handy

• Ashen Crown S4: a call for horsemen with “own beard” near Segovia has the subreddit convinced that cameras go up there on September 15.

• Moonbase Betty: the same Discord server that had the last three dates right names November 21 for the next lot. Disney's own word is “this fall,” so there's no contradiction.

• Pact of Thorns: Bella Ramírez follows Jonah Keel on Instagram since Tuesday. On that, and on that alone, rests the tale that she'll be his sister in the second season.

• Sourdough: not renewed, cries a man who claims to clean the offices at FX. Take it for what it is.

• Vesper Hill: word reaches us of a ten-month slip, from January to November 2026. The reason is supposed to be a flooded stage.

• The Cutlery Set: purportedly over. The set decorators were selling forks on eBay, and a grip commented “RIP.”

• Glaciers: Daniel RPK, on his Patreon, lists Olga Kurtz as a villain of season 3.

• Jinx Academy: an Amazon page in Germany let slip, for about an hour, “ab 12. Dezember.” We have the screenshot. The second semester, in that case, begins a week before Christmas.

• Orbital: some would have you believe that Ron Castellan's captain hasn't died and that he comes back as a hologram. He has; he won't.

• Stillwater Jane: if the whispers out of Burbank hold water, there's a scene with a wedding, and it's not Jane's.

• Rust Never: Giant Freakin Robot writes that the writers turned in their season 5 finale on Friday. From other quarters we have that they've barely reached the middle.

• Teacup Dragons: someone has taught a machine to do trailers. The one which promises “Season 6, Easter 2026” is the machine's.

Confirmed from older leaks: Netflix did, as we had it in May, put down Half Past Ever for good. Its official handle owned up on July 29. And on Monday Max finally announced what had been on our wall for a year: Lanyard returns on October 9.

=== claims
Ashen Crown :: 4 | production filming starts when=2025-09-15 | rumored | + | - | Ashen Crown
Moonbase Betty :: - | release 2025-11-21 | rumored | + | - | Moonbase Betty
Moonbase Betty :: - | release 2025-09..2025-11 | official | + | Disney | ^
Pact of Thorns :: 2 | cast Bella Ramírez / - / joining | rumored | + | - | Pact of Thorns
Sourdough :: - | renewal renewed | rumored | - | - | Sourdough
Vesper Hill :: - | delay to=2026-11 | rumored | + | - | Vesper Hill
Vesper Hill :: - | release 2026-11 | rumored | + | - | ^
The Cutlery Set :: - | renewal cancelled | rumored | + | - | The Cutlery
Glaciers :: 3 | cast Olga Kurtz / - / joining | reported | + | Daniel RPK | Glaciers
Jinx Academy :: 2 | release 2025-12-12 | reported | + | Amazon | Jinx Academy
Orbital :: - | cast Ron Castellan / - / returning | rumored | + | - | Orbital
Orbital :: - | cast Ron Castellan / - / leaving | official | + | - | ^
Rust Never :: 5 | production writing ends | reported | + | Giant Freakin Robot | Rust Never
Rust Never :: 5 | production writing ends | rumored | - | - | ^
Half Past Ever :: - | renewal cancelled when=2025-07-29 | official | + | Netflix | Confirmed from
Lanyard :: - | platform Max | official | + | - | And on Monday
Lanyard :: - | release 2025-10-09 | official | + | Max | ^
Teacup Dragons :: 6 | trailer trailer | official | - | - | Teacup
