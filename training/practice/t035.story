url: https://www.spoilerfree.example/2011/05/13/fox-cancellations
outlet: Spoiler Free
published: 2011-05-13
title: Friday the 13th at Fox: Five Shows Get the Boot
series: Zero Gravity

Somebody at Fox has a sense of humor about dates. On this Friday the 13th the network has given the boot to no fewer than five of its series: Zero Gravity, Breadwinners, Officer Candy, Traffic School and The Good Samaritan.

Least expected of all is the demise of The Good Samaritan. The hospital drama with Blaine Corwin closed its second season on Monday before 7.1 million viewers, and as recently as last week creator Maud Delahunt had said that she was “cautiously packing for season three.” My hunch is that some cable channel or other will snap it up.

Officer Candy and Traffic School had been dead in all but name. Either was pulled after four airings, and the rest, we're told, will go straight to DVD.

Zero Gravity had Fred Yamamoto and Charlotte Stiles as married astronauts. Critics were kind and viewers were elsewhere. With 13 episodes made and 9 shown, it's the shortest-lived of all the shows which Derek Vance has produced for the network.

Breadwinners, the long-in-the-tooth sitcom about a bakery in Queens, reached five seasons. It won't get a proper farewell, as the finale in April had been written as a cliffhanger.

And who survived? For the moment we have Raising Arizona Jones, back for its fourth year, and a nail-biter in the shape of Kin. Fox is in talks with Sony about one last season of the latter. If they come to terms it would be a short one.

=== claims
Zero Gravity :: 2 | renewal cancelled when=2011-05-13 | official | + | - | On this Friday
Breadwinners :: 6 | renewal cancelled when=2011-05-13 | official | + | - | ^
Officer Candy :: 2 | renewal cancelled when=2011-05-13 | official | + | - | ^
Traffic School :: 2 | renewal cancelled when=2011-05-13 | official | + | - | ^
The Good Samaritan :: 3 | renewal cancelled when=2011-05-13 | official | + | - | ^
The Good Samaritan :: - | cast Blaine Corwin / - / - | official | + | - | The hospital drama
The Good Samaritan :: - | crew Maud Delahunt / creator | official | + | - | ^
- | cast Fred Yamamoto / - / - | official | + | - | Zero Gravity had
- | cast Charlotte Stiles / - / - | official | + | - | ^
1 | episodes 13 | official | + | - | With 13 episodes
- | crew Derek Vance / producer | official | + | - | ^
Raising Arizona Jones :: 4 | renewal renewed | official | + | - | For the moment
Kin :: - | renewal final | official | + | - | Fox is in talks
The Good Samaritan :: 3 | renewal renewed | predicted | + | - | My hunch
