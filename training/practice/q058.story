url: https://www.shortwire.example/2024/05/15/cbs-renews-three-dramas
outlet: Shortwire
published: 2024-05-15
title: CBS renews three dramas
series: Glass Parade

CBS has renewed Glass Parade, Iron Meadow and Sunday Wolves for the 2024-25 season.

=== claims
Glass Parade :: - | renewal renewed | official | + | - | CBS has
Iron Meadow :: - | renewal renewed | official | + | - | ^
Sunday Wolves :: - | renewal renewed | official | + | - | ^
