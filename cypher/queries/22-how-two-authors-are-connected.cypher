// How are two authors connected through co-authors?
//
// param from: string = "Kele Shao" -- name or id of one author
// param to: string = "Lingyi Huang" -- name or id of the other
// column steps -- how many co-authorships lie between them
// column authors -- the authors on the way, both ends included
// column papers -- a paper for each step
MATCH (from:Author), (to:Author)
WHERE (from.id = $from OR toLower(from.name) = toLower($from)) AND (to.id = $to OR toLower(to.name) = toLower($to)) AND from <> to
MATCH path = allShortestPaths((from)-[:COAUTHOR*..10]-(to))
WITH path, nodes(path) AS people
RETURN length(path) AS steps, [person IN people | person.name] AS authors,
       COLLECT {
         UNWIND range(0, size(people) - 2) AS i
         WITH i, people[i] AS one, people[i + 1] AS two
         MATCH (one)-[:WROTE]->(paper:Paper)<-[:WROTE]-(two)
         WITH i, min(paper.title) AS title
         RETURN title ORDER BY i
       } AS papers
ORDER BY steps, authors
