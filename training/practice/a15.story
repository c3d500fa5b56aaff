url: https://www.primetimeposter.example/on-the-bubble-2021
outlet: Primetime Poster
published: 2021-04-27
title: Bubble watch: 19 shows that hang by a thread

With pencils sharpened and calculators warm, we go through the five networks once more. Green, amber, red.

ABC
Green: Rookie Year, Big Prairie, Station Wagon 19, The Good Dentist
Amber: Rebel Rebel; For Love; Mixed Company
Red: Call Your Father

Green requires no comment. In the middle, For Love owns the better demo and Rebel Rebel the louder fans; one of the pair makes it, and my money is on Rebel Rebel. Producers of Mixed Company are already interviewing elsewhere. As to the last, put a fork in it.

CBS
Green: everything that begins with FBI or NCIS
Amber: Unicorn Dad; All Rise Again
Red: MacGuffin; NCIS: Fresno

There's an asterisk here. MacGuffin's fate was sealed on April 7: the network pulls the plug on it with the fifth season, which has its last hour on Friday. NCIS: Fresno was told to wrap up its story by the end of May, so no suspense there either. Unicorn Dad and All Rise Again have been kept waiting; a verdict is due before May 19.

NBC
Green: Law & Ardor; Chicago Vet (through 2023); This Is Them
Amber: Zoe's Ordinary Playlist; Debris Field; Good Boys
Red: none

Chicago Vet has a piece of paper for years seven and eight. This Is Them goes just once more, by the will of its maker. With Good Boys done in March after four, I ought to strike it from the amber row, and herewith do.

Fox & The CW
The CW renewed a dozen in February, among them Walker, Dallas Ranger and Superboy & Lana. On the Fox side it's Prodigal Daughter about which people write to me. A third is not in the bag, whatever you read on Facebook. Filthy Rich Kids and Next Door to Next? Those were gone by Halloween.

How did we do in 2020? Seventeen out of twenty.

=== claims
Rookie Year :: - | renewal renewed | predicted | + | - | Green: Rookie
Big Prairie :: - | renewal renewed | predicted | + | - | ^
Station Wagon 19 :: - | renewal renewed | predicted | + | - | ^
The Good Dentist :: - | renewal renewed | predicted | + | - | ^
Call Your Father :: - | renewal cancelled | predicted | + | - | Red: Call
Rebel Rebel :: - | renewal renewed | predicted | + | - | In the middle
MacGuffin :: 6 | renewal cancelled when=2021-04-07 | official | + | - | MacGuffin's fate
NCIS: Fresno :: - | renewal cancelled | official | + | - | NCIS: Fresno was
Unicorn Dad :: - | renewal renewed | official | - | - | Unicorn Dad and
All Rise Again :: - | renewal renewed | official | - | - | ^
Law & Ardor :: - | renewal renewed | predicted | + | - | Green: Law
Chicago Vet :: 7 | renewal renewed | official | + | - | Chicago Vet has
Chicago Vet :: 8 | renewal renewed | official | + | - | ^
This Is Them :: - | renewal final | official | + | - | This Is Them goes
Good Boys :: 5 | renewal cancelled when=2021-03 | official | + | - | With Good
Walker, Dallas Ranger :: - | renewal renewed when=2021-02 | official | + | - | The CW renewed
Superboy & Lana :: - | renewal renewed when=2021-02 | official | + | - | ^
Prodigal Daughter :: 3 | renewal renewed | official | - | - | A third is
Filthy Rich Kids :: - | renewal cancelled | official | + | - | Those were
Next Door to Next :: - | renewal cancelled | official | + | - | ^
