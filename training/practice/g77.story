url: https://www.tvjunction.example/2025/03/19/the-marchioness-returns
outlet: TV Junction
published: 2025-03-19
title: Sky cues up a second season of Regency spy romp ‘The Marchioness’
series: The Marchioness

London, 19 March 2025: Sky today announces that Her Ladyship will be back in the intelligence business. The Marchioness, its Regency spy romp, has been recommissioned, as the saying goes.

In the title role Gugu Lindqvist-Hart was the discovery of last summer. She'll be flanked by Simon Cavanagh-Wells's Duke and, new to Bath, Youssef Karam and Dame Penelope Wilder, who appears as the poisoner Mrs. Throssell.

The eight new episodes have been adapted by Jessamy Brooke-Thorne, in the wake of the first eight, from Araminta Vale's bestselling Marchioness books. Direction lies in the hands of Coky Girard-Mensah and, for the last three, of Kit.

Sky gives 2026 as the year of transmission. Filming got going on Monday in Bath and Bristol.

Executive producers are Poppy Digby-Jones for Bad Lamb and Manpreet Sohal for Sky Studios. Universal distributes abroad; in the US the show is at home on Peacock, which co-finances it.

Series one opened on 20 June to consolidated viewing figures of 2.4 million and was nominated for three Craft BAFTAs. The ceremony takes place on 27 April.

“I thought that I'd hung up my garter pistol,” says Lindqvist-Hart.

High-resolution images of series one can be had from the Sky pressroom. The novel on which series two draws is reissued in May.

=== claims
2 | renewal renewed when=2025-03-19 | official | + | Sky | London, 19 March
- | platform Sky | official | + | - | ^
- | cast Gugu Lindqvist-Hart / - / - | official | + | - | In the title
2 | cast Simon Cavanagh-Wells / Duke / returning | official | + | - | She'll be flanked
2 | cast Youssef Karam / - / joining | official | + | - | ^
2 | cast Dame Penelope Wilder / Mrs. Throssell / joining | official | + | - | ^
2 | cast Gugu Lindqvist-Hart / - / returning | official | + | - | She'll be flanked
2 | episodes 8 | official | + | - | The eight new
2 | crew Jessamy Brooke-Thorne / writer | official | + | - | ^
1 | episodes 8 | official | + | - | ^
1 | crew Jessamy Brooke-Thorne / writer | official | + | - | ^
- | source_material novel / - | official | + | - | ^
2 | crew Coky Girard-Mensah / director | official | + | - | Direction lies
2 | crew Kit / director | official | + | - | ^
2 | release 2026 | official | + | Sky | Sky gives
2 | production filming starts when=2025-03-17 | official | + | - | Filming got
- | crew Poppy Digby-Jones / producer | official | + | - | Executive producers
- | crew Manpreet Sohal / producer | official | + | - | ^
- | platform Peacock | official | + | - | Universal dist
1 | release 2024-06-20 | official | + | - | Series one
