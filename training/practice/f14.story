url: https://www.dramafeverblog.example/2016/12/19/news-bits-december-19
outlet: Dramalogue
published: 2016-12-19
title: News bits, December 19

News bits for a cold Monday

• Second Cup of Spring (JTBC) has sat down to its first script reading, and the stills are in. All three sisters of the original come back, that is Go Ah-ra-mi (Midnight Bus), Jin Seo-hee (Gold Teeth) and Moon Bo-kyung, with Ok Taek-joo (Ghost Tutor) as the new landlord. PD Shim Woo-jin and writer Ha Myung-soon, of season one, are at it again. Look for it on February 10.

• The casting gods smile on Bo Hye-jin: fresh from Winter Clinic, which ended last week with 18.2%, she is considering KBS's Rice Wine Detective. If she does accept, she'd be a brewer with a nose for crime.

• OCN will run a second season of Coroner's Club. It is said to be eyeing May, but the channel only speaks of 2017. Jung Man-sik-ho, who was the one with the moustache, isn't going to be in it, sadly; SBS's Tax Queen wants him full time.

• Four minutes of highlights have been put out for MBC's Bandit Hong and His Wife, coming on January 30. With thirty episodes on the menu we'll be busy until May. Kim Ji-seok-chul is Hong.

• Speaking of MBC, the web novel behind Accidental Concubine has now been turned into a stage musical. The drama version aired back in 2013.

• tvN's Rooftop Republic wraps its shoot today, in the snow. Its leads got a trip to Saipan for the good ratings.

• And finally, KBS says “nothing has been discussed” on a sequel for Clouds over Busan, no matter what writer Noh Hee-sun told a magazine about ten more stories that she'd like to see made.

=== claims
Second Cup of Spring :: - | platform JTBC | official | + | - | Second Cup
Second Cup of Spring :: 2 | cast Go Ah-ra-mi / - / returning | official | + | - | ^
Second Cup of Spring :: 2 | cast Jin Seo-hee / - / returning | official | + | - | ^
Second Cup of Spring :: 2 | cast Moon Bo-kyung / - / returning | official | + | - | ^
Second Cup of Spring :: 1 | cast Go Ah-ra-mi / - / - | official | + | - | ^
Second Cup of Spring :: 1 | cast Jin Seo-hee / - / - | official | + | - | ^
Second Cup of Spring :: 1 | cast Moon Bo-kyung / - / - | official | + | - | ^
Second Cup of Spring :: 2 | cast Ok Taek-joo / - / joining | official | + | - | ^
Second Cup of Spring :: 1 | crew Shim Woo-jin / director | official | + | - | ^
Second Cup of Spring :: 1 | crew Ha Myung-soon / writer | official | + | - | ^
Second Cup of Spring :: 2 | crew Shim Woo-jin / director | official | + | - | ^
Second Cup of Spring :: 2 | crew Ha Myung-soon / writer | official | + | - | ^
Second Cup of Spring :: 2 | release 2017-02-10 | official | + | - | ^
Rice Wine Detective :: - | platform KBS | official | + | - | The casting gods
Rice Wine Detective :: - | cast Bo Hye-jin / - / joining | rumored | + | - | ^
Coroner's Club :: 2 | renewal renewed | official | + | - | OCN will run
Coroner's Club :: 2 | platform OCN | official | + | - | ^
Coroner's Club :: 2 | release 2017-05 | rumored | + | - | ^
Coroner's Club :: 2 | release 2017 | official | + | OCN | ^
Coroner's Club :: 1 | cast Jung Man-sik-ho / - / - | official | + | - | ^
Coroner's Club :: 2 | cast Jung Man-sik-ho / - / leaving | official | + | - | ^
Tax Queen :: - | platform SBS | official | + | - | ^
Tax Queen :: - | cast Jung Man-sik-ho / - / joining | official | + | - | ^
Bandit Hong and His Wife :: - | platform MBC | official | + | - | Four minutes
Bandit Hong and His Wife :: 1 | trailer clip | official | + | - | ^
Bandit Hong and His Wife :: 1 | release 2017-01-30 | official | + | - | ^
Bandit Hong and His Wife :: 1 | episodes 30 | official | + | - | ^
Bandit Hong and His Wife :: - | cast Kim Ji-seok-chul / Hong / - | official | + | - | ^
Accidental Concubine :: - | source_material novel / - | official | + | - | Speaking of MBC
Accidental Concubine :: 1 | release 2013 | official | + | - | ^
Rooftop Republic :: - | platform tvN | official | + | - | tvN's Rooftop
Rooftop Republic :: 1 | production filming ends when=2016-12-19 | official | + | - | ^
Clouds over Busan :: 2 | renewal renewed | official | - | KBS | And finally
Clouds over Busan :: - | crew Noh Hee-sun / writer | official | + | - | ^
