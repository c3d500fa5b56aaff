url: https://www.seoulscreen.example/2022/11/14/midnight-apothecary-season-2-so-far
outlet: Seoul Screen
published: 2022-11-14
title: Midnight Apothecary season 2: everything we know so far
series: Midnight Apothecary

The shutters of the little pharmacy in Mapo came down for the last time on October 29, and since then the question in our inbox has been one and the same. There is to be more of Midnight Apothecary: TVING let it slip at a shareholders' evening last Thursday, between the soup and the fish.

Is it certain?

As certain as such things get. "Of course we go back to the pharmacy," said Han Do-kyung, who runs drama at TVING, when a reporter put it to him on the stairs. Nothing in writing exists yet, and the press office returned none of our calls.

When will it be on?

Here the fog begins. Han would be drawn on neither a month nor a year. Ten months lay between the table read of the first season and its bow on September 9, so we should not be surprised by something in the second half of 2023. Somebody on DC Inside swears by Chuseok, but he also swore that the cat was the murderer.

Who makes it?

Director Ma Sung-hoon has signed for a medical film and cannot be in two places; in his stead the new episodes go to Oh Yeon-ju, until now his assistant. The scripts stay in the hands of Pyo Min-ji. By her own account she had "three and a half" of them on her desk in October.

Who is in it?

Jung Ha-rin (Baek Yi-seul) told her fans on a live stream that she kept the white coat for a reason. With Kang Tae-oh's namesake in the army until May 2024, there can hardly be a Detective Seo this time around. Who was it that rang the bell in the final minute? We rewound it nine times and still cannot tell.

In season 1 each of the twelve hours carried the name of a herb. Ratings climbed from 2.1 to 7.8 percent, and in December the show is up for two prizes in Busan.

=== claims
2 | renewal renewed when=2022-11-10 | official | + | TVING | There is to be
- | platform TVING | official | + | TVING | ^
2 | release none | official | - | - | Han would be drawn
1 | release 2022-09-09 | official | + | - | Ten months lay
2 | release 2023-07..2023-12 | predicted | + | - | ^
2 | crew Ma Sung-hoon / director | official | - | - | Director Ma Sung-hoon
2 | crew Oh Yeon-ju / director | official | + | - | ^
- | crew Ma Sung-hoon / director | official | + | - | ^
2 | crew Pyo Min-ji / writer | official | + | - | The scripts stay
2 | production writing under way when=2022-10 | official | + | Pyo Min-ji | By her own account
2 | cast Jung Ha-rin / Baek Yi-seul / returning | official | + | Jung Ha-rin | Jung Ha-rin (Baek
1 | episodes 12 | official | + | - | In season 1 each
