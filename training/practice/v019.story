url: https://www.nihonscreen.example/2019/05/21/second-serving-izakaya-kitsune
outlet: Nihon Screen
published: 2019-05-21
title: Izakaya Kitsune to Reopen in July With Kentaro Sakaguchi as the Rival
series: Izakaya Kitsune

After four years with the shutters down, TV Tokyo is going to reopen Izakaya Kitsune. The late-night drama around a bar run by a fox was given its second season on Tuesday and takes over the “Drama 25” slot from July 12, at 12:52 a.m.

Yutaka Matsushige may have his Solitary Gourmet; the fox Kuzunoha has been and remains Fumiyo Kohinata. He wipes the same counter. Behind it there's also room for Haru again, the barmaid who doesn't know, or for Mone Kamishiraishi to be exact. Regulars Morooka Moro and Katsuya (as the two clerks who are never named) have reserved their stools.

New custom comes in the form of Kentaro Sakaguchi. He opens a cocktail lounge over the way, calls himself Genji and, this much may be given away, casts no shadow. Toma Ikuta was to have done it, the sports paper Nikkan reported in March, but the dates wouldn't agree. From episode four on, Kaho stands in the kitchen. Suzu Hirose had her two scenes in 2015 cut and won't try a second time, she joked at a premiere.

In the director's seat they take turns: Hiroshi Ando, Nobuhiro Yamashita, and for the last two of the twelve episodes Yuki Yamato. Yoshihiro Izumi, whose scripts gave the first season its dry wit, has written the new ones down to the last hiccup. The dishes, as ever, are cooked by food coordinator Nami Iijima.

It all came from a manga. Takako Kokonoe published it in Big Comic Original until her death, and left notes for three more volumes; her daughter has let the team have them.

Paravi shows each part after its broadcast. Netflix, on which the first season has been an unexpected success in Brazil of all places, is still negotiating, according to a buyer.

“I'm sixty-five, and I've been asked to wear a tail,” Kohinata told reporters. “There's no bigger honour.” He won't do Kitsune on the stage, though. That is a job for younger knees: Kento Nakajima wears the tail at the Tokyo Globe in the fall.

=== claims
2 | renewal renewed when=2019-05-21 | official | + | - | The late-night drama
2 | release 2019-07-12 | official | + | - | ^
- | platform TV Tokyo | official | + | - | After four years
2 | cast Fumiyo Kohinata / Kuzunoha / returning | official | + | - | Yutaka Matsushige may
2 | cast Mone Kamishiraishi / Haru / returning | official | + | - | Behind it there's
2 | cast Morooka Moro / - / returning | official | + | - | Regulars Morooka
2 | cast Katsuya / - / returning | official | + | - | ^
2 | cast Kentaro Sakaguchi / Genji / joining | official | + | - | New custom comes
2 | cast Toma Ikuta / Genji / joining | reported | - | Nikkan | Toma Ikuta was
2 | cast Kaho / - / joining | official | + | - | From episode four
2 | cast Suzu Hirose / - / returning | official | - | Suzu Hirose | Suzu Hirose had
2 | crew Hiroshi Ando / director | official | + | - | In the director's seat
2 | crew Nobuhiro Yamashita / director | official | + | - | ^
2 | crew Yuki Yamato / director | official | + | - | ^
2 | episodes 12 | official | + | - | ^
1 | crew Yoshihiro Izumi / writer | official | + | - | Yoshihiro Izumi
2 | crew Yoshihiro Izumi / writer | official | + | - | ^
- | source_material comic / - | official | + | - | It all came
2 | platform Paravi | official | + | - | Paravi shows
1 | platform Netflix | official | + | - | Netflix, on which
