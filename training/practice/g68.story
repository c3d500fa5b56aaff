url: https://www.theseries.example/2024/04/25/gloria-mundi-season-2-vampires
outlet: The Series Desk
published: 2024-04-25
title: ‘Gloria Mundi’ Season 2 Sinks Its Teeth Into October, Loses a Cardinal

Gloria Mundi has its date. HBO is going to release the second season of its vampires-in-the-Vatican drama on October 13, the Sunday after a conclave in real life is remembered, and a full trailer came along with that news on Thursday morning.

The finale is booked for December 1, so that one can work out the number: eight, same as last time.

Fionnuala Byrne-Castellani's Sister Agnes now wears the ring, much to the displeasure of Cardinal Ossory's friends. Ossory himself is gone. Sir Derek Jacoby-Vance, who in season one chewed both scenery and novices, took ill last year, and his part was written out.

Among those who've entered the college are Michele Placido-Ruiz, Uzo Adaora and, in what HBO calls a “blink-and-you're-bitten” cameo, Tilda.

Directors this year are Alice Rohrbach-Winocour, who does the first three, and Edward Bergstrom. Paolo Sorrento-Marchesi, the creator, keeps his name on the door and his pen in the scripts.

HBO has got plans past that date, too. “There's a third act,” programming chief Casey Bloom-Harris mused; an official renewal will depend on the fall.

The first season bowed in September of '22, and Max has both it and its prequel special.

Elsewhere on HBO, House of Ravens begins production on season 3 in early 2025.

=== claims
Gloria Mundi :: 2 | release 2024-10-13 | official | + | - | HBO is going
Gloria Mundi :: 2 | trailer trailer when=2024-04-25 | official | + | - | ^
Gloria Mundi :: - | platform HBO | official | + | - | ^
Gloria Mundi :: 2 | episodes 8 | official | + | - | The finale is
Gloria Mundi :: 1 | episodes 8 | official | + | - | ^
Gloria Mundi :: 2 | cast Fionnuala Byrne-Castellani / Sister Agnes / - | official | + | - | Fionnuala
Gloria Mundi :: 1 | cast Sir Derek Jacoby-Vance / Cardinal Ossory / - | official | + | - | Sir Derek
Gloria Mundi :: 2 | cast Sir Derek Jacoby-Vance / Cardinal Ossory / leaving | official | + | - | ^
Gloria Mundi :: 2 | cast Michele Placido-Ruiz / - / joining | official | + | - | Among those
Gloria Mundi :: 2 | cast Uzo Adaora / - / joining | official | + | - | ^
Gloria Mundi :: 2 | cast Tilda / - / joining | official | + | - | ^
Gloria Mundi :: 2 | crew Alice Rohrbach-Winocour / director | official | + | - | Directors this
Gloria Mundi :: 2 | crew Edward Bergstrom / director | official | + | - | ^
Gloria Mundi :: - | crew Paolo Sorrento-Marchesi / creator | official | + | - | Paolo Sorr
Gloria Mundi :: 2 | crew Paolo Sorrento-Marchesi / writer | official | + | - | ^
Gloria Mundi :: 3 | renewal renewed | official | - | - | “There's a third
Gloria Mundi :: 1 | release 2022-09 | official | + | - | The first season bowed
Gloria Mundi :: 1 | platform Max | official | + | - | ^
House of Ravens :: 3 | production filming starts when=2025-01..2025-04 | official | + | - | Elsewhere on HBO
House of Ravens :: - | platform HBO | official | + | - | ^
