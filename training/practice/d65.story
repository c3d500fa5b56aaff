url: https://www.dizihaber.example/en/2019/08/14/red-harbor-new-season-start-cast-changes
outlet: Dizi Haber
published: 2019-08-14
title: Red Harbor new season: when it starts, who left, who joined

One of the most curious questions on the search engines in these days: when will Red Harbor start? The phenomenon series of Show TV, which went on holiday in June with a kidnapping, prepares for its third season.

When does the Red Harbor new season start?

The channel has given “very soon” in its first trailer, which entered circulation on August 12. Backstage it's spoken about Wednesday, September 11. The shootings started on August 5 in Sinop.

Who left Red Harbor?

There was a separation shock. Engin Duru, who brought the character Poyraz to life, didn't agree with Ay Yapım on the fee. Another name who says goodbye to the set is Gülper Öztan (Mother Zehra), whose character went to Germany.

Who joined Red Harbor?

The successful actress Seda Bakır got included with the character of prosecutor Nevra. Kaan Urgan's younger brother Alp is in negotiations. It was also claimed that Kıvanç T. would come as a guest; the production didn't verify it.

Who is in the cast of Red Harbor?

• Burak Denizci – Yaman
• Pınar Denker – Feride
• Erkan Kolçak – Commissioner Halil
• Seda Bakır – Nevra

What is the subject of Red Harbor?

A sailor who returns after 9 years finds his wife married with his brother. The series is taken from the Spanish series Puerto Rojo. It's produced by Kerem Ay, written by Sema Ergun and managed by Hilal Sar.

On which day and channel?

Every Wednesday at 20:00 on Show TV. The first season was broadcast in September 2017 and comprised 38 episodes, the second 36.

What was the rating of the final? 9.71 in AB.

=== claims
Red Harbor :: - | platform Show TV | official | + | - | The phenomenon
Red Harbor :: 3 | renewal renewed | official | + | - | ^
Red Harbor :: 3 | trailer trailer when=2019-08-12 | official | + | - | The channel has
Red Harbor :: 3 | release 2019-09-11 | rumored | + | - | Backstage it's
Red Harbor :: 3 | production filming starts when=2019-08-05 | official | + | - | The shootings
Red Harbor :: 3 | cast Engin Duru / Poyraz / leaving | official | + | - | Engin Duru
Red Harbor :: 3 | cast Gülper Öztan / Mother Zehra / leaving | official | + | - | Another name
Red Harbor :: 3 | cast Seda Bakır / Nevra / joining | official | + | - | The successful
Red Harbor :: 3 | cast ?Alp Urgan / - / joining | rumored | + | - | Kaan Urgan's
Red Harbor :: 3 | cast Kıvanç T. / - / joining | rumored | + | - | It was also
Red Harbor :: - | cast Burak Denizci / Yaman / - | official | + | - | Burak Denizci
Red Harbor :: - | cast Pınar Denker / Feride / - | official | + | - | Pınar Denker
Red Harbor :: - | cast Erkan Kolçak / Commissioner Halil / - | official | + | - | Erkan Kolçak
Red Harbor :: - | cast Seda Bakır / Nevra / - | official | + | - | Seda Bakır –
Red Harbor :: - | source_material series / Puerto Rojo | official | + | - | The series is taken
Red Harbor :: - | crew Kerem Ay / producer | official | + | - | It's produced
Red Harbor :: - | crew Sema Ergun / writer | official | + | - | ^
Red Harbor :: - | crew Hilal Sar / director | official | + | - | ^
Red Harbor :: 1 | release 2017-09 | official | + | - | The first season was
Red Harbor :: 1 | episodes 38 | official | + | - | ^
Red Harbor :: 2 | episodes 36 | official | + | - | ^
