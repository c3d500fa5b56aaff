url: https://www.heartlandtvnotes.example/2020/04/the-proving-ground-season-8
outlet: Heartland TV Notes
published: 2020-04-21
title: ‘The Proving Ground’ cut short: CW military drama to end season two episodes early
series: The Proving Ground

Thirteen plus nine makes twenty. At least it does this year on The Proving Ground, which The CW will bring to a halt on May 6 rather than May 20. Two chapters of the seventh season were still to be shot when Warner Bros. TV sent everyone home on March 13.

For a while it was hoped that they might be made up in the summer. "They'll open season eight instead," showrunner Chip Landry said in a Zoom call with reporters. "Nothing's wasted. We're in a virtual room as we speak, breaking the new year, with three dogs and one decent internet connection."

The eighth year was among the thirteen shows that the network re-upped in January. It won't be here in the fall, however: The CW intends to hold all of its scripted programs for 2021, with the exception of one or two, and January is what has been whispered to Landry's people.

Production, in normal times, resumes in mid-July in Atlanta. "I can't see us there before September," he said.

What of the cliffhanger that will not be? Sergeant Lopez (Vivian Armas) was to have been taken hostage. The moment is now the first scene of the season to come. Armas is under contract, as is Tyrell Grayson (Captain Bishop). Wes Pickett, recurring since the fourth season, is upped to regular. And Sutton Reid, whose Corporal Hale was to leave in the twenty-second hour, has agreed to come back for two weeks "to get properly blown up."

The series bowed in October 2013 and stands at 147 hours. Will it get to a ninth season? "Ask me when there is a vaccine," said Landry.

=== claims
7 | episodes 20 | official | + | - | At least it does
- | platform The CW | official | + | - | ^
7 | production filming under way when=2020-03-13 | official | - | - | Two chapters
- | crew Chip Landry / showrunner | official | + | - | "They'll open
8 | production writing under way | official | + | Chip Landry | We're in
8 | renewal renewed when=2020-01 | official | + | - | The eighth year
8 | release 2020-09-01..2020-11-30 | official | - | - | It won't be
8 | release 2021-01 | rumored | + | - | ^
8 | production filming starts when=2020-09-01.. | official | + | Chip Landry | "I can't see
- | cast Vivian Armas / Sergeant Lopez / - | official | + | - | Sergeant Lopez
8 | cast ?Vivian Armas / Sergeant Lopez / returning | official | + | - | Armas is
8 | cast Tyrell Grayson / Captain Bishop / returning | official | + | - | ^
8 | cast Wes Pickett / - / returning | official | + | - | Wes Pickett
8 | cast Sutton Reid / Corporal Hale / returning | official | + | - | And Sutton
1 | release 2013-10 | official | + | - | The series bowed
