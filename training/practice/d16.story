url: https://www.dramadossier.example/2024/08/quarantine-hill-season-3-who-lives-who-returns
outlet: Drama Dossier
published: 2024-08-26
title: Quarantine Hill Season 3: Who Survived, Who Returns, and When
series: Quarantine Hill

Quarantine Hill buried half of its cast in the second season, which Netflix unleashed on July 26. Who of them can be in the third? It has been spoken for since before the second was shown, so the only question is one of pulse.

Alive, and back

Captain Seo (Ma Dong-chan) walked out of the tunnel with the child on his shoulders, and he walks on in season 3; so much was said by Netflix on the Monday after. Nurse Baek, in the person of Chae Soo-ah, keeps him company.

Alive, but who knows

Min-seok (Tak Jae-won) was put on the last helicopter. Whether Tak will be there is open, as his agency Noon Company refers all callers to the streamer. About Grandfather Heo, played by 81-year-old Byun Hee-seok, nothing is known either.

Dead, and back all the same

It is as a voice on the radio that Jeon Mi-rae comes back as Dr. Yang, according to Sports Donga.

Dead, and gone

Gong Tae-gyu, who plays the mayor, has closed the book on the show in an Instagram post with eleven candles. Viewers likewise take leave of Oh Sang-mi, the teacher of the first season, of whom a shoe was found.

New on the hill

• Kwak Ji-ho as Colonel Im
• Lim Yoon-seo as a girl without a name
• Alex Brandt as the Swiss doctor

The rest in brief

Sung Min-gyu goes on directing. The scripts come from Heo Da-jung alone, since Pyo Kwang-soo, with whom she wrote seasons 1 and 2, died in May. Filming should take from October until late spring. Season 3, it was announced together with the rest, is where the hill ends. A date belongs to the things that were not announced.

The story of the two seasons, in one line: never open the second gate.

=== claims
2 | release 2024-07-26 | official | + | - | Quarantine Hill buried
2 | platform Netflix | official | + | - | ^
3 | renewal renewed | official | + | - | It has been spoken
3 | cast Ma Dong-chan / Captain Seo / returning | official | + | Netflix | Captain Seo
3 | cast Chae Soo-ah / Nurse Baek / returning | official | + | Netflix | Nurse Baek
- | cast Tak Jae-won / Min-seok / - | official | + | - | Min-seok (Tak
3 | cast Tak Jae-won / Min-seok / returning | official | - | - | Whether Tak
3 | cast Byun Hee-seok / Grandfather Heo / returning | official | - | - | About Grandfather
3 | cast Jeon Mi-rae / Dr. Yang / returning | reported | + | Sports Donga | It is as a voice
3 | cast Gong Tae-gyu / - / leaving | official | + | Gong Tae-gyu | Gong Tae-gyu, who
3 | cast Kwak Ji-ho / Colonel Im / joining | official | + | - | Kwak Ji-ho
3 | cast Lim Yoon-seo / - / joining | official | + | - | Lim Yoon-seo
3 | cast Alex Brandt / - / joining | official | + | - | Alex Brandt
3 | crew Sung Min-gyu / director | official | + | - | Sung Min-gyu
3 | crew Heo Da-jung / writer | official | + | - | The scripts come
1 | crew Heo Da-jung / writer | official | + | - | ^
2 | crew Heo Da-jung / writer | official | + | - | ^
1 | crew Pyo Kwang-soo / writer | official | + | - | ^
2 | crew Pyo Kwang-soo / writer | official | + | - | ^
3 | crew Pyo Kwang-soo / writer | official | - | - | ^
3 | production filming starts when=2024-10 | official | + | - | Filming should take
3 | renewal final | official | + | - | Season 3, it was
3 | release none | official | - | - | A date belongs
1 | cast Oh Sang-mi / - / - | official | + | - | Viewers likewise
3 | cast Oh Sang-mi / - / leaving | official | + | - | ^
