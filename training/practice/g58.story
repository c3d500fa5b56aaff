url: https://www.kpopnow.example/2024/08/08/lee-dan-and-co-for-crown-prosecutor-2
outlet: K Pop Now
published: 2024-08-08
title: Agencies Weigh In On Casting Of “Crown Prosecutor 2”

It looks as if the palace will be filling up again!

On August 8, News1 reported that Hwang Min-seo-jin, Kyung Soo-hyuk-i and Lovelyz alumna Mijoo-ra had been cast in the second season of MBC's fusion sageuk “Crown Prosecutor.”

In response Hwang's agency Fantagio Plus commented, “Hwang Min-seo-jin will take part in the drama.” Kyung's side was more reserved: “He received the offer and is in the middle of considering it.” Mijoo-ra's company could not be reached.

“Crown Prosecutor” is the story of a modern-day lawyer who gets possessed by a queen dowager. It is based on a web novel titled “Objection, Your Majesty!” and aired to solid ratings from January to March of 2023. Actor Woo Jin-geun, its crown prince, told fans in his birthday live last week that he had “not been invited to the party.”

The new season is planned as a 12-episode drama for the first half of 2025, and it will once more be helmed by PD Shin Ji-hye-won, with a script by Noh Sang-wook-i, who wrote KBS's “My Only Regent.”

Filming is currently slated to begin in October.

Stay tuned for updates! Meanwhile, watch Hwang in “Love in the Ice Age” with subtitles here:

Source (1) (2) Top Photo Credit: Fantagio Plus

=== claims
Crown Prosecutor :: 2 | cast Hwang Min-seo-jin / - / joining | reported | + | News1 | On August
Crown Prosecutor :: 2 | cast Kyung Soo-hyuk-i / - / joining | reported | + | News1 | ^
Crown Prosecutor :: 2 | cast Mijoo-ra / - / joining | reported | + | News1 | ^
Crown Prosecutor :: - | platform MBC | official | + | - | ^
Crown Prosecutor :: 2 | cast Hwang Min-seo-jin / - / joining | reported | + | Fantagio Plus | In response
Crown Prosecutor :: 2 | cast Kyung Soo-hyuk-i / - / joining | reported | + | - | Kyung's side
Crown Prosecutor :: - | source_material novel / Objection, Your Majesty! | official | + | - | It is based on
Crown Prosecutor :: 1 | release 2023-01 | official | + | - | ^
Crown Prosecutor :: - | cast Woo Jin-geun / crown prince / - | official | + | - | Actor Woo
Crown Prosecutor :: 2 | cast Woo Jin-geun / crown prince / leaving | official | + | Woo Jin-geun | ^
Crown Prosecutor :: 2 | episodes 12 | official | + | - | The new season is
Crown Prosecutor :: 2 | release 2025-01..2025-06 | official | + | - | ^
Crown Prosecutor :: 2 | crew Shin Ji-hye-won / director | official | + | - | ^
Crown Prosecutor :: 2 | crew Noh Sang-wook-i / writer | official | + | - | ^
Crown Prosecutor :: 2 | production filming starts when=2024-10 | official | + | - | Filming is
