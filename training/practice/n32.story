url: https://www.webseriesguide.example/crimson-ferry-season-2-netflix
outlet: Web Series Guide
published: 2021-06-22
title: Crimson Ferry Season 2 Netflix Release Date: Confirmed or Cancelled? Know Everything
series: Crimson Ferry

Crimson Ferry is a Turkish crime web series of genre mystery that did its arrival at Netflix on 25th December, 2020. Since that day the lovers of it are biting the nails for knowing the future.

Is the Season 2 confirmed?

Happy to tell that it is! The actor Kerem Aydın has shared the good news by putting a photo of ferry with number 2 on his social handle on 2nd of March. Netflix Turkey also commented a red heart there, but did not give formal letter.

What is the date of releasing?

The filming has been ended in first week of June at Istanbul, thus the editing is running now. Seeing that, we can guess the Season 2 will be dropping near to Christmas 2021. Another website says 12 November, but they do not tell from where they are getting.

Who is going to be seen in Season 2?

• Kerem Aydın in role of Captain Orhan
• Defne Korkmaz in role of Leyla
• Selim Taş (new entry)

Burak Demir will be missed by all, his character got killed by the chef. He is now busy in shooting of a film.

How many episodes?

The previous season was of 8 episodes with 45 minutes. Probably the same quantity will be seen again.

Who makes it?

The helm is of Zeynep Arslan, and the pen is of Murat Öz. It is not a remake, as many are thinking of the Danish one.

Is there any trailer of Season 2?

The first glimpse of 40 seconds was out on 15th June. The full trailer is to be expected in October.

Rating: IMDb 7.4. Stay in touch with our site for the Crimson Ferry Season 3!

=== claims
1 | release 2020-12-25 | official | + | - | Crimson Ferry is
- | platform Netflix | official | + | - | ^
2 | renewal renewed when=2021-03-02 | official | + | Kerem Aydın | The actor
2 | production filming ends when=2021-06-01..2021-06-07 | official | + | - | The filming has
2 | production post-production under way | official | + | - | ^
2 | release 2021-12 | predicted | + | - | Seeing that
2 | release 2021-11-12 | rumored | + | - | Another website
2 | cast Kerem Aydın / Captain Orhan / returning | official | + | - | Kerem Aydın in role
2 | cast Defne Korkmaz / Leyla / returning | official | + | - | Defne Korkmaz
2 | cast Selim Taş / - / joining | official | + | - | Selim Taş
2 | cast Burak Demir / - / leaving | official | + | - | Burak Demir
1 | episodes 8 | official | + | - | The previous
2 | episodes 8 | predicted | + | - | Probably
- | crew Zeynep Arslan / director | official | + | - | The helm
- | crew Murat Öz / writer | official | + | - | ^
2 | trailer teaser when=2021-06-15 | official | + | - | The first glimpse
2 | trailer trailer when=2021-10 | predicted | + | - | The full trailer
