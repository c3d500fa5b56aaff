url: https://www.shortwire.example/2024/05/15/tidewater-scripts-complete
outlet: Shortwire
published: 2024-05-15
title: Tidewater scripts complete
series: Tidewater

The scripts for season 2 of Tidewater are finished, creator Jonas Feld told Variety.

=== claims
2 | production writing ends | official | + | Jonas Feld | The scripts
- | crew Jonas Feld / creator | official | + | - | ^
