url: https://www.stageandstream.example/2017/11/09/kingmakers-second-term
outlet: Stage & Stream
published: 2017-11-09
title: Showtime's ‘Kingmakers’ recasts its president for second term
series: Kingmakers

A new face goes on the dollar. Beginning with the second season of Showtime's Kingmakers, President Walter Ames, hitherto Stephen Colfax, will be portrayed by Jeremiah Stone, The Hollywood Reporter has found out. Colfax and the producers could not come to terms.

The political satire dramatizes the 1920s. Its Harding is fictional (Ames), its Coolidge is not: Hugh Prentice-Lane plays him. Nor is Alice Roosevelt, whom Francesca Wynn renders with such a sting that she won an Emmy for it in September. Al Capone is to turn up this season, played by Vinnie Scalzo, and so is Zelda Fitzgerald, for whom they've cast an Australian, Matilda Reeve. The historian Doris Hallett, whose biography of Harding was an inspiration, is a consultant.

Who else? Regulars Bill Dacey, Norma Quint and Otto Fleck have re-upped. Rafe Sullivan has not, and nobody will miss his bootlegger more than I.

Kingmakers comes from writer-director Neil Abrams (the Oscar-nominated Tall Grass), who directs every episode, as he did in season one. Ellen Burke and Josh Tannen co-write. "Jeremiah isn't doing an impression," Abrams said. "He walked in and the furniture stood up."

A January start of shooting in Richmond has been set. Nobody has given a date for the premiere, but a source close to production whispers something of October.

Abrams executive produces alongside Burke, Stephen Colfax (who stays on in that capacity, awkwardly) and Showtime veteran Gail Marcus. Composer Elliott Voss, whose ragtime will be missed, has left for a Spielberg film; there is no replacement yet.

Reeve's credits include the miniseries Gallipoli Road, in which she starred with Prentice-Lane. Stone is on Broadway until New Year's in The Iceman Cometh, directed by Tom Halloran.

=== claims
2 | cast Stephen Colfax / Walter Ames / leaving | reported | + | The Hollywood Reporter | Beginning with
2 | cast Jeremiah Stone / Walter Ames / joining | reported | + | The Hollywood Reporter | ^
1 | cast Stephen Colfax / Walter Ames / - | official | + | - | ^
- | platform Showtime | official | + | - | ^
- | cast Hugh Prentice-Lane / Coolidge / - | official | + | - | Its Harding
- | cast Francesca Wynn / Alice Roosevelt / - | official | + | - | Nor is Alice
2 | cast Vinnie Scalzo / Al Capone / joining | official | + | - | Al Capone
2 | cast Matilda Reeve / Zelda Fitzgerald / joining | official | + | - | ^
2 | cast Bill Dacey / - / returning | official | + | - | Regulars Bill
2 | cast Norma Quint / - / returning | official | + | - | ^
2 | cast Otto Fleck / - / returning | official | + | - | ^
2 | cast Rafe Sullivan / - / leaving | official | + | - | Rafe Sullivan
- | crew Neil Abrams / writer | official | + | - | Kingmakers comes
2 | crew Neil Abrams / director | official | + | - | ^
1 | crew Neil Abrams / director | official | + | - | ^
- | crew Ellen Burke / writer | official | + | - | Ellen Burke
- | crew Josh Tannen / writer | official | + | - | ^
2 | production filming starts when=2018-01 | official | + | - | A January start
2 | release none | official | - | - | Nobody has given
2 | release 2018-10 | rumored | + | - | ^
- | crew Neil Abrams / producer | official | + | - | Abrams executive
- | crew Ellen Burke / producer | official | + | - | ^
- | crew Stephen Colfax / producer | official | + | - | ^
- | crew Gail Marcus / producer | official | + | - | ^
2 | crew Elliott Voss / composer | official | - | - | Composer Elliott
