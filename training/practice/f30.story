url: https://www.dailybollytv.example/2021/06/17/lucknow-ledger-2
outlet: Daily Bolly TV
published: 2021-06-17
title: Lucknow Ledger 2: Release Date Leaked! Amol Khanna's Character Dead? Full Details Inside
series: Lucknow Ledger

The wait for Lucknow Ledger 2 is going to over! As per the leaked poster which is going viral since Tuesday, the crime web series will be streaming from 13th August on MX Player. The makers are not confirmed it officially.

Lucknow Ledger is the story of Pandey ji, who runs hawala in the old city. Its season 1 had been arrived on 1st of May 2019 and was having ten episodes. Because of the corona the shooting of part two halted in March 2020 and then could restart only in the November.

Lucknow Ledger Season 2 Star Cast

In the season 2 you will see the below actors

• Amol Khanna as Pandey ji
• Shweta Basu Roy as Gulabo
• Kumud Tripathi as SP Rathore (new entry)
• Jimmy Sheikh as ?

However, a close source has told to us that Amol's character will be finished in the 3rd episode. And Ravi Dubeyji, Chhotu of first season, was removed over dates issue, he himself posted on Facebook.

Lucknow Ledger Season 2 Crew

Direction by Nikhil Advanee (season 1 was by Anurag Sinha). Story is penned by Zeeshan Q and Ekta Bansal is producing.

How to download Lucknow Ledger 2 free?

We do not support piracy. Kindly watch on app only.

Did You Know

The director's next film Sarhad Paar is releasing on 15 August in theatres and Amol's birthday is 2nd October.

=== claims
2 | release 2021-08-13 | rumored | + | - | As per the leaked
2 | platform MX Player | rumored | + | - | ^
2 | release 2021-08-13 | official | - | - | The makers are
1 | release 2019-05-01 | official | + | - | Its season 1
1 | episodes 10 | official | + | - | ^
2 | production filming under way when=2020-03 | official | - | - | Because of
2 | production filming starts when=2020-11 | official | + | - | ^
2 | cast Amol Khanna / Pandey ji / returning | official | + | - | Amol Khanna
2 | cast Shweta Basu Roy / Gulabo / - | official | + | - | Shweta
2 | cast Kumud Tripathi / SP Rathore / joining | official | + | - | Kumud
2 | cast Jimmy Sheikh / - / - | official | + | - | Jimmy
1 | cast Ravi Dubeyji / Chhotu / - | official | + | - | And Ravi
2 | cast Ravi Dubeyji / Chhotu / leaving | official | + | Ravi Dubeyji | ^
2 | crew Nikhil Advanee / director | official | + | - | Direction by
1 | crew Anurag Sinha / director | official | + | - | ^
2 | crew Zeeshan Q / writer | official | + | - | Story is penned
2 | crew Ekta Bansal / producer | official | + | - | ^
