url: https://www.variety-shows-korea.example/2021/02/16/forest-inn-2-members
outlet: Variety Notes
published: 2021-02-16
title: Choi Woo-sik Can't Make It, Choi's Mother Can: tvN's “Forest Inn 2” Fixes Its Staff
series: Forest Inn

Guests of tvN's “Forest Inn” had better bring their own blankets again. PD Na Young-min, with whom the reality show originated, told listeners of his YouTube live on Monday night that the hotel in Goseong reopens for a second season, and he went through the payroll.

Chef: Jung Yu-rae. She'll be back at the stove, as she has the only licence. Bellboy: Park Seo-jun, who carried two hundred suitcases in season one, hands the job to BTS's friend Peakboy (a rapper, he has never carried one). Vice president: that is still Lee Seo-ho, with the dimples; he renewed by text message. The receptionist, Choi Woo-shik, is tied to a film by the director of “Parasite” through May and for this season has to be done without. His mother comes instead. It wasn't a joke, Na had to explain to the chat, and she has signed.

Na also confirmed that Yoon Jeong-hee, the boss of “Youn's Kitchen,” had been asked over for a weekend, and had said no because of the awards season.

Shooting takes ten days in April, with no visitors from outside due to Covid-19. What we get in the end, from May 21, is nine episodes. The opening season's eight averaged 9.3 percent after it opened on January 8.

Kim Dae-joo continues as main writer. PD Na shares the direction with Park Se-hee, her first time. Music director Cho Young-wook retired, and it's a bit of a pity.

I spoke with two neighbours. They remember the cables and the wind. Park Hee-soon, who keeps a real inn next door, would hire the whole crew at once “as dishwashers.” We should perhaps point out to readers who've written in that “In the Soop” is a different show: it goes out on JTBC, has BTS in it, and no guests.

On TVING there is already a teaser, consisting of a shot of the door. It opens. Somebody's mother looks out.

=== claims
- | platform tvN | official | + | - | Guests of tvN's
2 | renewal renewed when=2021-02-15 | official | + | Na Young-min | PD Na Young-min, with
- | crew Na Young-min / creator | official | + | - | ^
2 | cast Jung Yu-rae / - / returning | official | + | Na Young-min | She'll be back
1 | cast Park Seo-jun / - / - | official | + | - | Bellboy: Park
2 | cast Park Seo-jun / - / leaving | official | + | Na Young-min | ^
2 | cast Peakboy / - / joining | official | + | Na Young-min | ^
2 | cast Lee Seo-ho / - / returning | official | + | Na Young-min | Vice president: that
2 | cast Choi Woo-shik / - / leaving | official | + | Na Young-min | The receptionist
2 | cast Yoon Jeong-hee / - / joining | official | - | Na Young-min | Na also confirmed
2 | production filming under way when=2021-04 | official | + | - | Shooting takes
2 | episodes 9 | official | + | - | What we get
2 | release 2021-05-21 | official | + | - | ^
1 | episodes 8 | official | + | - | The opening season's
1 | release 2021-01-08 | official | + | - | ^
2 | crew Kim Dae-joo / writer | official | + | - | Kim Dae-joo continues
2 | crew Na Young-min / director | official | + | - | PD Na shares
2 | crew Park Se-hee / director | official | + | - | ^
In the Soop :: - | platform JTBC | official | + | - | We should perhaps
In the Soop :: - | cast BTS / - / - | official | + | - | ^
- | platform TVING | official | + | - | On TVING there
2 | trailer teaser | official | + | - | ^
