url: https://www.broadcastcentre.example/pressoffice/2024/wharf-street-series-four
outlet: Broadcast Centre Press Office
published: 2024-04-30
title: Wharf Street to return for a fourth and a fifth series on BBC One
series: Wharf Street

Wharf Street, the drama set in a Cardiff A&E department, comes back to BBC One and BBC iPlayer with two more series, of eight episodes each, it is announced today.

Series four is to be broadcast early next year. For the fifth nothing more exact than 2026 has been determined.

The first patient was wheeled in on 6 January 2020. Since then the series has been watched by an average of 5.1 million, and its third helping, which reached the air on 2 February this year, finished as the most requested drama on iPlayer in the month of its finale.

Angharad Pugh (Sister Bronwen Rees) and Delroy Whitcombe (Dr Isaac Lunt) resume their shifts. They are joined by Nia Prosser, who plays the new trust manager.

Says the writer and creator, Owain Teague: “I was a porter for six years, and that is the only source there has ever been. No novel, no format, no Scandinavian anything.”

A date for the Welsh-language version, which S4C shows, will follow. Internationally, Wharf Street has its home on Acorn TV in the US and on ABC iview in Australia.

Filming takes place in Newport this summer. The first images will be released on 1 June, and the trailer, we expect, in the last week of the year.

Notes to editors

Wharf Street (8x60') is made by Gwenllian Pictures for BBC Cymru Wales. Executive producers are Menna Lewis and, for the BBC, Jonah Fairweather. Series one was nominated at the Celtic Media Festival in June 2021. Teague's radio play The Long Night Bed was on Radio 4 in 2016; his adaptation of a novel by Kate Roberts is with the National Theatre.

=== claims
4 | renewal renewed when=2024-04-30 | official | + | - | Wharf Street, the drama
5 | renewal renewed when=2024-04-30 | official | + | - | ^
4 | episodes 8 | official | + | - | ^
5 | episodes 8 | official | + | - | ^
- | platform BBC One | official | + | - | ^
- | platform BBC iPlayer | official | + | - | ^
4 | release 2025-01..2025-04 | official | + | - | Series four is
5 | release 2026 | official | + | - | For the fifth
1 | release 2020-01-06 | official | + | - | The first patient
3 | release 2024-02-02 | official | + | - | Since then the
4 | cast Angharad Pugh / Sister Bronwen Rees / returning | official | + | - | Angharad Pugh
4 | cast Delroy Whitcombe / Dr Isaac Lunt / returning | official | + | - | ^
4 | cast Nia Prosser / - / joining | official | + | - | They are joined
- | crew Owain Teague / writer | official | + | - | Says the writer
- | crew Owain Teague / creator | official | + | - | ^
- | platform Acorn TV | official | + | - | Internationally, Wharf
- | platform ABC iview | official | + | - | ^
4 | production filming under way when=2024-06..2024-08 | official | + | - | Filming takes place
4 | trailer trailer when=2024-12-25..2024-12-31 | official | + | - | The first images
- | crew Menna Lewis / producer | official | + | - | Executive producers
- | crew Jonah Fairweather / producer | official | + | - | ^
