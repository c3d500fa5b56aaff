url: https://www.hollowearth.example/interviews/ana-delgado-marrow-final-season
outlet: Hollow Earth
published: 2024-11-05
title: Ana Delgado on Saying Goodbye to Marrow: “I Took the Lamp”
series: Marrow

Ana Delgado is not supposed to say how it ends, so let's begin with what she took home. “The lamp from Iris's office. Don't tell Hulu.”

For five years Delgado has been Iris Calloway, forensic osteologist and television's worst driver. On December 10 the sixth and last season of Marrow starts, and the 12 episodes it consists of will, she swears, answer every question but two.

She had known that it was coming. Creator Wes Harrigan took her to dinner during the third season and told her he saw it as a six-year story. Back then she thought he'd change his mind. “Everyone changes their mind when there's money.” He did not.

What was the last day like? They wrapped at four in the morning on August 9, in the rain, with a scene between her and Dominic Asare (Lieutenant Cobb) in a parked car. “We did nine takes and he cried in eight.”

Delgado stepped behind the camera as well: the fourth and the ninth episode are hers. And the rumor that Paloma Reyes, who left after season 2, is in the finale? She grins. “I've seen that on the internet, too.”

Could there be more one day, a movie perhaps? “If Wes calls, I pick up. But I'm not waiting by the phone.” There are no plans for a spinoff either.

Next spring she'll be on Broadway in The Glass Menagerie.

=== claims
- | cast Ana Delgado / Iris Calloway / - | official | + | - | For five years
6 | release 2024-12-10 | official | + | - | On December 10
6 | renewal final | official | + | - | ^
6 | episodes 12 | official | + | - | ^
- | crew Wes Harrigan / creator | official | + | - | Creator Wes
6 | production filming ends when=2024-08-09 | official | + | - | They wrapped
6 | cast Dominic Asare / Lieutenant Cobb / - | official | + | - | ^
6 | crew Ana Delgado / director | official | + | - | Delgado stepped
6 | cast Paloma Reyes / - / returning | rumored | + | - | And the rumor
3 | cast Paloma Reyes / - / leaving | official | + | - | ^
