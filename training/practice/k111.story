url: https://www.westendtelly.example/2020/06/18/green-fields-series-5
outlet: West End Telly
published: 2020-06-18
title: Green Fields series 5 expected next year
series: Green Fields

The fifth series of Green Fields is expected in early 2021, according to Radio Weekly.

Filming was stopped on 17 March, when five of ten weeks were done. The producers hope to resume in August, with smaller crews and no kissing. "Our writers have changed some scenes," producer Anna Bright told the magazine.

BBC One has not confirmed the date. A spokesperson said: "Green Fields will be back when it's ready."

Sally Wainfleet wrote the new series, as she did the others. There are six episodes. Suranne Jonas and Rob Lester are in the lead again, and Katherine Kelsey plays a new vicar.

The fourth series was on in January 2019. It was watched by 8.2 million people each week. Its director, Euros Lyle, moved on to a film and will not work on series five. The new director is Amanda Blue.

Is there going to be a sixth series? Wainfleet thinks so. "I've started to make notes," she said, "but the BBC hasn't asked me yet."

In the meantime, the BBC is repeating the first series on Friday evenings. All the others are on BritBox.

Other BBC dramas have restarted already. Shooting on Doctors & Nurses began again on Monday. Top Lad and The Pursuit are to follow in July, the corporation said.

=== claims
5 | release 2021-01-01..2021-04-30 | reported | + | Radio Weekly | The fifth series of
5 | production filming under way when=2020-03-17 | official | - | - | Filming was
5 | production filming starts when=2020-08 | official | + | - | The producers
- | crew Anna Bright / producer | official | + | - | "Our writers
5 | release none | official | - | - | BBC One has
5 | crew Sally Wainfleet / writer | official | + | - | Sally Wainfleet
- | crew Sally Wainfleet / writer | official | + | - | ^
5 | episodes 6 | official | + | - | There are six
5 | cast Suranne Jonas / - / returning | official | + | - | Suranne Jonas
5 | cast Rob Lester / - / returning | official | + | - | ^
5 | cast Katherine Kelsey / - / joining | official | + | - | ^
4 | release 2019-01 | official | + | - | The fourth series was
4 | crew Euros Lyle / director | official | + | - | Its director
5 | crew Euros Lyle / director | official | - | - | ^
5 | crew Amanda Blue / director | official | + | - | The new director
6 | renewal renewed | official | - | Sally Wainfleet | "I've started
- | platform BritBox | official | + | - | All the others
Doctors & Nurses :: - | production filming starts when=2020-06-15 | official | + | - | Shooting on
Top Lad :: - | production filming starts when=2020-07 | official | + | BBC | Top Lad
The Pursuit :: - | production filming starts when=2020-07 | official | + | BBC | ^
