// Who works with whom on a technique?
//
// param technique: string = "KV-cache compression" -- name, other spelling or id of a technique; narrower ones count as it
// param limit: integer = 25 -- the most pairs
// column author -- one of the two, by name
// column coauthor -- the other
// column papers -- how many papers of theirs apply, study or propose the technique
// column years -- in which years, of papers with a date
// column titles -- which papers
MATCH (root:Technique)
WHERE root.id = $technique OR toLower($technique) IN [name IN [root.name] + coalesce(root.aliases, []) | toLower(name)]
MATCH (root)<-[:BROADER*0..]-(:Technique)<-[:USES {role: 'core'}]-(paper:Paper)
WITH DISTINCT paper
MATCH (first:Author)-[:WROTE]->(paper)<-[:WROTE]-(second:Author)
WHERE first.id < second.id
WITH first, second, paper
ORDER BY paper.title
WITH first, second, count(paper) AS papers, collect(DISTINCT paper.year) AS years, collect(paper.title) AS titles
RETURN first.name AS author, second.name AS coauthor, papers, years, titles
ORDER BY papers DESC, first.id, second.id
LIMIT $limit
