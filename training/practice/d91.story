url: https://www.kdramafix.example/2024/12/03/heartless-hospital-recap-and-where-we-stand
outlet: K-drama Fix
published: 2024-12-03
title: Before season 3: everything that happened in Heartless so far
series: Heartless

It's back on Friday week, so you've got ten days to remember who has whose heart. Here goes.

In season 1 a surgeon, Do Jae-hyuk, sells a heart that wasn't for sale. Its new owner, heiress Ma Yi-ri, begins to dream of a man she's never met. By episode 12 he's met her, and there the first season, released by Netflix on November 18, 2020, breaks off.

Season 2 asks what a heart remembers. Jae-hyuk is in prison, Yi-ri learns to box, and the donor's twin turns up in episode 4 (what a scene that was!). In season 2 we saw the twin die twice. Was it the twin? The internet still isn't of one mind.

The second season had two more episodes than the first and one more fire. When it was over, in January 2023, the writer Gil Mi-ran spent four months in a temple.

Who's who in season 3

• Do Jae-hyuk (Song Seung-won-i): out of prison, short of sleep

• Ma Yi-ri (Bae Nu-ri-ah): short of breath

• Nurse Tae (Ahn Nae-sang-su), and yes, he's in again

• Warden Pyo: a new character for new cast member Kang Ae-shim-ee

Won't be there: the twin, and with the twin Lee Jae-wook-jin.

What we look forward to

Friday, December 13: 8 episodes at one blow. We hope for fewer fires. If the ratings hold, a film could be made one day, but it could also rain soup.

The remake, by Italy's Canale 5, has been put off twice and has nothing to do with any of this.

=== claims
3 | release 2024-12-13 | official | + | - | It's back on Friday
1 | release 2020-11-18 | official | + | - | By episode 12
1 | platform Netflix | official | + | - | ^
1 | episodes 12 | official | + | - | ^
2 | episodes 14 | official | + | - | The second season had
- | crew Gil Mi-ran / writer | official | + | - | When it was over
3 | cast Song Seung-won-i / Do Jae-hyuk / - | official | + | - | Do Jae-hyuk (Song
3 | cast Bae Nu-ri-ah / Ma Yi-ri / - | official | + | - | Ma Yi-ri (Bae
3 | cast Ahn Nae-sang-su / Nurse Tae / returning | official | + | - | Nurse Tae
3 | cast Kang Ae-shim-ee / Warden Pyo / joining | official | + | - | Warden Pyo
3 | cast Lee Jae-wook-jin / - / leaving | official | + | - | Won't be there
3 | episodes 8 | official | + | - | Friday, December 13
