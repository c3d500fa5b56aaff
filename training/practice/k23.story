url: https://www.soapandseries.example/2016/06/21/news-in-short
outlet: Soap & Series
published: 2016-06-21
title: News in short

ITV has commissioned a second series of The Ferryman's Wife. Shooting begins in August, with Carol Dent back in the lead role. It will be shown in 2017.

BBC One's Cornish drama Wreckers starts on Sunday 3 July at 9pm. It is in five parts, and Toby Lane and Jessica Orr star. The series is adapted from the novel by Edith Rowse.

Channel 4 will not make a third series of Flatmates. "We are very proud of the show, but we felt that the time was right," the broadcaster said.

Sky 1 has confirmed that Strike Force returns for its sixth and last series in the spring. Filming is finished.

BBC Two's Parliament Hill gets a second run. The first ended last night. Writer Tony Marchant Bell is already at work on new episodes.

Good news from America: Justice has been renewed by CBS for its ninth season. It will be on CBS in September and on 5USA in the new year.

Dave has ordered a new comedy. Big in Swindon is written by and stars Rich Hall-Jones. Six episodes will be filmed this autumn.

Netflix has announced the date of Gridlock's second season. All ten episodes will be available on 16 September. The first trailer comes out tomorrow.

Rachel Stone is leaving Casualty Ward. She has played the nurse Dee since 2009. Her last scenes will be on screen in November.

No decision has been made about Kitchen Garden, the BBC said yesterday. The first series was watched by two million people.

And finally: the Radio Times poll for the best drama of the last 50 years is open until Sunday. Go and vote!

=== claims
The Ferryman's Wife :: 2 | renewal renewed | official | + | - | ITV has commissioned
The Ferryman's Wife :: 2 | production filming starts when=2016-08 | official | + | - | Shooting begins
The Ferryman's Wife :: 2 | cast Carol Dent / - / returning | official | + | - | ^
The Ferryman's Wife :: 2 | release 2017 | official | + | - | It will be shown
Wreckers :: - | platform BBC One | official | + | - | BBC One's Cornish
Wreckers :: 1 | release 2016-07-03 | official | + | - | ^
Wreckers :: 1 | episodes 5 | official | + | - | It is in five
Wreckers :: - | cast Toby Lane / - / - | official | + | - | ^
Wreckers :: - | cast Jessica Orr / - / - | official | + | - | ^
Wreckers :: - | source_material novel / - | official | + | - | The series is adapted
Flatmates :: 3 | renewal cancelled | official | + | Channel 4 | Channel 4 will not
Strike Force :: 6 | renewal final | official | + | Sky 1 | Sky 1 has
Strike Force :: 6 | release 2017-03-01..2017-05-31 | official | + | Sky 1 | ^
Strike Force :: 6 | production filming ends | official | + | - | Filming is finished
Parliament Hill :: - | platform BBC Two | official | + | - | BBC Two's Parliament
Parliament Hill :: 2 | renewal renewed | official | + | - | ^
Parliament Hill :: 2 | crew Tony Marchant Bell / writer | official | + | - | Writer Tony
Parliament Hill :: 2 | production writing under way | official | + | - | ^
Justice :: 9 | renewal renewed | official | + | - | Good news from
Justice :: 9 | release 2016-09 | official | + | - | It will be on CBS
Justice :: 9 | platform CBS | official | + | - | ^
Justice :: 9 | platform 5USA | official | + | - | ^
Big in Swindon :: 1 | renewal renewed | official | + | - | Dave has ordered
Big in Swindon :: 1 | crew Rich Hall-Jones / writer | official | + | - | Big in Swindon
Big in Swindon :: - | cast Rich Hall-Jones / - / - | official | + | - | ^
Big in Swindon :: 1 | episodes 6 | official | + | - | Six episodes
Big in Swindon :: 1 | production filming under way when=2016-09-01..2016-11-30 | official | + | - | ^
Gridlock :: 2 | release 2016-09-16 | official | + | Netflix | All ten
Gridlock :: 2 | episodes 10 | official | + | - | ^
Gridlock :: 2 | trailer trailer when=2016-06-22 | official | + | - | The first trailer
Casualty Ward :: - | cast Rachel Stone / Dee / leaving | official | + | - | Rachel Stone
Kitchen Garden :: 2 | renewal renewed | official | - | BBC | No decision
