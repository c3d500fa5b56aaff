url: https://www.thebrisbanereel.example/2023/08/17/tin-kingdom-hbo-season-three-cast
outlet: The Brisbane Reel
published: 2023-08-17
title: Tin Kingdom star backs its makers as season three rolls
series: Tin Kingdom

HBO's awards magnet Tin Kingdom is, waiver in hand, among the very few dramas being shot this August. After Pilar Montes and Greg Sundquist stepped down in the winter, Noel Ferris is left holding the reins of both room and set.
That it makes no difference is Ferris's line. "We write in the morning and we roll after lunch, same as ever," he informed the newspaper El País, which visited him in Bolivia. Large parts of the coming year had been sketched while year two was still in the works.
The second go-round was criticised for its seven hours. This time there'll be more of them, and the count of the first year, which was ten, is what the writers measure themselves by.
Its core is Abel Quispe, the union man. Mateo Huanca, who embodies him, moves from the margin to the middle. The events are those of Montes's second non-fiction book, Tin and Blood, from the strike until the coup. A 2025 premiere is what HBO has in mind.
Sundquist will neither write nor produce any of it. Nobody will be able to tell, if you ask Ferris, who'd sat over every page anyhow.
There may well be a fourth season for the coup's aftermath. At Banff, though, the network's drama chief dropped a hint that the third could be where the story rests.
Elsewhere, Lily Aranda, the Carmen of year two, has taken the side of the makers. "They know what they're doing," she said about the shift. How she gets on with Ferris in private isn't for us to say.
This piece is based on information available up to August 2023.

=== claims
- | platform HBO | official | + | - | HBO's awards
3 | crew Noel Ferris / showrunner | official | + | - | After Pilar
3 | production writing under way | official | + | Noel Ferris | "We write
3 | production filming under way | official | + | Noel Ferris | ^
2 | episodes 7 | official | + | - | The second go-round
1 | episodes 10 | official | + | - | This time there'll
3 | cast Mateo Huanca / Abel Quispe / - | official | + | - | Mateo Huanca, who
3 | source_material other / Tin and Blood | official | + | - | The events are
3 | release 2025 | official | + | HBO | A 2025 premiere
3 | crew Greg Sundquist / writer | official | - | - | Sundquist will
3 | crew Greg Sundquist / producer | official | - | - | ^
4 | renewal renewed | predicted | + | - | There may well
3 | renewal final | official | + | HBO | At Banff
2 | cast Lily Aranda / Carmen / - | official | + | - | Elsewhere, Lily
