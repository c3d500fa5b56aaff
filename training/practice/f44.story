url: https://www.chennaistream.example/2023/07/19/prime-video-presents-tamil
outlet: Chennai Stream
published: 2023-07-19
title: From 'Vettai' to 'Kadal Kanni': Prime Video's Tamil and Telugu sequels, ranked by how soon you'll see them

Prime Video has put seven southern sequels in the shop window. A status check.

Vettai. Nearest to the exit. Pushpa-Gayathri's manhunt has its second season out on August 25, in Tamil with four dubs. Kathir Velan and Sriya Reddy-Menon return; Nassar Ali doesn't.

Inspector Rishi Rao. The credits of the first are still warm, so to speak. Creator Nandhini JS-Kumar is writing. If her fingers are swift, late 2024.

Kadal Kanni. Every inch of the mermaid saga's sequel has been filmed, and the effects houses in Hyderabad have it now. Director Krish J. couldn't promise more than "2024" at the event.

The Village Well. Horror, six episodes, taken from a graphic novel by Asvin Selvan. That was to be a one-off, and a one-off it remains, Arya Kumar tells us.

Dhootha Returns. The journalist with the burning newspapers gets a second edition. Naga Chai is in; so, for the first time, is Parvathi T.

Modern Love Madurai. No word. The five shorts of volume one had music by Ilaiya; volume two hasn't been so much as mentioned.

Suzhi. Its third season is the last, and it starts shooting in Coonoor on August 7. Sam CS-Raj composes for it as he's done for the former two. Season two is what I binged this April when I had dengue.

In theatres: Kathir Velan's film Thalai opens on Friday. His award for Vettai, from the Ananda Vikatan people, came in January.

=== claims
Vettai :: 2 | release 2023-08-25 | official | + | - | Pushpa-Gay
Vettai :: - | crew Pushpa-Gayathri / creator | official | + | - | ^
Vettai :: 2 | cast Kathir Velan / - / returning | official | + | - | Kathir Velan and
Vettai :: 2 | cast Sriya Reddy-Menon / - / returning | official | + | - | ^
Vettai :: 2 | cast Nassar Ali / - / leaving | official | + | - | ^
Inspector Rishi Rao :: - | crew Nandhini JS-Kumar / creator | official | + | - | Creator Nand
Inspector Rishi Rao :: 2 | production writing under way | official | + | - | ^
Inspector Rishi Rao :: 2 | release 2024-09..2024-12 | predicted | + | - | If her fingers
Kadal Kanni :: 2 | production filming ends | official | + | - | Every inch
Kadal Kanni :: 2 | production post-production under way | official | + | - | ^
Kadal Kanni :: - | crew Krish J / director | official | + | - | Director Krish
Kadal Kanni :: 2 | release 2024 | official | + | Krish J | ^
The Village Well :: 1 | episodes 6 | official | + | - | Horror, six
The Village Well :: - | source_material comic / - | official | + | - | ^
The Village Well :: 1 | renewal final | official | + | Arya Kumar | That was to
Dhootha Returns :: 2 | renewal renewed | official | + | - | The journalist
Dhootha Returns :: 2 | cast Naga Chai / - / returning | official | + | - | Naga Chai
Dhootha Returns :: 2 | cast Parvathi T / - / joining | official | + | - | ^
Modern Love Madurai :: 1 | episodes 5 | official | + | - | The five shorts
Modern Love Madurai :: 1 | crew Ilaiya / composer | official | + | - | ^
Modern Love Madurai :: 2 | renewal renewed | official | - | - | ^
Suzhi :: 3 | renewal final | official | + | - | Its third
Suzhi :: 3 | production filming starts when=2023-08-07 | official | + | - | ^
Suzhi :: 3 | crew Sam CS-Raj / composer | official | + | - | Sam CS
Suzhi :: 1 | crew Sam CS-Raj / composer | official | + | - | ^
Suzhi :: 2 | crew Sam CS-Raj / composer | official | + | - | ^
