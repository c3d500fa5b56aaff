url: https://www.streamscene.example/disney-plus-hulu-slate-spring-2025
outlet: StreamScene
published: 2025-04-02
title: Disney doubles down on seven series, shutters two more

Under one roof they may live by now, but Disney+ and Hulu still count their chickens separately.

On the Hulu side of the fence, the kitchen stays open: the diner dramedy Short Order is going to a fifth. Only Suspects in the Condo found itself among the fall's big earners, so nobody blinked when the gang was asked to solve another, its sixth, while Paradise Lost & Found and The Handmaid's Son were each re-upped, in the latter case for what makers Yahlin Ching and Eric Tuckman term “the first of many.”

The First Lady's Club will have its doors closed. Season two, which stopped in February on the steps of the Capitol, is all you are going to get. Interior Mexican neither: “it ran its course,” a rep told TheWrap on Monday.

At Disney+ a demigod sets out for a third quest. Percy Jaxon, whose second isn't due before December, is scheduled to start on it in Vancouver this August, with Walker Sobel and Aryan Simhadra a head taller. The same vote of confidence went to Wizards Beyond Waverly Hills (two), Goosebumped (three) and the Star Wars offshoot Skeleton Key, the last being a surprise to its own director, Jon Wattson, who'd had his tools packed.

Is Agatha Almost staying for tea? Marvel always called it a one-and-done, and the contracts say as much. Daredevil Reborn, by contrast, is shooting year two as we speak. Year three is a twinkle in Brad Winderman's eye: the head of TV would like to make one annually, he said to IGN.

TVLine hears that Reasonable Doubting will be argued a third time. It's our own guess that Tracker Jacks and How I Met Your Cousin have had all they're ever going to have.

The company's earnings call takes place on May 7, and Only Suspects was nominated for 21 Emmys last July.

=== claims
Short Order :: 5 | renewal renewed | official | + | - | On the Hulu
Short Order :: - | platform Hulu | official | + | - | ^
Only Suspects in the Condo :: 6 | renewal renewed | official | + | - | Only Suspects in
Paradise Lost & Found :: - | renewal renewed | official | + | - | ^
The Handmaid's Son :: 2 | renewal renewed | official | + | - | ^
The Handmaid's Son :: - | crew Yahlin Ching / creator | official | + | - | ^
The Handmaid's Son :: - | crew Eric Tuckman / creator | official | + | - | ^
The First Lady's Club :: 3 | renewal cancelled | official | + | - | The First Lady's Club will
The First Lady's Club :: 2 | renewal final | official | + | - | Season two, which
Interior Mexican :: - | renewal cancelled when=2025-03-31 | official | + | Hulu | Interior Mexican
Percy Jaxon :: 3 | renewal renewed | official | + | - | At Disney+
Percy Jaxon :: 2 | release 2025-12.. | official | + | - | Percy Jaxon, whose
Percy Jaxon :: 3 | production filming starts when=2025-08 | official | + | - | ^
Percy Jaxon :: 3 | cast Walker Sobel / - / returning | official | + | - | ^
Percy Jaxon :: 3 | cast Aryan Simhadra / - / returning | official | + | - | ^
Percy Jaxon :: - | platform Disney+ | official | + | - | At Disney+
Wizards Beyond Waverly Hills :: 2 | renewal renewed | official | + | - | The same vote
Goosebumped :: 3 | renewal renewed | official | + | - | ^
Skeleton Key :: 2 | renewal renewed | official | + | - | ^
Skeleton Key :: - | crew Jon Wattson / director | official | + | - | ^
Agatha Almost :: 2 | renewal renewed | official | - | Marvel | Marvel always
Daredevil Reborn :: 2 | production filming under way | official | + | - | Daredevil Reborn
Daredevil Reborn :: 3 | renewal renewed | official | - | Brad Winderman | Year three is
Reasonable Doubting :: 3 | renewal renewed | reported | + | TVLine | TVLine hears
Tracker Jacks :: - | renewal cancelled | predicted | + | - | It's our own
How I Met Your Cousin :: - | renewal cancelled | predicted | + | - | ^
