url: https://www.writersroomweekly.example/2018/11/interview-carla-mendes-glasshouse
outlet: Writers' Room Weekly
published: 2018-11-16
title: Carla Mendes Wants You to Stop Asking About the Greenhouse
series: The Botanist's Wife

She lights up when I don't ask about the greenhouse. “Bless you,” says Carla Mendes. “In Comic-Con line, in the dentist's chair, at my dad's funeral, people ask.”

Mendes, 44, has presided over The Botanist's Wife since the pilot landed on Starz in the first week of June last year, and she had hardly sat down when the network called. I was in the room, more or less: the text came through as our soup did. It read “3 is a go!!” with a cactus.

Up to this point nobody could be sure. Its numbers, you see, are what executives like to call “loyal.” In August, Starz's then chief said to The New York Times that the jury was out; the jury has a new foreman now.

What did the room do all that while? “We cheated. We broke nine of the ten before there was any money.” They'll put the last one together after Thanksgiving and turn over in Dublin on January 21. Gemma Hartley-Price and Oluwaseun Bright, who are the couple at the center of it, have known of the plan since the second season was wrapped in May. Not so the viewers' darling, Ciarán Moody: will he be around? Mendes looks at her soup. “He's under contract. That's an answer, isn't it?”

She has an end in mind and it isn't near. Five, she says, is a good number for a plant.

I bring up the novel. Everyone thinks there was one, since the titles say “from the world of Adaline Frost.” But Frost wrote cookbooks. “I stole her hat, nothing else.”

Starz being Starz, whether a fourth gets watered will hang on the weather, she reckons. Colleagues had a worse week: Counterparts & Sons folded with its second, and Sweetbitterly is still sitting by the phone.

And that greenhouse? I promised.

=== claims
- | platform Starz | official | + | - | Mendes, 44, has
- | crew Carla Mendes / showrunner | official | + | - | ^
1 | release 2017-06-01..2017-06-07 | official | + | - | ^
3 | renewal renewed | official | + | Starz | It read “3
3 | renewal renewed | reported | - | The New York Times | In August, Starz's
3 | production writing under way | official | + | Carla Mendes | They'll put
3 | production filming starts when=2019-01-21 | official | + | Carla Mendes | ^
3 | episodes 10 | official | + | Carla Mendes | We broke
3 | cast Gemma Hartley-Price / - / returning | official | + | - | Gemma Hartley-Price
3 | cast Oluwaseun Bright / - / returning | official | + | - | ^
2 | production filming ends when=2018-05 | official | + | - | ^
3 | cast Ciarán Moody / - / returning | official | - | Carla Mendes | Not so the
5 | renewal final | official | + | Carla Mendes | Five, she says
- | source_material novel / - | official | - | - | Everyone thinks
4 | renewal renewed | official | - | Carla Mendes | Starz being
Counterparts & Sons :: 3 | renewal cancelled | official | + | - | Colleagues had
Sweetbitterly :: - | renewal renewed | official | - | - | ^
