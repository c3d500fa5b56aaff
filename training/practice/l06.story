url: https://www.boxroundup.example/2019/05/13/upfronts-casting-notes
outlet: Box Roundup
published: 2019-05-13
title: Pilot season is over: who landed where, and who got written out
series: Second Shift

Upfronts week brings the usual shuffle of faces. Here are the moves that count.

Second Shift (NBC): When the medical drama clocks in for its fifth year, Dr. Lenore Fitch will have left the building. Portrayer Gwen Hathaway, with the show since the pilot, has decided not to sign a new contract, Variety has learned. Series regulars Paul Osgood, Tish Monroe and Andy Kwan stay on call, and recurring player Beau Larrabee gets a promotion to regular.

Blue Mesa (CBS): There's a new sheriff in town. Kurt Ransom replaces Dale Hickman in the title role from season three on, with Hickman's Sheriff Cobb having gone over the cliff in Sunday's closer. "It was time," Hickman told TVLine. Showrunner Lisa Garlin also exits; her No. 2, Stu Baker, moves up.

Mother Superior (ABC): The freshman comedy about a nun in the stock market, due in the fall, has lost a sister. The part of Sister Joan, which Annie Calloway played in the pilot, is being recast. Rita Esparza, Molly Teague and Bob Dunleavy are unaffected. Creators Sam Pruitt and Leigh Zeller executive produce with Gary Stroud, and Zeller serves as showrunner.

Longhaul (Fox): Not a single cast member has been let go, says executive producer Ty Webb, though the trucker drama was cut to 13 hours for its second season. Back are Amos Rudd, Carla Venti and Jim Tso.

Judge Me (ABC): Out: Marty Bligh. In: Grammy winner Solange Dupree, who takes the third chair beside Kip Dawson and Erin Holloway in season 9 of the talent hunt. Ryan Trask hosts, as ever.

And then there's Hollow Crown Lane, which The CW has buried after two seasons. Its star Devon Ashby didn't sit idle for long: next month he begins work on the Broadway revival of Picnic. Former castmate Jill Sorrento will wed in July.

=== claims
Second Shift :: - | platform NBC | official | + | - | Second Shift (NBC)
Second Shift :: 5 | cast Gwen Hathaway / Dr. Lenore Fitch / leaving | reported | + | Variety | Portrayer Gwen
Second Shift :: 5 | cast Paul Osgood / - / returning | official | + | - | Series regulars
Second Shift :: 5 | cast Tish Monroe / - / returning | official | + | - | ^
Second Shift :: 5 | cast Andy Kwan / - / returning | official | + | - | ^
Second Shift :: 5 | cast Beau Larrabee / - / returning | official | + | - | ^
Blue Mesa :: - | platform CBS | official | + | - | Blue Mesa (CBS)
Blue Mesa :: 3 | cast Kurt Ransom / - / joining | official | + | - | Kurt Ransom
Blue Mesa :: 3 | cast Dale Hickman / Sheriff Cobb / leaving | official | + | - | ^
Blue Mesa :: 3 | crew Lisa Garlin / showrunner | official | - | - | Showrunner Lisa
Blue Mesa :: 3 | crew Stu Baker / showrunner | official | + | - | ^
Mother Superior :: - | platform ABC | official | + | - | Mother Superior
Mother Superior :: 1 | release 2019-09..2019-11 | official | + | - | ^
Mother Superior :: - | cast Annie Calloway / Sister Joan / leaving | official | + | - | The part of
Mother Superior :: - | cast Rita Esparza / - / - | official | + | - | Rita Esparza
Mother Superior :: - | cast Molly Teague / - / - | official | + | - | ^
Mother Superior :: - | cast Bob Dunleavy / - / - | official | + | - | ^
Mother Superior :: - | crew Sam Pruitt / creator | official | + | - | Creators Sam
Mother Superior :: - | crew Leigh Zeller / creator | official | + | - | ^
Mother Superior :: - | crew Sam Pruitt / producer | official | + | - | ^
Mother Superior :: - | crew Leigh Zeller / producer | official | + | - | ^
Mother Superior :: - | crew Gary Stroud / producer | official | + | - | ^
Mother Superior :: - | crew Leigh Zeller / showrunner | official | + | - | ^
Longhaul :: - | platform Fox | official | + | - | Longhaul (Fox)
Longhaul :: - | crew Ty Webb / producer | official | + | - | ^
Longhaul :: 2 | episodes 13 | official | + | Ty Webb | ^
Longhaul :: 2 | cast Amos Rudd / - / returning | official | + | - | Back are
Longhaul :: 2 | cast Carla Venti / - / returning | official | + | - | ^
Longhaul :: 2 | cast Jim Tso / - / returning | official | + | - | ^
Judge Me :: - | platform ABC | official | + | - | Judge Me (ABC)
Judge Me :: 9 | cast Marty Bligh / - / leaving | official | + | - | ^
Judge Me :: 9 | cast Solange Dupree / - / joining | official | + | - | In: Grammy
Judge Me :: 9 | cast Kip Dawson / - / returning | official | + | - | ^
Judge Me :: 9 | cast Erin Holloway / - / returning | official | + | - | ^
Judge Me :: 9 | cast Ryan Trask / - / returning | official | + | - | Ryan Trask
Hollow Crown Lane :: - | platform The CW | official | + | - | And then there's
Hollow Crown Lane :: 3 | renewal cancelled | official | + | - | ^
Hollow Crown Lane :: - | cast Devon Ashby / - / - | official | + | - | Its star
Hollow Crown Lane :: - | cast Jill Sorrento / - / - | official | + | - | Former castmate
