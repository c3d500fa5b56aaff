url: https://www.dramadaily.example/2022/03/04/tvline-scoop-roundup
outlet: Drama Daily
published: 2022-03-04
title: Ask Minnie: Your Burning TV Questions, Answered
series: Kowalski: Chicago

Every Friday I empty my mailbag. Let's see what you want to know.

Question: Any scoop on Kowalski: Chicago? — Bernadette

Minnie: How's this? Before the season is over, somebody from Kowalski's past will be back, and it isn't his ex-wife. (She's busy shooting a movie in Prague until June.)

Question: Is Dust Belt ever coming back? — Howie in Tulsa

Minnie: It is, though not soon. When I ran into star Jake Ravenel at the SAG Awards he told me they'd just read the first script of season 4. Shooting begins in May, so put me down for early 2023.

Question: I'm worried about The Apothecary. Should I be? — Li Na

Minnie: A little. The CW hasn't renewed it, its numbers aren't great, and I hear that the sets are being “kept warm” rather than used. On the other hand Riverboat Queen had worse numbers this time last year and was picked up in the last week of May.

Question: Who's playing Mercer's brother on Bureau 9? — Dale

Minnie: That would be Kofi Annan-Bright, from episode 15. It's a recurring role, says a rep for the show, “with room to grow.”

Question: Why on earth was Halfway House canceled??? — Steph

Minnie: It wasn't! Apple renewed it on Tuesday, and the second season will see Ulla Brandt, its sweetheart, promoted from guest star to main cast. Where do you people read these things?

Question: Will there be more Gilded Mile? — Pop-Pop

Minnie: ABC swears that no decision has been taken. I give it one chance in three.

=== claims
Dust Belt :: 4 | renewal renewed | official | + | - | Minnie: It is
Dust Belt :: 4 | production writing under way | official | + | Jake Ravenel | When I ran into
Dust Belt :: - | cast Jake Ravenel / - / - | official | + | - | ^
Dust Belt :: 4 | production filming starts when=2022-05 | official | + | - | Shooting begins
Dust Belt :: 4 | release 2023-01..2023-04 | predicted | + | - | ^
The Apothecary :: - | renewal renewed | official | - | - | The CW hasn't
Riverboat Queen :: - | renewal renewed when=2021-05-25..2021-05-31 | official | + | - | On the other hand
Bureau 9 :: - | cast Kofi Annan-Bright / Mercer's brother / joining | official | + | - | Minnie: That would
Halfway House :: 2 | renewal cancelled | official | - | - | Minnie: It wasn't
Halfway House :: 2 | renewal renewed when=2022-03-01 | official | + | - | Apple renewed
Halfway House :: 2 | cast Ulla Brandt / - / returning | official | + | - | ^
The Gilded Mile :: - | renewal renewed | official | - | ABC | Minnie: ABC swears
The Gilded Mile :: - | renewal renewed | predicted | - | - | I give it
