url: https://www.kidscreenpost.example/2022/06/17/annecy-notebook
outlet: Kids Screen Post
published: 2022-06-17
title: Annecy notebook: owls, otters and a third helping of ‘Beetlejump’

It rained on the lake all week, which suited the publicists fine.

Cartoon Network arrived with a new batch of “Owl Patrol.” The 26 episodes, its second season, kick off on September 5. Sara Kwan directs, following in the footsteps of Hugo Bell.

“Beetlejump,” a co-production of Gaumont and ZDF, has been greenlit for a third season, which is in the animatic stage. Its creator, Louise Aubert, wants "less jumping."

Netflix let journalists see ten minutes of “The Otter Side.” No launch date; the word on the Croisette, er, the lakefront is Christmas.

At Apple TV+'s breakfast, Kermit-voiced veteran Steve Lindqvist said that “Frog & Frog” is over, after two seasons and a special. "Two was right."

What became of “Moonbus”? First announced here in 2018, it was to have premiered in 2020 on Disney Junior. It still hasn't, and the latest plan is spring 2023.

The feature prize went to a Hungarian film about bees.

Nickelodeon, not to be outdone, unveiled the teaser of “Slime Court” with its voice of the judge, Wanda Sykes-Boone; the comic by Tor Fjell on which it rests has sold two million copies. It is headed for Paramount+ in 2024.

Au revoir, until June 2023.

=== claims
Owl Patrol :: - | platform Cartoon Network | official | + | - | Cartoon Network arrived
Owl Patrol :: 2 | episodes 26 | official | + | - | The 26
Owl Patrol :: 2 | release 2022-09-05 | official | + | - | ^
Owl Patrol :: 2 | crew Sara Kwan / director | official | + | - | Sara Kwan
Owl Patrol :: 1 | crew Hugo Bell / director | official | + | - | ^
Beetlejump :: 3 | renewal renewed | official | + | - | “Beetlejump
Beetlejump :: - | crew Louise Aubert / creator | official | + | - | Its creator
The Otter Side :: - | platform Netflix | official | + | - | Netflix let
The Otter Side :: - | release none | official | - | - | No launch
The Otter Side :: - | release 2022-12 | rumored | + | - | ^
Frog & Frog :: - | cast Steve Lindqvist / - / - | official | + | - | At Apple
Frog & Frog :: 3 | renewal cancelled | official | + | Steve Lindqvist | ^
Moonbus :: 1 | release 2020 | official | - | - | First announced
Moonbus :: 1 | platform Disney Junior | official | + | - | ^
Moonbus :: 1 | delay to=2023-03-01..2023-05-31 | official | + | - | It still
Moonbus :: 1 | release 2023-03-01..2023-05-31 | official | + | - | ^
Slime Court :: - | trailer teaser | official | + | - | Nickelodeon, not
Slime Court :: - | cast Wanda Sykes-Boone / - / - | official | + | - | ^
Slime Court :: - | source_material comic / - | official | + | - | ^
Slime Court :: - | platform Paramount+ | official | + | - | It is headed
Slime Court :: - | release 2024 | official | + | - | ^
