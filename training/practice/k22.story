url: https://www.streamersguide.example/2024/07/30/last-signal-season-2-everything
outlet: Streamers Guide
published: 2024-07-30
title: Last Signal season 2: everything we know so far
series: Last Signal

Last Signal became a surprise hit for Paramount+ when it premiered on 21 March 2024. Here are the answers to the most common questions about the second season of the science fiction series.

Has Last Signal been renewed?

Last Signal has been renewed for season 2. Paramount+ made the announcement at Comic-Con on 26 July.

When will it be released?

It won't be soon. Paramount+ says only that the show "will return," and no date has been given. Season 1 was filmed a year before its release, so we don't expect new episodes until late 2025.

When does filming start?

Star Naomi Webb told Collider that filming starts in October. "We're going back to Iceland, and I'm bringing more sweaters," she said.

Who will star in season 2?

Naomi Webb returns as Commander Eva Stern. Jamal Price (Cody), Ingrid Bakke (Dr. Lund) and Hugo Ferrer (Nico) will also be back. There will be at least two new characters, but the actors have not been named.

Chris Palmer's return has not been confirmed. We last saw his character, Vance, outside the station without a helmet.

Who is behind the show?

The series was created by Beth Harlan and Omar Dean. They are both writing for season 2. The first season was directed by Petra Novak. She will direct the first three episodes of the new season.

How many episodes will season 2 have?

Ten. Season 1 only had eight.

What is Last Signal based on?

The series is based on the podcast of the same name.

Will there be a season 3?

Harlan said at Comic-Con that she has a plan for five seasons. But Paramount+ has not ordered a third one yet.

=== claims
1 | release 2024-03-21 | official | + | - | Last Signal became
- | platform Paramount+ | official | + | - | ^
2 | renewal renewed when=2024-07-26 | official | + | Paramount+ | Last Signal has been
2 | release none | official | - | - | Paramount+ says only
2 | release 2025-09-01.. | predicted | + | - | Season 1 was filmed
2 | production filming starts when=2024-10 | official | + | Naomi Webb | Star Naomi
2 | cast Naomi Webb / Commander Eva Stern / returning | official | + | - | Naomi Webb returns
2 | cast Jamal Price / Cody / returning | official | + | - | Jamal Price
2 | cast Ingrid Bakke / Dr. Lund / returning | official | + | - | ^
2 | cast Hugo Ferrer / Nico / returning | official | + | - | ^
2 | cast Chris Palmer / Vance / returning | official | - | - | Chris Palmer
- | crew Beth Harlan / creator | official | + | - | The series was created
- | crew Omar Dean / creator | official | + | - | ^
2 | crew Beth Harlan / writer | official | + | - | They are both
2 | crew Omar Dean / writer | official | + | - | ^
2 | production writing under way | official | + | - | ^
1 | crew Petra Novak / director | official | + | - | The first season was directed
2 | crew Petra Novak / director | official | + | - | She will direct
2 | episodes 10 | official | + | - | Ten.
1 | episodes 8 | official | + | - | Season 1 only
- | source_material other / Last Signal | official | + | - | The series is based
3 | renewal renewed | official | - | - | But Paramount+
