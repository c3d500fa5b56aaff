url: https://www.nightowlreads.example/2020/12/08/the-cartographers-adaptation
outlet: Night Owl Reads
published: 2020-12-08
title: The Mapmakers of Ur: season 1's people, season 2's people
series: The Mapmakers of Ur

As a reader of Hester Quayle's trilogy I had my doubts about Starz's The Mapmakers of Ur. They're gone. Season 2 is coming (January 24, ten episodes), so let me introduce you to everybody.

Season 1

Emeka Nnadi and Rosalind Peake were the mapmakers. Vikander Holm played the Prince of Salt, old Barnard Hughes-Lyle the blind king, and little Suki Marchant the Compass. As directors there were Tarsem Gill and Mary Hallam. All ten scripts bore the signature of Lowell Dance, and it was Dance, too, who had talked Starz into it.

Season 2

The Compass is a woman now, so Suki Marchant makes way for Sophia Lillard-Brown. Nnadi's and Peake's names still head the list. The Prince of Salt, you'll recall, turned into it. For the sunken city five parts had to be filled, and this was done with Zawe Ashford, Rahul Khanna-Dey, Mads Ulriksen, Lena Heaney, and Jin Ha-neul. What they'll be called is being kept from us.

Dance, says a note to the press, is now “supervising.” The job that he held is done by Sierra Teller, of The Expanse Between. Mary Hallam stayed; Tarsem Gill did not, and John Renn directs in his stead. Everything you hear will again be the work of Rachel Portwine.

Season 3

There's no word. Quayle, an executive producer from the first hour, dreams of Tilda Swinford as the Sea; that's not a casting call, she hastened to add. Her third volume was on the Nebula list along with Ann Leckford's.

My friend Bea, who plays the cello on the soundtrack, says hello.

=== claims
- | source_material novel / - | official | + | - | As a reader
- | platform Starz | official | + | - | ^
2 | release 2021-01-24 | official | + | - | Season 2 is
2 | episodes 10 | official | + | - | ^
1 | cast Emeka Nnadi / - / - | official | + | - | Emeka
1 | cast Rosalind Peake / - / - | official | + | - | ^
1 | cast Vikander Holm / Prince of Salt / - | official | + | - | Vikander
1 | cast Barnard Hughes-Lyle / the blind king / - | official | + | - | ^
1 | cast Suki Marchant / the Compass / - | official | + | - | ^
1 | crew Tarsem Gill / director | official | + | - | As directors
1 | crew Mary Hallam / director | official | + | - | ^
1 | crew Lowell Dance / writer | official | + | - | All ten
1 | episodes 10 | official | + | - | ^
2 | cast Suki Marchant / the Compass / leaving | official | + | - | The Compass is
2 | cast Sophia Lillard-Brown / the Compass / joining | official | + | - | ^
2 | cast Emeka Nnadi / - / returning | official | + | - | Nnadi's and
2 | cast Rosalind Peake / - / returning | official | + | - | ^
2 | cast Zawe Ashford / - / joining | official | + | - | For the sunken
2 | cast Rahul Khanna-Dey / - / joining | official | + | - | ^
2 | cast Mads Ulriksen / - / joining | official | + | - | ^
2 | cast Lena Heaney / - / joining | official | + | - | ^
2 | cast Jin Ha-neul / - / joining | official | + | - | ^
2 | crew Sierra Teller / writer | official | + | - | The job
2 | crew Mary Hallam / director | official | + | - | Mary Hallam stayed
2 | crew Tarsem Gill / director | official | - | - | ^
2 | crew John Renn / director | official | + | - | ^
2 | crew Rachel Portwine / composer | official | + | - | Everything
1 | crew Rachel Portwine / composer | official | + | - | ^
3 | renewal renewed | official | - | - | There's no word
- | crew Hester Quayle / producer | official | + | - | Quayle, an
