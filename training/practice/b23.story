url: https://www.tvgazetteer.example/q-and-a/2018/11/30/maplewood-boys
outlet: TV Gazetteer
published: 2018-11-30
title: 'Maplewood Boys' boss on that cliffhanger and a shorter second year
series: Maplewood Boys

Warning: this interview gives away the last scene of Thursday's finale.

TV GAZETTEER: Were you sure of season 2 when you shot that scene?

ELENA VOSS: Not remotely. The CW told us in October, the morning after episode two, and we'd been done with shooting since the heat wave.

TVG: So the cliffhanger was a gamble.

VOSS: It was rude, I admit it. If they had passed, Benny would be in that lake for good.

TVG: Is he?

VOSS: Ask me when we're back. [Laughs.] Danny Ortega has a contract like everybody. I'm not saying more. Let me say that Kim Rourke's Coach Abbott will not be walking through the door again; she's running a bakery in Vermont, in real life, and she's happy.

TVG: When are you back?

VOSS: We're on the bench until the fall of '19, they want us behind The Flash. It was midseason at first. I asked for the time.

TVG: You've got how many this time? The season we just saw had 22.

VOSS: Thirteen, thank God. My showrunner years on Harrow County taught me that nobody has 22 ideas.

TVG: And are you writing?

VOSS: There's a room, there's a whiteboard, the first two scripts are at the network. On set we'll be from July 8, if Vancouver has a stage left for us.

TVG: People noticed that the books weren't in the credits.

VOSS: Because it's not from those books! There's a series of novels called Maplewood, it's about horses. We get letters.

TVG: Any chance of seeing the twins' mother?

VOSS: I'd die to get Laura Dern. I've told her so at an airport.

TVG: Would you do a third season?

VOSS: I'd do a ninth. But in my head it stops in June of the boys' senior year, and they're juniors.

=== claims
2 | renewal renewed when=2018-10 | official | + | Elena Voss | The CW told
1 | production filming ends when=2018-06..2018-08 | official | + | Elena Voss | ^
- | cast Danny Ortega / Benny / - | official | + | - | Danny Ortega
2 | cast Kim Rourke / Coach Abbott / leaving | official | + | Elena Voss | Let me say
2 | release 2019-09..2019-11 | official | + | Elena Voss | VOSS: We're on
2 | delay to=2019-09..2019-11 | official | + | Elena Voss | It was midseason
1 | episodes 22 | official | + | - | The season we
2 | episodes 13 | official | + | Elena Voss | VOSS: Thirteen
2 | production writing under way | official | + | Elena Voss | VOSS: There's a room
2 | production filming starts when=2019-07-08 | official | + | Elena Voss | On set we'll
- | source_material novel / - | official | - | Elena Voss | VOSS: Because
