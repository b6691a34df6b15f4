// Which surveys, analyses and benchmarks give an overview, and of what?
//
// param kinds: list = ["survey", "analysis", "benchmark", "dataset", "theory", "challenge-report"] -- kinds of papers
// column kind -- the kind of the paper
// column title -- the paper
// column year -- its year, where it has a date
// column techniques -- the techniques that it covers
// column tasks -- the tasks that it covers
// column url -- where to read it, where a listing tells
MATCH (paper:Paper)
WHERE paper.kind IN $kinds
RETURN paper.kind AS kind, paper.title AS title, paper.year AS year,
       COLLECT { MATCH (paper)-[:USES]->(technique:Technique) RETURN technique.name ORDER BY technique.name } AS techniques,
       COLLECT { MATCH (paper)-[:ADDRESSES]->(task:Task) RETURN task.name ORDER BY task.name } AS tasks, paper.url AS url
ORDER BY kind, title
