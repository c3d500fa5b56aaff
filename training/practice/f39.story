url: https://www.fanbasetimes.example/2019/12/02/the-gilded-ward-s3-rumours
outlet: Fanbase Times
published: 2019-12-02
title: No, 'The Gilded Ward' Season 3 Is Not Coming in March: Five Rumours Checked
series: The Gilded Ward

Since The Gilded Ward ended its second year in September, hardly a week has passed without some nonsense about the next. Let's take the five fattest ducks and shoot them.

“It's out on March 6.” False. The date is from a Brazilian poster shop. ITV, whose period hospital drama this is, has named no day, week or month.

“It's been axed.” Wrong, too. A third series of six parts was given the nod on the night of the finale, and the network has repeated it since.

“Helen Cartwright-Moss has quit.” Half true! The Matron's portrayer informed Radio Times in October that she'll be in “the first couple of episodes, and then you'll see.” A full exit in this coming series it isn't.

“Tom Hiddlewick joins as the King's surgeon.” That one the Daily Star printed on November 20, with no source. His publicist called it “charming and untrue.”

“Filming is finished.” Hardly: it starts in Bath on January 13, says producer Gareth Ooi.

So much for the ducks. Given that series two was filmed from February to June 2019 and on our screens on August 4, we'd pencil in August. The first, in 2018, took a similar path and got there on the 12th of that month.

Where did it all come from? The books by E. L. Farraday, of course, six in number. Only the last has been left untouched until now, and it takes place ten years afterwards. Make of this what you will.

=== claims
3 | release 2020-03-06 | official | - | - | False.
- | platform ITV | official | + | - | ITV, whose
3 | release none | official | - | - | ^
3 | renewal cancelled | official | - | - | Wrong, too.
3 | renewal renewed when=2019-09 | official | + | - | A third series
3 | episodes 6 | official | + | - | ^
3 | cast Helen Cartwright-Moss / Matron / returning | official | + | Helen Cartwright-Moss | The Matron's
3 | cast Helen Cartwright-Moss / Matron / leaving | official | - | - | A full exit
3 | cast Tom Hiddlewick / King's surgeon / joining | reported | + | Daily Star | That one
3 | cast Tom Hiddlewick / King's surgeon / joining | reported | - | Tom Hiddlewick's publicist | His publicist
3 | production filming starts when=2020-01-13 | official | + | Gareth Ooi | Hardly
- | crew Gareth Ooi / producer | official | + | - | ^
2 | production filming under way when=2019-02..2019-06 | official | + | - | Given that
2 | release 2019-08-04 | official | + | - | ^
3 | release 2020-08 | predicted | + | - | ^
1 | release 2018-08-12 | official | + | - | The first, in
- | source_material novel / - | official | + | - | Where did
