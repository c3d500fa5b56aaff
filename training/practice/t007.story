url: https://www.slowburn.example/interviews/quill-showrunner-on-season-two
outlet: Slow Burn
published: 2018-11-19
title: The Woman Behind ‘Quill’ on That Ending and What Comes Next
series: Quill

Nadia Farrokh has not slept much. The showrunner of Quill, which on Sunday brought its first season to a close on Showtime with a fire, a forged will and a kiss, is at home in Pasadena with a cold and a whiteboard, and she is happy to talk about everything but the man in the elevator.

First, the obvious one: will there be more? “I'm the last to know, honestly,” she says. Showtime has yet to make up its mind, but she has been paid to break stories for a second year and has six people doing so with her since Halloween. “Nobody pays you to do that out of kindness.”

If all goes well, Farrokh would like to be shooting by April. She would also like to do fewer episodes. “Ten nearly killed us. Eight is what I've asked for.”

About her leading man she is less coy. Soren Vale, who plays the calligrapher Abel Winter, has a contract for three years and “isn't going anywhere.” The same can't be said of Imogen Tran: her Detective Pym has left for Lisbon, and although Farrokh leaves the door ajar, the actress is busy with a play until next fall and won't be part of a second season.

Was the man in the elevator who we think he was? She blows her nose. “You'll find out, or you won't.”

Farrokh was a staff writer on Kowalski: Chicago and ran the final season of Uncle Material before Quill. She also adapted her own memoir for a film that never got made.

The series takes its premise, very loosely, from a graphic novel by the Belgian artist Luc Demeester.

=== claims
- | crew Nadia Farrokh / showrunner | official | + | - | The showrunner of Quill
1 | platform Showtime | official | + | - | ^
2 | renewal renewed | official | - | - | Showtime has yet
2 | production writing under way | official | + | Nadia Farrokh | ^
2 | production filming starts when=2018-11-19..2019-04-30 | official | + | Nadia Farrokh | If all goes well
1 | episodes 10 | official | + | Nadia Farrokh | “Ten nearly
2 | episodes 8 | official | + | Nadia Farrokh | Eight is what
2 | cast Soren Vale / Abel Winter / returning | official | + | Nadia Farrokh | Soren Vale, who
2 | cast Imogen Tran / Detective Pym / leaving | official | + | Nadia Farrokh | The same can't
- | source_material comic / - | official | + | - | The series takes
