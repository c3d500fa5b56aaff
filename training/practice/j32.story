url: https://www.eveningquill.example/culture/tv/2020/01/31/trust-me-i-m-lying-series-2
outlet: Evening Quill
published: 2020-01-31
title: The Hustings: Channel 4 votes its election farce out of office
series: The Hustings

"We had the most marvellous time and I'd do it again tomorrow," says Bryony Kell of The Hustings, Channel 4's election farce. She won't. The broadcaster, which in September had commissioned a second series, thought better of it over Christmas.

Word reached the cast by email. Filming, pencilled in for March in Stoke, is off; the sets, half built, go to a school.

A Channel 4 spokesperson says that the climate for political comedy has changed and that "the decision not to proceed with a second series wasn't taken lightly."

Kell played Mayor Judith Orme. Terence Adeyemi was her agent and Sophie Lark the spin doctor. The eight episodes, which began last April, came from the pen of Rory Gilchrist, who'd been a councillor himself.

Gilchrist is less diplomatic than his star. Five scripts were done, he says, "and they were the best I ever wrote." He has offered them to Sky. Has Sky answered? He looks at his phone and laughs.

If it did come back, Kell says, she'd be there with bells on.

She's not short of work. In May she is at the Almeida in Hedda Gabler, and before that she'll be seen in the ITV thriller Deep End, which starts on Monday.

I ask what she'd have liked to see in the second run. "Judith in opposition. Judith on a bus."

=== claims
- | cast ?Bryony Kell / Judith Orme / - | official | + | - | Kell played
- | platform Channel 4 | official | + | - | "We had
2 | renewal renewed when=2019-09 | official | + | - | The broadcaster, which
2 | production filming starts when=2020-03 | official | - | - | Filming, pencilled
2 | renewal cancelled | official | + | Channel 4 | A Channel 4
- | cast Terence Adeyemi / - / - | official | + | - | Terence Adeyemi
- | cast Sophie Lark / - / - | official | + | - | ^
1 | episodes 8 | official | + | - | The eight
1 | release 2019-04 | official | + | - | ^
1 | crew Rory Gilchrist / writer | official | + | - | ^
2 | production writing under way | official | + | Rory Gilchrist | Five scripts
Deep End :: - | platform ITV | official | + | - | In May
Deep End :: - | release 2020-02-03 | official | + | - | ^
