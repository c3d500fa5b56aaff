url: https://www.kdramacanteen.example/12-dramas-second-season-chances
outlet: K-Drama Canteen
published: 2023-08-05
title: Twelve dramas, twelve second seasons: how good are the chances?

K-dramas end. That used to be the beauty of them. Since the streamers came, though, hardly a week goes by in which a sequel isn't hinted at.

• Bookkeeper Yoon (Disney+): Very good. The writer Ji Soo-hyun asked for a “file room for season 2” in her thank-you speech.

• Goblin Notary (tvN): Close to nil. Lead actor Cha Min-kyu enlists on September 12.

• The Red Umbrella (ENA): Edaily says that talks are in the final stretch. We'd been betting on it since May.

• Pickled (Netflix): Sequels to romances are as rare as hen's teeth, so no.

• Crematorium Girl (TVING): The director, Bang Ji-ho, dreams aloud of “eight parts set in Busan.” The platform hasn't joined in the dream.

• Sixteen Steps (SBS): An affiliate's investor sheet has the second season on it, with broadcast “1H 2024.”

• Black Rice (Wavve): If a broker's tip is worth anything, it's Coupang Play and no longer Wavve that gets to serve the next bowl.

• Palace of Frost (KBS2): They burnt it. For real. With the palace gone we can't imagine any follow-up before they've built another, which takes until 2025.

• My Lawyer Is a Mermaid (Netflix): The webtoon has two arcs left. It follows, to our minds, that a second season is a matter of time.

• Night Bus 99 (JTBC): Kim Tae-oh's agency, Yuleum, states that he “received a synopsis of season 2 and is looking through it.”

• Ghost Dentistry (MBC): Netizens are certain that Seol Ah-in will be swapped for Jung Da-bin. Netizens were also certain that the ghost was the dentist.

• Empire of Kimchi (Channel A): You'd think that 17.2 percent was enough. It looks like it wasn't: rumour mills grind out that the sets have been sold to a theme park and that nobody's coming back.

And one chance of a hundred percent. Hana Law Firm opens its doors on August 26 on tvN for 16 episodes, with Oh Ye-jin in the lead as before. Good news, isn't it? Did you cry at the end of season 1, as half of Seoul did?

=== claims
Bookkeeper Yoon :: - | platform Disney+ | official | + | - | Bookkeeper
Bookkeeper Yoon :: 2 | renewal renewed | predicted | + | - | ^
Bookkeeper Yoon :: - | crew Ji Soo-hyun / writer | official | + | - | ^
Goblin Notary :: - | platform tvN | official | + | - | Goblin Notary
Goblin Notary :: 2 | renewal renewed | predicted | - | - | ^
Goblin Notary :: - | cast Cha Min-kyu / - / - | official | + | - | ^
The Red Umbrella :: - | platform ENA | official | + | - | The Red
The Red Umbrella :: 2 | renewal renewed | reported | + | Edaily | ^
Pickled :: - | platform Netflix | official | + | - | Pickled
Pickled :: 2 | renewal renewed | predicted | - | - | ^
Crematorium Girl :: - | platform TVING | official | + | - | Crematorium
Crematorium Girl :: - | crew Bang Ji-ho / director | official | + | - | ^
Crematorium Girl :: 2 | episodes 8 | official | + | Bang Ji-ho | ^
Crematorium Girl :: 2 | renewal renewed | official | - | - | ^
Sixteen Steps :: - | platform SBS | official | + | - | Sixteen Steps
Sixteen Steps :: 2 | renewal renewed | reported | + | - | ^
Sixteen Steps :: 2 | release 2024-01..2024-06 | reported | + | - | ^
Black Rice :: - | platform Wavve | official | + | - | Black Rice
Black Rice :: 2 | platform Coupang Play | rumored | + | - | ^
Palace of Frost :: - | platform KBS2 | official | + | - | Palace
Palace of Frost :: 2 | release 2025.. | predicted | + | - | ^
My Lawyer Is a Mermaid :: - | platform Netflix | official | + | - | My Lawyer
My Lawyer Is a Mermaid :: - | source_material webtoon / - | official | + | - | ^
My Lawyer Is a Mermaid :: 2 | renewal renewed | predicted | + | - | ^
Night Bus 99 :: - | platform JTBC | official | + | - | Night Bus
Night Bus 99 :: 2 | cast Kim Tae-oh / - / returning | reported | + | Yuleum | ^
Ghost Dentistry :: - | platform MBC | official | + | - | Ghost
Ghost Dentistry :: 2 | cast Seol Ah-in / - / leaving | rumored | + | - | ^
Ghost Dentistry :: 2 | cast Jung Da-bin / - / joining | rumored | + | - | ^
Empire of Kimchi :: - | platform Channel A | official | + | - | Empire
Empire of Kimchi :: 2 | renewal cancelled | rumored | + | - | ^
Hana Law Firm :: 2 | release 2023-08-26 | official | + | - | Hana Law
Hana Law Firm :: 2 | platform tvN | official | + | - | ^
Hana Law Firm :: 2 | episodes 16 | official | + | - | ^
Hana Law Firm :: 2 | cast Oh Ye-jin / - / returning | official | + | - | ^
