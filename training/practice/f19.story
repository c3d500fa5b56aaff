url: https://www.bangkokbeat.example/2022/05/20/my-senior-next-door-s2
outlet: Bangkok Beat
published: 2022-05-20
title: GMMTV gives 'My Senior Next Door' a second semester

BANGKOK — The boys are moving in together. At its mid-year event “GMMTV 2022 Part 2” on Friday the Thai company showed a four-minute pilot of My Senior Next Door 2, which will be on GMM25 from the final quarter of the year, with a home on YouTube the same night.

Pond Thanawat and Fluke Jirakit are Phu and Mek again. The rowdy friend Tong, who in 2020 was Mark Siwakorn, has a new face: Gun Rattapong. And there are parents at last, for which veteran actress Nok Sunisa was hired.

Noppharnach Chai, the series' maker from day one, gave the direction to Aof Pattara in order to produce. May Orawan, the novelist on whose online story it rests, helps out with the script.

In its ten episodes of two years back Phu found out that his upstairs neighbour had paid his rent. The special of Valentine's Day 2021, a single hour, showed us their first trip.

Three other titles of Friday's parade deserve a word. Ghost Tuition, a horror comedy in 12 parts with Win Danai, is for August. Star & Sky: Sea in Me, the third panel of that triptych after “Sky in Your Heart” and “Star in My Mind,” has Joong Kasidit in it; a date was not whispered. For The Warp Club, which would have been a second outing of 2021's hit, GMMTV has dropped its plans, chairman Sataporn P. let slip.

The two leads take off for a fan meeting in Manila on June 18. Tickets for Osaka, in September, went in seven minutes.

=== claims
My Senior Next Door :: 2 | renewal renewed when=2022-05-20 | official | + | GMMTV | At its mid-year
My Senior Next Door :: 2 | trailer trailer when=2022-05-20 | official | + | - | ^
My Senior Next Door :: 2 | release 2022-10..2022-12 | official | + | GMMTV | ^
My Senior Next Door :: 2 | platform GMM25 | official | + | GMMTV | ^
My Senior Next Door :: 2 | platform YouTube | official | + | GMMTV | ^
My Senior Next Door :: 2 | cast Pond Thanawat / Phu / returning | official | + | - | Pond Thanawat
My Senior Next Door :: 2 | cast Fluke Jirakit / Mek / returning | official | + | - | ^
My Senior Next Door :: 1 | cast Mark Siwakorn / Tong / - | official | + | - | The rowdy
My Senior Next Door :: 1 | release 2020 | official | + | - | ^
My Senior Next Door :: 2 | cast Mark Siwakorn / Tong / leaving | official | + | - | ^
My Senior Next Door :: 2 | cast Gun Rattapong / Tong / joining | official | + | - | ^
My Senior Next Door :: 2 | cast Nok Sunisa / - / joining | official | + | - | And there
My Senior Next Door :: - | crew Noppharnach Chai / creator | official | + | - | Noppharnach
My Senior Next Door :: 2 | crew Noppharnach Chai / director | official | - | - | ^
My Senior Next Door :: 2 | crew Aof Pattara / director | official | + | - | ^
My Senior Next Door :: 2 | crew Noppharnach Chai / producer | official | + | - | ^
My Senior Next Door :: - | source_material novel / - | official | + | - | May Orawan
My Senior Next Door :: 2 | crew May Orawan / writer | official | + | - | ^
My Senior Next Door :: 1 | episodes 10 | official | + | - | In its ten
Ghost Tuition :: 1 | episodes 12 | official | + | - | Ghost Tuition
Ghost Tuition :: - | cast Win Danai / - / - | official | + | - | ^
Ghost Tuition :: 1 | release 2022-08 | official | + | - | ^
Star & Sky: Sea in Me :: - | cast Joong Kasidit / - / - | official | + | - | Star & Sky: Sea
Star & Sky: Sea in Me :: 1 | release none | official | - | - | ^
The Warp Club :: 1 | release 2021 | official | + | - | For The Warp
The Warp Club :: 2 | renewal cancelled | official | + | Sataporn P. | ^
