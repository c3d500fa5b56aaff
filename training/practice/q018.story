url: https://www.shortwire.example/2024/05/15/harbor-street--will-the-strike-matter
outlet: Shortwire
published: 2024-05-15
title: Harbor Street: will the strike matter?
series: Harbor Street

If the strike lasts, season 7 of Harbor Street could be delayed. If it ends soon, filming might start in the fall.

=== claims
