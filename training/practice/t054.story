url: https://www.entropy.example/2026/02/10/hbo-boss-on-slate
outlet: Entropy
published: 2026-02-10
title: ‘Saltmarsh’ to Return in 2027, ‘The Ferryman's Wife’ Prequel Dead, and More From HBO's Press Day
series: Saltmarsh

HBO does its talking once a year now. On Monday drama head Imani Calder took ninety minutes of questions in New York, ate half a sandwich and gave us the following.

• “Saltmarsh”: A fifth season is written and goes into production in April; 2027 is “the honest answer.”
• “Glass Ceiling”: renewed, as of that morning, for a second.
• “House Rules”: Not renewed, not canceled. “I like it. I like lots of things.”
• The prequel of “The Ferryman's Wife” is not going forward. The script was “lovely and about nine hours too long.”
• “True North”: Dev Sandhu and Kirsten Moe lead the third installment of the anthology. It has been moved from June to the fall as its effects aren't done.
• “Undercroft”: final season. Eight episodes. May 3. No, the dog does not die.

What didn't come up was “Bedlam Row.” Multiple outlets have claimed that the second season was quietly scrapped in December. A publicist whom we asked on the way out said only that she “really had to run.”

Calder joined HBO from FX, where she had overseen “The Undertow” and “Gallows Hill.”

Asked whether, like its competitors, HBO would start to release its shows all at once, she laughed for quite some time.

=== claims
5 | renewal renewed | official | + | Imani Calder | “Saltmarsh”: A fifth
5 | production writing ends | official | + | Imani Calder | ^
5 | production filming starts when=2026-04 | official | + | Imani Calder | ^
5 | release 2027 | official | + | Imani Calder | ^
Glass Ceiling :: 2 | renewal renewed when=2026-02-09 | official | + | Imani Calder | “Glass Ceiling”
House Rules :: - | renewal renewed | official | - | Imani Calder | “House Rules”
House Rules :: - | renewal cancelled | official | - | Imani Calder | ^
True North :: 3 | cast Dev Sandhu / - / - | official | + | Imani Calder | “True North”
True North :: 3 | cast Kirsten Moe / - / - | official | + | Imani Calder | ^
True North :: 3 | release 2026-06 | official | - | Imani Calder | ^
True North :: 3 | release 2026-09..2026-11 | official | + | Imani Calder | ^
True North :: 3 | delay to=2026-09..2026-11 | official | + | Imani Calder | ^
Undercroft :: - | renewal final | official | + | Imani Calder | “Undercroft”
Undercroft :: - | episodes 8 | official | + | Imani Calder | ^
Undercroft :: - | release 2026-05-03 | official | + | Imani Calder | ^
Bedlam Row :: 2 | renewal cancelled when=2025-12 | rumored | + | - | Multiple outlets
