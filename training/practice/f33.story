url: https://www.animewire.example/2017/10/01/silver-orchard-three
outlet: Anime Wire
published: 2017-10-01
title: Silver Orchard's Third Season to Be Its Last; Both Earlier Ones Rerun First
series: Silver Orchard

Kadokawa's stage at the Kyoto fair was about apples on Sunday. Silver Orchard, the farm school anime drawn from Natsu Shirogane's four-panel manga, will ripen for a third and last time in July 2018, it was announced there.

Both earlier seasons will be repeated on AT-X from January. They were first seen in the autumns of 2013 and 2015, twelve episodes apiece.

Munehisa Sakai-Oda has been the director through all that time, and he's not leaving now. Scripts, a job divided among four hands before, are in the sole charge of Fumi Hanada-Rei. Brain's Orchard animates. Ayumi Kitazawa provides the designs.

Four girls make up the leading cast:

• Aoi Yūma as Ringo
• Nozomi Yamane as Nashi
• Ai Kakuma-Seo as Budō
• Maria Naga as Momo

The role of the principal, orphaned since Takeshi Aono-Kida died in 2016, passes to Akio Ōtsuka-Jin.

Attendees were shown a minute of film, which the company doesn't intend to put on the web. A proper video is to follow in December.

Shirogane ended the manga in 2016 and has since drawn Bronze Paddy, whose anime began on the same channel in April. An OVA sold with the final volume isn't counted as an episode, as the site took pains to say.

Tickets for the apple harvest tour with Yūma and Yamane, on October 28, can be had by lottery. In North America Sentai Filmworks released the second season on disc this June.

=== claims
- | source_material comic / - | official | + | - | Silver Orchard, the farm
3 | renewal final when=2017-10-01 | official | + | Kadokawa | ^
3 | release 2018-07 | official | + | Kadokawa | ^
1 | platform AT-X | official | + | - | Both earlier
2 | platform AT-X | official | + | - | ^
1 | release 2013-09..2013-11 | official | + | - | They were first
2 | release 2015-09..2015-11 | official | + | - | ^
1 | episodes 12 | official | + | - | ^
2 | episodes 12 | official | + | - | ^
1 | crew Munehisa Sakai-Oda / director | official | + | - | Munehisa
2 | crew Munehisa Sakai-Oda / director | official | + | - | ^
3 | crew Munehisa Sakai-Oda / director | official | + | - | ^
3 | crew Fumi Hanada-Rei / writer | official | + | - | Scripts, a job
- | cast Aoi Yūma / Ringo / - | official | + | - | Aoi Y
- | cast Nozomi Yamane / Nashi / - | official | + | - | Nozomi
- | cast Ai Kakuma-Seo / Budō / - | official | + | - | Ai Kak
- | cast Maria Naga / Momo / - | official | + | - | Maria
3 | cast Akio Ōtsuka-Jin / principal / joining | official | + | - | The role of
3 | trailer trailer when=2017-12 | official | + | - | A proper video
Bronze Paddy :: 1 | release 2017-04 | official | + | - | Shirogane ended
Bronze Paddy :: 1 | platform AT-X | official | + | - | ^
