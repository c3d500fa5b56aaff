url: https://www.thecallboard.example/2024/05/14/nbc-upfront-schedule
outlet: The Callboard
published: 2024-05-14
title: Upfronts 2024: NBC Fall Schedule Brings Two New Dramas, One Comedy
series: Kowalski: Chicago

Stability is the word NBC used eleven times at Radio City on Monday, and the schedule that it presented bears it out: four nights out of seven stay as they are.

New this fall

• Undertaker's Holiday: dark comedy with Ned Farraday and Yuki Amano, Tuesdays at 8:30. From creator Simone Abara.
• Redline: Detroit medical drama, Wednesdays at 10, starring Alejandra Peña
• Tell Me Twice: thriller after the podcast of the same name, Thursdays at 9

Coming back this fall

• Kowalski: Chicago (season 5)
• Night Judge (season 3)
• Good Sports (season 2)
• The Great American Bake Sale

Held for midseason

The ninth and final season of Sister Cities has been held for January. So has the second one of Breakwater, which was shot last year and has been on the shelf ever since. Also for early 2025: the new Poker Night, whose ten episodes are written by Aaron Leight.

Not coming back

As announced on Friday, Blue Mountain State Fair has been canceled after one season, and Emergency Contact after three. Quantum Physicals, on the other hand, isn't dead yet, said programming president Judith Amsel: there will be a decision by the end of June, once the tax credit in Georgia has been sorted out.

A reboot of the eighties hit Manny & Moe remains in development and would, if it goes, star Manny's original, Ray Castellano.

=== claims
Undertaker's Holiday :: 1 | release 2024-09..2024-11 | official | + | - | Undertaker's Holiday
Undertaker's Holiday :: - | cast Ned Farraday / - / - | official | + | - | ^
Undertaker's Holiday :: - | cast Yuki Amano / - / - | official | + | - | ^
Undertaker's Holiday :: 1 | crew Simone Abara / creator | official | + | - | ^
Redline :: 1 | release 2024-09..2024-11 | official | + | - | Redline
Redline :: - | cast Alejandra Peña / - / - | official | + | - | ^
Tell Me Twice :: 1 | release 2024-09..2024-11 | official | + | - | Tell Me Twice
Tell Me Twice :: - | source_material other / Tell Me Twice | official | + | - | ^
5 | release 2024-09..2024-11 | official | + | - | Kowalski: Chicago (season
Night Judge :: 3 | release 2024-09..2024-11 | official | + | - | Night Judge (season
Good Sports :: 2 | release 2024-09..2024-11 | official | + | - | Good Sports (season
The Great American Bake Sale :: - | release 2024-09..2024-11 | official | + | - | The Great American
Sister Cities :: 9 | renewal final | official | + | - | The ninth and final
Sister Cities :: 9 | release 2025-01 | official | + | - | ^
Breakwater :: 2 | release 2025-01 | official | + | - | So has the second
Breakwater :: 2 | production filming under way when=2023 | official | + | - | ^
Poker Night :: 1 | release 2025-01..2025-04 | official | + | - | Also for early
Poker Night :: 1 | episodes 10 | official | + | - | ^
Poker Night :: 1 | crew Aaron Leight / writer | official | + | - | ^
Blue Mountain State Fair :: 2 | renewal cancelled when=2024-05-10 | official | + | - | As announced on Friday
Emergency Contact :: 4 | renewal cancelled when=2024-05-10 | official | + | - | ^
Quantum Physicals :: - | renewal cancelled | official | - | Judith Amsel | Quantum Physicals
Quantum Physicals :: - | renewal renewed | official | - | Judith Amsel | ^
