// Which papers gain speed or size and say what it costs in quality?
//
// param technique: string = "" -- only papers on this technique, by name, other spelling or id; all where it is empty
// param minimum: float = 2 -- the least gain, in times
// param limit: integer = 40 -- the most papers
// column title -- the paper
// column gain -- the largest gain, in times
// column kind -- what it is a gain in
// column gained -- what it says on the gain
// column quality -- what it says on accuracy, quality or errors
MATCH (paper:Paper)-[gains:REPORTS]->(gain:Result {unit: 'x'})
WHERE gain.kind IN ['speedup', 'throughput', 'latency', 'memory-reduction', 'size-reduction', 'compute-reduction', 'energy']
  AND gain.value >= $minimum
  AND ($technique = '' OR EXISTS {
    MATCH (paper)-[:USES {role: 'core'}]->(:Technique)-[:BROADER*0..]->(root:Technique)
    WHERE root.id = $technique OR toLower($technique) IN [name IN [root.name] + coalesce(root.aliases, []) | toLower(name)]
  })
WITH paper, gains, gain
ORDER BY gain.value DESC, gain.id
WITH paper, collect({value: gain.value, kind: gain.kind, evidence: '…' + substring(CASE gains.field WHEN 'title' THEN paper.title ELSE paper.abstract END, CASE WHEN gains.start > 70 THEN gains.start - 70 ELSE 0 END, 150) + '…'})[0] AS best
WITH paper, best,
     COLLECT {
       MATCH (paper)-[reports:REPORTS]->(result:Result)
       WHERE result.kind IN ['accuracy', 'quality', 'error']
       RETURN '…' + substring(CASE reports.field WHEN 'title' THEN paper.title ELSE paper.abstract END, CASE WHEN reports.start > 70 THEN reports.start - 70 ELSE 0 END, 150) + '…' AS words
       ORDER BY result.id LIMIT 2
     } AS quality
WHERE size(quality) > 0
RETURN paper.title AS title, best.value AS gain, best.kind AS kind, best.evidence AS gained, quality
ORDER BY gain DESC, title
LIMIT $limit
