// Which people share a name, and what tells them apart?
//
// column name -- the name
// column id -- one of the people
// column papers -- papers of theirs
// column categories -- their arXiv categories
// column techniques -- what they work on, the most frequent first
// column coauthors -- with whom, the most frequent first
MATCH (author:Author)
WITH author.name AS name, collect(author) AS people
WHERE size(people) > 1
UNWIND people AS author
RETURN name, author.id AS id, COUNT { (author)-[:WROTE]->(:Paper) } AS papers,
       COLLECT {
         MATCH (author)-[:WROTE]->(:Paper)-[:IN_CATEGORY]->(category:Category)
         RETURN DISTINCT category.name ORDER BY category.name
       } AS categories,
       COLLECT {
         MATCH (author)-[:WROTE]->(:Paper)-[:USES {role: 'core'}]->(technique:Technique)
         WITH technique.name AS technique, count(*) AS uses
         RETURN technique ORDER BY uses DESC, technique LIMIT 4
       } AS techniques,
       COLLECT {
         MATCH (author)-[link:COAUTHOR]-(peer:Author)
         RETURN peer.name ORDER BY link.papers DESC, peer.name LIMIT 4
       } AS coauthors
ORDER BY name, id
