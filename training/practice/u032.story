url: https://www.boxdownunder.example/2023/09/20/seven-nine-ten-stan-2024
outlet: Box Down Under
published: 2023-09-20
title: Upfronts 2024: what made the sizzle reels, and what didn't

I've sat through three of these in eight days, so forgive me if the bullet points are blunt.

Nine
• Farmer Wants a Knife: rolling on, host Natalie Gruber included
• Parental Guidance Recommended: third serving
• Under Investigation Again: “rested”, a word from which nothing has ever woken up
• Love Island Broome: 2024, sixth crop of islanders

Seven
• Home and Hosed: signed through to 2026
• RFDS Rescue: third mission, cameras up from April in Broken Hill
• The Claremont Case (drama, Feb), four parts
• Big Brother-in-Law not sighted. Not in the reel, not in the release, not in the canapés

Ten
• NCIS: Fremantle returns with an expanded order of 20 (up from 8)
• The Bachelor of Arts: network has “nothing locked in”
• Five Bedroom Flat: a new Paramount+ season, its fifth, plus a kiss-off to Kat Stewart-Hall, who hands in her keys

Stan
Of its originals two get a second bite (Black Snow White, The Tourist Trap). Bump in the Night, Claudia Kravitz's baby since 2021, delivers for the fifth time on Boxing Day and then shuts up shop. That was her idea, Kravitz writes on Instagram.

Binge
Nothing to report on Colin from Dapto. Creators and stars Patrick Brammer and Harriet Dwyer are a married couple, by their own account slow writers, and they've barely opened the laptop. Strife & Sons, on the other hand, got the thumbs-up as recently as last Friday; Asher Kedar will again edit the magazine. Love Me Not reached the end of its natural life, the streamer says, with the ten episodes of year two.

Corridor talk

TV Tonight has learned that Doctor Doctor Yes hangs up the stethoscope for keeps with number six. The wags at the bar reckoned Wakefield Park good for another; my own tip for the guillotine is Amazing Chase.

ABC and SBS hold theirs in November. Prior to that I'm going to lie down.

=== claims
Farmer Wants a Knife :: - | renewal renewed | official | + | - | Farmer Wants
Farmer Wants a Knife :: - | cast Natalie Gruber / - / returning | official | + | - | ^
Parental Guidance Recommended :: 3 | renewal renewed | official | + | - | Parental Guidance
Under Investigation Again :: - | renewal cancelled | predicted | + | - | Under Investigation
Love Island Broome :: 6 | release 2024 | official | + | - | Love Island
Home and Hosed :: - | renewal renewed | official | + | - | Home and Hosed
RFDS Rescue :: 3 | renewal renewed | official | + | - | RFDS Rescue
RFDS Rescue :: 3 | production filming starts when=2024-04 | official | + | - | ^
The Claremont Case :: - | release 2024-02 | official | + | - | The Claremont
The Claremont Case :: - | episodes 4 | official | + | - | ^
Big Brother-in-Law :: - | renewal renewed | official | - | - | Big Brother-in-Law
NCIS: Fremantle :: 2 | renewal renewed | official | + | - | NCIS: Fremantle
NCIS: Fremantle :: 2 | episodes 20 | official | + | - | ^
NCIS: Fremantle :: 1 | episodes 8 | official | + | - | ^
The Bachelor of Arts :: - | renewal renewed | official | - | Ten | The Bachelor of
Five Bedroom Flat :: 5 | renewal renewed | official | + | - | Five Bedroom
Five Bedroom Flat :: 5 | platform Paramount+ | official | + | - | ^
Five Bedroom Flat :: 5 | cast Kat Stewart-Hall / - / leaving | official | + | - | ^
Black Snow White :: 2 | renewal renewed | official | + | - | Of its originals
The Tourist Trap :: 2 | renewal renewed | official | + | - | ^
Bump in the Night :: 5 | release 2023-12-26 | official | + | - | Bump in the Night
Bump in the Night :: 5 | renewal final | official | + | Claudia Kravitz | ^
Bump in the Night :: 1 | release 2021 | official | + | - | ^
Bump in the Night :: - | crew Claudia Kravitz / creator | official | + | - | ^
Colin from Dapto :: - | renewal renewed | official | - | - | Nothing to report
Colin from Dapto :: - | crew Patrick Brammer / creator | official | + | - | Creators and stars
Colin from Dapto :: - | crew Harriet Dwyer / creator | official | + | - | ^
Colin from Dapto :: - | cast Patrick Brammer / - / - | official | + | - | ^
Colin from Dapto :: - | cast Harriet Dwyer / - / - | official | + | - | ^
Colin from Dapto :: - | production writing starts | official | + | Patrick Brammer | ^
Strife & Sons :: - | renewal renewed when=2023-09-15 | official | + | - | Strife & Sons,
Strife & Sons :: - | cast Asher Kedar / - / returning | official | + | - | ^
Love Me Not :: 2 | renewal final | official | + | Binge | Love Me Not
Love Me Not :: 2 | episodes 10 | official | + | - | ^
Doctor Doctor Yes :: 6 | renewal final | reported | + | TV Tonight | TV Tonight has
Wakefield Park :: - | renewal renewed | rumored | + | - | The wags at
Amazing Chase :: - | renewal cancelled | predicted | + | - | ^
