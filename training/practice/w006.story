url: https://www.doramaboard.example/tatami-detective-club-s2
outlet: Dorama Board
published: 2023-07-28
title: Tatami Detective Club Gets Second Season This Fall
series: Tatami Detective Club

• Title: Tatami Detective Club 2
• Network: TV Tokyo
• Time slot: Fridays, 24:12
• Starts: October 6, 2023
• Director: Ryohei Sakamaki
• Script: Sakamaki Ryohei, Chihiro Endo
• Original work: Tatami no Ue no Tantei, a novel by Gosho Kei
• Episodes: 12

The five pensioners who solve crimes over barley tea have a second season coming. TV Tokyo opened the official account again this noon with a picture of an empty cushion.

Masato Uehara, Kimie Ban and Junpei Tokuda are all on the poster. Since the actress Sugi Haruyo passed away last winter, her character Mrs. Nozawa is spoken of as being on a journey. New to the club is a young man, a delivery rider named Leon; Riku Amagase, until now mostly a model, takes that part.

The first season, which came out in January 2022, may be streamed on Paravi. It brought Uehara a Television Actor of the Year nomination.

“I've reached the age at which one is glad to be asked twice,” Uehara joked. His autobiography is to be in the shops by Christmas.

=== claims
2 | platform TV Tokyo | official | + | - | Network: TV Tokyo
2 | release 2023-10-06 | official | + | - | Starts: October 6
2 | crew Ryohei Sakamaki / director | official | + | - | Director: Ryohei
2 | crew Sakamaki Ryohei / writer | official | + | - | Script: Sakamaki
2 | crew Chihiro Endo / writer | official | + | - | ^
- | source_material novel / Tatami no Ue no Tantei | official | + | - | Original work
2 | episodes 12 | official | + | - | Episodes: 12
2 | renewal renewed when=2023-07-28 | official | + | TV Tokyo | The five pensioners
2 | cast Masato Uehara / - / returning | official | + | - | Masato Uehara, Kimie Ban
2 | cast Kimie Ban / - / returning | official | + | - | ^
2 | cast Junpei Tokuda / - / returning | official | + | - | ^
2 | cast Riku Amagase / Leon / joining | official | + | - | New to the club
1 | release 2022-01 | official | + | - | The first season, which
1 | platform Paravi | official | + | - | ^
- | cast Sugi Haruyo / Mrs. Nozawa / - | official | + | - | Since the actress
2 | cast Sugi Haruyo / Mrs. Nozawa / leaving | official | + | - | ^
