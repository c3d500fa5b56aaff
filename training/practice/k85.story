url: https://www.clarionpost.example/culture/2021/06/30/the-beach-hut-returns
outlet: Clarion Post
published: 2021-06-30
title: The Beach Hut to return for second series as ITV backs new drama
series: The Beach Hut

ITV has ordered a second series of The Beach Hut after its first run drew audiences of more than eight million.

The six-part thriller will return in 2022, the broadcaster said.

Suranne Bell and Daniel Masters, who played Fay and Rob Hewitt, will both reprise their roles. The second series finds the couple living in Portugal under new names.

Writer Holly Jarvis said she had been "overwhelmed" by the reaction. "I was asked about series two every day," she said. "I'm halfway through the scripts."

Filming is due to begin in September in Cornwall and the Algarve.

The first series was shown over five consecutive nights in May. Critics were divided: this newspaper gave it two stars.

ITV's head of drama, Pauline Hill, also announced three new series. Litvin, in four parts, tells the story of a Russian poisoned in London. It will star Mark Stanhope. The Thief and the Canoe follows a man who faked his own death; Chris Lane has written it. Both will be filmed this year. Trigger Line, about a bomb squad, is shown in the autumn, with Vicky McLean in the lead.

Not all the news was good. Hill confirmed that Bancroft & Co would not return for a third series. A decision on Finding Alison is expected "in the coming weeks."

She did not comment on reports that Vera Moss, the long-running detective drama, is to end.

=== claims
2 | renewal renewed | official | + | - | ITV has ordered
2 | release 2022 | official | + | ITV | The six-part
2 | episodes 6 | official | + | ITV | ^
2 | cast Suranne Bell / Fay Hewitt / returning | official | + | - | Suranne Bell
2 | cast Daniel Masters / Rob Hewitt / returning | official | + | - | ^
- | crew Holly Jarvis / writer | official | + | - | Writer Holly
2 | production writing under way | official | + | Holly Jarvis | "I'm halfway
2 | production filming starts when=2021-09 | official | + | - | Filming is due
1 | release 2021-05 | official | + | - | The first series was
Litvin :: 1 | episodes 4 | official | + | - | Litvin
Litvin :: - | cast Mark Stanhope / - / - | official | + | - | It will star
The Thief and the Canoe :: 1 | crew Chris Lane / writer | official | + | - | The Thief
Litvin :: 1 | production filming under way when=2021 | official | + | - | Both will
The Thief and the Canoe :: 1 | production filming under way when=2021 | official | + | - | ^
Trigger Line :: 1 | release 2021-09-01..2021-11-30 | official | + | - | Trigger Line
Trigger Line :: - | cast Vicky McLean / - / - | official | + | - | ^
Bancroft & Co :: 3 | renewal cancelled | official | + | Pauline Hill | Hill confirmed
Vera Moss :: - | renewal final | rumored | + | - | She did not
