url: https://www.thailakornfan.example/2024/06/24/sky-and-sea-2
outlet: Thai Lakorn Fan
published: 2024-06-24
title: "Sky and Sea" season 2 confirmed by GMM25

"Sky and Sea" will have a season 2! GMM25 told fans during a live broadcast on Sunday. Off Tanin and Gun Pakorn will return as Sky and Sea.

The first season had 12 episodes and was aired from January 12 to March 29. It is still available on the channel's YouTube page.

The second season will be directed by Aof Nopparat, like the first. Filming starts in September. The release is planned for 2025. It was not said how many episodes there will be.

The series is based on the novel by Mame12938. There are two more books, so a third season would also be possible.

Other news from the event

"Moonlight Boys" has finished filming and will be on air in August, on Fridays at 20:30. The official trailer was shown to the fans.

"My School Prince" has been postponed to next year. The channel did not say why. Win Metawan left the series, and Joong Archen-Krit takes over the role of Phupha.

"23.5 Hours" is not getting a second season, according to Milk Pansa-Wong. "We are going to do something new," she said.

"Last Twilight Train" got a special episode. It is on Viki from July 5.

A second season of "Enchanted" was announced two years ago, but since then the channel has been silent.

Thank you to @skyseafamily for the translation of the live!

=== claims
Sky and Sea :: 2 | renewal renewed when=2024-06-23 | official | + | GMM25 | "Sky and Sea" will
Sky and Sea :: 2 | cast Off Tanin / Sky / returning | official | + | - | Off Tanin
Sky and Sea :: 2 | cast Gun Pakorn / Sea / returning | official | + | - | ^
Sky and Sea :: 1 | episodes 12 | official | + | - | The first season had
Sky and Sea :: 1 | release 2024-01-12 | official | + | - | ^
Sky and Sea :: 2 | crew Aof Nopparat / director | official | + | - | The second season will
Sky and Sea :: 1 | crew Aof Nopparat / director | official | + | - | ^
Sky and Sea :: 2 | production filming starts when=2024-09 | official | + | - | Filming starts
Sky and Sea :: 2 | release 2025 | official | + | - | The release is
Sky and Sea :: - | source_material novel / - | official | + | - | The series is based
Moonlight Boys :: 1 | production filming ends | official | + | - | "Moonlight Boys"
Moonlight Boys :: 1 | release 2024-08 | official | + | - | ^
Moonlight Boys :: 1 | trailer trailer | official | + | - | The official trailer
My School Prince :: - | delay to=2025 | official | + | - | "My School
My School Prince :: - | release 2025 | official | + | - | ^
My School Prince :: - | cast ?Win Metawan / Phupha / leaving | official | + | - | Win Metawan
My School Prince :: - | cast Joong Archen-Krit / Phupha / joining | official | + | - | ^
23.5 Hours :: 2 | renewal cancelled | official | + | Milk Pansa-Wong | "23.5 Hours"
Enchanted :: 2 | renewal renewed when=2022-06 | official | + | - | A second season of "Enchanted
