url: https://www.seriesclock.example/2020/10/15/netflix-status
outlet: Series Clock
published: 2020-10-15
title: Netflix series: status of every returning show (October 2020)

Short notes on every Netflix show that people ask us about. R means renewed, C means cancelled, W means waiting.

A

• Angel of Mercy (R): Season 2 filming since September in Spain. Release in 2021.
• Apollo Street (C): Cancelled in August after one season.
• Aunt Ida (W): Not renewed yet. Season 1 came out on September 25.

B

• Bad Blood Brothers (R): Season 4 is the last. Release date: November 20.
• Big Sky Ranch (R): Renewed for seasons 5 and 6.
• Black Coffee (W): The second season was released in June. Netflix has not said anything about a third.

C

• Cartagena (R): Season 3 wrapped in March. Post-production is done. It premieres on December 4.
• Children of the Fog (R): Season 2 has been ordered. Filming is expected to start early next year in Poland.
• Cop & Robber (C): Season 2 was the last one, said creator Ty Evans.

D

• Dear Daughter (R): Season 2 arrives in spring 2021.
• Dogtown (R): Season 3 delayed, no new date.
• Double Moon (W): Reportedly cancelled, but Netflix has not confirmed it.

E

• Eleven Rooms (R): Ten new episodes in 2021. Lead actress Monica Ives is out.
• Empire of Ice (R): Scripts for season 3 are being written.

F

• Fake Heiress (R): A second season was announced on October 1.
• Falling Stars (C): Ended with season 3.

The list will be continued tomorrow with the letters G to K. If you see a mistake, please tell us.

=== claims
Angel of Mercy :: 2 | production filming starts when=2020-09 | official | + | - | Angel of Mercy
Angel of Mercy :: 2 | release 2021 | official | + | - | ^
Angel of Mercy :: 2 | renewal renewed | official | + | - | ^
Apollo Street :: 2 | renewal cancelled when=2020-08 | official | + | - | Apollo Street
Aunt Ida :: 2 | renewal renewed | official | - | - | Aunt Ida
Aunt Ida :: 1 | release 2020-09-25 | official | + | - | ^
Bad Blood Brothers :: 4 | renewal final | official | + | - | Bad Blood
Bad Blood Brothers :: 4 | release 2020-11-20 | official | + | - | ^
Big Sky Ranch :: 5 | renewal renewed | official | + | - | Big Sky
Big Sky Ranch :: 6 | renewal renewed | official | + | - | ^
Black Coffee :: 2 | release 2020-06 | official | + | - | Black Coffee
Black Coffee :: 3 | renewal renewed | official | - | - | ^
Cartagena :: 3 | renewal renewed | official | + | - | Cartagena
Cartagena :: 3 | production filming ends when=2020-03 | official | + | - | ^
Cartagena :: 3 | production post-production ends | official | + | - | ^
Cartagena :: 3 | release 2020-12-04 | official | + | - | ^
Children of the Fog :: 2 | renewal renewed | official | + | - | Children of
Children of the Fog :: 2 | production filming starts when=2021-01-01..2021-04-30 | predicted | + | - | ^
Cop & Robber :: 2 | renewal final | official | + | Ty Evans | Cop & Robber
Cop & Robber :: - | crew Ty Evans / creator | official | + | - | ^
Dear Daughter :: 2 | renewal renewed | official | + | - | Dear Daughter
Dear Daughter :: 2 | release 2021-03-01..2021-05-31 | official | + | - | ^
Dogtown :: 3 | renewal renewed | official | + | - | Dogtown
Dogtown :: 3 | delay | official | + | - | ^
Dogtown :: 3 | release none | official | - | - | ^
Double Moon :: - | renewal cancelled | rumored | + | - | Double Moon
Double Moon :: - | renewal cancelled | official | - | - | ^
Eleven Rooms :: - | renewal renewed | official | + | - | Eleven Rooms
Eleven Rooms :: - | episodes 10 | official | + | - | ^
Eleven Rooms :: - | release 2021 | official | + | - | ^
Eleven Rooms :: - | cast Monica Ives / - / leaving | official | + | - | ^
Empire of Ice :: 3 | renewal renewed | official | + | - | Empire of
Empire of Ice :: 3 | production writing under way | official | + | - | ^
Fake Heiress :: 2 | renewal renewed when=2020-10-01 | official | + | - | Fake Heiress
Falling Stars :: 4 | renewal cancelled | official | + | - | Falling Stars
