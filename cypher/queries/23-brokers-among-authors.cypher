// Who holds the network together: authors whose co-authors do not work with each other?
//
// param minimum: integer = 3 -- the fewest co-authors
// param limit: integer = 25 -- the most authors
// column author -- the author
// column papers -- papers of theirs
// column coauthors -- how many co-authors they have
// column open -- pairs of co-authors who wrote nothing together
// column closed -- pairs of co-authors who did
// column brokerage -- the share of open pairs, in percent
// column topics -- what they work on, the most frequent first
MATCH (person:Author)-[:COAUTHOR]-(peer:Author)
WITH person, collect(DISTINCT peer) AS peers
WHERE size(peers) >= $minimum
UNWIND peers AS one
UNWIND peers AS two
WITH person, peers, one, two
WHERE one.id < two.id
WITH person, size(peers) AS coauthors, count(*) AS pairs, sum(CASE WHEN EXISTS { (one)-[:COAUTHOR]-(two) } THEN 1 ELSE 0 END) AS closed
WITH person, coauthors, pairs, closed,
     COLLECT {
       MATCH (person)-[:WROTE]->(:Paper)-[:USES {role: 'core'}]->(technique:Technique)
       WITH technique.name AS name, count(*) AS uses
       RETURN name ORDER BY uses DESC, name LIMIT 3
     } AS topics
RETURN person.name AS author, COUNT { (person)-[:WROTE]->(:Paper) } AS papers, coauthors, pairs - closed AS open, closed,
       round(100.0 * (pairs - closed) / pairs, 1) AS brokerage, topics
ORDER BY open DESC, person.id
LIMIT $limit
