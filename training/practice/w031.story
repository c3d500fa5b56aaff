url: https://www.ottkhabar.example/raakh-2-release-date
outlet: OTT Khabar
published: 2025-01-09
title: Raakh Season 2 OTT release date: When and where to watch Vikrant Suri's crime drama
series: Raakh

The wait is finally over, crime drama lovers! After keeping the fans on tenterhooks for close to three years, Raakh is all set to return with its second season. The makers on Thursday dropped a gripping motion poster along with the date.

When and where to watch Raakh Season 2

Raakh Season 2 will premiere on SonyLIV on February 7, 2025. All eight episodes will be dropped at one go in Hindi, Tamil, Telugu, Bengali and Marathi.

Cast and crew

Vikrant Suri reprises his role as DCP Abhay Rathod. Tanvi Deshmukh, Pankaj Saluja, and veteran actor Mohan Bhide will be seen in pivotal roles too. Joining the ensemble this time is Malayalam star Fathima Nasreen, who steps into the Hindi web space with the show.

Helmed by Ishaan Dutta and written by Ritika Basu, Raakh is produced by Sameer Khurana under the banner of Matchstick Pictures. Dutta has previously directed the National Award-winning film Dhuan.

What's the story?

In the debut season, Abhay chased an arsonist through the bylanes of Kanpur, only to realise that he had been looking at him in the mirror all along. The new chapter picks up six months later, with another city on fire.

The first season premiered in March 2022 and has an IMDb rating of 8.4. It is inspired by journalist Alok Vajpeyi's book Kanpur Burning.

=== claims
2 | release 2025-02-07 | official | + | - | Raakh Season 2 will premiere
2 | platform SonyLIV | official | + | - | ^
2 | episodes 8 | official | + | - | All eight episodes
2 | cast Vikrant Suri / DCP Abhay Rathod / returning | official | + | - | Vikrant Suri reprises
2 | cast Tanvi Deshmukh / - / - | official | + | - | Tanvi Deshmukh, Pankaj
2 | cast Pankaj Saluja / - / - | official | + | - | ^
2 | cast Mohan Bhide / - / - | official | + | - | ^
2 | cast Fathima Nasreen / - / joining | official | + | - | Joining the ensemble
- | crew Ishaan Dutta / director | official | + | - | Helmed by
- | crew Ritika Basu / writer | official | + | - | ^
- | crew Sameer Khurana / producer | official | + | - | ^
1 | release 2022-03 | official | + | - | The first season
- | source_material other / Kanpur Burning | official | + | - | It is inspired
