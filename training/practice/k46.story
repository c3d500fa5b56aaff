url: https://www.localgazette.example/2019/09/19/film-crew-in-town
outlet: Wexcombe Gazette
published: 2019-09-19
title: Film crew back in Wexcombe for new series of Tides of War
series: Tides of War

Filming has begun in Wexcombe for the second series of Tides of War.

The crew of the BBC One drama arrived on Monday and will be in town for three weeks. Harbour Road is closed to traffic until Friday.

Actors Rupert Lyle and Hannah Moss were seen on the quay on Tuesday. Lyle plays naval officer Edward Cray in the series, and Moss is his wife, Violet.

A spokeswoman for the production company said that shooting would continue in Bristol in October and finish at the end of November.

She added: "Series two will have six episodes. It will be on BBC One next year."

The first series, which was watched by more than six million people, was shown in February and March. It had five episodes.

"They were lovely last time," said Sue Parry of the Anchor café. "Rupert came in every day for a bacon roll."

Tides of War is written by Edmund Clay and based on the diaries of his grandfather. Jill Stone directs the new episodes. Mr Clay said on local radio that he is already writing series three, although the BBC has not commissioned it yet.

Viewers will see a new face: Irish actor Cillian Roche joins as a spy.

The town council said that the production brought £400,000 to the local economy last year. Councillor Ann Drew said she hoped that it would come back again.

Residents with questions about parking can call the council.

=== claims
2 | production filming starts | official | + | - | Filming has begun
- | platform BBC One | official | + | - | The crew of
- | cast Rupert Lyle / Edward Cray / - | official | + | - | Lyle plays
- | cast Hannah Moss / Violet / - | official | + | - | ^
2 | production filming ends when=2019-11-21..2019-11-30 | official | + | spokeswoman | A spokeswoman
2 | episodes 6 | official | + | spokeswoman | She added
2 | release 2020 | official | + | spokeswoman | It will be on
2 | platform BBC One | official | + | spokeswoman | ^
1 | release 2019-02 | official | + | - | The first series
1 | episodes 5 | official | + | - | It had five
- | crew Edmund Clay / writer | official | + | - | Tides of War is
- | source_material other / - | official | + | - | ^
2 | crew Jill Stone / director | official | + | - | Jill Stone
3 | production writing under way | official | + | Edmund Clay | Mr Clay
3 | renewal renewed | official | - | - | ^
2 | cast Cillian Roche / - / joining | official | + | - | Viewers will
