// What is to be read on a technique?
//
// param technique: string = "Token compression" -- name, other spelling or id of a technique; narrower ones count as it
// param core: boolean = true -- whether only papers count that apply, study or propose it
// param limit: integer = 50 -- the most papers
// column title -- the paper
// column year -- its year, where it has a date
// column kind -- method, system, survey, …
// column system -- what it proposes
// column technique -- the technique, or which narrower one
// column evidence -- the words that show it
// column code -- a repository that it links
MATCH (root:Technique)
WHERE root.id = $technique OR toLower($technique) IN [name IN [root.name] + coalesce(root.aliases, []) | toLower(name)]
MATCH (root)<-[:BROADER*0..]-(technique:Technique)
WITH DISTINCT technique
MATCH (technique)<-[uses:USES]-(paper:Paper)
WHERE NOT $core OR uses.role = 'core'
WITH paper, uses, technique
ORDER BY uses.confidence DESC, technique.name
WITH paper, collect({technique: technique.name, evidence: uses.evidence})[0] AS best, count(*) AS forms
RETURN paper.title AS title, paper.year AS year, paper.kind AS kind,
       COLLECT { MATCH (paper)-[:PROPOSES]->(system) RETURN system.name ORDER BY system.name LIMIT 1 }[0] AS system,
       best.technique AS technique, best.evidence AS evidence,
       COLLECT { MATCH (paper)-[:HAS_CODE]->(repository) RETURN coalesce(repository.url, repository.name) ORDER BY repository.name LIMIT 1 }[0] AS code
ORDER BY coalesce(paper.score, 0) DESC, coalesce(year, 0) DESC, title
LIMIT $limit
