url: https://www.seoulscreenpost.example/2024/09/24/night-shift-at-gaya-university-hospital
outlet: Seoul Screen Post
published: 2024-09-24
title: JTBC to hold 'Night Shift' for next year as doctors' dispute drags on
series: Night Shift

JTBC is in no mood to put white coats on the air. JTBC has decided to keep the second season of its hospital drama 'Night Shift' in the drawer, an official of the network told Yonhap News Agency on the 23rd.

It was to take over the Saturday-Sunday slot on October 12, a day that posters in the subway still show. "As long as the conflict between the government and the medical community goes on, it would hurt more than it would heal," the official said. "We are looking at the first quarter of 2025, but the day isn't fixed."

Production is not touched by this. The last of the sixteen episodes was in the can on September 6, and what is missing are subtitles and a song.

A rival theory made the rounds in the afternoon. According to Sports Donga, the real cause is that a streaming partner wants to show the series at the same hour, and a source at TVING is quoted as saying that it could be November after all. TVING denied it within the hour.

Chu Ja-hyun, who joined the emergency room for the new season as Professor Baek, had to cancel two variety appearances. The drama's Ko Min-si isn't affected; she's at work on a film in Prague.

The first season, written like its successor by Hwang Eun-ah, was broadcast from March 4 to April 23, 2023, and hit 14.2 percent at its best.

Other medical titles have suffered as well. 'Resident Playbook' of tvN has been in limbo since spring, and Viewers have asked why 'Dr. Slump' could go out. That was in January, before the walkout.

=== claims
2 | delay | official | + | JTBC | JTBC has decided
- | platform JTBC | official | + | - | ^
2 | release 2024-10-12 | official | - | - | It was to take
2 | release 2025-01..2025-03 | official | + | JTBC | "We are looking
2 | release none | official | - | JTBC | ^
2 | production filming ends when=2024-09-06 | official | + | - | The last of the sixteen
2 | episodes 16 | official | + | - | ^
2 | release 2024-11 | reported | + | Sports Donga | According to Sports
2 | release 2024-11 | official | - | TVING | TVING denied
2 | cast Chu Ja-hyun / Professor Baek / joining | official | + | - | Chu Ja-hyun
- | cast Ko Min-si / - / - | official | + | - | The drama's
1 | crew Hwang Eun-ah / writer | official | + | - | The first season
2 | crew Hwang Eun-ah / writer | official | + | - | ^
1 | release 2023-03-04 | official | + | - | ^
Resident Playbook :: - | platform tvN | official | + | - | 'Resident
Resident Playbook :: - | delay | official | + | - | ^
