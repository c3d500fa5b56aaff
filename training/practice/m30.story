url: https://www.showrunnersdigest.example/2024/02/05/tca-winter-fx-and-natgeo
outlet: Showrunner's Digest
published: 2024-02-05
title: TCA Winter 2024: what FX's John Langley said about ‘Hogan's Alley,’ ‘Provenance,’ ‘1936’ and the rest

Executive sessions are where hope goes to be managed. FX chairman John Langley faced us for forty minutes this morning. Subject by subject:

On Hogan's Alley. "It'll be the eighth season, and I'd say not the last." It begins shooting in a fortnight; Langley is counting on a summer bow. Meanwhile the creator has turned down a movie.

On Provenance. The art-fraud drama's Emmy sweep didn't change his mind: it was conceived as a closed story and remains one. Whoever claims otherwise has been talking to the agents. "There's no second chapter."

On 1936. Not in 2024, he conceded. The Berlin Olympics saga, with Sam Rausch as the sprinter, needs eleven months for effects alone. Filming was concluded, after the strike hiatus, on January 19.

On Line Cook. June, ten episodes, and the fourth has secretly been filmed together with this third one, Langley all but admitted. ("You may have heard that. I couldn't possibly.") Jeremy Whitman and Ayana Debs return, as do all of the pans.

On Fang Street. Six it is, and then the vampires' curtain falls.

On Warrant: Detroit. "The conversation is going on." Asked whether that meant a yes for a follow-up, he recalled that Tim Ellison was free in the fall.

On Daimyo. Twenty-two years after the book was optioned by the network's founders, the first two hours air February 27. Hiro Sakata stars and produces. How many volumes? One novel, James Claver's, so one season.

On Kindling. Canceled over a year ago, shopped, not sold.

On Leviathan. Noah Hale directs the first of eight; Bangkok since July; 2025.

On Rivalries. Ryan Murtagh's anthology opened its new chapter last Wednesday, and next it takes up a pair of chess players, if the scripts, of which there are none yet, get written.

=== claims
Hogan's Alley :: 8 | renewal renewed | official | + | John Langley | "It'll be
Hogan's Alley :: 8 | production filming starts when=2024-02-19 | official | + | - | It begins
Hogan's Alley :: 8 | release 2024-06-01..2024-08-31 | official | + | John Langley | ^
Provenance :: 2 | renewal cancelled | official | + | John Langley | The art-fraud
1936 :: 1 | release 2024 | official | - | John Langley | Not in 2024
1936 :: - | cast Sam Rausch / - / - | official | + | - | The Berlin
1936 :: 1 | production filming ends when=2024-01-19 | official | + | - | Filming was
Line Cook :: 3 | release 2024-06 | official | + | - | June, ten
Line Cook :: 3 | episodes 10 | official | + | - | ^
Line Cook :: 4 | production filming ends | official | + | John Langley | ^
Line Cook :: 3 | production filming ends | official | + | John Langley | ^
Line Cook :: 3 | cast Jeremy Whitman / - / returning | official | + | - | Jeremy
Line Cook :: 3 | cast Ayana Debs / - / returning | official | + | - | ^
Fang Street :: 6 | renewal final | official | + | - | Six it is
Warrant: Detroit :: - | renewal renewed | official | - | John Langley | "The conversation
Daimyo :: 1 | release 2024-02-27 | official | + | - | Twenty-two
Daimyo :: - | source_material novel / - | official | + | - | ^
Daimyo :: - | cast Hiro Sakata / - / - | official | + | - | Hiro Sakata
Daimyo :: - | crew Hiro Sakata / producer | official | + | - | ^
Daimyo :: 1 | renewal final | official | + | - | One novel
Kindling :: - | renewal cancelled | official | + | - | Canceled over
Leviathan :: - | crew Noah Hale / director | official | + | - | Noah Hale
Leviathan :: 1 | episodes 8 | official | + | - | ^
Leviathan :: 1 | production filming starts when=2023-07 | official | + | - | ^
Leviathan :: 1 | release 2025 | official | + | - | ^
Rivalries :: - | crew Ryan Murtagh / creator | official | + | - | Ryan Murtagh
Rivalries :: - | release 2024-01-31 | official | + | - | ^
Rivalries :: - | production writing starts | official | - | - | ^
