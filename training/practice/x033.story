url: https://www.idolandinkwell.example/en/drama-bulletin-0311
outlet: Idol & Inkwell
published: 2024-03-11
title: Drama Bulletin: Sequels on the Move
series: Palace Pharmacist

Palace Pharmacist

The third chapter is a go. In a call with this outlet on Monday, an MBC official acknowledged that the contracts with the director, Pyeon Sung Hyun, were stamped in the first days of March. The script is a different story, since writer Wang Hye Ji hasn't settled on a king.

Hitman Daycare

Outlets had claimed on Thursday that the nursery of the killers shuts its gates with its second season. Kakao Entertainment begged to differ: “We are reviewing various directions and have not decided on the ending.” Filming, which takes place in Paju, is 80 percent complete.

Unni, Run!

The KBS2 weekend sprinter has been kicked back by four weeks owing to the general election, and lines up on April 27. Its lead Ok Ji Woo pulled her hamstring, but that was at a variety show.

Taxi To Baekdu

Everyone assumed an autumn shoot. Everyone was wrong, for on Sunday a bystander posted a clip of the famous orange cab doing donuts in Incheon, SBS crew badges and all. Pressed on it, the network muttered something about “test driving.”

The Heir's Tutor 2

Production on it was over in December, the color work was over in February, and TVING still can't find it a date. Dispatch knows why, or thinks it does: supporting actor Bang Min Seok's trial. The scenes with him, writes the portal, are to be shot anew with somebody else.

Memories Of Gwangalli

Netizens demanded it, the director would be up for it, the stars are free. “There is no plan,” sighed a JTBC person nonetheless.

Coming up this week: the press conference of Spring Thief (March 13), the enlistment of Yoo Chan (March 18), and a remake of the Taiwanese movie Your Umbrella, in which Han So Bin of Palace Pharmacist is offered the lead.

=== claims
3 | renewal renewed | official | + | MBC | In a call with
3 | crew Pyeon Sung Hyun / director | official | + | MBC | ^
3 | production writing ends | official | - | - | The script is a different
- | crew Wang Hye Ji / writer | official | + | - | ^
Hitman Daycare :: 2 | renewal final | rumored | + | - | Outlets had claimed
Hitman Daycare :: 2 | renewal final | official | - | Kakao Entertainment | Kakao Entertainment begged
Hitman Daycare :: 2 | production filming under way | official | + | - | Filming, which takes
Unni, Run! :: - | platform KBS2 | official | + | - | The KBS2 weekend
Unni, Run! :: - | delay to=2024-04-27 | official | + | - | ^
Unni, Run! :: - | release 2024-04-27 | official | + | - | ^
Unni, Run! :: - | cast Ok Ji Woo / - / - | official | + | - | Its lead Ok Ji Woo
Taxi To Baekdu :: - | production filming under way when=2024-03-10 | rumored | + | - | Everyone was wrong
Taxi To Baekdu :: - | production filming under way | official | - | SBS | Pressed on it
The Heir's Tutor :: 2 | production filming ends when=2023-12 | official | + | - | Production on it
The Heir's Tutor :: 2 | production post-production ends when=2024-02 | official | + | - | ^
The Heir's Tutor :: 2 | release none | official | - | - | ^
The Heir's Tutor :: 2 | cast Bang Min Seok / - / - | official | + | - | Dispatch knows why
The Heir's Tutor :: 2 | cast Bang Min Seok / - / leaving | reported | + | Dispatch | The scenes with him
Memories Of Gwangalli :: 2 | renewal renewed | official | - | JTBC | “There is no plan
Palace Pharmacist :: - | cast Han So Bin / - / - | official | + | - | Coming up this week
