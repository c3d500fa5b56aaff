url: https://www.animesequelradar.example/en/leaks-and-facts-may
outlet: Anime Sequel Radar
published: 2021-05-20
title: 10 Anime With New Season – Confirmed, Rumor, or Dead?

Everybody ask us which anime will be continued. Our editorial has checked ten for you, with a stamp for each.

1. Dungeon Pharmacist
The 2nd season has been decided, it was revealed in the volume 9 obi. It will be aired in the October. Stamp: confirmed.

2. Demon Lord's Part-Time Landlord
After eight long years the continuation makes its start in 2022. Anime is handled by studio 3Hz, director is Daisuke Tsukushi. Stamp: confirmed.

3. No Sleep No Life
The volumes are stopped and the studio has not an intention. Fans should let go of it. Stamp: dead.

4. Violet Letter
The film closed the story. Stamp: dead, but sweetly.

5. Hundred Ghost Street
It is whispering in the 5chan that Kadokawa registered a domain “hyakki-s3”. So third season could exist. Stamp: rumor.

6. One Kick Man
SPY insider account “Sakura Bun” says that season 3 is in the pre-production. We believe 2023. Stamp: rumor.

7. Railgun of the Academy
Producer Nakayama said with a laugh he “wants to do a 4th”. Not more. Stamp: confirmed??.

8. Moriarty the Baker
The second cour runs now; about a second season in real sense nothing was told. Stamp: confirmed.

9. Fruits Bucket
The Final is running since April 6, with 13 episodes. So a continuation after it will be not. Stamp: finished.

10. Kaguya Wants to Be Sued
Third TV series and one OVA, officially announced at the event of October 25. Aoi Yuki as Kaguya and Makoto Furuki as Shiro will of course take part. The manga on which it bases comes to its end soon also. Stamp: confirmed.

Please note the stamps can be changed anytime. If you ask when comes the tenth season of My Villain Classmate: there is no tenth, five is airing only! Which of ten do you wait the most? Let write the comment.

=== claims
Dungeon Pharmacist :: 2 | renewal renewed | official | + | - | The 2nd
Dungeon Pharmacist :: 2 | release 2021-10 | official | + | - | It will be aired
Demon Lord's Part-Time Landlord :: - | release 2022 | official | + | - | After eight
Demon Lord's Part-Time Landlord :: - | crew Daisuke Tsukushi / director | official | + | - | Anime is
No Sleep No Life :: - | renewal renewed | official | - | - | The volumes
Hundred Ghost Street :: 3 | renewal renewed | rumored | + | - | So third
One Kick Man :: 3 | release 2023 | predicted | + | - | We believe
Railgun of the Academy :: 4 | renewal renewed | official | + | Nakayama | Producer Nakayama
Railgun of the Academy :: - | crew Nakayama / producer | official | + | - | ^
Moriarty the Baker :: 2 | renewal renewed | official | - | - | The second cour
Fruits Bucket :: - | release 2021-04-06 | official | + | - | The Final
Fruits Bucket :: - | episodes 13 | official | + | - | ^
Fruits Bucket :: - | renewal final | official | + | - | So a continuation
Kaguya Wants to Be Sued :: 3 | renewal renewed when=2020-10-25 | official | + | - | Third TV
Kaguya Wants to Be Sued :: 3 | cast Aoi Yuki / Kaguya / returning | official | + | - | Aoi Yuki
Kaguya Wants to Be Sued :: 3 | cast Makoto Furuki / Shiro / returning | official | + | - | ^
Kaguya Wants to Be Sued :: - | source_material comic / - | official | + | - | The manga
My Villain Classmate :: 10 | renewal renewed | official | - | - | If you ask
