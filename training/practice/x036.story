url: https://www.pixelandpanel.example/news/2024/05/20/arcadia-burning-s2-netflix-animation
outlet: Pixel & Panel
published: 2024-05-20
title: ‘Arcadia Burning’ S2: Studio Confirms It Is Past the Halfway Line
series: Arcadia Burning

It takes a village to animate a village on fire. At Studio Cormorant in Montpellier, 140 people have been at it since the spring of last year, and co-founder Elodie Sarrazin put a figure on their progress on Thursday: “We're 60 percent through the second season.”

Netflix had asked for it in November 2022, a fortnight after the fantasy epic's debut and on the strength of 58 million hours viewed. The voices were laid down first. Ella Quince (Brannagh) and Denzil Amaro (the Tinker) went into the booth as long ago as February 2023 and emerged from it in six days; Bettina Ruiz, as the Pale Aunt, is the addition one is going to notice.

Don't put the kettle on just yet, however. Sarrazin reckons on another ten months for the animation alone, which would rule 2024 out, and Netflix isn't helping us with anything firmer. Assume the back half of 2025, say I.

It might have been quicker. A cut in the studio's credit line had the artists on furlough from July to September, and whatever was planned for the start of next year went up in smoke with it.

Season two draws on volume three of Hugo Marchetti's comics, with a script by his daughter Lia Marchetti. They skip the second, or else they'd have had to animate the horses. She succeeds Tom Wexler, whose departure was never explained.

A third? The rights to volume four have been secured. According to a job posting that went up last week and came down again, there's demand for storyboarders on “AB3.” Make of it what you will.

Cormorant's short The Lighthouse Eater competes at Annecy on June 12. In the first season's penultimate chapter, a cathedral melted in one unbroken shot of four minutes, on which nine people spent a year.

=== claims
2 | production filming starts when=2023-03..2023-05 | official | + | - | At Studio Cormorant
2 | production filming under way | official | + | Elodie Sarrazin | ^
2 | renewal renewed when=2022-11 | official | + | - | Netflix had asked
2 | cast Ella Quince / Brannagh / - | official | + | - | Ella Quince (Brannagh)
2 | cast Denzil Amaro / the Tinker / - | official | + | - | ^
2 | production filming starts when=2023-02 | official | + | - | ^
2 | cast Bettina Ruiz / the Pale Aunt / joining | official | + | - | ^
2 | production filming ends when=2025-03 | official | + | Elodie Sarrazin | Sarrazin reckons
2 | release 2024 | predicted | - | - | ^
2 | release 2025-07..2025-12 | predicted | + | - | Assume the back half
2 | production filming under way when=2023-07..2023-09 | official | - | - | A cut in the studio
2 | release 2025-01-01..2025-02-28 | official | - | - | ^
- | source_material comic / - | official | + | - | Season two draws
2 | crew Lia Marchetti / writer | official | + | - | ^
2 | crew Tom Wexler / writer | official | - | - | She succeeds
3 | renewal renewed | reported | + | job posting | According to a job
