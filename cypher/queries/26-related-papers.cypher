// Which papers are close to a paper, and why?
//
// param title: string = "SnapKV" -- the paper's title, a part of it, or its id
// param limit: integer = 15 -- the most papers
// column paper -- the paper asked for
// column related -- another paper
// column score -- how much they share; what few papers have counts more than what many have
// column shares -- techniques, tasks, systems, models, datasets, hardware and authors of both, the rarest first
MATCH (paper:Paper)
WHERE paper.id = $title OR toLower(paper.title) CONTAINS toLower($title)
MATCH (paper)-[:USES|ADDRESSES|BUILDS_ON|COMPARES_WITH|EVALUATES|EVALUATED_ON|RUNS_ON|WROTE]-(thing)
WITH DISTINCT paper, thing
WITH paper, thing,
     COUNT { (thing)-[:USES|ADDRESSES|BUILDS_ON|COMPARES_WITH|EVALUATES|EVALUATED_ON|RUNS_ON|WROTE]-(:Paper) } AS papers
MATCH (thing)-[:USES|ADDRESSES|BUILDS_ON|COMPARES_WITH|EVALUATES|EVALUATED_ON|RUNS_ON|WROTE]-(related:Paper)
WHERE related <> paper
WITH DISTINCT paper, related, thing, papers
ORDER BY papers, thing.name
WITH paper, related, sum(1.0 / log(1.0 + papers)) AS score, collect(thing.name) AS shares
ORDER BY score DESC, related.title
WITH paper, collect({title: related.title, score: round(score, 2), shares: shares})[..$limit] AS rows
UNWIND rows AS row
RETURN paper.title AS paper, row.title AS related, row.score AS score, row.shares AS shares
ORDER BY paper, score DESC, related
