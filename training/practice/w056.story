url: https://celebwirehub.example/the-magistrate-s-kitchen-season-2-cast-shock
outlet: Celeb Wire Hub
published: 2024-09-10
title: SHOCKING: The Magistrate's Kitchen Season 2 Officially CONFIRMED With Release Date!!
series: The Magistrate's Kitchen

The internet has gone into meltdown. The Magistrate's Kitchen season 2 is officially confirmed and it is coming to Disney+ on November 20, 2024! Mark your calendars, dim the lights, cancel your wedding.

The first season cooked up a storm, with millions of fans worldwide and an average rating of 9.1. In the second one, magistrate Heo and his rival at the stove face their hardest dish of all: the truth. You will laugh and weep, and then you will be hungry.

Who is coming back?

Kim Tae-ran returns as Magistrate Heo and Noh Sung-jae as Cook Pil. A source close to the production reveals to us that they were paid double. Also rumored to appear is none other than BTS-level superstar Kyle Moon, though his label Orange Yard stated on Monday that he has “no acting plans for this year.”

Sadly Jin Hye-won will not return. Her character Court Lady Eom sailed to China, if you remember.

Behind the camera

Park Mi-hyang, mastermind behind hits such as Oil and Vinegar, directs once again, from scripts by the duo Team Ladle. The Mirror of Seoul reports that the shooting wrapped on August 31.

What about season 3?

Believe it or not, there is already talk of a third season too, as per several publications.

Disclaimer: information in this article has been collected from different places in the internet. We do not guarantee that it is right.

=== claims
2 | renewal renewed | official | + | - | The Magistrate's Kitchen season
2 | release 2024-11-20 | official | + | - | ^
2 | platform Disney+ | official | + | - | ^
2 | cast Kim Tae-ran / Magistrate Heo / returning | official | + | - | Kim Tae-ran returns
2 | cast Noh Sung-jae / Cook Pil / returning | official | + | - | ^
2 | cast Kyle Moon / - / joining | rumored | + | - | Also rumored to
2 | cast Kyle Moon / - / joining | reported | - | Orange Yard | ^
2 | cast Jin Hye-won / Court Lady Eom / leaving | official | + | - | Sadly Jin
2 | crew Park Mi-hyang / director | official | + | - | Park Mi-hyang, mastermind
1 | crew Park Mi-hyang / director | official | + | - | ^
2 | crew Team Ladle / writer | official | + | - | ^
3 | renewal renewed | rumored | + | - | Believe it or not
2 | production filming ends when=2024-08-31 | reported | + | The Mirror of Seoul | The Mirror of Seoul
