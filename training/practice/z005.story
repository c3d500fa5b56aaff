url: https://www.streamoracle.example/predictions-2026
outlet: Stream Oracle
published: 2025-12-28
title: 20 fearless predictions for television in 2026

1. Kestrel Bay won't be seen before the clocks go forward. Hulu has let the March page of its calendar stand empty, and I read that as April.

2. Somebody, and my finger points at Peacock, will put The Long Division out of its misery. No third year, mark my words.

3. Twenty-six seems to me exactly the age at which one leaves a boy band drama: Theo Marchetti walks from Encore, and the song he walks to is sad.

4. The Hague gets made. Not soon, not cheaply, yet I should be astounded if AMC ended the year without a second season on order.

5. Tollbooth: Bill Nakamura remains, Sandra Pell remains, and both get a raise.

6. I give Salt & Iron until the autumn. HBO's blacksmiths have promised “2026,” nothing finer, and October has been good to them.

7. Prime Video is going to have second thoughts about Wolfsangel, whose new episodes I don't see arriving in February as the company has it. June is where I would look.

8. Ada Quist, with two Emmys on her shelf, will take a third. (Not a television prediction so much as a law of nature.)

9. If there is justice, we shall hear of a fourth round of Little Parliament by Valentine's Day.

10. Something tells me that the seventh Grayling is the last Grayling.

11. That ten-part order for Bone China? I'm convinced it ends up as eight.

12. A trailer for Marrakech Nights should surface during the Super Bowl on February 8.

What I was told, as opposed to what I feel

13. The editors of Cold Front are said to have locked the last reel.

14. An assistant at a large agency, whose job I value more than she does, assures me that Dominic Vane has been offered the lead in season two of Parish Pump.

15. Luminate's tracker carries the return of Understudy under “2026, third quarter.”

What is simply true

16. Disney+ will have The Glass Ark on January 14; the fourth season is thirteen episodes long.

17. The Tinderbox is set to film in Malta from March 2.

18. Netflix is to stop at three with Ironmonger Row, as its boss said in so many words.

19. My dog is eleven in May.

=== claims
Kestrel Bay :: - | release 2026-04 | predicted | + | - | Kestrel Bay
The Long Division :: 3 | renewal cancelled | predicted | + | - | Somebody
Encore :: - | cast Theo Marchetti / - / leaving | predicted | + | - | Twenty-six seems
The Hague :: 2 | renewal renewed when=2026 | predicted | + | - | The Hague
Tollbooth :: - | cast Bill Nakamura / - / returning | predicted | + | - | Tollbooth
Tollbooth :: - | cast Sandra Pell / - / returning | predicted | + | - | ^
Salt & Iron :: - | platform HBO | official | + | - | I give Salt
Salt & Iron :: - | release 2026 | official | + | HBO | ^
Salt & Iron :: - | release 2026-10 | predicted | + | - | ^
Wolfsangel :: - | release 2026-02 | official | + | Prime Video | Prime Video is
Wolfsangel :: - | release 2026-02 | predicted | - | - | ^
Wolfsangel :: - | release 2026-06 | predicted | + | - | ^
Little Parliament :: 4 | renewal renewed when=2025-12-28..2026-02-14 | predicted | + | - | If there is
Grayling :: 7 | renewal final | predicted | + | - | Something tells
Bone China :: - | episodes 10 | official | + | - | That ten-part
Bone China :: - | episodes 8 | predicted | + | - | ^
Marrakech Nights :: - | trailer trailer when=2026-02-08 | predicted | + | - | A trailer for
Cold Front :: - | production post-production ends | rumored | + | - | The editors
Parish Pump :: 2 | cast Dominic Vane / - / joining | rumored | + | - | An assistant
Understudy :: - | release 2026-07..2026-09 | reported | + | Luminate | Luminate's tracker
The Glass Ark :: 4 | release 2026-01-14 | official | + | - | Disney+ will have
The Glass Ark :: 4 | episodes 13 | official | + | - | ^
The Glass Ark :: 4 | platform Disney+ | official | + | - | ^
The Tinderbox :: - | production filming starts when=2026-03-02 | official | + | - | The Tinderbox
Ironmonger Row :: 3 | renewal final | official | + | Netflix | Netflix is to
