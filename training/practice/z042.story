url: https://www.thecutandprint.example/production/who-is-shooting-what-summer
outlet: Cut & Print
published: 2023-03-10
title: Slates: who is (probably) shooting what this summer

Ontario. Tidal Justice, the CBC's, should be before the lens from about May 8, provided the lake thaws. Its fifth year will, if the union's bulletin is up to date, be directed throughout by Naoko Fell.

Georgia. Magnolia Court is supposed to have been moved from Savannah to Covington, with a start at the end of June. What's beyond supposition: HBO has six hours on order.

Belfast. Game over for the Titanic studio's long-time tenant? Crownless, those with ears at the bar reveal, won't be shooting there this year or, for that matter, any other. The axe is expected before Easter.

Budapest. A casting director let me know, off the record, that four Hungarian actors of a certain age have been measured for the armor of Legion IX. By that logic the second run gets going within weeks.

Cape Town. Prime Video's Diamond Coast has written its way to hour eight, says Screen Africa. Shooting can't reasonably begin before the winter rains are gone, so: September.

Iceland. Everyone who was there last year tells me that Cold Comfort is being prepared for a June-to-August shoot. RÚV, when I asked, “could not confirm.”

Rome. A new one, The Barbers of Cinecittà: Sky Italia is on the verge of an order, according to Il Messaggero, of which I have doubts, having read the pilot.

Sydney. It's good night from Bondi Vet School; Channel Nine isn't going to fund a twelfth year, and the crew has been paid off. It would be a wonder if a rival stepped in.

Vancouver. Aurora Ward finished its third on Tuesday. We hear “no fourth,” and we hear “two more.” Post should be over by the first week of August.

Wales. Not a foot of Red Dragon Rising will be turned in 2023: S4C has postponed all of it by twelve months.

Seoul. Director Yoo Hyun-gi is believed to shoot the follow-up to Night Market Angel back to back with his film.

On the subject of films: six of them are in Malta. Who's shooting in Malta in the summer? Mad dogs.

=== claims
Tidal Justice :: - | platform CBC | official | + | - | Tidal
Tidal Justice :: 5 | production filming starts when=2023-05-08 | predicted | + | - | ^
Tidal Justice :: 5 | crew Naoko Fell / director | reported | + | - | Its fifth
Magnolia Court :: - | production filming starts when=2023-06-21..2023-06-30 | rumored | + | - | Magnolia
Magnolia Court :: - | platform HBO | official | + | - | What's beyond
Magnolia Court :: - | episodes 6 | official | + | - | ^
Crownless :: - | production filming starts when=2023 | rumored | - | - | Crownless
Crownless :: - | renewal cancelled when=2023-03-10..2023-04-09 | predicted | + | - | The axe
Legion IX :: 2 | production filming starts when=2023-03-10.. | predicted | + | - | By that
Diamond Coast :: - | platform Prime Video | official | + | - | Prime Video's
Diamond Coast :: - | production writing under way | reported | + | Screen Africa | ^
Diamond Coast :: - | production filming starts when=2023-09 | predicted | + | - | Shooting
Cold Comfort :: - | production filming under way when=2023-06..2023-08 | rumored | + | - | Everyone who
The Barbers of Cinecittà :: 1 | renewal renewed | reported | + | Il Messaggero | A new one
Bondi Vet School :: 12 | renewal cancelled | official | + | - | It's good
Bondi Vet School :: 12 | renewal renewed | predicted | - | - | It would be
Aurora Ward :: 3 | production filming ends when=2023-03-07 | official | + | - | Aurora
Aurora Ward :: 4 | renewal renewed | rumored | - | - | We hear
Aurora Ward :: 4 | renewal renewed | rumored | + | - | ^
Aurora Ward :: 5 | renewal renewed | rumored | + | - | ^
Aurora Ward :: 3 | production post-production ends when=2023-08-01..2023-08-07 | predicted | + | - | Post should
Red Dragon Rising :: - | production filming under way when=2023 | official | - | - | Not a foot
Red Dragon Rising :: - | delay | official | + | - | ^
Night Market Angel :: 2 | crew Yoo Hyun-gi / director | rumored | + | - | Director
Night Market Angel :: 2 | production filming under way | rumored | + | - | ^
