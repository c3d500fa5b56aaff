url: https://www.realitycheckin.example/2023/02/27/spring-unscripted
outlet: Reality Check-In
published: 2023-02-27
title: New judges, old hosts: the spring in unscripted
series: The Great Tattoo-Off

Who sits in which chair this spring? A guide.

The Great Tattoo-Off (Paramount Network, returns April 11) loses judge Marco DeVille, who blames "my knees and my lawyers." Inked-up newcomer Sasha Pryce takes his place next to Big Lou Tarantino and Kiko Sato. Ryan Ashby presents for the sixth season running.

On Fox, Stars on Stilts has finally found a host in former quarterback Dak Hollins. The four celebrity coaches are Jojo Vance, LeAnn Trimble, Ice-9 and 2021 champion Priya Dhar. Hollins also produces, together with creators Wim de Groot and Anouk Smit of the Dutch original.

The Traitor's Table: Alan Corrigan will again be the lord of the castle when Peacock airs season two this fall, and this time with no civilians. In alphabetical order: Dorinda Blake (Real Wives of Tulsa), boxer Amir Qadri, Olympian Jess Fairchild, drag queen Vanity Hex, and politician's son Tripp Lodge.

Cake or Death, an early casualty of the strike rumors, isn't cancelled, Food Network insists; judge Nancy Oakes is, though. In her stead, pastry chef Guillaume Roy.

Will Hannah Brisk come back to Love Is a Maze? Her contract has lapsed and Netflix gave no answer. Her husband and co-host, Drew Brisk, was on The View on Friday and swore that he'd do the fourth season "with a cardboard Hannah if need be." The reunion, which goes up on Sunday, is the last thing the two have shot together.

Shear Madness. Bravo. Season 3 premieres May 2. Kyla Dunn, Trey Alonzo and Bobbi Jo Fitch are back in the salon; Bobbi Jo's sister Randi Fitch and stylist Cruz Medina are fresh faces; gone are Tiffani Wells and her wig. Executive producers: Dale Roth, Jill Ocasek, and Simone Barr.

Ratings for American Baritone slid 12 percent. It has been without a permanent third judge ever since Lionel Parr's heart surgery.

=== claims
- | platform Paramount Network | official | + | - | The Great Tattoo
6 | release 2023-04-11 | official | + | - | ^
6 | cast Marco DeVille / - / leaving | official | + | Marco DeVille | ^
6 | cast Sasha Pryce / - / joining | official | + | - | Inked-up
6 | cast Big Lou Tarantino / - / returning | official | + | - | ^
6 | cast Kiko Sato / - / returning | official | + | - | ^
6 | cast Ryan Ashby / - / returning | official | + | - | Ryan Ashby
Stars on Stilts :: - | platform Fox | official | + | - | On Fox
Stars on Stilts :: - | cast Dak Hollins / - / joining | official | + | - | ^
Stars on Stilts :: - | cast Jojo Vance / - / - | official | + | - | The four celebrity
Stars on Stilts :: - | cast LeAnn Trimble / - / - | official | + | - | ^
Stars on Stilts :: - | cast Ice-9 / - / - | official | + | - | ^
Stars on Stilts :: - | cast Priya Dhar / - / - | official | + | - | ^
Stars on Stilts :: - | crew Dak Hollins / producer | official | + | - | Hollins also
Stars on Stilts :: - | crew Wim de Groot / producer | official | + | - | ^
Stars on Stilts :: - | crew Anouk Smit / producer | official | + | - | ^
Stars on Stilts :: - | source_material series / - | official | + | - | ^
Stars on Stilts :: - | crew Wim de Groot / creator | official | + | - | ^
Stars on Stilts :: - | crew Anouk Smit / creator | official | + | - | ^
The Traitor's Table :: 2 | cast Alan Corrigan / - / returning | official | + | - | The Traitor's Table
The Traitor's Table :: 2 | release 2023-09..2023-11 | official | + | - | ^
The Traitor's Table :: 2 | platform Peacock | official | + | - | ^
The Traitor's Table :: 2 | cast Dorinda Blake / - / joining | official | + | - | In alphabetical
The Traitor's Table :: 2 | cast Amir Qadri / - / joining | official | + | - | ^
The Traitor's Table :: 2 | cast Jess Fairchild / - / joining | official | + | - | ^
The Traitor's Table :: 2 | cast Vanity Hex / - / joining | official | + | - | ^
The Traitor's Table :: 2 | cast Tripp Lodge / - / joining | official | + | - | ^
Cake or Death :: - | renewal cancelled | official | - | Food Network | Cake or Death
Cake or Death :: - | cast Nancy Oakes / - / leaving | official | + | - | ^
Cake or Death :: - | cast Guillaume Roy / - / joining | official | + | - | In her stead
Love Is a Maze :: 4 | cast Hannah Brisk / - / returning | official | - | - | Her contract
Love Is a Maze :: 4 | cast Drew Brisk / - / returning | official | + | Drew Brisk | Her husband
Shear Madness :: - | platform Bravo | official | + | - | Shear Madness
Shear Madness :: 3 | release 2023-05-02 | official | + | - | Season 3 premieres
Shear Madness :: 3 | cast Kyla Dunn / - / returning | official | + | - | Kyla Dunn
Shear Madness :: 3 | cast Trey Alonzo / - / returning | official | + | - | ^
Shear Madness :: 3 | cast Bobbi Jo Fitch / - / returning | official | + | - | ^
Shear Madness :: 3 | cast Randi Fitch / - / joining | official | + | - | ^
Shear Madness :: 3 | cast Cruz Medina / - / joining | official | + | - | ^
Shear Madness :: 3 | cast Tiffani Wells / - / leaving | official | + | - | ^
Shear Madness :: - | crew Dale Roth / producer | official | + | - | Executive producers
Shear Madness :: - | crew Jill Ocasek / producer | official | + | - | ^
Shear Madness :: - | crew Simone Barr / producer | official | + | - | ^
American Baritone :: - | cast Lionel Parr / - / - | official | + | - | It has been
