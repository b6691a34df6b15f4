// Who moved between topics: what did authors work on before a year, and what since?
//
// param since: integer = 2025 -- the first year of the later period
// param minimum: integer = 1 -- the fewest papers with a date in either period
// param limit: integer = 25 -- the most authors
// column author -- the author
// column before -- papers before that year
// column after -- papers in that year and later
// column left -- techniques of the earlier papers alone
// column kept -- techniques of both periods
// column took -- techniques of the later papers alone
// column moved -- the share of techniques that are not common to both, in percent
MATCH (person:Author)-[:WROTE]->(paper:Paper)
WHERE paper.year IS NOT NULL
WITH person, sum(CASE WHEN paper.year < $since THEN 1 ELSE 0 END) AS before, sum(CASE WHEN paper.year >= $since THEN 1 ELSE 0 END) AS after
WHERE before >= $minimum AND after >= $minimum
WITH person, before, after,
     COLLECT {
       MATCH (person)-[:WROTE]->(paper:Paper)-[:USES {role: 'core'}]->(technique:Technique)
       WHERE paper.year < $since
       RETURN DISTINCT technique.name ORDER BY technique.name
     } AS earlier,
     COLLECT {
       MATCH (person)-[:WROTE]->(paper:Paper)-[:USES {role: 'core'}]->(technique:Technique)
       WHERE paper.year >= $since
       RETURN DISTINCT technique.name ORDER BY technique.name
     } AS later
WHERE size(earlier) > 0 AND size(later) > 0
WITH person, before, after, [name IN earlier WHERE NOT name IN later] AS left, [name IN earlier WHERE name IN later] AS kept,
     [name IN later WHERE NOT name IN earlier] AS took
RETURN person.name AS author, before, after, left, kept, took,
       round(100.0 * (size(left) + size(took)) / (size(left) + size(kept) + size(took)), 1) AS moved
ORDER BY before + after DESC, person.id
LIMIT $limit
