url: https://www.storiesontv.example/2023/10/24/faq-bellevue-after-dark
outlet: Stories on TV
published: 2023-10-24
title: Everything about Bellevue After Dark season 4
series: Bellevue After Dark

When will Bellevue After Dark season 4 come out?

The fourth season of Bellevue After Dark will come out in 2024. The exact date is not known. Max will announce it after the strike.

Is season 4 already filmed?

No. Filming has not started yet. It was supposed to begin on August 7. As soon as the actors are allowed to work again, the whole team goes to Toronto.

And the scripts?

Showrunner Imani Cole said in October that all ten have been finished.

Will the old cast be back?

Yes, the main cast will be back:

• Viola Strand as Dr. Ruth Haskell
• Ian Kemper as Dr. Paul Novak
• Lupe Ochoa as nurse Marisol
• Terry Finn as the security guard, Big Ed

Only Scott Farris is not coming back. He left Bellevue After Dark after season 3 to make a film.

Is there someone new?

Yes. Nicole Hart will play the new head of the hospital. This was reported by Deadline in June.

How many seasons will there be?

There will be at least five seasons, because Max ordered seasons 4 and 5 together in February.

When did the other seasons come out?

Season 1: 14 January 2020
Season 2: 9 March 2021
Season 3: 27 September 2022

Where does the show come from?

It is a remake of the Swedish series Nattpasset.

Is there a trailer for season 4?

No, there isn't one yet.

Do you have a question that is not answered here? Ask us on our forum. We answer within one day.

=== claims
4 | release 2024 | official | + | - | The fourth season of
4 | release none | official | - | - | The exact date
4 | production filming starts | official | - | - | Filming has not
4 | production filming starts when=2023-08-07 | official | - | - | It was supposed
4 | production writing ends | official | + | Imani Cole | Showrunner
4 | episodes 10 | official | + | Imani Cole | ^
- | crew Imani Cole / showrunner | official | + | - | ^
4 | cast Viola Strand / Dr. Ruth Haskell / returning | official | + | - | Viola Strand
4 | cast Ian Kemper / Dr. Paul Novak / returning | official | + | - | Ian Kemper
4 | cast Lupe Ochoa / Marisol / returning | official | + | - | Lupe Ochoa
4 | cast Terry Finn / Big Ed / returning | official | + | - | Terry Finn
4 | cast Scott Farris / - / leaving | official | + | - | Only Scott
4 | cast Nicole Hart / - / joining | reported | + | Deadline | Nicole Hart
4 | renewal renewed when=2023-02 | official | + | - | There will be at
5 | renewal renewed when=2023-02 | official | + | - | ^
1 | release 2020-01-14 | official | + | - | Season 1: 14
2 | release 2021-03-09 | official | + | - | Season 2: 9
3 | release 2022-09-27 | official | + | - | Season 3: 27
- | source_material series / Nattpasset | official | + | - | It is a remake
4 | trailer trailer | official | - | - | No, there isn't
