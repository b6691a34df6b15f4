// Who connects two communities: authors with papers on both of two techniques, or co-authors on either side?
//
// param one: string = "Pruning" -- name, other spelling or id of a technique; narrower ones count as it
// param other: string = "Decoding and inference" -- the other technique
// param limit: integer = 25 -- the most authors
// column author -- the author
// column papersOne -- own papers on the first technique
// column papersOther -- own papers on the second
// column coauthorsOne -- co-authors with papers on the first technique and none on the second
// column coauthorsOther -- co-authors with papers on the second technique and none on the first
// column links -- pairs of such co-authors, one of either side, that did not write a paper together: connected by this author
MATCH (root:Technique)<-[:BROADER*0..]-(:Technique)<-[:USES {role: 'core'}]-(:Paper)<-[:WROTE]-(member:Author)
WHERE root.id = $one OR toLower($one) IN [name IN [root.name] + coalesce(root.aliases, []) | toLower(name)]
WITH collect(DISTINCT member) AS groupOne
MATCH (root:Technique)<-[:BROADER*0..]-(:Technique)<-[:USES {role: 'core'}]-(:Paper)<-[:WROTE]-(member:Author)
WHERE root.id = $other OR toLower($other) IN [name IN [root.name] + coalesce(root.aliases, []) | toLower(name)]
WITH groupOne, collect(DISTINCT member) AS groupOther
MATCH (person:Author)-[:COAUTHOR]-(peer:Author)
WITH person, groupOne, groupOther, collect(DISTINCT peer) AS peers
WITH person, [peer IN peers WHERE peer IN groupOne AND NOT peer IN groupOther] AS sideOne,
     [peer IN peers WHERE peer IN groupOther AND NOT peer IN groupOne] AS sideOther
WHERE size(sideOne) > 0 AND size(sideOther) > 0
UNWIND sideOne AS left
UNWIND sideOther AS right
WITH person, sideOne, sideOther, sum(CASE WHEN EXISTS { (left)-[:COAUTHOR]-(right) } THEN 0 ELSE 1 END) AS links
RETURN person.name AS author,
       COUNT {
         MATCH (person)-[:WROTE]->(paper:Paper)
         WHERE EXISTS {
           MATCH (paper)-[:USES {role: 'core'}]->(:Technique)-[:BROADER*0..]->(root:Technique)
           WHERE root.id = $one OR toLower($one) IN [name IN [root.name] + coalesce(root.aliases, []) | toLower(name)]
         }
       } AS papersOne,
       COUNT {
         MATCH (person)-[:WROTE]->(paper:Paper)
         WHERE EXISTS {
           MATCH (paper)-[:USES {role: 'core'}]->(:Technique)-[:BROADER*0..]->(root:Technique)
           WHERE root.id = $other OR toLower($other) IN [name IN [root.name] + coalesce(root.aliases, []) | toLower(name)]
         }
       } AS papersOther,
       size(sideOne) AS coauthorsOne, size(sideOther) AS coauthorsOther, links
ORDER BY links DESC, person.id
LIMIT $limit
