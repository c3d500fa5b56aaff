url: https://www.chatterboxtv.example/2023/06/07/season-finale-questions
outlet: Chatterbox TV
published: 2023-06-07
title: ‘Silver Springs’ season 2: cast, release date and what's next
series: Silver Springs

Will there be another season of Silver Springs? After Sunday's finale we all want to know.

Good news first. HBO has confirmed that the drama will be back for season 2. The announcement came on Friday, two days before the finale.

Now the bad news. Because of the writers' strike, nobody is working on the scripts at the moment. Filming was going to start in October, but that is no longer certain. We guess that season 2 will be out in 2025.

Which actors are back?

Nothing official yet. But Harriet Walton (Nora), Sterling Knox (Ben) and Emma Cordova (Lucia) have contracts for the second season, according to The Hollywood Reporter. Pedro Salas probably won't be back, because Father Miguel died in the fire.

Who runs the show?

Jean Castellan created Silver Springs and has been the showrunner so far. In season 2 she gets help from Bill Drake.

Where does the story go?

"We go back in time," Castellan told Variety in May. Season 2 is set in 1978.

Will it have more episodes?

Yes. HBO ordered eight for season 2. Season 1 had six, which was not enough for us.

What's it based on?

It's based on a true crime podcast called The Springs.

When is the trailer coming?

Not for a long time! There is nothing to show before they start filming.

In the UK you can see the first season on Sky Atlantic from June 19.

=== claims
2 | renewal renewed when=2023-06-02 | official | + | HBO | HBO has confirmed
2 | production writing under way | official | - | - | Because of
2 | production filming starts when=2023-10 | official | - | - | Filming was
2 | release 2025 | predicted | + | - | We guess
2 | cast Harriet Walton / Nora / returning | reported | + | The Hollywood Reporter | But Harriet
2 | cast Sterling Knox / Ben / returning | reported | + | The Hollywood Reporter | ^
2 | cast Emma Cordova / Lucia / returning | reported | + | The Hollywood Reporter | ^
2 | cast Pedro Salas / Father Miguel / leaving | predicted | + | - | Pedro Salas
- | crew Jean Castellan / creator | official | + | - | Jean Castellan
- | crew Jean Castellan / showrunner | official | + | - | ^
2 | crew Bill Drake / showrunner | official | + | - | In season 2 she
2 | episodes 8 | official | + | - | HBO ordered
1 | episodes 6 | official | + | - | Season 1 had
- | source_material other / The Springs | official | + | - | It's based
1 | platform Sky Atlantic | official | + | - | In the UK
