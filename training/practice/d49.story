url: https://www.thestylus.example/tv/2021/11/03/honeycomb-heights-second-season-what-to-know
outlet: The Stylus
published: 2021-11-03
title: Honeycomb Heights gets the sequel treatment: cast, crew and everything else

After Honeycomb Heights had hummed along on HBO Max for nine weeks, the hive was certain to be opened again, and on Tuesday it was.

What's the official word?

"We've only just smelled the honey," said HBO Max's Joey Blum in a release that commits the platform to a second season of the reboot. The press paper mentions neither a length nor a date. Ten hours was the measure of the first, which came out from July 22.

Which faces will I see?

Regulars of year one who've re-upped: Mika Aldana (Juno Park), Everett Shaw (Max Wolfe-Rhodes), Priscilla Tan (Odile) and Jordan Gates, the Gus of everyone's memes. Thaddeus Boyle hasn't re-upped and doesn't intend to. The adults' fate, and thus that of Laura Benedetti's Headmistress Kerr, will be decided "in the room."

Which name will I read?

Showrunner Sam Safran-Lee once again. Zoë Hart and Dele Bright, who wrote the masked-ball hour, have been made co-executive producers.

Is it still based on the books?

It never was. The credit reads "based on the series Honeycomb Heights," i.e. on the CW soap of 2007, whose creators Mary Hollis and Stu Schwartz draw a fee. The novels by Ceci Ziegler are what that one was based on.

And the narrator?

Christine Bellamy's voice-over is baked into the contract.

What else is on its way to HBO Max?

“And Just Like That...,” December 9. “Peacemaker” on January 13, and two days before that, the return of “Search Party” for its last round.

=== claims
Honeycomb Heights :: - | platform HBO Max | official | + | - | After Honeycomb
Honeycomb Heights :: 2 | renewal renewed when=2021-11-02 | official | + | HBO Max | "We've only just
Honeycomb Heights :: 2 | release none | official | - | - | The press paper
Honeycomb Heights :: 1 | episodes 10 | official | + | - | Ten hours
Honeycomb Heights :: 1 | release 2021-07-22 | official | + | - | ^
Honeycomb Heights :: 2 | cast Mika Aldana / Juno Park / returning | official | + | - | Regulars of year
Honeycomb Heights :: 2 | cast Everett Shaw / Max Wolfe-Rhodes / returning | official | + | - | ^
Honeycomb Heights :: 2 | cast Priscilla Tan / Odile / returning | official | + | - | ^
Honeycomb Heights :: 2 | cast Jordan Gates / Gus / returning | official | + | - | ^
Honeycomb Heights :: 2 | cast Thaddeus Boyle / - / leaving | official | + | - | Thaddeus Boyle
Honeycomb Heights :: 2 | cast Laura Benedetti / Headmistress Kerr / returning | official | - | - | The adults' fate
Honeycomb Heights :: 2 | crew Sam Safran-Lee / showrunner | official | + | - | Showrunner Sam
Honeycomb Heights :: 1 | crew Zoë Hart / writer | official | + | - | Zoë Hart
Honeycomb Heights :: 1 | crew Dele Bright / writer | official | + | - | ^
Honeycomb Heights :: 2 | crew Zoë Hart / producer | official | + | - | ^
Honeycomb Heights :: 2 | crew Dele Bright / producer | official | + | - | ^
Honeycomb Heights :: - | source_material series / Honeycomb Heights | official | + | - | The credit reads
Honeycomb Heights :: - | cast Christine Bellamy / - / - | official | + | - | Christine Bellamy's
And Just Like That... :: - | release 2021-12-09 | official | + | - | “And Just
And Just Like That... :: - | platform HBO Max | official | + | - | ^
Peacemaker :: - | release 2022-01-13 | official | + | - | “Peacemaker”
Peacemaker :: - | platform HBO Max | official | + | - | ^
Search Party :: - | release 2022-01-11 | official | + | - | ^
Search Party :: - | platform HBO Max | official | + | - | ^
Search Party :: - | renewal final | official | + | - | ^
