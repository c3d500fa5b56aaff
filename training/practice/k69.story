url: https://www.viewermail.example/2018/04/27/postbag
outlet: Viewer Mail
published: 2018-04-27
title: Postbag: your TV questions answered
series: Whitechapel Road

Will there be another series of Whitechapel Road? (J. Price, Hull)

Yes. ITV has ordered a third series. It is being filmed at the moment and will be on in the autumn.

When is Detective Larsen back? (Moira, Ayr)

Soon. The fourth series starts on BBC Four on Saturday 12 May. There are ten episodes, shown in pairs.

Has Three Sisters been axed? (Anon)

We are afraid so. Channel 4 has decided not to make a second series.

What has happened to Castle Hill? It used to be on in the spring. (Fred Tull, Stroud)

Castle Hill has been held back until September because of the World Cup. Series five was finished in February.

Is it true that Gemma Dale is leaving Hospital Corridors? (Five readers)

It is. She plays Sister Jo for the last time in July. She told us that she wants to go back to the theatre.

Who wrote The Lodger? I thought it was wonderful. (P. Singh, Leicester)

So did we. It was written by Fiona Marsh. She is now writing a second series, but the BBC hasn't commissioned it officially.

My wife says there'll be a new Forsyte House. I say no. Who is right? (Bill, Deal)

Your wife. Filming starts in June, with Damian Lewes as Soames. Channel 5 will show it in 2019.

When will Series 2 of Ackroyd's Law be on DVD? (Jean, Bath)

On 4 June, at £19.99.

Please keep your letters short. The best letter of the month wins a radio.

=== claims
Whitechapel Road :: 3 | renewal renewed | official | + | - | ITV has ordered
Whitechapel Road :: 3 | production filming under way | official | + | - | It is being
Whitechapel Road :: 3 | release 2018-09-01..2018-11-30 | official | + | - | ^
Detective Larsen :: 4 | release 2018-05-12 | official | + | - | The fourth series
Detective Larsen :: 4 | platform BBC Four | official | + | - | ^
Detective Larsen :: 4 | episodes 10 | official | + | - | There are ten
Three Sisters :: 2 | renewal cancelled | official | + | - | Channel 4 has
Castle Hill :: 5 | release 2018-09 | official | + | - | Castle Hill has
Castle Hill :: 5 | delay to=2018-09 | official | + | - | ^
Hospital Corridors :: - | cast Gemma Dale / Sister Jo / leaving | official | + | - | She plays
The Lodger :: - | crew Fiona Marsh / writer | official | + | - | It was written
The Lodger :: 2 | crew Fiona Marsh / writer | official | + | - | She is now
The Lodger :: 2 | production writing under way | official | + | - | ^
The Lodger :: 2 | renewal renewed | official | - | - | ^
Forsyte House :: - | production filming starts when=2018-06 | official | + | - | Filming starts
Forsyte House :: - | cast Damian Lewes / Soames / - | official | + | - | ^
Forsyte House :: - | release 2019 | official | + | - | Channel 5 will
Forsyte House :: - | platform Channel 5 | official | + | - | ^
