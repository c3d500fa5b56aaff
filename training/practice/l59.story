url: https://www.midseasonmag.example/2024/05/10/cbs-fall-people
outlet: Midseason
published: 2024-05-10
title: CBS's fall: three spinoffs, two reunions, one funeral
series: Precinct Nine

CBS has set its fall, and we've combed the fine print for names.

Precinct Nine will go on without Lt. Marcy Doyle. Annabel Strick, in the role for 12 years, turned down a shorter order, and in the 13th season Lou Cardenas moves from the bullpen to the corner office. Donal Reilly and Tess Whitaker? “They have contracts,” a CBS spokesperson said dryly.

Precinct Nine: Honolulu is led by Kimo Kahale, with Anela Park and Jonah Strick, Annabel's son. It was developed by Precinct boss Glenn Carver, who'll split his time. Len Dryer directs the first episode.

Father Figures reunites Ray Romero with Brad Gannett, who plays, again, his brother. No, it isn't Everyone Likes Ray. Phil Rosen wrote it. The cast includes Dora Roberts-Heath in a recurring role, and Patricia Heath-Eaton in one scene.

Young Matlin gets a second docket. Skye Marsh remains on the case with Jason Ritt and David Delray; Leah Lewis-Kim, who's a lawyer in real life by now, is only in the first four. Jennie Snyder-Urban runs the room.

FBI: Oslo? No longer in the works. Vinessa Shawler had been cast.

The funeral is that of So Help Me Tom. The final season, the sixth, begins on October 17, and its star, Thomas Lennox, is to direct the last half hour ever. Wendie Malik-Jones, absent since season 3, told Parade she has been invited to the burial and will go. Creator Joe Portman says that the pastor will be “somebody who was once President,” by which he may mean actor Bill Pullford.

CBS's head of casting, Claudia Lyle, got a round of applause. Kelly Kahlstrom, its former president, did not attend.

=== claims
13 | cast Annabel Strick / Marcy Doyle / leaving | official | + | - | Annabel Strick, in
- | platform CBS | official | + | - | CBS has set
13 | cast Lou Cardenas / - / returning | official | + | - | Annabel Strick, in
13 | cast Donal Reilly / - / returning | official | + | CBS | “They have
13 | cast Tess Whitaker / - / returning | official | + | CBS | ^
Precinct Nine: Honolulu :: - | cast Kimo Kahale / - / - | official | + | - | Precinct Nine: Honolulu
Precinct Nine: Honolulu :: - | cast Anela Park / - / - | official | + | - | ^
Precinct Nine: Honolulu :: - | cast Jonah Strick / - / - | official | + | - | ^
Precinct Nine: Honolulu :: - | crew Glenn Carver / creator | official | + | - | It was developed
- | crew Glenn Carver / showrunner | official | + | - | ^
Precinct Nine: Honolulu :: 1 | crew Len Dryer / director | official | + | - | Len Dryer
Father Figures :: - | cast Ray Romero / - / - | official | + | - | Father Figures
Father Figures :: - | cast Brad Gannett / his brother / - | official | + | - | ^
Father Figures :: 1 | crew Phil Rosen / writer | official | + | - | Phil Rosen
Father Figures :: - | cast Dora Roberts-Heath / - / - | official | + | - | The cast includes
Father Figures :: - | cast Patricia Heath-Eaton / - / - | official | + | - | ^
Young Matlin :: 2 | renewal renewed | official | + | - | Young Matlin
Young Matlin :: 2 | cast Skye Marsh / - / returning | official | + | - | Skye Marsh
Young Matlin :: 2 | cast Jason Ritt / - / returning | official | + | - | ^
Young Matlin :: 2 | cast David Delray / - / returning | official | + | - | ^
Young Matlin :: 2 | cast Leah Lewis-Kim / - / returning | official | + | - | ^
Young Matlin :: - | crew Jennie Snyder-Urban / showrunner | official | + | - | Jennie Snyder
FBI: Oslo :: 1 | renewal cancelled | official | + | - | No longer
FBI: Oslo :: - | cast Vinessa Shawler / - / - | official | + | - | Vinessa
So Help Me Tom :: 6 | renewal final | official | + | - | The final season
So Help Me Tom :: 6 | release 2024-10-17 | official | + | - | ^
So Help Me Tom :: - | cast Thomas Lennox / - / - | official | + | - | ^
So Help Me Tom :: 6 | crew Thomas Lennox / director | official | + | - | ^
So Help Me Tom :: 6 | cast Wendie Malik-Jones / - / returning | official | + | Wendie Malik-Jones | Wendie
So Help Me Tom :: - | crew Joe Portman / creator | official | + | - | Creator Joe
So Help Me Tom :: 6 | cast Bill Pullford / pastor / joining | predicted | + | - | ^
