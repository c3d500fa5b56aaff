url: https://www.theomahaobserver.example/entertainment/prairie-court-filming
outlet: The Omaha Observer
published: 2024-03-04
title: ‘Prairie Court’ may be back in town, if the road signs tell the truth
series: Prairie Court

Yellow signs reading PC2, with an arrow, went up along Farnam Street on Sunday. Residents think they know what that stands for: Judge Hattie Crane is coming home.

Neither AMC, on which the courtroom drama can be seen, nor the Nebraska Film Office would say whether there's a second season. But the evidence mounts up.

A permit that City Hall gave out on February 22 to a company by the name of Gavel Two LLC allows “dramatic filming” on the steps of the old courthouse for eleven days from March 18. Restaurant owner Sal Petrucci has been told by location scouts to count on sixty lunches a day through May. “Through July,” a hotel clerk corrects him.

Hotel staff also whisper of a suite for Glenda Marsh, who plays the judge. That there's none for Tobin Yates, the bailiff, has been noticed. Yates is to star in the Western “Sixgun Sermon,” due in theaters this fall.

At Creighton's law school professor Ann Doyle teaches a class on the show. She's heard that the case this time is that of the 1919 riot, and reckons on eight hours for it. “Less wouldn't do it justice.” If Doyle is right, and her former student Marcus Bell is among the writers, then the scripts must've been complete by Christmas.

And a broadcast? The pilot was filmed in April 2022 and ran on January 8, 2023. It stands to reason that we can look forward to more in January. A neighbor on Farnam has it from one of the drivers that it'll rather be Easter.

The original was drawn from a stage play by Doyle's uncle, “Recess.” Ratings were middling, with 0.9 million tuning in to the finale on February 26.

Not all are thrilled. Will there be parking? “There wasn't the last time,” said Petrucci.

=== claims
2 | renewal renewed | official | - | - | Neither AMC
- | platform AMC | official | + | - | ^
2 | renewal renewed | rumored | + | - | Residents think
2 | production filming starts when=2024-03-18 | reported | + | - | A permit
2 | production filming under way when=2024-03-04..2024-05-31 | reported | + | Sal Petrucci | Restaurant owner
2 | production filming under way when=2024-03-04..2024-07-31 | rumored | + | - | “Through July
- | cast Glenda Marsh / - / - | official | + | - | Hotel staff
2 | cast Glenda Marsh / - / returning | rumored | + | - | ^
- | cast Tobin Yates / - / - | official | + | - | That there's
2 | episodes 8 | predicted | + | Ann Doyle | She's heard
- | crew Marcus Bell / writer | reported | + | Ann Doyle | If Doyle
2 | production writing ends when=..2023-12-25 | predicted | + | - | ^
1 | production filming under way when=2022-04 | official | + | - | The pilot
1 | release 2023-01-08 | official | + | - | ^
2 | release 2025-01 | predicted | + | - | It stands
2 | release 2025-04 | rumored | + | - | A neighbor
- | source_material other / Recess | official | + | - | The original
