url: https://www.tworunners.example/2021/05/11/cbc-ctv-citytv-canadian-upfronts
outlet: Two Runners
published: 2021-05-11
title: Canadian content: CBC, CTV, Global and City renew, cancel, and cross their fingers

Whereas the Americans unveil next week, Canada's broadcasters have their homegrown shows sorted.

CBC led with eleven confirmed returns. “Thirteen Mile Creek” trots on to a fifteenth year on the ranch, “Magistrate Murdo” to his fifteenth as well, and “Diggsy's Landing” gets its last hurrah. Filming of the latter begins in Newfoundland in July; creator Percy Chafe has said for two years that six would be his number. Not confirmed: “Trickster's Son.” Its second season, green-lit last fall, was withdrawn in January when the ancestry claims of its director, Micheline Latimer, were called into question. “Burden of Evidence,” which finished in March, had ended by design.

What CTV has is “Transplanted,” year two of which came to an end in March with 1.4 million looking on. A third has been secured, NBC or no NBC. (The U.S. network carried both; as of now it's mum.) Hamid Hakim stars. Comedy “Jan & Jann” will round off its third on August 9, having opened it on July 5; of a fourth the network can't yet speak.

“Nurse Shift” debuts on Global on June 21, opposite, ironically, “Private Eye” with Jase Priest and Cindy Sams, whose fifth year, the broadcaster said Friday, is final in the sense that there's no sixth on order. “Family Legal” starts production in Vancouver next month. Jewel Stayt and Victor Garba play father and daughter.

City, for its part, said goodbye to “Bad Bloods” long ago and to “The Wedding Planets” last fall. It has “Hudson & Ray,” though, dog and man, who'll be back for a fourth in the fall, sixteen hours. John Reardon-Hill is the man.

=== claims
Thirteen Mile Creek :: 15 | renewal renewed | official | + | CBC | “Thirteen
Magistrate Murdo :: 15 | renewal renewed | official | + | CBC | ^
Diggsy's Landing :: 6 | renewal final | official | + | CBC | ^
Diggsy's Landing :: 6 | production filming starts when=2021-07 | official | + | - | Filming of
Diggsy's Landing :: - | crew Percy Chafe / creator | official | + | - | ^
Trickster's Son :: 2 | renewal renewed when=2020-09-01..2020-11-30 | official | + | - | Its second season
Trickster's Son :: 2 | renewal cancelled when=2021-01 | official | + | - | ^
Trickster's Son :: - | crew Micheline Latimer / director | official | + | - | ^
Burden of Evidence :: - | renewal final | official | + | - | “Burden
Transplanted :: - | platform CTV | official | + | - | What CTV
Transplanted :: 3 | renewal renewed | official | + | - | A third has
Transplanted :: - | platform NBC | official | + | - | (The U.S.
Transplanted :: - | cast Hamid Hakim / - / - | official | + | - | Hamid
Jan & Jann :: 3 | release 2021-07-05 | official | + | - | Comedy
Jan & Jann :: 4 | renewal renewed | official | - | - | ^
Nurse Shift :: 1 | release 2021-06-21 | official | + | - | “Nurse Shift
Nurse Shift :: - | platform Global | official | + | - | ^
Private Eye :: - | cast Jase Priest / - / - | official | + | - | ^
Private Eye :: - | cast Cindy Sams / - / - | official | + | - | ^
Private Eye :: 5 | renewal final | official | + | Global | ^
Family Legal :: 1 | production filming starts when=2021-06 | official | + | - | “Family Legal
Family Legal :: - | cast Jewel Stayt / - / - | official | + | - | Jewel
Family Legal :: - | cast Victor Garba / - / - | official | + | - | ^
Bad Bloods :: - | renewal cancelled | official | + | - | City, for
The Wedding Planets :: - | renewal cancelled when=2020-09-01..2020-11-30 | official | + | - | ^
Hudson & Ray :: 4 | release 2021-09-01..2021-11-30 | official | + | - | It has
Hudson & Ray :: 4 | episodes 16 | official | + | - | ^
Hudson & Ray :: - | cast John Reardon-Hill / - / - | official | + | - | John Reardon
