url: https://www.viewerschoice.example/2018/06/14/ghost-ship-diaries-season-3
outlet: Viewers' Choice
published: 2018-06-14
title: 'Ghost Ship Diaries' gets a third season at Hulu Japan, but its captain is off

Good and bad tidings from Yokohama. The good: Ghost Ship Diaries, Hulu Japan's first scripted show to travel, sails for a third season of eight chapters, at a date in 2019. The bad: Captain Mori doesn't.

Hiroshi Tama-Ki, who has commanded the vessel since March 2016, confirmed to Oricon that he “went overboard by mutual agreement.” From now on Yō Yoshida-Ko, the doctor of the two previous seasons, has the wheel.

Writers Mika Omo-Ri and Yasushi Ak-Imoto are at their desks. The director's place is vacant, as Shinsuke Sa-Tō, whose every episode it was, can't be spared by his Kingdom films, and from what we gather Hideo Naka-Ta could be persuaded. The author of Ring would suit a ghost ship.

“Diaries” isn't the only one to be changing its crew. NHK's Ramen Teacher enters its third term on October 5 without Ken Matsu-Daira; on Netflix Japan, Million Yen Widow, the first season of which came out in September, awaits a verdict; and Amazon's comedy The Slow Taxi was parked for good in May, two seasons in.

For the curious: the logbook that the first season was built on exists. It's in the maritime museum at Kobe, and was published as a book in 1931.

Seasons one and two, seven and ten chapters long, can be watched by Americans on Crunchyroll. The show's ratings aren't disclosed.

Tama-Ki marries actress Haruna K. on June 22.

=== claims
Ghost Ship Diaries :: - | platform Hulu Japan | official | + | - | The good:
Ghost Ship Diaries :: 3 | renewal renewed | official | + | - | ^
Ghost Ship Diaries :: 3 | episodes 8 | official | + | - | ^
Ghost Ship Diaries :: 3 | release 2019 | official | + | - | ^
Ghost Ship Diaries :: 3 | cast ?Hiroshi Tama-Ki / Captain Mori / leaving | official | + | Hiroshi Tama-Ki | Hiroshi
Ghost Ship Diaries :: 1 | release 2016-03 | official | + | - | ^
Ghost Ship Diaries :: 3 | cast Yō Yoshida-Ko / doctor / returning | official | + | - | From now
Ghost Ship Diaries :: 1 | cast Yō Yoshida-Ko / doctor / - | official | + | - | ^
Ghost Ship Diaries :: 2 | cast Yō Yoshida-Ko / doctor / - | official | + | - | ^
Ghost Ship Diaries :: 3 | crew Mika Omo-Ri / writer | official | + | - | Writers Mika
Ghost Ship Diaries :: 3 | crew Yasushi Ak-Imoto / writer | official | + | - | ^
Ghost Ship Diaries :: 3 | production writing under way | official | + | - | ^
Ghost Ship Diaries :: 1 | crew Shinsuke Sa-Tō / director | official | + | - | The director's
Ghost Ship Diaries :: 2 | crew Shinsuke Sa-Tō / director | official | + | - | ^
Ghost Ship Diaries :: 3 | crew Shinsuke Sa-Tō / director | official | - | - | ^
Ghost Ship Diaries :: 3 | crew Hideo Naka-Ta / director | rumored | + | - | ^
Ramen Teacher :: - | platform NHK | official | + | - | NHK's Ramen
Ramen Teacher :: 3 | release 2018-10-05 | official | + | - | ^
Ramen Teacher :: 3 | cast Ken Matsu-Daira / - / leaving | official | + | - | ^
Million Yen Widow :: - | platform Netflix Japan | official | + | - | ^
Million Yen Widow :: 1 | release 2017-09 | official | + | - | ^
Million Yen Widow :: 2 | renewal renewed | official | - | - | ^
The Slow Taxi :: - | platform Amazon | official | + | - | ^
The Slow Taxi :: 3 | renewal cancelled when=2018-05 | official | + | - | ^
Ghost Ship Diaries :: 1 | source_material other / - | official | + | - | For the
Ghost Ship Diaries :: 1 | episodes 7 | official | + | - | Seasons one
Ghost Ship Diaries :: 2 | episodes 10 | official | + | - | ^
Ghost Ship Diaries :: 1 | platform Crunchyroll | official | + | - | ^
Ghost Ship Diaries :: 2 | platform Crunchyroll | official | + | - | ^
