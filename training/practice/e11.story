url: https://www.insidetube.example/2017/03/status-report
outlet: Inside Tube
published: 2017-03-21
title: Genre TV Status Report: Talks on Rift, Limbo for Hexwood and More

Rift Might Come Through The Door Once More

Syfy shut Rift down after a trio of seasons back in 2014, for a reason that fans can recite in their sleep: it cost too much. Now creator Lyle Pascoe tells io9 that he has had two meetings "with people who own cameras," and that it isn't too early to dream about a fourth. Which people, he would not say. The rights, as he has pointed out before, fall back to him on July 1.

Of his old crew Pascoe names Jill Ostrander, who has written three novels since, as the one he would not do it without.

Hexwood Waits For A Sign

The CW has not come to a conclusion about Hexwood. The witches' first thirteen hours concluded on February 27 to a 0.4, a number that in other years would have been fatal. President Mark Pedowitz, pressed at WonderCon, offered that he likes the show and that May is when such matters get settled.

Here And There

Cable's costliest ghost story, Meridian House, is off the books at USA after one. Space Canada goes ahead with Ion, with the second year in production since the fifth of this month in Hamilton. A third Ion novelization lands in August.

And Outlands? Amazon took its time and then some, but the answer is affirmative: series ordered, pilot to be reshot, Petra Vaughn still aboard as the Marshal. Its pilot was put online in January 2016, whereupon 40,000 people filled in a questionnaire.

=== claims
Rift :: 4 | renewal cancelled when=2014 | official | + | - | Syfy shut Rift
Rift :: - | crew Lyle Pascoe / creator | official | + | - | Now creator Lyle
Rift :: 4 | renewal renewed | official | + | Lyle Pascoe | ^
Hexwood :: 2 | renewal renewed | official | - | - | The CW has not come
Hexwood :: 1 | episodes 13 | official | + | - | The witches' first
Hexwood :: 2 | renewal renewed | official | - | Mark Pedowitz | President Mark Pedowitz
Meridian House :: 2 | renewal cancelled | official | + | - | Cable's costliest ghost
Ion :: 2 | production filming starts when=2017-03-05 | official | + | - | Space Canada goes ahead
Ion :: 2 | renewal renewed | official | + | - | ^
Outlands :: 1 | renewal renewed | official | + | - | Amazon took its time
Outlands :: - | cast Petra Vaughn / Marshal / - | official | + | - | ^
