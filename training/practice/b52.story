url: https://www.toonsleuth.example/2024/03/08/captain-pudding-season-2-where
outlet: Toon Sleuth
published: 2024-03-08
title: Where on earth is Captain Pudding season 2?
series: Captain Pudding

A reader from Leeds asks. It's a fair question, and I have been putting it off.

Captain Pudding docked at Cartoon Network on May 3, 2021 and left again before the year was out, 26 quarter-hours to the good. A second voyage had been booked even before that; you can look it up in the upfront of February 2021. So it exists, or did. Then Warner and Discovery became one company, and from August 2022 nothing with an eyepatch was heard of any more.

Here's what I could find out. Nobody has scrapped it: an executive whose name I'd rather leave out told me that season 2 is not among the write-offs. The voices have all been recorded, as Daisy Cho (the Captain) posted in, mind you, November of '22, with a crying emoji. Jelly's voice alone had to be done anew, because Archie Bell's broke; Milo Stern is Jelly from now on. As for the drawing, a storyboarder's LinkedIn has her employed "on S2, through 06/2023." From which I conclude that it's lying there, finished, in a vault in Burbank. All that's missing is somebody who presses a button.

Who might press it? Not the Network, whose listings are full to August. Max is a possibility, as it's where the first season has been since last spring. Creator Hollis Reed, whom I buttonholed in Annecy, would be content with "a bus."

Guesswork, now. Close Enough had two years in the vault; if one adds those up here, you'd expect our pirate in November. Or never. The composer's already won an award for a song from it, which must be a first.

There will be no third, so much is plain. Reed's team has gone to Netflix, where their Mutton & Co. goes live on April 19. The Captain Pudding movie, which you may have seen on wish lists, is a drawing by a fan.

=== claims
1 | platform Cartoon Network | official | + | - | Captain Pudding docked
1 | release 2021-05-03 | official | + | - | ^
1 | episodes 26 | official | + | - | ^
2 | renewal renewed when=2021-02 | official | + | - | A second voyage
2 | renewal cancelled | rumored | - | - | Nobody has
2 | production filming ends when=..2022-11-30 | official | + | Daisy Cho | The voices
- | cast Daisy Cho / the Captain / - | official | + | - | ^
2 | cast Archie Bell / Jelly / leaving | official | + | - | Jelly's voice
2 | cast Milo Stern / Jelly / joining | official | + | - | ^
2 | production post-production ends | predicted | + | - | From which
1 | platform Max | official | + | - | Max is a
2 | platform Max | predicted | + | - | ^
2 | platform Cartoon Network | official | - | - | Not the Network
- | crew Hollis Reed / creator | official | + | - | Creator Hollis
2 | precedent Close Enough / release / 24 | official | + | - | Close Enough
2 | release 2024-11 | predicted | + | - | ^
3 | renewal cancelled | official | + | - | There will be no
Mutton & Co. :: 1 | release 2024-04-19 | official | + | - | Reed's team
Mutton & Co. :: - | platform Netflix | official | + | - | ^
