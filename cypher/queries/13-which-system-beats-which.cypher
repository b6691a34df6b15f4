// Which systems beat which, in what, and by how much?
//
// param kind: string = "" -- only results of this kind, such as speedup or memory-reduction; all kinds where it is empty
// column winner -- what the paper proposes; its title where it names nothing
// column loser -- the baseline
// column kind -- what was measured
// column value -- how much better, or what was reached, with its unit
// column title -- the paper
// column evidence -- what it says there
MATCH (paper:Paper)-[reports:REPORTS]->(result:Result)-[:VERSUS]->(baseline)
WHERE ($kind = '' OR result.kind = $kind)
  AND NOT EXISTS { (paper)-[:PROPOSES]->(baseline) }
WITH paper, reports, result, baseline, COLLECT { MATCH (paper)-[:PROPOSES]->(system) RETURN system.name ORDER BY system.name } AS proposed
RETURN CASE WHEN size(proposed) > 0 THEN proposed[0] ELSE paper.title END AS winner, baseline.name AS loser, result.kind AS kind,
       toString(result.value) + ' ' + coalesce(result.unit, '') AS value, paper.title AS title, 
       '…' + substring(CASE reports.field WHEN 'title' THEN paper.title ELSE paper.abstract END, CASE WHEN reports.start > 70 THEN reports.start - 70 ELSE 0 END, 150) + '…' AS evidence
ORDER BY kind, result.value DESC, result.id
