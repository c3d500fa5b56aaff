url: https://whatsnextstream.example/seoul-central-line-season-3
outlet: What's Next Stream
published: 2022-08-29
title: Seoul Central Line season 3: what we know, what we don't and what is nonsense
series: Seoul Central Line

WHAT WE KNOW

Coupang Play confirmed on June 30 that there's going to be a third season of Seoul Central Line. Its leads, Do Ha-young and Bang Ki-tae, have signed. Do, as the subway cop Ri-an, told Cosmopolitan Korea that she got the first four scripts in August and read them in the bath.

Season 2, it should be said, did better than season 1, and cost less.

WHAT WE DON'T

When it comes out. Coupang hasn't given so much as a year. The trade daily Digital Korea writes that twelve episodes are planned. Nor is it known if the director Nam Hyeon-u stays on. And Ki-tae's character, engineer Oh, lost his memory, so who knows who he's going to be?

WHAT IS NONSENSE

That it moves to Netflix. The claim goes back to a satirical account.

That BLACKVELVET's Rosalyn joins the cast. “She has a world tour,” says her label, Nine Doors.

That season 3 will be on in October. It is not even shot! The cameras start in the last week of September, according to a casting call for extras in the Gwangjin district gazette.

WHAT WE THINK

Express to Busan Nights, which is about the same size, spent fourteen months getting from season two to season three. So for Season 3 of Seoul Central Line we have pencilled in August or September 2023. Eraser at hand.

=== claims
3 | renewal renewed when=2022-06-30 | official | + | Coupang Play | Coupang Play confirmed
3 | cast Do Ha-young / Ri-an / returning | official | + | - | Its leads, Do
3 | cast Bang Ki-tae / Oh / returning | official | + | - | ^
3 | release none | official | - | - | Coupang hasn't given
3 | crew Nam Hyeon-u / director | official | - | - | Nor is it known
- | crew Nam Hyeon-u / director | official | + | - | ^
3 | platform Netflix | official | - | - | That it moves
3 | cast Rosalyn / - / joining | official | - | - | That BLACKVELVET
3 | cast Rosalyn / - / joining | reported | - | Nine Doors | “She has a
3 | release 2022-10 | official | - | - | That season 3
3 | production filming starts | official | - | - | It is not even
3 | production filming starts when=2022-09-24..2022-09-30 | reported | + | Gwangjin district gazette | The cameras start
3 | precedent Express to Busan Nights / release / 14 | official | + | - | Express to Busan
3 | release 2023-08-01..2023-09-30 | predicted | + | - | So for Season 3
3 | episodes 12 | reported | + | Digital Korea | The trade daily
