url: https://www.heraldofhits.example/2022/03/17/the-long-con-of-eddie-voss-wraps-things-up
outlet: Herald of Hits
published: 2022-03-17
title: ‘The Long Con of Eddie Voss’ to Run Its Last Game With Season 4 at Showtime
series: The Long Con of Eddie Voss

One last job: “The Long Con of Eddie Voss” will fold after its fourth season. The news came with a tweet from Showtime, by which we were also told that the third is in the middle of its shoot.

When that third season will be dealt isn't known. It'll be the first with Corey Daniels as Eddie, a part that from the start had been Walton Pryce's. The goodbye, in Showtime's phrase, is there “so that everybody gets paid.”

In the clip attached to the tweet, the gang plays poker: Daniels, Lena Ostrow, Kumar Bose, Hattie Finn and J. D. Cobb. Who wins doesn't emerge, and not a card of the plot is shown, but there's a moment when Ostrow takes Bose's watch. On the series they're Dixie and the Professor, thief and fence. And Finn's Mouse, needless to say, is under the table.

Four is the right number insofar as there are four “Eddie Voss” novels by Leon Garrick. Season 1, I know, made do with two of his stories, “The Pigeon” and “Wire Transfer,” before the novels came in.

“Eddie Voss” first laid its cards on Showtime's table in 2018. It numbers among the network's most Emmy-nominated series, with eleven so far.

Pryce, who was Eddie in 24 episodes, took leave of the role in a letter to the fans in September 2021; he's since made a Western with Kelly Reichardt's cinematographer.

=== claims
4 | renewal final | official | + | Showtime | One last job
3 | production filming under way | official | + | Showtime | The news came
3 | release none | official | - | - | When that third
3 | cast Corey Daniels / Eddie / joining | official | + | - | It'll be the first
- | cast Walton Pryce / Eddie / - | official | + | - | ^
3 | trailer clip | official | + | - | In the clip
3 | cast Lena Ostrow / Dixie / - | official | + | - | ^
3 | cast Kumar Bose / Professor / - | official | + | - | ^
3 | cast Hattie Finn / Mouse / - | official | + | - | ^
3 | cast J. D. Cobb / - / - | official | + | - | ^
- | source_material novel / - | official | + | - | Four is the right
1 | source_material other / The Pigeon | official | + | - | Season 1, I know
1 | source_material other / Wire Transfer | official | + | - | ^
1 | release 2018 | official | + | - | “Eddie Voss” first
- | platform Showtime | official | + | - | ^
3 | cast Walton Pryce / Eddie / leaving | official | + | Walton Pryce | Pryce, who was
