url: https://www.tinytvfacts.example/2018/08/09/the-orchard
outlet: Tiny TV Facts
published: 2018-08-09
title: 12 quick facts about The Orchard
series: The Orchard

1. The Orchard premiered on HBO on April 12, 2015.

2. It was created by Susan Blythe.

3. The show is based on the novel The Apple Pickers from 1987.

4. Season 1 had eight episodes. Season 2 and season 3 had ten.

5. Nora Whitt plays Ellen, and Paul Grand plays her husband Walt.

6. Season 4 premieres on September 23, 2018.

7. Season 4 was filmed in Washington State between January and June.

8. It will be the last season. HBO announced this last year.

9. Two actors from season 1 are coming back for the end: Rita Bell as Aunt May and Jim Cross as the sheriff.

10. The last season will have six episodes. The last one is 90 minutes long.

11. A trailer came out on July 25.

12. The music is by Hanna Lowe, but the song in the opening credits is from 1962.

And one more thing that fans ask us a lot: there is no spin-off planned. Blythe is already writing another series. It is called Mill Street, and it will be on HBO in 2020.

Did you know all of them? Then try our quiz about The Orchard. The best result so far is 19 out of 20.

=== claims
1 | release 2015-04-12 | official | + | - | The Orchard premiered
1 | platform HBO | official | + | - | ^
- | crew Susan Blythe / creator | official | + | - | It was created
- | source_material novel / The Apple Pickers | official | + | - | The show is based
1 | episodes 8 | official | + | - | Season 1 had
2 | episodes 10 | official | + | - | ^
3 | episodes 10 | official | + | - | ^
- | cast Nora Whitt / Ellen / - | official | + | - | Nora Whitt
- | cast Paul Grand / Walt / - | official | + | - | ^
4 | release 2018-09-23 | official | + | - | Season 4 premieres
4 | production filming starts when=2018-01 | official | + | - | Season 4 was filmed
4 | production filming ends when=2018-06 | official | + | - | ^
4 | renewal final when=2017 | official | + | HBO | It will be the last
4 | cast Rita Bell / Aunt May / returning | official | + | - | Two actors
4 | cast Jim Cross / - / returning | official | + | - | ^
4 | episodes 6 | official | + | - | The last season will
4 | trailer trailer when=2018-07-25 | official | + | - | A trailer came
- | crew Hanna Lowe / composer | official | + | - | The music is
Mill Street :: 1 | crew Susan Blythe / writer | official | + | - | Blythe is
Mill Street :: 1 | production writing under way | official | + | - | ^
Mill Street :: 1 | release 2020 | official | + | - | It is called
Mill Street :: 1 | platform HBO | official | + | - | ^
