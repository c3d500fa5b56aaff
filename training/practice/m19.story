url: https://www.aussiebox.example/2023/11/02/abc-stan-and-binge-upfronts-2024
outlet: Aussie Box
published: 2023-11-02
title: Upfronts 2024: ABC, Stan, Binge and Ten show their hands

ABC

Aunty celebrates its birthday with a clutch of returns. The Heights of Fremantle, cancelled in 2021 and much missed since, is resurrected: 20 half-hours, to be made in Perth from February. Fiona Choi-Reid and Callum Tasker resume as Iris and Sully. It is, all told, the serial's third year.

Mystery fans get a fifth Harrow & Daughter in the second half of the year. Nation Builders, from Wet Dog, finishes: Rob Tully revealed on radio that the office closes its doors with next year's episodes.

New to the fold is Minaret Street, a Western Sydney story created by Omar Sabri. The series was in production until Friday.

Stan

The streamer led with Due Date, four seasons old and, as of 26 December, five; the baby daughter of Nathalie Morrow's character is eleven. It's curtains after that. A prequel to the film "Dingo Gully" came and went in two series and, Stan execs say, there is no appetite for any more. For Praise Be, about a megachurch family (Richard Roper, Rebecca Gill), they have reserved 18 January.

Binge

Two Nights in Alice, starring Marta Kingsley, was to have been here by now. It isn't; the new date is "first quarter." Kev From Payroll 2 is the sure-fire hit of the year: it was filmed in August in Marrickville, and Dan Bramwell and Harriet Dyson star, write and fight over the dog. They start on 30 May.

Ten

Ten had no drama, apart from a third of Glass Slippers that was announced, then withdrawn in the very same press release by an embarrassed publicist. Its Castaways of Samoa, hosted by Jono Laporte, begins 29 January with 24 castaways. Whether Top Kitchen still has Mel Leung on the panel next year could not be learned.

Nine and Seven had their turn in September. All dates are Sydney time.

=== claims
The Heights of Fremantle :: 3 | renewal renewed | official | + | - | The Heights
The Heights of Fremantle :: 3 | episodes 20 | official | + | - | ^
The Heights of Fremantle :: 3 | production filming starts when=2024-02 | official | + | - | ^
The Heights of Fremantle :: 3 | cast Fiona Choi-Reid / Iris / returning | official | + | - | Fiona Choi
The Heights of Fremantle :: 3 | cast Callum Tasker / Sully / returning | official | + | - | ^
Harrow & Daughter :: 5 | release 2024-07-01..2024-12-31 | official | + | - | Mystery fans
Nation Builders :: - | renewal final | official | + | Rob Tully | Nation Builders
Minaret Street :: - | crew Omar Sabri / creator | official | + | - | New to the
Minaret Street :: 1 | production filming ends when=2023-10-27 | official | + | - | The series was
Due Date :: 5 | release 2023-12-26 | official | + | - | The streamer
Due Date :: - | cast Nathalie Morrow / - / - | official | + | - | ^
Due Date :: 5 | renewal final | official | + | - | It's curtains
Praise Be :: - | cast Richard Roper / - / - | official | + | - | For Praise
Praise Be :: - | cast Rebecca Gill / - / - | official | + | - | ^
Praise Be :: 1 | release 2024-01-18 | official | + | - | ^
Two Nights in Alice :: - | cast Marta Kingsley / - / - | official | + | - | Two Nights
Two Nights in Alice :: - | delay to=2024-01-01..2024-03-31 | official | + | - | It isn't
Two Nights in Alice :: - | release 2024-01-01..2024-03-31 | official | + | - | ^
Kev From Payroll :: 2 | production filming under way when=2023-08 | official | + | - | Kev From
Kev From Payroll :: - | cast Dan Bramwell / - / - | official | + | - | ^
Kev From Payroll :: - | cast Harriet Dyson / - / - | official | + | - | ^
Kev From Payroll :: - | crew Dan Bramwell / writer | official | + | - | ^
Kev From Payroll :: - | crew Harriet Dyson / writer | official | + | - | ^
Kev From Payroll :: 2 | release 2024-05-30 | official | + | - | They start
Castaways of Samoa :: - | cast Jono Laporte / - / - | official | + | - | Its Castaways
Castaways of Samoa :: - | release 2024-01-29 | official | + | - | ^
Castaways of Samoa :: - | platform Ten | official | + | - | ^
Top Kitchen :: - | cast Mel Leung / - / returning | official | - | - | Whether Top
