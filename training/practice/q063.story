url: https://www.shortwire.example/2024/05/15/sunday-wolves-season-4--not-yet
outlet: Shortwire
published: 2024-05-15
title: Sunday Wolves season 4: not yet
series: Sunday Wolves

Sunday Wolves has not yet been renewed for a fourth season. Prime Video has not cancelled the show either.

=== claims
4 | renewal renewed | official | - | - | Sunday Wolves has
4 | renewal cancelled | official | - | - | Prime Video has
