url: https://www.deskoftheday.example/television/2022/09/30/orphans-of-the-mill-column
outlet: Desk of the Day
published: 2022-09-30
title: The mill grinds on, whether we like it or not
series: Orphans of the Mill

I am told that one must not speak ill of a success. Orphans of the Mill is a success, and ITV has done with it what one does with those: on Wednesday it put its name under not one more series but two. The third is due when the leaves fall next year; the one after, which nobody had asked for, will be the mill's last turn.

Permit an old subscriber to look back. The orphans first trooped through their gate on the second Sunday of 2020, six hours of soot and hymns by Alice Thackray out of the memoir of the same name. It was splendid. We were promised, by Thackray herself on the wireless, that there would be no second series. It went out in September 2021.

And now? Maggie Eccles, the only reason to watch, has gone to America. Her Hester is written out, an ITV person tells me, "between the series, by letter." Young Joe Sugden stays on as Ned and is to be foreman. From the Crown of last winter comes Lydia Fane, to be the new matron; she can act, so what is she doing there?

They had better hurry. Not one wheel has turned in Hebden Bridge so far, as the weir has to be mended first, and I should be astonished if anything were before the lens this side of February. In that event autumn is a pious hope. Twelve months from order to screen may do for a quiz; Coal Street took sixteen to come back with its second, and they didn't have a weir.

Did I enjoy the finale? I did. I also enjoyed the apple crumble. One can have enough of both. The DVD of both series is in the shops on 14 November.

=== claims
3 | renewal renewed when=2022-09-28 | official | + | - | Orphans of the Mill is
4 | renewal renewed when=2022-09-28 | official | + | - | ^
3 | release 2023-09..2023-11 | official | + | - | The third is
4 | renewal final | official | + | - | ^
1 | release 2020-01-12 | official | + | - | The orphans first
1 | episodes 6 | official | + | - | ^
- | crew Alice Thackray / writer | official | + | - | ^
- | source_material other / Orphans of the Mill | official | + | - | ^
2 | release 2021-09 | official | + | - | It went out
3 | cast Maggie Eccles / Hester / leaving | official | + | - | Maggie Eccles, the only
3 | cast Joe Sugden / Ned / returning | official | + | - | Young
3 | cast Lydia Fane / matron / joining | official | + | - | From the Crown
3 | production filming starts | official | - | - | Not one wheel
3 | production filming starts when=2023-02-01.. | predicted | + | - | ^
3 | precedent Coal Street / release / 16 | official | + | - | Twelve months
