// Which pairs of techniques are common each, but nobody combined them yet?
//
// param minimum: integer = 8 -- the fewest papers on either
// param limit: integer = 25 -- the most pairs
// column first -- a technique
// column second -- another, of a different field
// column papersFirst -- papers that use the first
// column papersSecond -- papers that use the second
// column expected -- in how many papers they would meet by chance
// column tasks -- tasks that papers on both sides address: where a combination could help
MATCH (technique:Technique)<-[:USES]-(paper:Paper)
WITH technique, count(paper) AS papers, COUNT { (:Paper) } AS total
WHERE papers >= $minimum
WITH total, collect({technique: technique, papers: papers}) AS common
UNWIND common AS one
UNWIND common AS two
WITH total, one, two, one.technique AS first, two.technique AS second
WHERE first.id < second.id
  AND NOT EXISTS { (first)-[:BROADER*1..]->(second) }
  AND NOT EXISTS { (second)-[:BROADER*1..]->(first) }
  AND NOT EXISTS { (first)-[:BROADER]->(:Technique)<-[:BROADER]-(second) }
  AND NOT EXISTS { (first)<-[:USES]-(:Paper)-[:USES]->(second) }
WITH first, second, one.papers AS papersFirst, two.papers AS papersSecond, total,
     COLLECT {
       MATCH (first)<-[:USES]-(:Paper)-[:ADDRESSES]->(task:Task)<-[:ADDRESSES]-(:Paper)-[:USES]->(second)
       RETURN DISTINCT task.name ORDER BY task.name
     } AS tasks
RETURN first.name AS first, second.name AS second, papersFirst, papersSecond,
       round(1.0 * papersFirst * papersSecond / total, 2) AS expected, tasks
ORDER BY expected DESC, first, second
LIMIT $limit
