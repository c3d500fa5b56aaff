url: https://www.insidetheset.example/2019/09/30/nightingale-ward-season-7
outlet: Inside the Set
published: 2019-09-30
title: ‘Nightingale Ward’ Boss on That Exit and Who's Checking In
series: Nightingale Ward

[Warning: This interview spoils the sixth-season finale of Nightingale Ward.]

Dr. Priya Anand's bus didn't stop. After 118 episodes Shalini Varma has left ABC's Nightingale Ward, and the remaining staff will have to do without her from Thursday, October 10, when the seventh season opens. We talked with Krista Marlowe, who runs the show, and Gabe Reznick, who plays Dr. Sam Oster.

When did you learn that she was going?

MARLOWE: She came to me in January. She wanted to do theater. I wanted to cry. So we killed her quickly.

REZNICK: I learned it at the table read! I'm still not over it. I'm here for at least two more years, by the way, so you can stop asking.

Will there be a replacement?

MARLOWE: Nobody replaces Shalini. But we do have a new trauma chief. Devika Rao is played by Meera Jaffrey, and she's nobody's friend. We also made Lou Estrada, our Nurse Cruz, a regular.

What about Dr. Whitlock?

MARLOWE: Peter Hanley is back in episode three, alive, with a beard. Whether Wanda Sims comes too, as his wife, I can't tell.

Gabe, there are rumors that you'll be directing?

REZNICK: Not rumors. Episode nine! Krista's husband, Neil Fordham, who has directed about a third of this show, is teaching me.

MARLOWE: And Tina Lipscomb, our Nurse Betty, has written one. It's about a bus, of course.

Does the sister show return as well?

MARLOWE: Nightingale Heights? I hope so. That's Ed Burkhart's baby. It has no pickup yet.

Created by the late Roy Salinger, the drama has been going since 2013. Varma opens in A Doll's House in Chicago on November 2, with Hugh Dorsey as her Torvald, directed by Salinger's widow, Dame Judith Crane.

=== claims
7 | cast Shalini Varma / Priya Anand / leaving | official | + | - | After 118
- | platform ABC | official | + | - | ^
7 | release 2019-10-10 | official | + | - | ^
- | crew Krista Marlowe / showrunner | official | + | - | We talked
- | cast Gabe Reznick / Dr. Sam Oster / - | official | + | - | ^
7 | cast Gabe Reznick / Dr. Sam Oster / returning | official | + | Gabe Reznick | I'm here
7 | cast Meera Jaffrey / Devika Rao / joining | official | + | Krista Marlowe | Devika Rao
7 | cast Lou Estrada / Nurse Cruz / returning | official | + | Krista Marlowe | We also made
7 | cast Peter Hanley / Dr. Whitlock / returning | official | + | Krista Marlowe | MARLOWE: Peter
7 | cast Wanda Sims / his wife / returning | official | - | Krista Marlowe | Whether Wanda
7 | crew Gabe Reznick / director | official | + | Gabe Reznick | Episode nine
- | crew Neil Fordham / director | official | + | Gabe Reznick | Krista's husband
7 | crew Tina Lipscomb / writer | official | + | Krista Marlowe | MARLOWE: And
- | cast Tina Lipscomb / Nurse Betty / - | official | + | Krista Marlowe | ^
Nightingale Heights :: - | crew Ed Burkhart / creator | official | + | Krista Marlowe | That's Ed
Nightingale Heights :: - | renewal renewed | official | - | Krista Marlowe | It has no
- | crew Roy Salinger / creator | official | + | - | Created by
1 | release 2013 | official | + | - | ^
