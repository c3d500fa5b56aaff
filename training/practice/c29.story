url: https://www.londonstagewire.example/2024/06/04/channel-4-thirty-six-hours
outlet: London Stage Wire
published: 2024-06-04
title: Channel 4 sets clock for Thirty-Six Hours
series: Thirty-Six Hours

Channel 4 viewers have only a fortnight to be patient: the hostage drama Thirty-Six Hours resumes on Tuesday, June 18, at nine.

Five parts, one more than in 2022, go out on consecutive nights. Those without nerves can have the whole of it on the streaming service from the 18th on.

Readers of this page may remember a different story. In October we reported that the new run, then planned for April, had been moved into 2025 because of the channel's advertising slump. We were right about April and, happily, wrong about the rest.

The trailer, which comes in today, makes it plain that Suranne Byrd's negotiator is no longer with the Met. She is up against a ferry captain, Paterson Nwosu's first villain, somewhere between Hull and Rotterdam. James Fleet isn't aboard.

It was recorded on an actual ferry, the Pride of Bruges, during fifteen nights in November, and if the picture wobbles that's why. Work on the sound "carried on till Friday teatime," the director Mandeep Gill says.

Will a third emergency follow? Gill is evasive, his writer is not. "An airport, and I've done forty pages," says Jo Brandreth, who has been behind every minute so far. The channel's head of drama remarked last month that nothing would be ordered until the overnights were in, and Broadcast thinks that a co-producer from Germany wants out.

Line of Duty's ferries, by the way, had to be animated. And the record for the longest wait at Channel 4 is still held by Black Books, which will be back, an oracle tells me, "around the thirty-sixth of June."

=== claims
2 | release 2024-06-18 | official | + | - | Channel 4 viewers
2 | platform Channel 4 | official | + | - | ^
2 | episodes 5 | official | + | - | Five parts
1 | episodes 4 | official | + | - | ^
1 | release 2022 | official | + | - | ^
2 | release 2025 | reported | - | London Stage Wire | In October
2 | release 2024-04 | official | - | - | ^
2 | trailer trailer when=2024-06-04 | official | + | - | The trailer
2 | cast Suranne Byrd / negotiator / returning | official | + | - | ^
2 | cast Paterson Nwosu / ferry captain / joining | official | + | - | She is up
2 | cast James Fleet / - / leaving | official | + | - | James Fleet
2 | production filming under way when=2023-11 | official | + | - | It was recorded
2 | production post-production ends when=2024-05-31 | official | + | Mandeep Gill | Work on
2 | crew Mandeep Gill / director | official | + | - | ^
3 | production writing under way | official | + | Jo Brandreth | "An airport
3 | renewal renewed | official | - | head of drama | The channel's
1 | crew Jo Brandreth / writer | official | + | - | "An airport
2 | crew Jo Brandreth / writer | official | + | - | ^
