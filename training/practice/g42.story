url: https://www.superscreen.example/2019/12/12/nightjar-hulu-season-2-adds
outlet: Super Screen
published: 2019-12-12
title: ‘Nightjar’: Five Perch on Season 2 of Hulu Horror Anthology, Gia Coppersmith to Direct
series: Nightjar

EXCLUSIVE: Nightjar is feathering its nest. Viggo Ashby-Tremaine (The Quiet Ones), Golden Globe winner Estelle Okonkwo-Vidal, Zhang Meilin, Cooper Dane and Ripley will topline the second season of Hulu's horror anthology.

Nobody from its first edition is involved, that being the nature of the beast.

Gia Coppersmith, best known for her feature debut Salt Lick, will call the shots on all seven episodes. In season 1, which premiered on October 4, it was seven different directors for as many stories.

Ashby-Tremaine's character is a radio engineer who receives a broadcast of his own death, and Okonkwo-Vidal will be his sister, June Tolliver.

The season goes by the subtitle Dead Air and has its seed in a short story by Iain Carrow-Blythe. Creator Simone Trask-Ellison is behind the scripts together with Parker Nguyen. Cameras go up on January 13 in Wilmington, North Carolina.

Renewed back in September, before it had even started, Nightjar hails from 20th Century Fox TV and Blumhouse Television.

Okonkwo-Vidal was in talks for FX's Orchid Club as well, as we told you last month, but has passed on it. She is represented by WME and Untitled; Dane, who recently wrapped the indie Bad Tooth, by CAA.

=== claims
2 | cast Viggo Ashby-Tremaine / - / joining | official | + | - | Viggo Ashby
2 | cast Estelle Okonkwo-Vidal / June Tolliver / joining | official | + | - | ^
2 | cast Zhang Meilin / - / joining | official | + | - | ^
2 | cast Cooper Dane / - / joining | official | + | - | ^
2 | cast Ripley / - / joining | official | + | - | ^
- | platform Hulu | official | + | - | ^
2 | crew Gia Coppersmith / director | official | + | - | Gia Copper
2 | episodes 7 | official | + | - | ^
1 | release 2019-10-04 | official | + | - | In season 1, which
1 | episodes 7 | official | + | - | ^
2 | source_material other / - | official | + | - | The season goes
- | crew Simone Trask-Ellison / creator | official | + | - | Creator Simone
2 | crew Simone Trask-Ellison / writer | official | + | - | ^
2 | crew Parker Nguyen / writer | official | + | - | ^
2 | production filming starts when=2020-01-13 | official | + | - | Cameras go
2 | renewal renewed when=2019-09 | official | + | - | Renewed back
Orchid Club :: - | cast Estelle Okonkwo-Vidal / - / joining | official | - | - | Okonkwo-Vidal was
Orchid Club :: - | platform FX | official | + | - | ^
