url: https://www.hilltopbroadcast.example/2023/02/21/the-quarrel-final-season
outlet: Hilltop Broadcast
published: 2023-02-21
title: The Quarrel bows out in June, FX says
series: The Quarrel

FX has circled June 8 for the last lap of The Quarrel. On that Thursday at ten the feuding winemakers of Sonoma uncork their fourth vintage, which is to be savoured in ten pours and, next morning, on Hulu.

“Four was always the number,” Paul Stavros, the drama's begetter, remarked at Tuesday's virtual panel. He had pitched it as such in 2018.

Older bottles bear these labels: 2019, the second week of September; 2020, none, for reasons that need no explaining; 2021, March 30; and 2022, the nineteenth of May. Somebody in Burbank had the latest earmarked for this April, Stavros let on, but the harvest was late.

Catherine Bligh and Omar Haddad, the two Messinas, see it through to the end. Among the guests are Wes Tolliver, who is to play a bishop, and, for one hour, Bligh's actual mother.

A word on where it all grew. Stavros lifted the bones of the plot off a Spanish telenovela, “Sangre y Mosto,” that he had watched with his grandmother. He hasn't paid any attention to the other thing with that title, a cookbook.

Footage was screened, and we weren't to describe it. The public's first look comes during the Oscars on March 12, in the shape of a sixty-second spot; it's not a trailer, the network stresses, whatever we call it.

A spinoff would take place in the 1920s. It's in the drawer till the parent has closed the shop. As Stavros noted with a sigh, Harvest Moon's offshoot was nodded through nine months after it was first proposed, and that was in good times.

The series' share of the Thursday audience has never gone under 6. It has been nominated for eleven Emmys and, on September 12, lost the last of them.

=== claims
4 | renewal final | official | + | - | FX has circled
4 | release 2023-06-08 | official | + | FX | ^
4 | episodes 10 | official | + | - | On that Thursday
4 | platform Hulu | official | + | - | ^
- | crew Paul Stavros / creator | official | + | - | “Four was always
1 | release 2019-09-08..2019-09-14 | official | + | - | Older bottles bear
2 | release 2021-03-30 | official | + | - | ^
3 | release 2022-05-19 | official | + | - | ^
4 | release 2023-04 | official | - | Paul Stavros | Somebody in Burbank
4 | cast Catherine Bligh / - / returning | official | + | - | Catherine Bligh
4 | cast Omar Haddad / - / returning | official | + | - | ^
4 | cast Wes Tolliver / bishop / joining | official | + | - | Among the guests
- | source_material series / Sangre y Mosto | official | + | - | Stavros lifted the
4 | trailer clip when=2023-03-12 | official | + | - | The public's first
