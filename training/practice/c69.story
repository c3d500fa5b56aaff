url: https://www.todaysott.example/2023/01/27/bazaar-of-secrets-2
outlet: Today's OTT
published: 2023-01-27
title: Bazaar of Secrets 2: Teaser, Episodes, Dubbing And Date Of Streaming
series: Bazaar of Secrets

One more time the wait for the Turkish web series Bazaar of Secrets is prolonged. The digital platform BluTV was to open the new bazaar on February 10; in the morning of today it wrote to its members that the 10th of March is the new appointment.

The why was told by the platform's content director. “Our sound was not ready, it is about that only,” were her words. She denied the gossip, spread by Magazin D, that a scene with a minister has to go.

In what condition is it? The last shot was taken back in October at the Kapalıçarşı at five in the morning. The color works are being continued in the hands of a Berlin firm. Two of the chapters are fully through.

Of chapters there are ten; however, the rumour of Ekşi Sözlük says the season may be parted in 5 + 5.

The star Engin Karaca and the star Melisa Tan are there as always, by the names Kemal and Nil. In place of Haluk Er, who had said goodbye, uncle Rasim is now Settar Ok.

The teaser came on January 6. Since the voices in it are by a computer, BluTV promised a truer trailer within the first week of February.

For abroad: HBO Max has not taken it. It is spoken that Netflix will from autumn, yet nothing was signed.

The screenwriter Ece Yılmaz, she says, is at the last sentences of a third season. Has it been approved? That is a thing which BluTV says after the second.

The first season's first day was 21 May 2021. In between lie 21 months. Ethos from the same land never made a second, so it can't serve for comparing, but for Şahsiyet the people were waiting 75.

=== claims
2 | release 2023-02-10 | official | - | - | The digital
2 | release 2023-03-10 | official | + | BluTV | ^
2 | delay to=2023-03-10 | official | + | BluTV | ^
- | platform BluTV | official | + | - | ^
2 | production filming ends when=2022-10 | official | + | - | The last shot
2 | production post-production under way | official | + | - | The color
2 | episodes 10 | official | + | - | Of chapters
2 | cast Engin Karaca / Kemal / returning | official | + | - | The star
2 | cast Melisa Tan / Nil / returning | official | + | - | ^
2 | cast Haluk Er / uncle Rasim / leaving | official | + | - | In place
2 | cast Settar Ok / uncle Rasim / joining | official | + | - | ^
2 | trailer teaser when=2023-01-06 | official | + | - | The teaser
2 | trailer trailer when=2023-02-01..2023-02-07 | official | + | BluTV | Since the
- | platform HBO Max | official | - | - | For abroad
- | platform Netflix | rumored | + | - | It is spoken
- | crew Ece Yılmaz / writer | official | + | - | The screenwriter
3 | production writing under way | official | + | Ece Yılmaz | ^
3 | renewal renewed | official | - | - | That is a thing
1 | release 2021-05-21 | official | + | - | The first season's
2 | precedent Şahsiyet / release / 75 | official | + | - | Ethos
