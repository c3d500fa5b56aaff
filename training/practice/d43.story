url: https://www.celticviewer.example/2017/10/05/y-goleudy-the-lighthouse-series-three
outlet: Celtic Viewer
published: 2017-10-05
title: The Keeper's Log is relit: S4C and BBC Wales board series three

In brief: what Welsh and Irish viewers have coming.

The Keeper's Log (S4C/BBC One Wales)
A third series for the lighthouse noir has been confirmed by S4C at its autumn launch in Caernarfon. Eiry Prosser is Nest Cadwaladr for another eight nights. Gone is her sergeant, Rhodri Meilyr-Jones's Dai, of whom we saw the coffin. Ed Thomas-Hughes, co-creator with Caryl Parry, writes half of it. Filming: in Welsh from January, in English a day later.

Ballycarrick (RTÉ One)
The undertakers' comedy-drama resumes on Sunday 22 October. Aoife Duffy's Bríd is pregnant, and not by the priest. For this fourth season director Neasa Kelly had two million euro less to spend, and it shows in the rain.

Hen Blant (S4C)
Nothing's known of a second series. It'd been promised for this autumn by an over-eager presenter; the channel has apologised.

The Island Doctor (TG4)
Will be bidding slán at Christmas, after 61 episodes. It's been adapted for the Scots by BBC Alba, where it's titled An Dotair and begins in 2018.

Hinterwood (BBC Four)
Richard Harrow-Lloyd has told the Western Mail he'd “walk back to Aberystwyth barefoot” if they asked him. They haven't.

Dublin Murder Club (Virgin Media)
Out of Tara Fine's crime novels come these eight parts, produced by Euston Films and starring Sarah Greenan and Killian Scott-Kelly. Day one of the shoot was Monday. It's aimed at 2019.

We've said it before and will say it once more: subtitles are good for you. Did you like last year's The Wall? It's on DVD.

=== claims
The Keeper's Log :: - | platform S4C | official | + | - | The Keeper's Log (S4C
The Keeper's Log :: - | platform BBC One Wales | official | + | - | ^
The Keeper's Log :: 3 | renewal renewed | official | + | S4C | A third series
The Keeper's Log :: 3 | cast Eiry Prosser / Nest Cadwaladr / returning | official | + | - | Eiry Prosser
The Keeper's Log :: 3 | episodes 8 | official | + | - | ^
The Keeper's Log :: 3 | cast Rhodri Meilyr-Jones / Dai / leaving | official | + | - | Gone is
The Keeper's Log :: - | crew Ed Thomas-Hughes / creator | official | + | - | Ed Thomas-Hughes
The Keeper's Log :: - | crew Caryl Parry / creator | official | + | - | ^
The Keeper's Log :: 3 | crew Ed Thomas-Hughes / writer | official | + | - | ^
The Keeper's Log :: 3 | production filming starts when=2018-01 | official | + | - | Filming: in Welsh
Ballycarrick :: - | platform RTÉ One | official | + | - | Ballycarrick (RTÉ
Ballycarrick :: 4 | release 2017-10-22 | official | + | - | The undertakers'
Ballycarrick :: - | cast Aoife Duffy / Bríd / - | official | + | - | Aoife Duffy's
Ballycarrick :: 4 | crew Neasa Kelly / director | official | + | - | For this fourth
Hen Blant :: - | platform S4C | official | + | - | Hen Blant (S4C
Hen Blant :: 2 | renewal renewed | official | - | - | Nothing's known
Hen Blant :: 2 | release 2017-09..2017-11 | official | - | - | It'd been
The Island Doctor :: - | platform TG4 | official | + | - | The Island Doctor (TG4
The Island Doctor :: - | renewal cancelled | official | + | - | Will be bidding
An Dotair :: - | platform BBC Alba | official | + | - | It's been adapted
An Dotair :: 1 | release 2018 | official | + | - | ^
An Dotair :: - | source_material series / The Island Doctor | official | + | - | ^
Hinterwood :: - | platform BBC Four | official | + | - | Hinterwood (BBC
Dublin Murder Club :: - | platform Virgin Media | official | + | - | Dublin Murder Club (Virgin
Dublin Murder Club :: - | source_material novel / - | official | + | - | Out of Tara
Dublin Murder Club :: 1 | episodes 8 | official | + | - | ^
Dublin Murder Club :: - | cast Sarah Greenan / - / - | official | + | - | ^
Dublin Murder Club :: - | cast Killian Scott-Kelly / - / - | official | + | - | ^
Dublin Murder Club :: 1 | production filming starts when=2017-10-02 | official | + | - | Day one
Dublin Murder Club :: 1 | release 2019 | official | + | - | It's aimed
