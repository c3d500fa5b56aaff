url: https://www.filipinotvguide.example/2024/11/14/manila-ghostline-book-2
outlet: Filipino TV Guide
published: 2024-11-14
title: ‘Manila Ghostline’ Book 2: call center horror answers again on Prime Video and Kapamilya

MANILA, Philippines — The phones at Ghostline Center ring again on January 13, as ABS-CBN confirmed Book 2 of the horror-comedy in a media conference on Wednesday.

Jodi Santa Clara-Reyes (Tin-Tin) and Piolo Magno, who plays team leader Jok, head the night shift once more. Joining the shift are Belle Ramirez as trainee Yumi, Kaila Estrella as Yumi's dead twin, and Jaclyn Jimenez's son Gwen as Sir Boogie. Zanjoe Barretto, dead since episode 39, isn't part of it; director Onat Dizon however said “in this office nobody resigns.”

Dizon himself shares directing duties with newcomer Mae Cruz-Lim. Head writer of both books is Henry King Quitain.

“We taped 30 of 60 episodes already,” Dizon said. “We pack up in February.”

Book 1 premiered in October 2023 on Kapamilya Channel, A2Z, and, 48 hours in advance, Prime Video. It was inspired by a Reddit thread and not, as one lawsuit had it, by a Thai film.

Prime Video shall stream the second at the same terms.

Also from the media conference: crime series “Cattleya Killer's Daughter” has been postponed, from February to a date still to be determined. Its lead, Arjo Atienza, asked for the patience of the fans. And the second season of “Drag Den Barkada,” with Manila Lazaro as host anew, drops on December 6.

Is there a Book 3? “Ask the call center,” Santa Clara-Reyes quipped. She won Best Actress at the Asian Academy Creative Awards in December 2023.

=== claims
Manila Ghostline :: 2 | release 2025-01-13 | official | + | ABS-CBN | MANILA, Philippines
Manila Ghostline :: 2 | renewal renewed when=2024-11-13 | official | + | ABS-CBN | ^
Manila Ghostline :: 2 | cast Jodi Santa Clara-Reyes / Tin-Tin / returning | official | + | - | Jodi Santa
Manila Ghostline :: 2 | cast Piolo Magno / Jok / returning | official | + | - | ^
Manila Ghostline :: 2 | cast Belle Ramirez / Yumi / joining | official | + | - | Joining the shift
Manila Ghostline :: 2 | cast Kaila Estrella / - / joining | official | + | - | ^
Manila Ghostline :: 2 | cast ?Gwen Jimenez / Sir Boogie / joining | official | + | - | ^
Manila Ghostline :: 2 | cast Zanjoe Barretto / - / leaving | official | + | - | Zanjoe Barretto
Manila Ghostline :: - | crew Onat Dizon / director | official | + | - | ^
Manila Ghostline :: 2 | crew Onat Dizon / director | official | + | - | Dizon himself
Manila Ghostline :: 2 | crew Mae Cruz-Lim / director | official | + | - | ^
Manila Ghostline :: 1 | crew Henry King Quitain / writer | official | + | - | Head writer
Manila Ghostline :: 2 | crew Henry King Quitain / writer | official | + | - | ^
Manila Ghostline :: 2 | production filming under way | official | + | Onat Dizon | “We taped
Manila Ghostline :: 2 | episodes 60 | official | + | Onat Dizon | ^
Manila Ghostline :: 2 | production filming ends when=2025-02 | official | + | Onat Dizon | “We pack
Manila Ghostline :: 1 | release 2023-10 | official | + | - | Book 1 premiered
Manila Ghostline :: 1 | platform Kapamilya Channel | official | + | - | ^
Manila Ghostline :: 1 | platform A2Z | official | + | - | ^
Manila Ghostline :: 1 | platform Prime Video | official | + | - | ^
Manila Ghostline :: - | source_material other / - | official | + | - | It was inspired
Manila Ghostline :: 2 | platform Prime Video | official | + | - | Prime Video shall
Cattleya Killer's Daughter :: - | delay | official | + | - | Also from the
Cattleya Killer's Daughter :: - | release 2025-02 | official | - | - | ^
Cattleya Killer's Daughter :: - | cast Arjo Atienza / - / - | official | + | - | Its lead
Drag Den Barkada :: 2 | release 2024-12-06 | official | + | - | And the second
Drag Den Barkada :: 2 | cast Manila Lazaro / - / returning | official | + | - | ^
