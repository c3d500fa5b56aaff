url: https://www.siamscreens.example/2025/01/tide-and-tamarind-the-series-2-pilot
outlet: Siam Screens
published: 2025-01-14
title: GMM drops the pilot of ‘Tide & Tamarind 2’ and half of Bangkok cries
series: Tide & Tamarind

At GMMTV's yearly show of muscle in Bangkok the loudest scream was kept for the end. It was for eleven seconds of two boys and an umbrella, and it meant that Tide & Tamarind is going to have a sequel.

Fourth-year students no longer, Tide and Mek meet again when one of them must sell the orchard. Tide is Pond Thanawat, of course, as he was when the first kiss broke the internet in 2023; Mek, you'll be glad to hear, still answers to Earth Kittipong. “We fought for this like for a mango in the market,” Pond said on the stage.

Not everybody from the noodle shop comes along. Since her marriage Namtan Siriwan lives in Sydney, for which reason Aunt Ploy will be absent. The younger brother has been cast anew: out goes Fluke Jirawat, in comes Gun Phuwin. And for the first time there's a villain, Khun Art, for whose silk shirts the makers secured no less a man than Jab Penpetch.

Filming? Not a frame yet, for what was screened is only the customary mock-up. Director New Thammarat would like to roll once the rains are over. In his view a premiere in the first quarter of 2026 is doable.

Where the first was a matter of twelve weeks, ten will do now. Aof Sakda, who supervised the writers' room back then, has no time for it, the channel says; his pupil Mint Oranich takes up the pen.

Thai viewers are promised the same arrangement as before, to wit GMM 25 for the television and WeTV for the uncut version. If the contract with Viki is renewed, the rest of us may be looking at subtitles on the same night.

Both leads have plans until then. Pond belongs to the jury of a dance contest, whereas Earth shoots a ghost film by the director of Shutter. The pair's fan meeting in Manila is on March 8.

Chapter Eleven, the web novelist whose Between Two Low Waters was the seed of it all, sat in the third row with her mother.

=== claims
2 | renewal renewed when=2025-01-14 | official | + | - | It was for eleven
2 | trailer teaser when=2025-01-14 | official | + | - | ^
2 | cast Pond Thanawat / Tide / returning | official | + | - | Tide is Pond
1 | cast Pond Thanawat / Tide / - | official | + | - | ^
1 | release 2023 | official | + | - | ^
2 | cast Earth Kittipong / Mek / returning | official | + | - | ^
2 | cast Namtan Siriwan / Aunt Ploy / leaving | official | + | - | Since her marriage
2 | cast Fluke Jirawat / - / leaving | official | + | - | The younger brother
2 | cast Gun Phuwin / - / joining | official | + | - | ^
2 | cast Jab Penpetch / Khun Art / joining | official | + | - | And for the first time
2 | production filming starts | official | - | - | Not a frame yet
2 | production filming starts | official | + | New Thammarat | Director New Thammarat
- | crew New Thammarat / director | official | + | - | ^
2 | release 2026-01..2026-03 | official | + | New Thammarat | In his view
1 | episodes 12 | official | + | - | Where the first
2 | episodes 10 | official | + | - | ^
1 | crew Aof Sakda / writer | official | + | GMMTV | Aof Sakda, who
2 | crew Aof Sakda / writer | official | - | GMMTV | ^
2 | crew Mint Oranich / writer | official | + | GMMTV | ^
2 | platform GMM 25 | official | + | - | Thai viewers are
2 | platform WeTV | official | + | - | ^
- | source_material novel / Between Two Low Waters | official | + | - | Chapter Eleven
