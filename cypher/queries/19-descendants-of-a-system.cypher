// What came out of a system: who builds on it, compares with it or measures against it?
//
// param system: string = "FlashAttention" -- name, other spelling or id of a system or model
// column system -- the system
// column relation -- proposes, builds on, compares with, mentions or evaluates
// column title -- a paper
// column year -- its year, where it has a date
// column proposed -- what that paper proposes itself
// column evidence -- its words
MATCH (system:System|Model)
WHERE system.id = $system OR toLower($system) IN [name IN [system.name] + coalesce(system.aliases, []) | toLower(name)]
MATCH (system)<-[link:PROPOSES|BUILDS_ON|COMPARES_WITH|MENTIONS|EVALUATES]-(paper:Paper)
RETURN system.name AS system, toLower(replace(type(link), '_', ' ')) AS relation, paper.title AS title, paper.year AS year,
       COLLECT { MATCH (paper)-[:PROPOSES]->(own) WHERE own <> system RETURN own.name ORDER BY own.name } AS proposed, link.evidence AS evidence
ORDER BY system,
         CASE type(link) WHEN 'PROPOSES' THEN 0 WHEN 'BUILDS_ON' THEN 1 WHEN 'COMPARES_WITH' THEN 2 WHEN 'EVALUATES' THEN 3 ELSE 4 END, title
