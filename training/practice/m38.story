url: https://www.tvmonday.example/2021/10/04/this-week-on-tv-oct-4-to-10
outlet: TV Monday
published: 2021-10-04
title: This week's TV: four returns, two farewells and a talking horse

Here's what to watch, what to tape, and what to skip between now and Sunday.

Monday. Only one premiere of note: 30 Rockaway (NBC, 8/7c), which comes home for season three with a live hour. Parker Tully, its Lou, also directs.

Tuesday. “Gentrify” wraps up its first year at 10. A second has been a done deal since the network saw the numbers for August. Right after it there's “Fifty-Fifty” on Hulu, all eight of its half-hours.

Wednesday. CBS sends “Forensic: Reno” into battle. You won't have forgotten the original “Forensic,” which came on in the fall of 2001 and went off in 2014, two of whose veterans, Bill Petrie and Gina Fox, are to be found here too. They're in for a limited run, whereas newcomer Paula Newell signed for the customary seven years.

Thursday. For Lisa Kudrin's “Meander,” the season finale; for “Ghostwriters,” the series premiere, an adaptation of the BBC comedy of that name. Viewers of “Walker's Ridge” must hold out another three weeks.

Friday. Acapulco-born Eugenio Demez, as the older Max, narrates “Playa Linda” on Apple TV+. It's in English and Spanish, drops two installments on the 8th and one a week after that. “Two Hard Cases” ships its second batch to IMDb TV on the same day, nine months after the first. Oh, and “Mr. Edwin,” our talking horse: new host, same jokes.

Saturday. Nothing, unless you count figure skating.

Sunday. The big one. “Dynasty of Fools,” HBO's family of billionaires and backstabbers, opens its third season two years to the week after it closed its second. (Nine episodes this time, one fewer than before.) Sarah Snow: still in it. Brian Coxe: bellowing. And on AMC the zombies of “The Shuffling” have eight of their last twenty-four behind them; the final eight are for next year.

Next week: “Chuckles,” the doll show, makes its bow on Syfy and USA on the 12th.

=== claims
30 Rockaway :: 3 | release 2021-10-04 | official | + | - | Only one
30 Rockaway :: 3 | platform NBC | official | + | - | ^
30 Rockaway :: - | cast Parker Tully / Lou / - | official | + | - | Parker Tully
30 Rockaway :: 3 | crew Parker Tully / director | official | + | - | ^
Gentrify :: 2 | renewal renewed when=2021-08 | official | + | - | A second has
Fifty-Fifty :: - | platform Hulu | official | + | - | Right after
Fifty-Fifty :: - | release 2021-10-05 | official | + | - | ^
Fifty-Fifty :: - | episodes 8 | official | + | - | ^
Forensic: Reno :: - | platform CBS | official | + | - | CBS sends
Forensic: Reno :: 1 | release 2021-10-06 | official | + | - | ^
Forensic :: 1 | release 2001-09-01..2001-11-30 | official | + | - | You won't
Forensic: Reno :: 1 | cast Bill Petrie / - / joining | official | + | - | ^
Forensic: Reno :: 1 | cast Gina Fox / - / joining | official | + | - | ^
Forensic: Reno :: - | cast Paula Newell / - / - | official | + | - | They're in
Meander :: - | cast Lisa Kudrin / - / - | official | + | - | For Lisa
Ghostwriters :: 1 | release 2021-10-07 | official | + | - | ^
Ghostwriters :: - | source_material series / Ghostwriters | official | + | - | ^
Walker's Ridge :: - | release 2021-10-28 | official | + | - | Viewers of
Playa Linda :: - | cast Eugenio Demez / Max / - | official | + | - | Acapulco-born
Playa Linda :: - | platform Apple TV+ | official | + | - | ^
Playa Linda :: 1 | release 2021-10-08 | official | + | - | It's in English
Two Hard Cases :: 2 | release 2021-10-08 | official | + | - | “Two Hard
Two Hard Cases :: 2 | platform IMDb TV | official | + | - | ^
Two Hard Cases :: 1 | release 2021-01 | official | + | - | ^
Dynasty of Fools :: - | platform HBO | official | + | - | “Dynasty
Dynasty of Fools :: 3 | release 2021-10-10 | official | + | - | ^
Dynasty of Fools :: 3 | episodes 9 | official | + | - | (Nine
Dynasty of Fools :: 2 | episodes 10 | official | + | - | ^
Dynasty of Fools :: 3 | cast Sarah Snow / - / returning | official | + | - | Sarah Snow
Dynasty of Fools :: 3 | cast Brian Coxe / - / returning | official | + | - | Brian Coxe
The Shuffling :: - | platform AMC | official | + | - | And on AMC
The Shuffling :: - | renewal final | official | + | - | ^
The Shuffling :: - | episodes 24 | official | + | - | ^
Chuckles :: - | release 2021-10-12 | official | + | - | Next week
Chuckles :: - | platform Syfy | official | + | - | ^
Chuckles :: - | platform USA | official | + | - | ^
