url: https://www.backlotweekly.example/2018/05/12/fox-slate-and-the-orphans
outlet: Backlot Weekly
published: 2018-05-12
title: After the bloodbath: Where the Fox orphans stand

Five Fox series were shown the door on Thursday, and it's a day and a half later, so let's count who is breathing.

Precinct Nine-Oh, whose cancellation sent the internet into a fury, was scooped up by NBC within thirty-one hours: a sixth year, thirteen chapters, at midseason. For The Expats of Ganymede there's a campaign with a plane and a banner, and there's Amazon, which sources swear is sniffing at it. Last Dad Standing could live on at ABC, where it was born; that's only this column doing sums.

No such fuss was made over Zealot and The Mickelsons. These two rest in peace, and so does LA to Vegas Baby, a sitcom set on a plane whose creator, Lon Hirsch, thanked “all eleven of you.”

Left standing at Fox are Heartbeat Hotel (a second term), Star Lanes (a fifth), Gothamites (its last, of 10), plus the whole Sunday cartoon block: Burgers & Bob, The Griffiths, Springwood. The Resident Alien Attorney squeaked by as well. It, by the way, has The Handmaids of Houston to thank: that one took three weeks from its finale to a reprieve in 2017, which is why this column never gave up hope.

To them add three pickups: The Cool Table, Rel & Son, Proven Guilty. In that last one Vinnie Delacroix plays a lawyer who is, you'll have guessed it, guilty.

Will viewers follow Precinct Nine-Oh across the street? On Fox, in its fifth, it averaged 2.7 million. It would have ended on a wedding, a fine last image. Its star, Hank Rossi, hosted last year's Critics' Choice and told the crowd there that seven was his favorite number.

Upfront week starts Monday with NBC, then Fox, then Tuesday with ABC. Bring water.

=== claims
Precinct Nine-Oh :: 6 | renewal cancelled when=2018-05-10 | official | + | - | Precinct Nine-Oh
Precinct Nine-Oh :: 6 | renewal renewed | official | + | - | ^
Precinct Nine-Oh :: 6 | platform NBC | official | + | - | ^
Precinct Nine-Oh :: 6 | episodes 13 | official | + | - | ^
The Expats of Ganymede :: - | platform Amazon | rumored | + | - | For The
Last Dad Standing :: - | renewal renewed | predicted | + | - | Last Dad
Last Dad Standing :: - | platform ABC | predicted | + | - | ^
Zealot :: - | renewal cancelled | official | + | - | These two
The Mickelsons :: - | renewal cancelled | official | + | - | ^
LA to Vegas Baby :: - | renewal cancelled | official | + | - | ^
LA to Vegas Baby :: - | crew Lon Hirsch / creator | official | + | - | ^
Heartbeat Hotel :: 2 | renewal renewed | official | + | - | Left standing
Star Lanes :: 5 | renewal renewed | official | + | - | ^
Gothamites :: - | renewal final | official | + | - | ^
Gothamites :: - | episodes 10 | official | + | - | ^
Burgers & Bob :: - | renewal renewed | official | + | - | ^
The Griffiths :: - | renewal renewed | official | + | - | ^
Springwood :: - | renewal renewed | official | + | - | ^
The Resident Alien Attorney :: - | renewal renewed | official | + | - | The Resident
The Cool Table :: 1 | renewal renewed | official | + | - | To them
Rel & Son :: 1 | renewal renewed | official | + | - | ^
Proven Guilty :: 1 | renewal renewed | official | + | - | ^
Proven Guilty :: - | cast Vinnie Delacroix / - / - | official | + | - | In that last
Precinct Nine-Oh :: - | cast Hank Rossi / - / - | official | + | - | Its star
