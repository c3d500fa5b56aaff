url: https://www.toonwire.example/2016/07/22/comic-con-gloomhollow
outlet: Toonwire
published: 2016-07-22
title: Comic-Con: ‘Gloomhollow’ gets third season, new voices
series: Gloomhollow

Cartoon Network used its slot in San Diego to order 26 more half-hours of Gloomhollow, the monster-school cartoon of Bradley Onwuka and Sunny Kessler.

In the third season you'll hear Mira Castellanos (principal Grimwald's twin, Grimwalda), Pete Dubrowski (a talking moat) and, in one episode, Sir Alec Thornbury, to whom a gargoyle has been promised since season one. Fernando Baez, Kiki Lund and Jamal Whitfield keep speaking for Boggs, Wisp and Thud. A slight change: with Teddy Marsh's voice having broken, young Nib goes to Paulina Crisp.

Onwuka and Kessler executive produce, along with Heather Maddox. Supervising director is Lou Tanaka; story editors are Amber Pell and Vic Stoyanov; and the songs, of which there will be even more, are by Ginny Fairweather. Art director Rolf Huber was on the panel too, with a sketchbook that people tried to steal.

"We're halfway through recording," Maddox said, who expects the first of the new batch to be on the air next March. Animation is done in Seoul by Rough House.

Kessler, who voices Mr. Slime herself, answered a child's question about whether Mr. Slime will ever have a bath. (No.) Another wished to know where Headmistress Thorn had gone. It seems that Oscar winner Rosamund Vail is too busy to come back for season three, though nobody would put it quite like that.

Before there was Gloomhollow there was a web comic of that name, which Onwuka drew in college. The second season closes on August 12, a day on which the network also shows the movie Gloomhollow: Night of the Janitor. In that one Kevin Strand plays the janitor.

=== claims
3 | renewal renewed when=2016-07-22 | official | + | Cartoon Network | Cartoon Network used
3 | episodes 26 | official | + | - | ^
- | crew Bradley Onwuka / creator | official | + | - | ^
- | crew Sunny Kessler / creator | official | + | - | ^
3 | cast Mira Castellanos / Grimwalda / joining | official | + | - | In the third
3 | cast Pete Dubrowski / a talking moat / joining | official | + | - | ^
3 | cast Sir Alec Thornbury / - / joining | official | + | - | ^
3 | cast Fernando Baez / Boggs / returning | official | + | - | Fernando Baez
3 | cast Kiki Lund / Wisp / returning | official | + | - | ^
3 | cast Jamal Whitfield / Thud / returning | official | + | - | ^
3 | cast Teddy Marsh / Nib / leaving | official | + | - | A slight change
3 | cast Paulina Crisp / Nib / joining | official | + | - | ^
- | crew Bradley Onwuka / producer | official | + | - | Onwuka and Kessler executive
- | crew Sunny Kessler / producer | official | + | - | ^
- | crew Heather Maddox / producer | official | + | - | ^
- | crew Lou Tanaka / director | official | + | - | Supervising director
- | crew Amber Pell / writer | official | + | - | ^
- | crew Vic Stoyanov / writer | official | + | - | ^
- | crew Ginny Fairweather / composer | official | + | - | ^
3 | production filming under way | official | + | Heather Maddox | "We're halfway
3 | release 2017-03 | official | + | Heather Maddox | ^
- | cast Sunny Kessler / Mr. Slime / - | official | + | - | Kessler, who voices
3 | cast Rosamund Vail / Headmistress Thorn / leaving | predicted | + | - | It seems that
- | source_material comic / Gloomhollow | official | + | - | Before there was
