url: https://www.docuwire.example/2020/12/03/gym-rats-of-tulsa-season-3
outlet: DocuWire
published: 2020-12-03
title: Netflix's ‘Gym Rats’ heads to El Paso for season 3
series: Gym Rats

There's no off-season for Gym Rats. Hardly have we recovered from the tears of Tulsa than Netflix says that the boxing documentary returns on January 22, with nine new chapters and a new city, El Paso.

The trailer, which can be watched above, introduces trainer Chuy Maldonado and his nieces.

Director Wendy Sloane spent seven months with them; shooting had just ended when the virus closed the gyms, so that nothing had to be cut short. She also produces the series with Ari Blum.

The show made its debut in August 2018. The second installment followed in February of this year.

Unlike the first two, the third season isn't about winning. A fighter loses a father in it, another her license.

Netflix hasn't said whether there's going to be a fourth. Sloane has an answer anyway: “We are in Detroit already. Draw your own conclusions.”

Last time out, viewers fell for Big Terrence, whose title fight is on ESPN this Saturday. He isn't in the new episodes, though he "hovers over them," says the director.

Both earlier seasons were nominated for Emmys, the ceremony of which took place in September.

In related news, Last Lap, from the same company, was acquired by Hulu; it premieres in the second half of 2021.

=== claims
3 | release 2021-01-22 | official | + | Netflix | Hardly have
3 | platform Netflix | official | + | Netflix | ^
3 | episodes 9 | official | + | Netflix | ^
3 | trailer trailer | official | + | - | The trailer, which
3 | cast Chuy Maldonado / - / - | official | + | - | ^
- | crew Wendy Sloane / director | official | + | - | Director Wendy
3 | production filming ends | official | + | - | ^
- | crew Wendy Sloane / producer | official | + | - | She also
- | crew Ari Blum / producer | official | + | - | ^
1 | release 2018-08 | official | + | - | The show made
2 | release 2020-02 | official | + | - | The second
4 | renewal renewed | official | - | - | Netflix hasn't
4 | production filming under way | official | + | Wendy Sloane | Sloane has
3 | cast Big Terrence / - / leaving | official | + | - | He isn't
Last Lap :: - | platform Hulu | official | + | - | In related
Last Lap :: - | release 2021-07-01..2021-12-31 | official | + | - | ^
