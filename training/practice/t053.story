url: https://www.dailyslate.example/2012/08/24/tnt-dockside-joe-move
outlet: Daily Slate
published: 2012-08-24
title: After TNT Cuts Line, Harbormen Finds New Berth at DirecTV
series: Harbormen

DirecTV, which in its time gave shelter to friday-night football players and to lawyers without scruples, is throwing another show a lifeline. The satellite provider has agreed to carry 10 fresh episodes of Harbormen, the tugboat drama that TNT dropped in January at the end of its second season.

They will be exclusive to its Audience Network in the first half of 2013. Sony Pictures Television produces the series, whose budget per hour is coming down by nearly a third, and for that reason not all of the crew will be on board. Roy Castaneda and Pauline Mackey have made deals. Negotiations with Tripp Nolan, who plays the harbor master, are ongoing.

Phil Wexler, the creator and executive producer, returned the office furniture to the prop house months ago. “I had to ask for it back,” he says. He'll have a writing partner this time in Janelle Ott.

The agreement comes with an option for a fourth season.

It's rare, if not unheard of, for a drama to rise seven months after its cancellation. Fans of Coroner Blue had hoped for the same in 2010 and were let down.

Cameras roll in San Pedro, Calif., from Oct. 15.

=== claims
3 | renewal renewed | official | + | - | The satellite provider
3 | platform DirecTV | official | + | - | ^
3 | episodes 10 | official | + | - | ^
3 | renewal cancelled when=2012-01 | official | + | - | ^
3 | platform Audience Network | official | + | - | They will be
3 | release 2013-01..2013-06 | official | + | - | ^
3 | cast Roy Castaneda / - / returning | official | + | - | Roy Castaneda
3 | cast Pauline Mackey / - / returning | official | + | - | ^
3 | cast Tripp Nolan / the harbor master / returning | official | + | - | Negotiations with
- | crew Phil Wexler / creator | official | + | - | Phil Wexler
- | crew Phil Wexler / producer | official | + | - | ^
3 | crew Janelle Ott / writer | official | + | - | He'll have
3 | production filming starts when=2012-10-15 | official | + | - | Cameras roll
