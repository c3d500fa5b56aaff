url: https://www.geekdepot.example/2019/07/20/comic-con-panel-star-hollow
outlet: Geek Depot
published: 2019-07-20
title: SDCC 2019: Everything From the Starfall: Remnant Panel
series: Starfall: Remnant

Hall H was on its feet before anyone had said a word. Here is what came out of Saturday's panel for Starfall: Remnant, for those of you who couldn't get past the line.

• Season 2 lands on Disney+… no, wait, wrong panel: it's Syfy, and it's October 11.
• A trailer! Two minutes and twenty seconds of it, and it's online as well.
• Captain Reyes lives. Isabel Ocampo walked out in costume, to screams.
• Joining the crew of the Remnant are Michael Adeyinka as the android Sixpence and Tricia Wolfe as Admiral Song.
• Showrunner Greta Baumann says that the season has “thirteen episodes and one musical.”
• No, Owen Tremblay isn't returning as Dax. “Space is cold,” Baumann said.
• Season 3? “Ask me in November.” Nothing is decided.
• Composer Hideo Nakagawa has written 40 minutes of new music, 8 of it for theremin.
• The game on which the show is built turns 20 this year, and the studio marks the date with a remaster.
• Overheard in the hallway: that Sixpence dies. We did not hear that.

Asked about the long break, Baumann reminded everybody that filming had only finished in May, five weeks late, since the crew's big water tank in Vancouver cracked.

The moderator was Kip Lester, host of the podcast Space Junk, who was an extra in the pilot and would not let anyone forget it.

=== claims
2 | release 2019-10-11 | official | + | - | Season 2 lands
2 | platform Syfy | official | + | - | ^
2 | trailer trailer | official | + | - | A trailer!
2 | cast Isabel Ocampo / Captain Reyes / returning | official | + | - | Captain Reyes lives
2 | cast Michael Adeyinka / Sixpence / joining | official | + | - | Joining the crew
2 | cast Tricia Wolfe / Admiral Song / joining | official | + | - | ^
- | crew Greta Baumann / showrunner | official | + | - | Showrunner Greta
2 | episodes 13 | official | + | Greta Baumann | ^
2 | cast Owen Tremblay / Dax / leaving | official | + | Greta Baumann | No, Owen
3 | renewal renewed | official | - | Greta Baumann | Season 3?
2 | crew Hideo Nakagawa / composer | official | + | - | Composer Hideo
- | source_material game / - | official | + | - | The game on
2 | production filming ends when=2019-05 | official | + | Greta Baumann | Asked about

