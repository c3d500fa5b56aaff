url: https://www.thaidramatimes.example/2021/11/30/gmm-2022
outlet: Thai Drama Times
published: 2021-11-30
title: Channel 3 sequels for 2022: 'Destiny's Canal 2,' 'Four Brides of Isan' and more

“Destiny's Canal” took four years to get a sister, and now she has her birthday: February 14 on Channel 3. Pope Thanawin and Bella Ranida are the lovers in this life as in the last one; the script by Salaya is after Rompaeng's second novel. The late-2017 original had been directed by Pawat Pan and lasted 15 evenings. Pawat can't do the sequel; Sarach Chai will.

“Four Brides of Isan,” about the four sisters, is on the air since Monday. It's a new version of the hit of 2007.

For “Ghost of the Rice Mill 3” the camera started in Suphan Buri last week, and Channel 3 expects to show it around Songkran. Mai Davika isn't in, her character having married abroad. That's no loss to gossip: she's said to be joining One 31's “My Forever Sunshine-Rain” instead.

“The Crown Princess of Siam” gets no second season, whatever the fans' page says. Actress Yaya Urassa was clear about it in her vlog: “That castle is closed.”

Then there's “Bad Genius School,” which skipped to WeTV. The second season is all there, 12 episodes, since October 15; the third has a director, Pat Boonniti, and no date.

And finally a film: “Pee Mak's Wife,” August.

Channel 3's biggest share this year was 7.4, for a beauty pageant. Pope Thanawin received the Nataraj Award on November 21. He turns 39 next June.

=== claims
Destiny's Canal :: 2 | release 2022-02-14 | official | + | - | “Destiny's Canal” took
Destiny's Canal :: 2 | platform Channel 3 | official | + | - | ^
Destiny's Canal :: 2 | cast Pope Thanawin / - / returning | official | + | - | Pope Thanawin and
Destiny's Canal :: 2 | cast Bella Ranida / - / returning | official | + | - | ^
Destiny's Canal :: 2 | crew Salaya / writer | official | + | - | ^
Destiny's Canal :: 2 | source_material novel / - | official | + | - | ^
Destiny's Canal :: 1 | release 2017-09..2017-12 | official | + | - | The late-2017
Destiny's Canal :: 1 | crew Pawat Pan / director | official | + | - | ^
Destiny's Canal :: 1 | episodes 15 | official | + | - | ^
Destiny's Canal :: 2 | crew Pawat Pan / director | official | - | - | Pawat can't
Destiny's Canal :: 2 | crew Sarach Chai / director | official | + | - | ^
Four Brides of Isan :: 1 | release 2021-11-29 | official | + | - | “Four Brides of Isan,”
Four Brides of Isan :: - | source_material series / - | official | + | - | It's a new
Ghost of the Rice Mill :: 3 | production filming starts when=2021-11-22..2021-11-28 | official | + | - | For “Ghost
Ghost of the Rice Mill :: 3 | release 2022-04 | official | + | Channel 3 | ^
Ghost of the Rice Mill :: 3 | platform Channel 3 | official | + | Channel 3 | ^
Ghost of the Rice Mill :: 3 | cast Mai Davika / - / leaving | official | + | - | Mai Davika
My Forever Sunshine-Rain :: - | cast ?Mai Davika / - / joining | rumored | + | - | That's no loss
My Forever Sunshine-Rain :: - | platform One 31 | official | + | - | ^
The Crown Princess of Siam :: 2 | renewal renewed | official | - | - | “The Crown
The Crown Princess of Siam :: 2 | renewal renewed | official | - | Yaya Urassa | Actress Yaya
The Crown Princess of Siam :: - | cast Yaya Urassa / - / - | official | + | - | ^
Bad Genius School :: - | platform WeTV | official | + | - | Then there's
Bad Genius School :: 2 | release 2021-10-15 | official | + | - | The second season
Bad Genius School :: 2 | episodes 12 | official | + | - | ^
Bad Genius School :: 3 | crew Pat Boonniti / director | official | + | - | ^
Bad Genius School :: 3 | release none | official | - | - | ^
