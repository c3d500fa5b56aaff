url: https://www.antipodeantv.example/news/2018/04/11/redback-creek-third-season
outlet: Antipodean TV
published: 2018-04-11
title: Redback Creek: production kicks off on third and last season for ABC

Principal photography has commenced in Broken Hill on a third helping of ABC drama Redback Creek, which Screen Australia and the producers say is going to round off the tale.

Rachel Griffin-Lowe pulls on Sergeant Moss's boots as before. Aaron Pedrucci, Deborah Malone and Hunter Page-Lochran, all of them there since the debut season of 2015, do likewise, while Jacqueline Mack, Wentworth's Kate Box-Allen and 14-year-old newcomer Tarryn Munro are fresh in town. Absent is Ewen Leslie-Hart, whose publican went down the shaft in season two.

Filming runs through the end of June. Six hours are on order, to be broadcast in early 2019.

Wayne Blair-Jones and newcomer Sian Davies share directing duties. On the scripts are Steven McGregor Hill (who created the series), Timothy Lee and Kodie Bedlow; Greer Simpkins produces.

Acorn TV retains the programme for North America.

The first run was watched by 1.3 million across the five capitals. For the second it was 980,000, and the AACTA for best drama, given out in December 2016.

In other production news

Stan's Bloodwood Manor has wrapped its first season in Ballarat, with Essie Davison atop the bill.

Ten put Doctor Doctor's clone Nurse Nurse on the shelf for good after 20 episodes.

Mystery Road's namesake Misery Road, a six-part Foxtel comedy out of a podcast of the same name, starts shooting in Geelong on 7 May.

And Offspring? Nobody at Ten wanted to be quoted, so we leave it be.

=== claims
Redback Creek :: 3 | production filming starts | official | + | - | Principal photography
Redback Creek :: 3 | renewal final | official | + | Screen Australia | ^
Redback Creek :: - | platform ABC | official | + | - | ^
Redback Creek :: 3 | cast Rachel Griffin-Lowe / Sergeant Moss / returning | official | + | - | Rachel Griffin-Lowe
Redback Creek :: 3 | cast Aaron Pedrucci / - / returning | official | + | - | Aaron Pedrucci
Redback Creek :: 3 | cast Deborah Malone / - / returning | official | + | - | ^
Redback Creek :: 3 | cast Hunter Page-Lochran / - / returning | official | + | - | ^
Redback Creek :: 1 | release 2015 | official | + | - | ^
Redback Creek :: 3 | cast Jacqueline Mack / - / joining | official | + | - | ^
Redback Creek :: 3 | cast Kate Box-Allen / - / joining | official | + | - | ^
Redback Creek :: 3 | cast Tarryn Munro / - / joining | official | + | - | ^
Redback Creek :: 3 | cast Ewen Leslie-Hart / - / leaving | official | + | - | Absent is
Redback Creek :: 3 | production filming ends when=2018-06-21..2018-06-30 | official | + | - | Filming runs
Redback Creek :: 3 | episodes 6 | official | + | - | Six hours
Redback Creek :: 3 | release 2019-01..2019-04 | official | + | - | ^
Redback Creek :: 3 | crew Wayne Blair-Jones / director | official | + | - | Wayne Blair-Jones
Redback Creek :: 3 | crew Sian Davies / director | official | + | - | ^
Redback Creek :: 3 | crew Steven McGregor Hill / writer | official | + | - | On the scripts
Redback Creek :: - | crew Steven McGregor Hill / creator | official | + | - | ^
Redback Creek :: 3 | crew Timothy Lee / writer | official | + | - | ^
Redback Creek :: 3 | crew Kodie Bedlow / writer | official | + | - | ^
Redback Creek :: 3 | crew Greer Simpkins / producer | official | + | - | ^
Redback Creek :: - | platform Acorn TV | official | + | - | Acorn TV retains
Bloodwood Manor :: - | platform Stan | official | + | - | Stan's Bloodwood
Bloodwood Manor :: 1 | production filming ends | official | + | - | ^
Bloodwood Manor :: - | cast Essie Davison / - / - | official | + | - | ^
Nurse Nurse :: - | renewal cancelled | official | + | - | Ten put
Misery Road :: 1 | episodes 6 | official | + | - | Mystery Road's
Misery Road :: - | platform Foxtel | official | + | - | ^
Misery Road :: - | source_material other / Misery Road | official | + | - | ^
Misery Road :: 1 | production filming starts when=2018-05-07 | official | + | - | ^
