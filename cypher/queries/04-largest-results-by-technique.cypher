// What are the largest reported speed-ups (or other gains) by technique, and what shows them?
//
// param kind: string = "speedup" -- speedup, throughput, latency, memory-reduction, size-reduction, compute-reduction or energy
// param unit: string = "x" -- x for factors, % for percentages
// param most: float = 100 -- the largest value that counts; larger ones are seldom of the technique
// param limit: integer = 25 -- the most techniques
// column technique -- the technique, applied, studied or proposed by the paper
// column value -- the largest value reported
// column unit -- its unit
// column versus -- the baseline, where the paper names one
// column papers -- how many papers on the technique report such a value
// column median -- the middle of the largest values of those papers
// column title -- the paper with the largest value
// column evidence -- what it says there
MATCH (technique:Technique)<-[:USES {role: 'core'}]-(paper:Paper)-[reports:REPORTS]->(result:Result {kind: $kind, unit: $unit})
WHERE result.value <= $most
WITH technique, paper, result, reports
ORDER BY result.value DESC, result.id
WITH technique, paper, collect({value: result.value, versus: result.versus,
       evidence: '…' + substring(CASE reports.field WHEN 'title' THEN paper.title ELSE paper.abstract END, CASE WHEN reports.start > 70 THEN reports.start - 70 ELSE 0 END, 150) + '…'})[0] AS best
ORDER BY best.value DESC, paper.title
WITH technique, count(paper) AS papers, percentileCont(best.value, 0.5) AS median, collect({title: paper.title, best: best})[0] AS top
RETURN technique.name AS technique, top.best.value AS value, $unit AS unit, top.best.versus AS versus, papers, round(median, 2) AS median,
       top.title AS title, top.best.evidence AS evidence
ORDER BY value DESC, technique
LIMIT $limit
