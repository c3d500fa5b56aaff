url: https://www.southcoastevening.example/tv/2024/02/06/the-reckoner-final-series
outlet: South Coast Evening News
published: 2024-02-06
title: ITV's The Reckoner to bow out after series six
series: The Reckoner

There'll be one more trip to the marshes for DCI Neil Dunmow, and then it's goodnight from The Reckoner.

ITV confirmed this morning that the sixth series, now being filmed at Rye and Camber Sands, is to be the detective drama's last.

Patrick Sewell, who has been Dunmow from day one, told a press lunch that ten years in the same mac were plenty. "It was my idea, and I had to say it three times before anybody heard."

Alongside him are Nadine Osei as DS Grace Amankwah and Bob Carraway as the desk sergeant. Lily Fenton isn't back; her WPC Tull was promoted to the Met at the close of series five. In her place comes Ashraf Malik, known from Waterloo Court, as PC Danny Noor.

Four feature-length stories make up the run, which viewers can expect on ITV1 and ITVX in the autumn.

Creator Helena Bright wrote the first and the last of them, and Luke Tarrant the two in between. Sarah Jane Mott directs.

The show began in September 2014 with 7.2m viewers. An American version, The Reckoning, was tried by Fox in 2018 and sank after eight weeks.

Sewell is next on stage, in a revival of The Caretaker at Chichester from 3rd May.

Series one to five can be found on ITVX.

=== claims
6 | production filming under way | official | + | ITV | ITV confirmed
6 | renewal final when=2024-02-06 | official | + | ITV | ^
- | platform ITV | official | + | - | ^
- | cast Patrick Sewell / Neil Dunmow / - | official | + | - | Patrick Sewell
6 | cast Nadine Osei / Grace Amankwah / - | official | + | - | Alongside him
6 | cast Bob Carraway / - / - | official | + | - | ^
6 | cast Lily Fenton / WPC Tull / leaving | official | + | - | Lily Fenton
6 | cast Ashraf Malik / Danny Noor / joining | official | + | - | In her place
6 | episodes 4 | official | + | - | Four feature-length
6 | platform ITV1 | official | + | - | ^
6 | platform ITVX | official | + | - | ^
6 | release 2024-09-01..2024-11-30 | official | + | - | ^
- | crew Helena Bright / creator | official | + | - | Creator Helena
6 | crew Helena Bright / writer | official | + | - | ^
6 | crew Luke Tarrant / writer | official | + | - | ^
6 | crew Sarah Jane Mott / director | official | + | - | Sarah Jane
1 | release 2014-09 | official | + | - | The show began
The Reckoning :: - | platform Fox | official | + | - | An American
The Reckoning :: 1 | release 2018 | official | + | - | ^
The Reckoning :: - | source_material series / The Reckoner | official | + | - | ^
1 | platform ITVX | official | + | - | Series one to
2 | platform ITVX | official | + | - | ^
3 | platform ITVX | official | + | - | ^
4 | platform ITVX | official | + | - | ^
5 | platform ITVX | official | + | - | ^
