url: https://www.subculturepost.example/2021/04/08/weekly-anime-brief
outlet: Subculture Post
published: 2021-04-08
title: The Week in Anime: A New Doctor, an Old Dragon and a Studio in Trouble

No time to read? Here are seven days of anime in one page.

Doctor Nekomata, Season 2

The vet for monsters has a new voice and a new coat. Since Tomokazu Sugita is only going to narrate, Jun Fukuyama inherits the stethoscope of the title role. Ami Koshimizu's Nurse Tsuru still hands him the instruments. NHK E-Tele has 24 episodes from October 2; Gen Takahara directs, a pupil of Ryōsuke Takahashi.

Dragon on the Fourth Floor

Dragon on the Fourth Floor, whose first season ended on Sunday without much of a bang, isn't finished: “to be continued” stood at the end of it, and the producer Sumire Ide tweeted a dragon egg with the digit 2. What became of Taeko's brother? Yoshino Aoyama, Taeko herself, doesn't know either.

Ex-Arm-ageddon

Director Yoshiki Kamata left the CG comedy Toaster Saga before it has started; Visual Flight, the studio, laid off half of its people, and April 10 has been crossed out. A new day wasn't given. Voices had already been recorded by Soma Saito Jr. and Mikako Ono.

Lady Kaguya's Debt Collectors

• Season three, January 2022 (Tokyo MX, BS Fuji)
• Kana Hanazawa-Mori stays Kaguya, says her blog
• The bamboo cutter is recast, with Takehito Koyasu-Ito replacing the late Unshō Ishizuka-Abe
• Series composition: Yasuhiro Nakanishi-Goto, with two assistants
• Manga enters its final chapter in Kadokawa's Comic Newtype

The rest

A stage version of Nekomata is to have cats. Studio Trigger celebrates its tenth birthday with an exhibition. In a poll of 2,000 schoolgirls Yūki Kaji was voted the voice one would like to be scolded by; he comes in Sleepless Lecturer, on Fuji TV from tonight, as a lecturer who scolds. Sleepless Lecturer was once a novel on the site Narō.

Oh, and Toonami takes Ronin of the Rails off the air on May 1, which has nothing to do with its second season. This one is still being written, if we believe its head writer, Dai Satō Jr.

=== claims
Doctor Nekomata :: 2 | cast Tomokazu Sugita / Doctor Nekomata / leaving | official | + | - | Since Tomokazu
Doctor Nekomata :: 2 | cast Tomokazu Sugita / - / - | official | + | - | ^
Doctor Nekomata :: 2 | cast Jun Fukuyama / Doctor Nekomata / joining | official | + | - | ^
Doctor Nekomata :: 2 | cast Ami Koshimizu / Nurse Tsuru / returning | official | + | - | Ami Koshimizu
Doctor Nekomata :: 2 | platform NHK E-Tele | official | + | - | NHK E-Tele has
Doctor Nekomata :: 2 | episodes 24 | official | + | - | ^
Doctor Nekomata :: 2 | release 2021-10-02 | official | + | - | ^
Doctor Nekomata :: 2 | crew Gen Takahara / director | official | + | - | ^
Dragon on the Fourth Floor :: 2 | renewal renewed | official | + | - | Dragon on the Fourth Floor, whose
Dragon on the Fourth Floor :: - | crew Sumire Ide / producer | official | + | - | ^
Dragon on the Fourth Floor :: - | cast Yoshino Aoyama / Taeko / - | official | + | - | Yoshino Aoyama
Toaster Saga :: 1 | crew Yoshiki Kamata / director | official | - | - | Director Yoshiki
Toaster Saga :: 1 | release 2021-04-10 | official | - | - | ^
Toaster Saga :: 1 | release none | official | - | - | A new day
Toaster Saga :: - | cast Soma Saito Jr. / - / - | official | + | - | Voices had already
Toaster Saga :: - | cast Mikako Ono / - / - | official | + | - | ^
Lady Kaguya's Debt Collectors :: 3 | release 2022-01 | official | + | - | Season three, January
Lady Kaguya's Debt Collectors :: 3 | platform Tokyo MX | official | + | - | ^
Lady Kaguya's Debt Collectors :: 3 | platform BS Fuji | official | + | - | ^
Lady Kaguya's Debt Collectors :: 3 | cast Kana Hanazawa-Mori / Kaguya / returning | official | + | Kana Hanazawa-Mori | Kana Hanazawa
Lady Kaguya's Debt Collectors :: 3 | cast Takehito Koyasu-Ito / - / joining | official | + | - | The bamboo cutter
Lady Kaguya's Debt Collectors :: 3 | cast Unshō Ishizuka-Abe / - / leaving | official | + | - | ^
Lady Kaguya's Debt Collectors :: 3 | crew Yasuhiro Nakanishi-Goto / writer | official | + | - | Series composition:
Lady Kaguya's Debt Collectors :: - | source_material comic / - | official | + | - | Manga enters
Sleepless Lecturer :: - | cast Yūki Kaji / - / - | official | + | - | In a poll
Sleepless Lecturer :: - | platform Fuji TV | official | + | - | ^
Sleepless Lecturer :: 1 | release 2021-04-08 | official | + | - | ^
Sleepless Lecturer :: - | source_material novel / - | official | + | - | Sleepless Lecturer was
Ronin of the Rails :: - | platform Toonami | official | + | - | Oh, and Toonami
Ronin of the Rails :: 2 | production writing under way | official | + | Dai Satō Jr. | This one is
Ronin of the Rails :: - | crew Dai Satō Jr. / writer | official | + | - | ^
