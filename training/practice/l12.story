url: https://www.greenlightweekly.example/2023/10/20/roundup-scripted
outlet: Greenlight Weekly
published: 2023-10-20
title: Greenlight Weekly: Twelve days, nine shows
series: Peat

• Peat. BBC Two. Dervla Kinsella and Rory Quill dig again in a second series of Aoife Brannigan's bog mystery, for which Brannigan has penned six hours. Directing: Sorcha Lyons (1-3), Tim Hartley (4-6). Producer: Bríd Nolan.

• Cabin Pressure Point. Sky Comedy. Lenny Oduya's airline farce won't fly a third time. Oduya, who stars as Captain Boateng, wrote "Grounded!" on Instagram. Nell Hargreave and Simon Abbott played his crew.

• The Quince Affair. Channel 4. Commissioned in four parts from writer Julius Amory (Mrs Trench). Sally Bonneville and Idris Kamara are the unfaithful; Tessa Blythe directs; Amory, Gwyn Morgan and Farah Siddiqui are the executive producers. Cameras go over in Bath next spring.

• Wrecked Angels. ITVX. Third run, minus Dawn Treacher (Chloe), plus Aidan Brophy and Lola Wintour. "Chloe's gone to Dubai, like everybody," said producer Ned Sharples.

• Sixteen Candles for Nan. Gold. Written by and starring Bev Ollerenshaw, who has also had a hand in the music. Her screen grandson in the first series, Tyler Hobbs, has grown eleven inches; enter Archie Smee.

• Nightjar. Paramount+. After five episodes as locum, Dr Chatterjee (Anil Bhatt) stays for good in series two, and Frances Amos is promoted from guest to regular. Series lead Rob Scully has extended his contract.

• The Duke's Cook. Drama. From the books by Marjorie Fenn. Edith Ransome is the cook, Gerald Fitzwarren the duke. Filming wrapped last week. Adaptor: Clive Pargeter.

• Bake-Off rival Batter Up. E4. Host Stacey Munroe hands her apron to Jools Ferrier. Judges Pierre Lavigne and Auntie Mo stay put. Starts 6 November.

• Hound. Alibi. No word on a comeback; lead Douglas Muir has meanwhile taken a part in the West End's Sleuth, and director Ailsa Kerr is on a feature.

=== claims
- | platform BBC Two | official | + | - | Peat. BBC
2 | renewal renewed | official | + | - | ^
2 | cast Dervla Kinsella / - / returning | official | + | - | ^
2 | cast Rory Quill / - / returning | official | + | - | ^
- | crew Aoife Brannigan / creator | official | + | - | ^
2 | crew Aoife Brannigan / writer | official | + | - | ^
2 | episodes 6 | official | + | - | ^
2 | crew Sorcha Lyons / director | official | + | - | ^
2 | crew Tim Hartley / director | official | + | - | ^
2 | crew Bríd Nolan / producer | official | + | - | ^
Cabin Pressure Point :: - | platform Sky Comedy | official | + | - | Cabin Pressure
Cabin Pressure Point :: 3 | renewal cancelled | official | + | - | ^
Cabin Pressure Point :: - | crew Lenny Oduya / creator | official | + | - | ^
Cabin Pressure Point :: - | cast Lenny Oduya / Captain Boateng / - | official | + | - | ^
Cabin Pressure Point :: - | cast Nell Hargreave / - / - | official | + | - | ^
Cabin Pressure Point :: - | cast Simon Abbott / - / - | official | + | - | ^
The Quince Affair :: - | platform Channel 4 | official | + | - | The Quince
The Quince Affair :: 1 | renewal renewed | official | + | - | ^
The Quince Affair :: 1 | episodes 4 | official | + | - | ^
The Quince Affair :: 1 | crew Julius Amory / writer | official | + | - | ^
The Quince Affair :: - | cast Sally Bonneville / - / - | official | + | - | ^
The Quince Affair :: - | cast Idris Kamara / - / - | official | + | - | ^
The Quince Affair :: 1 | crew Tessa Blythe / director | official | + | - | ^
The Quince Affair :: 1 | crew Julius Amory / producer | official | + | - | ^
The Quince Affair :: 1 | crew Gwyn Morgan / producer | official | + | - | ^
The Quince Affair :: 1 | crew Farah Siddiqui / producer | official | + | - | ^
The Quince Affair :: 1 | production filming starts when=2024-03..2024-05 | official | + | - | ^
Wrecked Angels :: - | platform ITVX | official | + | - | Wrecked Angels
Wrecked Angels :: 3 | cast Dawn Treacher / Chloe / leaving | official | + | - | ^
Wrecked Angels :: 3 | cast Aidan Brophy / - / joining | official | + | - | ^
Wrecked Angels :: 3 | cast Lola Wintour / - / joining | official | + | - | ^
Wrecked Angels :: - | crew Ned Sharples / producer | official | + | - | ^
Sixteen Candles for Nan :: - | platform Gold | official | + | - | Sixteen Candles
Sixteen Candles for Nan :: - | crew Bev Ollerenshaw / writer | official | + | - | ^
Sixteen Candles for Nan :: - | cast Bev Ollerenshaw / - / - | official | + | - | ^
Sixteen Candles for Nan :: - | crew Bev Ollerenshaw / composer | official | + | - | ^
Sixteen Candles for Nan :: 1 | cast Tyler Hobbs / - / - | official | + | - | ^
Sixteen Candles for Nan :: 2 | cast Tyler Hobbs / - / leaving | official | + | - | ^
Sixteen Candles for Nan :: 2 | cast Archie Smee / - / joining | official | + | - | ^
Nightjar :: - | platform Paramount+ | official | + | - | Nightjar. Paramount
Nightjar :: 2 | cast Anil Bhatt / Dr Chatterjee / returning | official | + | - | ^
Nightjar :: 2 | cast Frances Amos / - / returning | official | + | - | ^
Nightjar :: 2 | cast Rob Scully / - / returning | official | + | - | ^
The Duke's Cook :: - | platform Drama | official | + | - | The Duke's
The Duke's Cook :: - | source_material novel / - | official | + | - | ^
The Duke's Cook :: - | cast Edith Ransome / - / - | official | + | - | ^
The Duke's Cook :: - | cast Gerald Fitzwarren / - / - | official | + | - | ^
The Duke's Cook :: 1 | production filming ends when=2023-10-09..2023-10-15 | official | + | - | ^
The Duke's Cook :: - | crew Clive Pargeter / writer | official | + | - | ^
Batter Up :: - | platform E4 | official | + | - | Bake-Off rival
Batter Up :: - | cast Stacey Munroe / - / leaving | official | + | - | ^
Batter Up :: - | cast Jools Ferrier / - / joining | official | + | - | ^
Batter Up :: - | cast Pierre Lavigne / - / returning | official | + | - | ^
Batter Up :: - | cast Auntie Mo / - / returning | official | + | - | ^
Batter Up :: - | release 2023-11-06 | official | + | - | ^
Hound :: - | platform Alibi | official | + | - | Hound. Alibi
Hound :: - | renewal renewed | official | - | - | ^
Hound :: - | cast Douglas Muir / - / - | official | + | - | ^
Hound :: - | crew Ailsa Kerr / director | official | + | - | ^
