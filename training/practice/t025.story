url: https://www.inkandscreen.example/2022/09/28/paper-cranes-adaptation-season-order
outlet: Ink & Screen
published: 2022-09-28
title: Apple Gives Series Order to ‘The Cartographers of Nowhere’
series: The Cartographers of Nowhere

It will not be easy to draw, this map. Apple TV+ has given a straight-to-series order to The Cartographers of Nowhere, ten episodes after the bestseller of the same name by Jun-ho Marlowe.

Naledi Khumalo is set to star as the royal surveyor Isolde Vane, and she will serve as an executive producer, too. The adaptation is the work of Stephen Abiola, who runs the show; Catalina Ruiz Moreno is to direct the opening pair of episodes and sets the look of the whole.

Abiola's last series, Meridian, was cancelled by ABC in 2013, a fact that he brings up himself before anyone else can. “I've had nine years to think about act breaks,” he says.

Other parts have yet to be cast. That Marcus Thiele would play the villain, as German media had claimed, is not true, according to people close to the project.

Shooting is planned to begin next spring in Slovenia, and so nobody should look for the show before 2024.

Apple is on something of a map binge: the platform also has the animated Compass Rose, which arrives on October 14, and it has just renewed the documentary Terra Incognita for a second season.

The novel sold 3 million copies and was once optioned for a film that Universal never made.

=== claims
1 | renewal renewed | official | + | - | Apple TV+ has given
1 | episodes 10 | official | + | - | ^
- | source_material novel / The Cartographers of Nowhere | official | + | - | ^
- | cast Naledi Khumalo / Isolde Vane / - | official | + | - | Naledi Khumalo
1 | crew Naledi Khumalo / producer | official | + | - | ^
1 | crew Stephen Abiola / showrunner | official | + | - | The adaptation is
1 | crew Catalina Ruiz Moreno / director | official | + | - | ^
- | cast Marcus Thiele / - / joining | rumored | - | - | That Marcus
1 | production filming starts when=2023-03..2023-05 | official | + | - | Shooting is
1 | release 2024-01-01.. | predicted | + | - | ^
Meridian :: - | renewal cancelled when=2013 | official | + | - | Abiola's last
Compass Rose :: - | platform Apple TV+ | official | + | - | Apple is on
Compass Rose :: - | release 2022-10-14 | official | + | - | ^
Terra Incognita :: 2 | renewal renewed | official | + | - | ^
