url: https://www.kbuzz.example/2025/04/30/yoo-seol-declines-black-market-2
outlet: K Buzz
published: 2025-04-30
title: Yoo Seol steps away from ‘Black Market Pharmacy 2’ after long talks
series: Black Market Pharmacy

12

News

K BUZZ STAFF
Posted by Harin Wednesday, April 30, 2025

Actress Yoo Seol will not be standing behind the counter of TVING's 'Black Market Pharmacy' when it opens again.

According to an April 30 report by Sports Chosun, the actress, to whom the part of a customs officer had been offered, turned it down over a clash with her film. Her label Blue Fir said back in February that she was only 'looking over the script in a positive light.'

Meanwhile Gook Ji-ho, Mo Eun-sae, and Park Chan-mi-rae stay on from the first season, the production company Dalgona Works told the press, and Tak Jae-hyun is newly cast as the prosecutor, Mr. Bang. As for the twins, played by Han Bi and Han Byul, the company has 'nothing to say yet.'

Filming kicks off in Incheon in June. A premiere in the first half of next year is what TVING is shooting for, it's been learned.

'Black Market Pharmacy,' which the Kakao webtoon 'Prescription: Revenge' gave rise to, was released in October 2023. Director Um Tae-sik is the only one of the three directors who is returning.

Yoo Seol's next project, the movie 'Half Tide,' hits theaters in August.

SEE ALSO: Which idol-actor made netizens laugh at the Baeksang red carpet?

=== claims
2 | cast Yoo Seol / - / joining | reported | - | Sports Chosun | Actress Yoo Seol
- | platform TVING | official | + | - | ^
2 | cast Gook Ji-ho / - / returning | official | + | Dalgona Works | Meanwhile
2 | cast Mo Eun-sae / - / returning | official | + | Dalgona Works | ^
2 | cast Park Chan-mi-rae / - / returning | official | + | Dalgona Works | ^
2 | cast Tak Jae-hyun / Mr. Bang / joining | official | + | Dalgona Works | ^
2 | cast Han Bi / - / returning | official | - | Dalgona Works | As for the twins
2 | cast Han Byul / - / returning | official | - | Dalgona Works | ^
2 | production filming starts when=2025-06 | official | + | - | Filming kicks
2 | release 2026-01..2026-06 | rumored | + | - | A premiere
- | source_material webtoon / Prescription: Revenge | official | + | - | 'Black Market Pharmacy,' which
1 | release 2023-10 | official | + | - | ^
2 | crew Um Tae-sik / director | official | + | - | Director Um
