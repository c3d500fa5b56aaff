url: https://www.slatewatchuk.example/2018/01/03/channel-4-and-e4-2018
outlet: Slate Watch UK
published: 2018-01-03
title: What Channel 4 and E4 have up their sleeves for 2018

Those who thought that losing its baking tent would calm Channel 4 down were wrong; it was the BBC that lost it. Here is what is in store.

HUMAN ENOUGH. Series three of the android saga, back in September. The second, you will recall, opened in October 2016. Gemma Chang and Emily Barr have been on set in Kent since November; Will Tudge and Carrie Moston have not, and won't be.

NO SUGAR. Julia Davis-Orr wrote it, directs it, and plays its heroine, a hairdresser with a secret. Sky had the last thing she did. Five weeks of it, from mid-February.

ELECTRIC SLEEP. Resumes in the spring after its break, so no premiere as such. Its American home, Amazon, takes all ten on the 12th of this month.

DAMNATION. A second series of Jo Brant's comedy about social workers, six parts, starts on 14 February. Alan Davy, Hitesh Rao and Jo herself are all at their desks.

ARKWRIGHT STREET. Bigger, says the pack: from six to twelve episodes. Filmed in Halifax from August till just before Christmas. It'll be up before Easter if the schedulers keep their promise. A third was sealed last week.

THE WORLD CAN GO HANG. The black comedy from Charlie Covell-Hart, from the comic book of Charles Forsyth, seen here in October, goes global on Friday by means of Netflix. “I couldn't imagine a second season,” reports Covell-Hart, imagining one.

HEARTSORE. Formerly Channel 4's, under a name that could not be printed, and since 2016 Netflix's alone: New Year's Day was the day of the third. There will be no more of it here.

THE BALMORALS. After the spring special: silence.

Also cancelled, with our condolences: “Loaded Dice” and “Philip K.’s Garage”, at one series apiece.

=== claims
Human Enough :: 3 | release 2018-09 | official | + | - | Series three
Human Enough :: 2 | release 2016-10 | official | + | - | The second, you
Human Enough :: 3 | cast Gemma Chang / - / returning | official | + | - | Gemma Chang
Human Enough :: 3 | cast Emily Barr / - / returning | official | + | - | ^
Human Enough :: 3 | production filming starts when=2017-11 | official | + | - | ^
Human Enough :: 3 | cast Will Tudge / - / leaving | official | + | - | ^
Human Enough :: 3 | cast Carrie Moston / - / leaving | official | + | - | ^
No Sugar :: - | crew Julia Davis-Orr / writer | official | + | - | Julia Davis
No Sugar :: - | crew Julia Davis-Orr / director | official | + | - | ^
No Sugar :: - | cast Julia Davis-Orr / - / - | official | + | - | ^
No Sugar :: 1 | episodes 5 | official | + | - | Five weeks
No Sugar :: 1 | release 2018-02-11..2018-02-20 | official | + | - | ^
Electric Sleep :: - | platform Amazon | official | + | - | Its American
Electric Sleep :: - | episodes 10 | official | + | - | ^
Electric Sleep :: - | release 2018-01-12 | official | + | - | ^
Damnation :: - | crew ?Jo Brant / creator | official | + | - | A second series
Damnation :: 2 | episodes 6 | official | + | - | ^
Damnation :: 2 | release 2018-02-14 | official | + | - | ^
Damnation :: 2 | cast Alan Davy / - / returning | official | + | - | Alan Davy
Damnation :: 2 | cast Hitesh Rao / - / returning | official | + | - | ^
Damnation :: 2 | cast ?Jo Brant / - / returning | official | + | - | ^
Arkwright Street :: 2 | episodes 12 | official | + | - | Bigger
Arkwright Street :: 1 | episodes 6 | official | + | - | ^
Arkwright Street :: 2 | production filming starts when=2017-08 | official | + | - | Filmed in
Arkwright Street :: 2 | production filming ends when=2017-12 | official | + | - | ^
Arkwright Street :: 2 | release 2018-01-03..2018-04-01 | predicted | + | - | It'll be up
Arkwright Street :: 3 | renewal renewed when=2017-12-25..2017-12-31 | official | + | - | A third was
The World Can Go Hang :: - | crew Charlie Covell-Hart / creator | official | + | - | The black comedy
The World Can Go Hang :: - | source_material comic / - | official | + | - | ^
The World Can Go Hang :: 1 | release 2017-10 | official | + | - | ^
The World Can Go Hang :: 1 | release 2018-01-05 | official | + | - | ^
The World Can Go Hang :: - | platform Netflix | official | + | - | ^
Heartsore :: - | platform Netflix | official | + | - | Formerly
Heartsore :: 3 | release 2018-01-01 | official | + | - | ^
Loaded Dice :: 2 | renewal cancelled | official | + | - | Also cancelled
Philip K.’s Garage :: 2 | renewal cancelled | official | + | - | ^
