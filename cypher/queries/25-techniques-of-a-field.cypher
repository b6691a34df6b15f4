// How large are the fields of the taxonomy, and what leads in each?
//
// param depth: integer = 1 -- how far below the top a field stands: 0 for the top itself
// column field -- a technique that others are narrower than
// column above -- the technique above it
// column papers -- papers that use it or a narrower one
// column authors -- authors of those papers
// column speedups -- speed-ups that they report
// column leaders -- the narrower techniques with most papers
MATCH path = (field:Technique)-[:BROADER*0..]->(top:Technique)
WHERE NOT EXISTS { (top)-[:BROADER]->(:Technique) } AND EXISTS { (field)<-[:BROADER]-(:Technique) }
WITH field, min(length(path)) AS depth
WHERE depth = $depth
MATCH (field)<-[:BROADER*0..]-(:Technique)<-[:USES]-(paper:Paper)
WITH field, collect(DISTINCT paper) AS papers
RETURN field.name AS field, COLLECT { MATCH (field)-[:BROADER]->(above) RETURN above.name ORDER BY above.name }[0] AS above,
       size(papers) AS papers,
       COUNT { UNWIND papers AS paper MATCH (paper)<-[:WROTE]-(author:Author) RETURN DISTINCT author } AS authors,
       COUNT { UNWIND papers AS paper MATCH (paper)-[:REPORTS]->(result:Result {kind: 'speedup'}) RETURN result } AS speedups,
       COLLECT {
         MATCH (field)<-[:BROADER*1..]-(narrower:Technique)<-[:USES]-(paper:Paper)
         WITH narrower.name AS name, count(DISTINCT paper) AS uses
         RETURN name ORDER BY uses DESC, name LIMIT 4
       } AS leaders
ORDER BY papers DESC, field
