url: https://www.tvlistener.example/2024/05/15/brookfield-general-renewed
outlet: TV Listener
published: 2024-05-15
title: ‘Brookfield General’ Renewed for Season 5 at CBS
series: Brookfield General

CBS has renewed Brookfield General for a fifth season.

The network will air the new season during the 2024-25 television season. It is expected to start in the fall, after the Thursday game shows.

The renewal comes a week before the fourth season finale, which airs May 22. Season 4 started in February and has only ten episodes because of last year's strikes. For the fifth season, CBS has ordered 20.

Brookfield General follows the doctors of a small hospital in Vermont. The cast includes Alan Whitford, Jo Ramirez, Tessa Quill, Kwame Boateng and Richard Shore.

Shore, who has been with the show since the beginning, will not be a regular next season. He will come back for a few episodes, TVLine reports. Boateng and Quill have signed new contracts.

Sara Linden and Mike Petty are the showrunners. They are also executive producers, along with Gil Stern.

The series was adapted from the Danish drama Sygehuset. It premiered in October 2020.

Brookfield General is one of 12 CBS series that have been renewed so far. The list also includes Blue Wall, which gets a 14th and final season, and The Auction House, which comes back for its second. NCIS: Tucson has not been renewed. A decision on the drama is expected on Friday.

New episodes of Brookfield General air Thursdays at 9 p.m. They can be streamed on Paramount+ the next day.

=== claims
5 | renewal renewed | official | + | - | CBS has renewed
5 | release 2024-09-01..2024-11-30 | predicted | + | - | It is expected
4 | release 2024-02 | official | + | - | Season 4 started
4 | episodes 10 | official | + | - | ^
5 | episodes 20 | official | + | - | For the fifth
- | cast Alan Whitford / - / - | official | + | - | The cast includes
- | cast Jo Ramirez / - / - | official | + | - | ^
- | cast Tessa Quill / - / - | official | + | - | ^
- | cast Kwame Boateng / - / - | official | + | - | ^
- | cast Richard Shore / - / - | official | + | - | ^
5 | cast Richard Shore / - / returning | reported | + | TVLine | He will come
5 | cast Tessa Quill / - / returning | official | + | - | Boateng and
5 | cast Kwame Boateng / - / returning | official | + | - | ^
- | crew Sara Linden / showrunner | official | + | - | Sara Linden
- | crew Mike Petty / showrunner | official | + | - | ^
- | crew Sara Linden / producer | official | + | - | They are also
- | crew Mike Petty / producer | official | + | - | ^
- | crew Gil Stern / producer | official | + | - | ^
- | source_material series / Sygehuset | official | + | - | The series was adapted
1 | release 2020-10 | official | + | - | It premiered in
Blue Wall :: 14 | renewal final | official | + | - | The list also
The Auction House :: 2 | renewal renewed | official | + | - | ^
NCIS: Tucson :: - | renewal renewed | official | - | - | NCIS: Tucson
- | platform Paramount+ | official | + | - | They can be
