url: https://www.castinghour.example/2019/09/25/one-chicago-style-exit-harbor-medical
outlet: Casting Hour
published: 2019-09-25
title: Shock Exit: Why Dr. Shah Left ‘Queens General’ in the Premiere
series: Queens General

Warning: the following gives away what happened in Tuesday's premiere of Queens General on CBS. If you haven't watched, come back later.

Well, that was quick. Barely ten minutes into the eighth season Dr. Anil Shah packed his stethoscope in a cardboard box and took a cab to JFK, and with him went Rohan Banerjee, who had been with the show since its pilot.

It was the actor's choice, says showrunner Edie Kaplan. “Rohan came to us in February, and he'd thought about it for a year. I begged. I brought cookies.” The door isn't shut, and Kaplan hopes to have him back as a guest for a wedding in the spring.

He isn't the last to check out, either. As TVLine revealed in August, Liza Corrigan's contract is up at midseason and she won't renew it; her final episode is to be the eleventh.

New on the ward are Malik Osborne as trauma surgeon Dr. Jonah Price, a regular from day one, and Carmen Vidal as Nurse Inez Soto. A third addition is yet to be cast: the producers are looking for an actor in his sixties to be the father of Dr. Lin (Jessica Fong). The name one hears is Armand Duarte.

The eighth season will have 22 episodes. There was a time, Kaplan admits, when she didn't think that it would be made at all, since the pickup came only an hour before the upfront in May.

Banerjee is next seen in the thriller Night Bus, opposite Celeste Armitage.

=== claims
8 | release 2019-09-24 | official | + | - | Warning
8 | platform CBS | official | + | - | ^
8 | cast Rohan Banerjee / Dr. Anil Shah / leaving | official | + | - | Barely ten minutes
- | crew Edie Kaplan / showrunner | official | + | - | It was the actor's
8 | cast Rohan Banerjee / Dr. Anil Shah / returning | official | + | Edie Kaplan | The door isn't
9 | cast Liza Corrigan / - / leaving | reported | + | TVLine | As TVLine revealed
8 | cast Malik Osborne / Dr. Jonah Price / joining | official | + | - | New on the ward
8 | cast Carmen Vidal / Inez Soto / joining | official | + | - | ^
- | cast Jessica Fong / Dr. Lin / - | official | + | - | A third addition
8 | episodes 22 | official | + | - | The eighth season will
8 | renewal renewed when=2019-05 | official | + | Edie Kaplan | There was a time
8 | cast Armand Duarte / - / joining | rumored | + | - | The name one
