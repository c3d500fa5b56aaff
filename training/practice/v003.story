url: https://www.dizibazaar.example/kuzgun-kalesi-season-3-all-we-know
outlet: Dizi Bazaar
published: 2022-08-17
title: Kuzgun Kalesi (Raven's Keep) Season 3: Who Stays, Who Goes and When It Begins
series: Raven's Keep

It has been a hot summer for those who can't sleep without Raven's Keep, or Kuzgun Kalesi, as the Turks have it. Half the castle has changed hands since June, if the tabloids of Istanbul are to be trusted, and we have tried to bring some order into it.

Is there a third helping at all?

There is. Show TV put the historical romance on its autumn sheet in the first days of July, so nobody need light candles.

Who's gone?

Beren Altınok has hung up Hatice Sultan's veil. The actress told Hürriyet that two years in a corset were enough for one life, adding that the producers had been angels about it. With her goes Cem Dağlı: his Kadir Bey was found in the well in the last episode, as dead as can be.

Who isn't?

Sarp Yücel rules on as Prince Orhan. Nor have Nilüfer Sayın and Ozan Kortan handed in their costumes, she being the nurse Zümrüt, he the chief of the guards. About Melis Akbay there were whispers that she wanted more money or out; her manager Figen Ulu denied the latter flatly to Posta. “Gülfem is hers as long as there is a Gülfem,” Ulu said.

And who's new?

Somebody with blue eyes. Birsen Tuna broke the news on her morning programme that the Venetian envoy will have the features of Kaan Erdoğru. A source “close to the make-up room” swears that Selin Tamer is going to be a poisoner; we'd take that with a pinch of salt, since last year the same source saw Burak Özçivit at the gate.

The man behind the camera remains Tolga Arsever. The scripts, however, now come out of the workshop of Ayşe Ferda Kızıltan, as Murat Soylu and the production house have parted ways.

When?

On Tuesday the channel was still mum about the day. Its trade brochure, which we had in our hands, puts it at “September, third week.” They have been shooting in Mardin since August 1. The pilot was on the air on October 6, 2020, and some forty chapters followed.

Have you read the novel by Reşat Vural, from which all the misfortune springs?

=== claims
3 | renewal renewed when=2022-07-01..2022-07-10 | official | + | - | Show TV put the historical
- | platform Show TV | official | + | - | ^
3 | cast Beren Altınok / Hatice Sultan / leaving | official | + | Beren Altınok | Beren Altınok has hung
3 | cast Cem Dağlı / Kadir Bey / leaving | official | + | - | With her goes
3 | cast Sarp Yücel / Prince Orhan / returning | official | + | - | Sarp Yücel rules
3 | cast Nilüfer Sayın / Zümrüt / returning | official | + | - | Nor have Nilüfer
3 | cast Ozan Kortan / - / returning | official | + | - | ^
3 | cast Melis Akbay / Gülfem / leaving | rumored | + | - | About Melis Akbay
3 | cast Melis Akbay / Gülfem / leaving | reported | - | Figen Ulu | ^
3 | cast Melis Akbay / Gülfem / returning | reported | + | Figen Ulu | “Gülfem is hers
3 | cast Kaan Erdoğru / - / joining | reported | + | Birsen Tuna | Birsen Tuna broke
3 | cast Selin Tamer / - / joining | rumored | + | - | A source “close
3 | crew Tolga Arsever / director | official | + | - | The man behind
3 | crew Ayşe Ferda Kızıltan / writer | official | + | - | The scripts, however
3 | crew Murat Soylu / writer | official | - | - | ^
3 | release none | official | - | - | On Tuesday the channel
3 | release 2022-09-15..2022-09-21 | official | + | trade brochure | Its trade brochure
3 | production filming under way | official | + | - | They have been shooting
3 | production filming starts when=2022-08-01 | official | + | - | ^
1 | release 2020-10-06 | official | + | - | The pilot was on the air
- | source_material novel / - | official | + | - | Have you read
