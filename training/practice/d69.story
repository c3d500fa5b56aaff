url: https://www.tabloidtelly.example/soaps-and-more/2023/04/03/murder-at-marsh-end-future
outlet: Tabloid Telly
published: 2023-04-03
title: Murder at Marsh End fans 'gutted' as star drops series six bombshell
series: Murder at Marsh End

Murder at Marsh End viewers were left reeling on Sunday night when Sarah Lancombe, DI Vi Marsden in the Channel 5 hit, let slip on Loose Women's podcast that she won't be in the next series.

"Vi's retiring, and so are her cardigans," the 58-year-old joked.

It comes a mere fortnight after series five drew to a close with a drowned bell-ringer, and with nearly five million watching.

So is there going to be a next one?

Oh yes. Channel 5 put in the order for series six back in January, and the cameras will be descending on Southwold in June. We'd expect it on air in February or March 2024, as has become its habit.

Who'll solve the murders, then?

All eyes are on DS Femi Adeyemi, the sidekick played by Tunji Lucas-Obi, who signed up for two more years, a telly insider tells us. An ex-Corrie beauty is reportedly being lined up as his new boss. "They've talked to Kym Marshall-Ward, it's as good as done," according to the insider. Her agent said: "No comment."

Also on the way out, as revealed in the Radio Times, is writer and creator Gerald Foxley, who's been cooking up Marsh End's poisons since 2018. Lisa Holbrook of Grantchester takes over as lead writer.

Fans flooded Twitter. "No Vi no me," sobbed one. Another asked: "Is it even Marsh End if she isn't in it??"

Series one to five can be caught up with on My5. The show's based on the books by Hilary Stoke, which have sold nine million.

=== claims
- | platform Channel 5 | official | + | - | Murder at Marsh End viewers
6 | cast Sarah Lancombe / DI Vi Marsden / leaving | official | + | Sarah Lancombe | ^
6 | renewal renewed when=2023-01 | official | + | - | Channel 5 put
6 | production filming starts when=2023-06 | official | + | - | ^
6 | release 2024-02..2024-03 | predicted | + | - | We'd expect
- | cast Tunji Lucas-Obi / DS Femi Adeyemi / - | official | + | - | All eyes
6 | cast Tunji Lucas-Obi / DS Femi Adeyemi / returning | rumored | + | - | ^
6 | cast Kym Marshall-Ward / - / joining | rumored | + | - | "They've talked
6 | crew Gerald Foxley / writer | reported | - | Radio Times | Also on the
6 | crew Gerald Foxley / creator | reported | - | Radio Times | ^
- | crew Gerald Foxley / writer | official | + | - | ^
- | crew Gerald Foxley / creator | official | + | - | ^
6 | crew Lisa Holbrook / writer | official | + | - | Lisa Holbrook
1 | platform My5 | official | + | - | Series one to
2 | platform My5 | official | + | - | ^
3 | platform My5 | official | + | - | ^
4 | platform My5 | official | + | - | ^
5 | platform My5 | official | + | - | ^
- | source_material novel / - | official | + | - | The show's based
