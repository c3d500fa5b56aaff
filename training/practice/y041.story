url: https://www.lakecountycourier.example/life/2025/01/the-understory-hulu
outlet: Lake County Courier
published: 2025-01-30
title: Local woods, national audience: ‘The Understory’ is Hulu-bound again
series: The Understory

BALDWIN — If you hear chainsaws on Route 37 next month, don't fret. They're props, and they belong to “The Understory,” whose sophomore season starts rolling on February 18.

Viewers will have to be patient. Springtime in 2026 is the goal, location manager Chuck Dembrowski told the county board on Tuesday; Hulu, he cautioned, might think otherwise. Reached by phone, the streamer offered “no information on timing.”

The forestry drama took root in November 2023. From that month on the Pine Cone Diner has sold the Lumberjill Special, and Mayor Judy Vance, who was an extra in two of the ten chapters, has been stopped for selfies. By industry standards the pause isn't remarkable: the Courier looked up Netflix's “High Sierra Patrol,” and that one stayed away 30 months. Its fans hold a picnic about it.

Nine chapters are budgeted for the new season, according to permits filed with the state.

The source is on the shelf at the Baldwin Public Library under 634.9. Professor June Hartigan's nonfiction book “What the Roots Know” lent the show its title character and its lawsuits. Hartigan, 81, was never consulted and is delighted.

Asked about the trailer people have been passing around, the one in which the water tower falls, Dembrowski said that it was cut by a student in Cadillac. The genuine article can't be made before there's something to put in it.

Leads Tess Okafor and Will Brandt check in at the Best Western on the 10th. So does a newcomer, Grammy winner Josie Lark, as a tree surgeon with a past.

Hulu's vice president Mara Klein attends the Governor's film luncheon on February 3. The second-to-last episode, “Heartwood,” filmed at the old mill, won the show a Peabody in June.

Talk at the Pine Cone runs ahead of the facts, as it will. There, the premiere is “the week of deer season, this fall,” and CBS will be simulcasting it. The Detroit Free Press, citing nobody, had earlier gone with summer 2026.

=== claims
2 | production filming starts when=2025-02-18 | official | + | - | They're props
2 | release 2026-03..2026-05 | official | + | Chuck Dembrowski | Springtime in 2026
2 | release none | official | - | - | Reached by phone
1 | release 2023-11 | official | + | - | The forestry drama
1 | episodes 10 | official | + | - | From that month
2 | precedent High Sierra Patrol / release / 30 | official | + | - | By industry standards
High Sierra Patrol :: - | platform Netflix | official | + | - | ^
2 | episodes 9 | reported | + | permits | Nine chapters are
- | source_material other / What the Roots Know | official | + | - | Professor June
2 | trailer trailer | official | - | Chuck Dembrowski | The genuine article
2 | cast Tess Okafor / - / returning | official | + | - | Leads Tess
2 | cast Will Brandt / - / returning | official | + | - | ^
2 | cast Josie Lark / tree surgeon / joining | official | + | - | So does a
2 | release 2025-09..2025-11 | rumored | + | - | There, the premiere
2 | platform CBS | rumored | + | - | ^
2 | release 2026-06..2026-08 | reported | + | Detroit Free Press | The Detroit Free
