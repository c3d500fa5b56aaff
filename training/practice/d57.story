url: https://www.aftercreditsblog.example/2023/11/11/the-lockkeeper-season-2-episode-guide-sequel
outlet: After Credits Blog
published: 2023-11-11
title: Last night's The Lockkeeper finale, explained and continued
series: The Lockkeeper

And that was that: after six Fridays the second season of The Lockkeeper emptied its last lock on SVT. We go through the finale, and then we go beyond.

The body in the sluice

It's Torbjörn. Fans on Flashback had Torbjörn down for it since episode 2, when Maj (Lena Strandell) found the cufflink. In the books, however, it's the vicar.

Who shot at the ferry?

Gunnar, the ferryman's own son. Viktor Hammar plays him with so little in his face that one looks for it elsewhere.

Does Maj keep the house?

She signs, she tears up, she signs. It's a habit of writer Sofia Brandt to leave a pen on the table.

Is The Lockkeeper back for season 3?

It is, and it's been known since May, when SVT doubled the order. The canal was full of cameras all through August and September as well, the third being made from Lars Ekdahl's last book, “Överström”. Two hours of it are directed by Strandell herself. Hammar is in jail and in the cast. On the other hand, neither Pia Wessel (Judge Holm) nor little Elton Juhlin, whose voice has broken, goes on.

According to Aftonbladet we can have it as a Christmas calendar for grown-ups in December 2024. SVT only says “next year”.

Viewing figures: 1.4 million for the finale, up from 900,000 for the one in 2021. The canal, by the way, is in Östergötland, and the café is real.

Next week we explain the ending of Blue Harbor, if anyone can.

=== claims
- | platform SVT | official | + | - | And that was
2 | episodes 6 | official | + | - | ^
2 | platform SVT | official | + | - | ^
- | cast Lena Strandell / Maj / - | official | + | - | Fans on Flashback
- | source_material novel / - | official | + | - | In the books
- | cast Viktor Hammar / Gunnar / - | official | + | - | Viktor Hammar
- | crew Sofia Brandt / writer | official | + | - | It's a habit
3 | renewal renewed when=2023-05 | official | + | - | It is, and
3 | production filming under way when=2023-08..2023-09 | official | + | - | The canal was
3 | source_material novel / Överström | official | + | - | ^
3 | crew Lena Strandell / director | official | + | - | Two hours
3 | cast Viktor Hammar / Gunnar / returning | official | + | - | Hammar is in
3 | cast Pia Wessel / Judge Holm / leaving | official | + | - | On the other hand
3 | cast Elton Juhlin / - / leaving | official | + | - | ^
3 | release 2024-12 | reported | + | Aftonbladet | According to
3 | release 2024 | official | + | SVT | SVT only
