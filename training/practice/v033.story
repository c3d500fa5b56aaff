url: https://www.bosphorusreel.example/2024/09/12/gece-vardiyasi-season-2-exclusive
outlet: Bosphorus Reel
published: 2024-09-12
title: Night Shift (Gece Vardiyası) loses Kaya, hires two doctors and moves to Friday
series: Gece Vardiyası

Let's begin with the sad part. Ahmet, the ambulance driver of Kanal D's Gece Vardiyası, crashed in the last minute before the summer break, and Engin Kayalar knew when he read it that it was over. “I asked for the keys as a souvenir,” the actor wrote under a black square on Instagram. So the new season, which starts off on September 27, has no Ahmet.

It has, however, two physicians whom Istanbul's night hadn't seen so far. Professor Cemre is assigned to Tuba Ünsalan (“Forbidden Rose”; a Golden Butterfly for “Mother's Day Out”). Alongside her works Doctor Poyraz, a part that Akın Akınöz-Er plays after three years away from television. There had been talk of Çağatay Ulusoy for Poyraz, but you know how talk is. Ulusoy is filming in Rome.

Ezgi Mola-Sev, Boran Kuzum-Tek and Hülya Avşarlı complete the ward as they did before, that is to say as Nurse Fidan, the intern Umut and Ms. Perihan, the administrator with the cough.

The young Şifanur Gül-Ay asked to be released to go to university. It was granted. Her Damla follows a boyfriend to Antalya, so a door is left ajar.

A new producer, too? No: the company OGM and its boss Onur Güvenatam, who produced the forty episodes of the first season, stay in charge. But Cem Karcı-Öz directs instead of Hilal Saral-Dün, she being occupied with “Family Secrets 2” (as it's called in the United Kingdom). Ethem Özışık-Su remains at his desk with four co-authors. Toygar Işıklı-Van supplies the tears in D minor.

Kanal D takes the show from its Tuesday, where it was up against the football, to Friday.

The rumor that it would be shortened to 100 minutes was contradicted by Güvenatam, who found 140 “rather brief.” He's sold the format to Korea, where the nurses are to be men.

Were you for Ahmet and Fidan, or for Umut?

=== claims
- | platform Kanal D | official | + | - | Ahmet, the ambulance
1 | cast Engin Kayalar / Ahmet / - | official | + | - | ^
2 | release 2024-09-27 | official | + | - | So the new season
2 | cast Engin Kayalar / Ahmet / leaving | official | + | Engin Kayalar | ^
2 | cast Tuba Ünsalan / Professor Cemre / joining | official | + | - | Professor Cemre
2 | cast Akın Akınöz-Er / Doctor Poyraz / joining | official | + | - | Alongside her
2 | cast Çağatay Ulusoy / Doctor Poyraz / joining | rumored | + | - | There had been
2 | cast Ezgi Mola-Sev / Nurse Fidan / returning | official | + | - | Ezgi Mola-Sev
2 | cast Boran Kuzum-Tek / Umut / returning | official | + | - | ^
2 | cast Hülya Avşarlı / Ms. Perihan / returning | official | + | - | ^
2 | cast Şifanur Gül-Ay / Damla / leaving | official | + | - | The young Şifanur
2 | crew Onur Güvenatam / producer | official | + | - | No: the company
1 | crew Onur Güvenatam / producer | official | + | - | ^
1 | episodes 40 | official | + | - | ^
2 | crew Cem Karcı-Öz / director | official | + | - | But Cem Karcı
2 | crew Hilal Saral-Dün / director | official | - | - | ^
2 | crew Ethem Özışık-Su / writer | official | + | - | Ethem Özışık
2 | crew Toygar Işıklı-Van / composer | official | + | - | Toygar Işıklı
