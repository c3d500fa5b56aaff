url: https://www.digestfix.example/2022/04/23/mirror-district-season-2-release-speculation
outlet: Digest Fix
published: 2022-04-23
title: Mirror District season 2 release date speculation, cast, plot and more
series: Mirror District

When's the Mirror District season 2 release date? There was a time when subtitles scared off the better half of Britain. With the exception of the Danes in their jumpers, foreign drama didn't get through the door.

Then came Lupin and kicked it in, and in its wake we've learned to love all sorts of Netflix fare from abroad, the Argentine chiller Mirror District to the fore.

So strong was the response that before long the letters came asking ‘when's Mirror Distract back?’ Put your minds at rest: if one's sources can be believed, Mora and her double aren't through with each other. Further down there's all that we could glean.

Mirror District season 2 release date speculation

It's only since this January that there has been a first series at all, and yet wheels are in motion for its successor. The way TotalFilm's neighbour FrameRate tells it, the streamer said yes on April 2, and the scripts are being rewritten for a shoot in October.

Related: The best horror movies on Netflix

Let's be clear, no such thing has been proclaimed in public. Netflix would be mad not to, mind.

Even then we can rule out the remainder of this year, and you'd be as well to forget the first months of the next one. Stranger things have happened, of course (and Stranger Things has, too).

Mirror District season 2 plot speculation

Things were tidied up rather nicely in the end, bar one: Mora (Lali Echeverría) left by the mirror, and somebody came back.

=== claims
- | platform Netflix | official | + | - | Then came Lupin
1 | release 2022-01 | official | + | - | It's only since
2 | renewal renewed when=2022-04-02 | reported | + | FrameRate | The way TotalFilm's
2 | production writing under way | reported | + | FrameRate | ^
2 | production filming starts when=2022-10 | reported | + | FrameRate | ^
2 | renewal renewed | official | - | - | Let's be clear
2 | release 2022-04-23..2022-12-31 | predicted | - | - | Even then
2 | release 2023-01..2023-04 | predicted | - | - | ^
- | cast Lali Echeverría / Mora / - | official | + | - | Things were tidied
