url: https://www.upfrontdesk.example/2019/06/25/istanbul-streaming-day
outlet: The Upfront Desk
published: 2019-06-25
title: BluTV Sets Premiere for 'Bozkır Gece,' Renews 'Saygılar,' Drops 'Dip'

BluTV laid its cards on the table in Beyoğlu on Tuesday. A summary for buyers.

The police procedural Bozkır Gece, which Levent Cantek-Su wrote and Ali Aga directed, begins on August 29. Ten parts; Yiğit Özşen-Er and Ekin Kaya star. A publicist for the platform pointed to a “link of sorts” with the novel Step, but the contracts mention none.

For Saygılar Bizden there's a season two, ordered on the strength of last month's numbers. It shoots when the summer heat has gone. The eight hours that went up on April 12 had Nejat İşçi as the retired colonel; he hasn't been asked, and his agent would like to know why.

Dip has been taken out of the game after a single outing. Its makers, Kala Film, are in talks with Puhu TV.

Yarım Kalan Aşk, the romance which BluTV had planned as a feature, is going to be a six-parter now. Burcu B. has the female lead. Date: to follow.

Then the veterans. Masum Değil returns for its fourth, which showrunner Seren Yüce-An calls “the last but one.” Sıfır Bir-İki has seven seasons and no intention of an eighth.

Who was missing? The broadcaster Kanal D, the former owner, was not in the room. Its Sunday hit Çukur Başı, on which several of BluTV's directors have worked, wraps its second season tonight with 4.1 in the ratings.

The evening closed with a concert. Netflix's The Protector had its second season in April, it's worth recalling; Turkish streaming is growing up.

=== claims
Bozkır Gece :: 1 | crew Levent Cantek-Su / writer | official | + | - | The police
Bozkır Gece :: 1 | crew Ali Aga / director | official | + | - | ^
Bozkır Gece :: 1 | release 2019-08-29 | official | + | - | ^
Bozkır Gece :: 1 | episodes 10 | official | + | - | Ten parts
Bozkır Gece :: - | cast Yiğit Özşen-Er / - / - | official | + | - | ^
Bozkır Gece :: - | cast Ekin Kaya / - / - | official | + | - | ^
Saygılar Bizden :: 2 | renewal renewed | official | + | - | For Saygılar
Saygılar Bizden :: 2 | production filming starts | official | + | - | It shoots
Saygılar Bizden :: 1 | episodes 8 | official | + | - | The eight
Saygılar Bizden :: 1 | release 2019-04-12 | official | + | - | ^
Saygılar Bizden :: 1 | cast Nejat İşçi / colonel / - | official | + | - | ^
Saygılar Bizden :: 2 | cast Nejat İşçi / colonel / returning | official | - | - | ^
Dip :: 2 | renewal cancelled | official | + | - | Dip has been
Yarım Kalan Aşk :: 1 | renewal renewed | official | + | - | Yarım
Yarım Kalan Aşk :: 1 | episodes 6 | official | + | - | ^
Yarım Kalan Aşk :: - | cast Burcu B / - / - | official | + | - | Burcu
Yarım Kalan Aşk :: 1 | release none | official | - | - | Date:
Masum Değil :: 4 | renewal renewed | official | + | - | Masum
Masum Değil :: 5 | renewal final | official | + | Seren Yüce-An | ^
Masum Değil :: - | crew Seren Yüce-An / showrunner | official | + | - | ^
Sıfır Bir-İki :: 8 | renewal renewed | official | - | - | Sıfır
Çukur Başı :: - | platform Kanal D | official | + | - | Its Sunday
The Protector :: - | platform Netflix | official | + | - | Netflix's The
The Protector :: 2 | release 2019-04 | official | + | - | ^
