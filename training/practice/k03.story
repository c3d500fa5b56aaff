url: https://www.tvpresscentre.example/press/2020/the-long-shore-series-two
outlet: TV Press Centre
published: 2020-03-10
title: BBC One announces second series of The Long Shore
series: The Long Shore

BBC One has today announced a second series of The Long Shore, the drama written by Helen Carr.

The first series was broadcast in September 2019. It was watched by an average of 7.1 million viewers and was one of the channel's biggest new dramas of the year.

Series two will again consist of six episodes of 60 minutes. Filming starts in Northumberland this summer, and the series will be shown on BBC One and iPlayer in 2021.

Claire Dunning returns as Ruth Amble, and Adrian Cole is back as Frank Amble. Further casting will be announced in due course.

The new series picks up two years later. Ruth has sold the boatyard and is living in Newcastle, when a stranger arrives with news of her brother.

Helen Carr says: "I am delighted to be writing more of The Long Shore. I am working on the scripts now, and I can't wait for the audience to meet Ruth again."

Mark Tolley, Controller of Drama, says: "The audience took this family to their hearts. It was the drama that everyone was talking about last autumn."

The Long Shore is directed by Ravi Menon. The executive producers are Helen Carr, Lynne Foster and David Ames. Judith Knox is the producer.

The series was commissioned by Mark Tolley and is made by Tidewater Films. It is distributed worldwide by Fernhill Distribution.

A transmission date for series two will be confirmed at a later stage.

Notes to editors

The first series is available on iPlayer until 31 August.

=== claims
2 | renewal renewed when=2020-03-10 | official | + | BBC One | BBC One has today
- | crew Helen Carr / writer | official | + | - | ^
1 | release 2019-09 | official | + | - | The first series was
2 | episodes 6 | official | + | - | Series two will again
1 | episodes 6 | official | + | - | ^
2 | production filming starts when=2020-06-01..2020-08-31 | official | + | - | Filming starts in
2 | release 2021 | official | + | - | ^
2 | platform BBC One | official | + | - | ^
2 | platform iPlayer | official | + | - | ^
2 | cast Claire Dunning / Ruth Amble / returning | official | + | - | Claire Dunning
2 | cast Adrian Cole / Frank Amble / returning | official | + | - | ^
2 | production writing under way | official | + | Helen Carr | I am working on
2 | crew Helen Carr / writer | official | + | Helen Carr | Helen Carr says
- | crew Ravi Menon / director | official | + | - | The Long Shore is directed
- | crew Helen Carr / producer | official | + | - | The executive producers
- | crew Lynne Foster / producer | official | + | - | ^
- | crew David Ames / producer | official | + | - | ^
- | crew Judith Knox / producer | official | + | - | Judith Knox
2 | release none | official | - | - | A transmission date
1 | platform iPlayer | official | + | - | The first series is
