url: https://www.cartoonnerd.example/2023/02/22/adult-animation-orders
outlet: Cartoon Nerd
published: 2023-02-22
title: Hulu, Netflix and Adult Swim Shuffle Their Adult Animation

A busy Wednesday for cartoons with swear words in them.

Hulu has taken Divorced Dinosaurs through its fifth year. The comedy, which is three seasons old and has ten more episodes coming on March 17, is written by Quinn Abara and Sol Petrov; the pair act as showrunners too. Voices: Wanda Slack as Trish, Neil Gant as Rex.

In the other direction goes Pope Academy. Netflix has axed it, with one season to its name and a second that's half animated. Creator Lena Lindholm vented on Mastodon that she learned it from a spreadsheet.

Big Rig Babies, meanwhile, is changing lanes. Comedy Central's trucker toon will have its sixth season on Paramount+, as IndieWire understands. Nine of its twelve cast members have re-upped, Carl Otis (Diesel) among them; Bree Fontaine, who's been Lil' Axle since 2016, is stepping out, with no replacement in sight.

Adult Swim put on a live reading of Sasquatch, Esq. at SF Sketchfest and used the occasion to announce new episodes. “You'll get ten, and you'll get them by Thanksgiving,” executive producer Mo Thibault vowed.

Then there's Hamster Detective, Fox's midseason filler. It did 1.9 million in its debut on Sunday, which isn't bad. The network has ordered six additional scripts, no more than that.

Lastly, for the nostalgic: all four seasons of MTV's 1990s relic Slackula are being scanned for Blu-ray. There is talk of a film.

=== claims
Divorced Dinosaurs :: 4 | renewal renewed when=2023-02-22 | official | + | - | Hulu has taken
Divorced Dinosaurs :: 5 | renewal renewed when=2023-02-22 | official | + | - | ^
Divorced Dinosaurs :: 4 | release 2023-03-17 | official | + | - | The comedy, which
Divorced Dinosaurs :: 4 | episodes 10 | official | + | - | ^
Divorced Dinosaurs :: - | crew Quinn Abara / writer | official | + | - | ^
Divorced Dinosaurs :: - | crew Sol Petrov / writer | official | + | - | ^
Divorced Dinosaurs :: - | crew Quinn Abara / showrunner | official | + | - | ^
Divorced Dinosaurs :: - | crew Sol Petrov / showrunner | official | + | - | ^
Divorced Dinosaurs :: - | cast Wanda Slack / Trish / - | official | + | - | Voices:
Divorced Dinosaurs :: - | cast Neil Gant / Rex / - | official | + | - | ^
Pope Academy :: 2 | renewal cancelled | official | + | - | Netflix has axed
Pope Academy :: - | crew Lena Lindholm / creator | official | + | - | Creator Lena
Big Rig Babies :: - | platform Comedy Central | official | + | - | Comedy Central's
Big Rig Babies :: 6 | platform Paramount+ | reported | + | IndieWire | ^
Big Rig Babies :: 6 | cast Carl Otis / Diesel / returning | official | + | - | Nine of its
Big Rig Babies :: 6 | cast Bree Fontaine / Lil' Axle / leaving | official | + | - | ^
Sasquatch, Esq. :: - | renewal renewed | official | + | Adult Swim | Adult Swim put
Sasquatch, Esq. :: - | episodes 10 | official | + | Mo Thibault | “You'll get
Sasquatch, Esq. :: - | release 2023-02-22..2023-11-23 | official | + | Mo Thibault | ^
Sasquatch, Esq. :: - | crew Mo Thibault / producer | official | + | - | ^
Hamster Detective :: - | platform Fox | official | + | - | Then there's
Hamster Detective :: 1 | release 2023-02-19 | official | + | - | It did 1.9
Slackula :: - | platform MTV | official | + | - | Lastly, for
