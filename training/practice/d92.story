url: https://www.tvpulse.example/2016/09/29/the-hangmans-choir-bbc-two-s2-details
outlet: TV Pulse
published: 2016-09-29
title: The Hangman's Choir: BBC Two and Sundance strike up a second series

BBC Two and SundanceTV have come together once more over The Hangman's Choir, and a second series of the Victorian thriller is the fruit of it, said controller Patrick Holme on Thursday.

With a bow in the direction of Abi Moran-Steele (“she's done it again, and with fewer corpses”), he praised five scripts out of a projected six. The writer herself has let The Stage know that the sixth would be delivered “with the turkey.”

Filming commences at Easter in Liverpool, which again stands in for London.

Ben Whitlow returns in the role of choirmaster Amos Lyle. Romola Grey does, too, as does Adrian Lestrange as the Home Secretary. The rest of the tenors have been hanged. There's no news yet of Charlotte Riley-Moss, whose Kitty was last seen boarding a ship.

Tom Shanklin-Ross directed series one, which was broadcast in November 2015, and was Emmy-nominated for it; this time the job's divided among Jamie Pane and Catherine Moorshead-Lee.

Since the book by Kate Colquhoun-Hart, a work of history, covers the 1864 case alone, the story from now on is invented.

The other news from Holme's speech: Peaky Binders, a three-part spoof, will air at Christmas. The Fallen has been moved to BBC One for its fourth series. Line of Beauty isn't going to be renewed.

Asked for the launch, the controller said 2017. Asked for the month, he said “2017”.

=== claims
The Hangman's Choir :: - | platform BBC Two | official | + | - | BBC Two and
The Hangman's Choir :: - | platform SundanceTV | official | + | - | ^
The Hangman's Choir :: 2 | renewal renewed when=2016-09-29 | official | + | BBC Two | ^
The Hangman's Choir :: 2 | episodes 6 | official | + | BBC Two | With a bow
The Hangman's Choir :: 2 | crew Abi Moran-Steele / writer | official | + | - | ^
The Hangman's Choir :: 2 | production writing ends when=2016-12 | official | + | Abi Moran-Steele | The writer herself
The Hangman's Choir :: 2 | production filming starts when=2017-04 | official | + | - | Filming commences
The Hangman's Choir :: 2 | cast Ben Whitlow / Amos Lyle / returning | official | + | - | Ben Whitlow
The Hangman's Choir :: 2 | cast Romola Grey / - / returning | official | + | - | Romola Grey
The Hangman's Choir :: 2 | cast Adrian Lestrange / Home Secretary / returning | official | + | - | ^
The Hangman's Choir :: 2 | cast Charlotte Riley-Moss / Kitty / returning | official | - | - | There's no news
The Hangman's Choir :: 1 | crew Tom Shanklin-Ross / director | official | + | - | Tom Shanklin
The Hangman's Choir :: 1 | release 2015-11 | official | + | - | ^
The Hangman's Choir :: 2 | crew Tom Shanklin-Ross / director | official | - | - | ^
The Hangman's Choir :: 2 | crew Jamie Pane / director | official | + | - | ^
The Hangman's Choir :: 2 | crew Catherine Moorshead-Lee / director | official | + | - | ^
The Hangman's Choir :: 1 | source_material other / - | official | + | - | Since the book
Peaky Binders :: 1 | episodes 3 | official | + | BBC Two | The other news
Peaky Binders :: 1 | release 2016-12-25 | official | + | BBC Two | ^
The Fallen :: 4 | platform BBC One | official | + | BBC Two | The Fallen has
Line of Beauty :: - | renewal cancelled | official | + | BBC Two | Line of Beauty
The Hangman's Choir :: 2 | release 2017 | official | + | BBC Two | Asked for the launch
