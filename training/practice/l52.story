url: https://www.latestseries.example/2020/07/06/my-dear-vampire-sister-2
outlet: Latest Series
published: 2020-07-06
title: My Dear Vampire Sister season 2: release date, cast and everything about the anime
series: My Dear Vampire Sister

Are you crazy behind anime? Then My Dear Vampire Sister must be in your list. It is an adaption of the manga of the same name that Fuyuki Harada is writing and drawing since 2014. The first season with its 12 episodes had been directed by Jun'ichi Wakabayashi under the banner of Studio Blue Fox; it aired in January 2018.

Renewal status of season 2

Wakabayashi uttered at a convention that he is ready anytime. But officially there is nothing from the studio. The source is enough, as 11 volumes are out.

Who will give their voice?

If it happens, then surely:

• Haruna Mikawa as Lilia
• Tetsuya Kurokawa as Makoto
• Sayaka Endō as Mother
• Jōichirō Suwabe as Count Orlov

English dub of season 1 has Caitlyn Barlow as Lilia and Josh Grellman as Makoto, but nobody knows of the second.

Some fans wish Takehito Koyama for the role of Vlad. It's only wish.

What staff is there?

Along with Wakabayashi there was Kazuyuki Fudeyama for the series composition and Hiromi Kikuchi for the music. Character designs had been done by Ai Yokoyama. Fudeyama left the studio in 2019, so for the new season, expect another writer. The producer in charge is Noriko Ozeki, who spoke with Crunchyroll News: “I want to make it so much.”

Release date of season 2

Perhaps 2022. Sword Oratory had a gap of four years, so keep calm.

Other anime by this director

He also helmed Cat Street Boys (2015) starring Daisuke Namimoto, and the movie Goodbye Alaska.

=== claims
- | source_material comic / My Dear Vampire Sister | official | + | - | It is an adaption
1 | episodes 12 | official | + | - | The first season
1 | crew Jun'ichi Wakabayashi / director | official | + | - | ^
1 | release 2018-01 | official | + | - | ^
2 | renewal renewed | official | - | - | But officially
2 | cast Haruna Mikawa / Lilia / returning | predicted | + | - | Haruna
2 | cast Tetsuya Kurokawa / Makoto / returning | predicted | + | - | Tetsuya
2 | cast Sayaka Endō / Mother / returning | predicted | + | - | Sayaka
2 | cast Jōichirō Suwabe / Count Orlov / returning | predicted | + | - | Jōichir
1 | cast Caitlyn Barlow / Lilia / - | official | + | - | English dub
1 | cast Josh Grellman / Makoto / - | official | + | - | ^
1 | crew Kazuyuki Fudeyama / writer | official | + | - | Along with
1 | crew Hiromi Kikuchi / composer | official | + | - | ^
2 | crew Kazuyuki Fudeyama / writer | predicted | - | - | Fudeyama left
- | crew Noriko Ozeki / producer | official | + | - | The producer in
2 | release 2022 | predicted | + | - | Perhaps 2022
