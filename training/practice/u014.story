url: https://www.peachtreecallsheet.example/2021/03/quick-cuts
outlet: Peachtree Call Sheet
published: 2021-03-01
title: March Quick Cuts: What's Shooting Around Town

The pollen is back, and so are the honey wagons. Lord & Taylor Street, the Lifetime soap, has moved into the old paper mill in Doraville and rolls from the 15th on its fourth go-round… Over in Fayetteville they have called cut for the last time on Ironclad, season two, which leaves Disney+ with nine hours to polish until Christmas… Netflix's Raising Cain was supposed to fire up this week; COVID had other ideas, and the crew has been told to stay by the phone… A little bird has it that Brother's Keeper (OWN) is prepping three seasons back to back… Cobb Energy doubles as a spaceport for Drifters, the HBO Max newbie that has Yaphet Crane and Lil' Dutch in the saddle and Regina Waithe behind the camera… Extras wanted, ages 18 to 80, for a wedding in Stone Mountain; bring your own shoes… We hear no more about the Atlanta leg of Savant, so it's a safe guess that ABC has let the contract lapse… The Decatur Six isn't over, whatever your cousin told you: BET+ has an eight-pack on order, its third… As soon as the azaleas bloom, Kentrell Boyd gets behind the wheel of Taxi Dispatch again, a full year after the virus pulled him over… Bounce TV waved the white flag on Church Folk, which had three seasons, and on In the Choir, which had one… Marvel's people are scouting, but for a movie… Somebody at Tyler Perry Studios says that Sistas of the South won't see season 5 before the summer's out, and another somebody swears that it's on the air in June.

Commissary chatter: Greenleaf Lane has eaten its last supper after two… Holy Smoke will be fed at OWN for a while yet, Essence says, seasons three and four having been paid for in January… No idea what becomes of Ambitious, and neither does its cast have one…

Got dirt? Send it to the usual address. We don't kiss and tell.

=== claims
Lord & Taylor Street :: 4 | production filming starts when=2021-03-15 | official | + | - | Lord & Taylor
Lord & Taylor Street :: - | platform Lifetime | official | + | - | ^
Ironclad :: 2 | production filming ends | official | + | - | Over in Fayetteville
Ironclad :: - | platform Disney+ | official | + | - | ^
Ironclad :: 2 | episodes 9 | official | + | - | ^
Ironclad :: 2 | production post-production under way when=2021-03-01..2021-12-25 | official | + | - | ^
Raising Cain :: - | production filming starts when=2021-02-28..2021-03-06 | official | - | - | Netflix's Raising
Raising Cain :: - | platform Netflix | official | + | - | ^
Brother's Keeper :: - | platform OWN | official | + | - | A little bird
Drifters :: - | platform HBO Max | official | + | - | Cobb Energy
Drifters :: - | cast Yaphet Crane / - / - | official | + | - | ^
Drifters :: - | cast Lil' Dutch / - / - | official | + | - | ^
Drifters :: - | crew Regina Waithe / director | official | + | - | ^
Savant :: - | renewal cancelled | predicted | + | - | We hear no
The Decatur Six :: 3 | renewal renewed | official | + | - | The Decatur Six
The Decatur Six :: 3 | episodes 8 | official | + | - | ^
The Decatur Six :: 3 | platform BET+ | official | + | - | ^
Taxi Dispatch :: - | cast Kentrell Boyd / - / returning | official | + | - | As soon as
Taxi Dispatch :: - | production filming starts when=2021-03..2021-05 | official | + | - | ^
Taxi Dispatch :: - | production filming under way when=2020-03 | official | - | - | ^
Church Folk :: 4 | renewal cancelled | official | + | - | Bounce TV waved
In the Choir :: 2 | renewal cancelled | official | + | - | ^
Sistas of the South :: 5 | release 2021-03-01..2021-08-31 | rumored | - | - | Somebody at Tyler
Sistas of the South :: 5 | release 2021-06 | rumored | + | - | ^
Greenleaf Lane :: 3 | renewal cancelled | rumored | + | - | Commissary chatter
Holy Smoke :: 3 | renewal renewed when=2021-01 | reported | + | Essence | Holy Smoke
Holy Smoke :: 4 | renewal renewed when=2021-01 | reported | + | Essence | ^
Holy Smoke :: - | platform OWN | official | + | - | ^
Ambitious :: - | renewal renewed | official | - | - | No idea what
