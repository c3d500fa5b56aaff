url: https://www.screenfeed.example/news/first-snow-cancellation-reversed-amazon
outlet: ScreenFeed
published: 2020-08-21
title: First Snow falls after all? Amazon undoes its own renewal
series: First Snow

What the streaming gods give, they can take back. Last November, Amazon told the makers of First Snow that there would be more of their Alaskan ghost story, and a writers' room was set up in Burbank. On Friday it told them to go home.

COVID is the culprit, or at any rate the excuse. A set in a town of 900 souls, 74 speaking parts and a cast in which the median age is 71 can't be insured for love or money. Thus what was to be the middle panel of a triptych won't be painted; so much was confirmed to EW by a representative of Amazon Studios.

The eight hours that do exist came out on Valentine's Day, with Clancy Braun as the lighthouse man, Wes Studi-Baker, and a wonderful turn from Gladys Omer. They hew close to the book by Eowyn Hale, as far as that goes.

“I'd call it unlucky if it weren't so stupid,” tweeted Evan Rask, the man who made it. Rask has four scripts in a drawer. He plans to put them online, if legal lets him.

Could another service dig it out? Never say never; HBO Max did the like for Infinity Trainyard. Asked point-blank, though, an executive at that company pleaded poverty. Shudder, which would be our pick, “loves Evan” and left it at that.

It's becoming a pattern. Netflix has un-ordered two shows of late, The Club of '99 and I'm Not Fine, Stumptown Road was buried by ABC three months after it had been resurrected in the spring, and GLOWING, three-quarters of the way to its finish line, may yet fall victim to the same bug.

Deadline writes that Panicked won't be asked back either. Upload Me needn't pack: the second was locked in May.

First Snow is up for a Saturn in the meantime. Go figure.

=== claims
2 | renewal renewed when=2019-11 | official | + | Amazon | Last November
2 | renewal cancelled when=2020-08-21 | official | + | Amazon Studios | Thus what
- | platform Amazon | official | + | - | Last November
1 | episodes 8 | official | + | - | The eight hours
1 | release 2020-02-14 | official | + | - | ^
- | cast Clancy Braun / - / - | official | + | - | ^
- | cast Wes Studi-Baker / - / - | official | + | - | ^
- | cast Gladys Omer / - / - | official | + | - | ^
- | source_material novel / - | official | + | - | They hew close
- | crew Evan Rask / creator | official | + | - | “I'd call
Infinity Trainyard :: - | renewal renewed | official | + | - | Never say never
Infinity Trainyard :: - | platform HBO Max | official | + | - | ^
The Club of '99 :: - | renewal cancelled | official | + | - | Netflix has un
I'm Not Fine :: - | renewal cancelled | official | + | - | ^
Stumptown Road :: - | renewal cancelled | official | + | - | ^
Stumptown Road :: - | renewal renewed when=2020-03..2020-05 | official | + | - | ^
GLOWING :: - | renewal cancelled | predicted | + | - | ^
Panicked :: - | renewal cancelled | reported | + | Deadline | Deadline writes
Upload Me :: 2 | renewal renewed when=2020-05 | official | + | - | Upload Me
