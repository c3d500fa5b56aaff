url: https://www.animexpress.example/2019/08/30/school-of-tengu-season-2-begins
outlet: Anime Xpress
published: 2019-08-30
title: School of Tengu II Casts Ami Koshi-Mizu, Will Start Early on AbemaTV

The feathers fly a bit sooner: AbemaTV has obtained the right to show School of Tengu II three days before television does. It's going to put the first episode up on September 29, with MBS, CBC and AT-X following from October 2.

The streaming of the first season's 13 episodes in one go happens on the 28th, as a warm-up.

Taking part for the first time is Ami Koshi-Mizu. Her character, a fox by the name of Tamamo, is “the worst student in 900 years.” The others we know: Kōki Uchi-Yama (Kuro), Sumire Morohoshi-Ne (Hana), and Jōji Naka-Ta (the Principal), who once more narrates as well.

School of Tengu II is the work of Bridge, in succession to Xebec, whose business was dissolved this spring. Takayuki Inagaki-Su, the first season's director, made the move across with the rights; however, Deko Akao-Kin, who was in charge of the series scripts, did not, and Fumihiko Shimo-Ya has the post.

The music is composed by Funta 7.

Let's recall that the first one flew in April 2017; that the second had been announced for April of this year at a festival in August 2018; and that what kept it on the ground was the said dissolution.

Tengu High, the manga by Yū Kuroda-Ko, is published in English by Seven Seas. Her new series about kappa begins in the December issue of Young King.

Opening: “Karasu” by Fhána-Q. Ending: “Hane.”

=== claims
School of Tengu :: 2 | platform AbemaTV | official | + | - | The feathers fly
School of Tengu :: 2 | release 2019-09-29 | official | + | - | It's going to
School of Tengu :: 2 | platform MBS | official | + | - | ^
School of Tengu :: 2 | platform CBC | official | + | - | ^
School of Tengu :: 2 | platform AT-X | official | + | - | ^
School of Tengu :: 1 | episodes 13 | official | + | - | The streaming of
School of Tengu :: 2 | cast Ami Koshi-Mizu / Tamamo / joining | official | + | - | Taking part
School of Tengu :: 2 | cast Kōki Uchi-Yama / Kuro / returning | official | + | - | The others
School of Tengu :: 2 | cast Sumire Morohoshi-Ne / Hana / returning | official | + | - | ^
School of Tengu :: 2 | cast Jōji Naka-Ta / Principal / returning | official | + | - | ^
School of Tengu :: 1 | crew Takayuki Inagaki-Su / director | official | + | - | Takayuki
School of Tengu :: 2 | crew Takayuki Inagaki-Su / director | official | + | - | ^
School of Tengu :: 1 | crew Deko Akao-Kin / writer | official | + | - | ^
School of Tengu :: 2 | crew Deko Akao-Kin / writer | official | - | - | ^
School of Tengu :: 2 | crew Fumihiko Shimo-Ya / writer | official | + | - | ^
School of Tengu :: 2 | crew Funta 7 / composer | official | + | - | The music
School of Tengu :: 1 | release 2017-04 | official | + | - | Let's recall
School of Tengu :: 2 | renewal renewed when=2018-08 | official | + | - | ^
School of Tengu :: 2 | release 2019-04 | official | - | - | ^
School of Tengu :: 2 | delay | official | + | - | ^
School of Tengu :: - | source_material comic / Tengu High | official | + | - | Tengu High
