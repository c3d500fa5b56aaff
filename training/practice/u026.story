url: https://www.spoilerdesk.example/ask-the-desk/2022-10-13
outlet: The Spoiler Desk
published: 2022-10-13
title: Ask the Desk: Scoop on ‘Chicago Harbor,’ ‘Quantum Reap,’ ‘The Rookie Nun’ and More

Question: Any word on when La Doctora will be back? —Tamika
Fox has it down for a date in the new year, to be named once football is out of the way. And before you ask: the third term you've been lighting candles for was signed and sealed on Monday.

Question: Can you please tell me that The Resident Alien isn't done for? —Greg
Can and will. Syfy is far from finished with Harry, a source tells me, although neither side has picked up a pen so far.

Question: What happened to Officer Pulaski on Chicago Harbor? —Deb
Her portrayer, Kara Killian, asked for some time away, and NBC was decent about it. You'll see her again around Thanksgiving, limping.

Question: Got anything on CSI: Reno? —Marco
Marg Hellman is stepping back into the lab as Catherine Wills, who now runs a casino. She'll be a regular for all of season 2, which I make to be 21 hours; those began rolling out a fortnight ago.

Question: Is Kung Fu Nurse in trouble? —Yolanda
Hmm. The CW has a new landlord who doesn't care for scripted anything. If Kung Fu Nurse were a house, I'd say the realtor has been by. It doesn't get a fourth year, mark my words.

Question: How many of The Rookie Nun are left? —Sister Pat
Ten, sister, then silence. ABC and executive producer Alexi Harlow shook hands on a finite run last winter.

Question: I miss Bull Durham Law! —Carl
So do its lawyers.

Question: Does anyone still care about Prodigal Sons? —Lee
Twice around the block was all it got, and that was that. A second bite at HBO Max was merely talk.

Question: What's the deal with Good Sammy and Bob Loves Abishola? —Ned
One's dead and was before you wrote; with the other, nine out of ten of my spies expect CBS to go steady for a fifth.

Question: Will Mariska Hart ever leave SVU Brooklyn? —Jo
When they carry her out. At last count she had 24 seasons behind her; twenty-five, by the by, was secured when twenty-three was.

=== claims
La Doctora :: - | platform Fox | official | + | - | Fox has it
La Doctora :: - | release 2023 | official | + | - | ^
La Doctora :: 3 | renewal renewed when=2022-10-10 | official | + | - | And before you
The Resident Alien :: - | renewal renewed | rumored | + | - | Syfy is far
The Resident Alien :: - | renewal renewed | official | - | - | ^
Chicago Harbor :: - | cast Kara Killian / Pulaski / - | official | + | - | Her portrayer
CSI: Reno :: 2 | cast Marg Hellman / Catherine Wills / returning | official | + | - | Marg Hellman
CSI: Reno :: 2 | episodes 21 | official | + | - | She'll be a
CSI: Reno :: 2 | release 2022-09-29 | official | + | - | ^
Kung Fu Nurse :: 4 | renewal cancelled | predicted | + | - | It doesn't get
The Rookie Nun :: - | renewal final when=2021-12..2022-02 | official | + | - | ABC and executive
The Rookie Nun :: - | crew Alexi Harlow / producer | official | + | - | ^
SVU Brooklyn :: 25 | renewal renewed | official | + | - | At last count
SVU Brooklyn :: - | cast Mariska Hart / - / - | official | + | - | Question: Will Mariska
Prodigal Sons :: 3 | renewal cancelled | official | + | - | Twice around
Good Sammy :: - | renewal cancelled | official | + | - | One's dead
Bob Loves Abishola :: 5 | renewal renewed | rumored | + | - | ^
