// What does an author work on, with whom, on what?
//
// param author: string = "Yang Sui" -- the author's name or id; people of one name stay apart by their ids
// param limit: integer = 8 -- the most names of a kind
// column id -- the author
// column facet -- what the row tells: papers, technique, task, co-author, system, dataset or hardware
// column name -- its name; of the papers, the years
// column papers -- how many papers of the author have it
CALL {
  MATCH (author:Author)-[:WROTE]->(paper:Paper)
  WHERE author.id = $author OR toLower(author.name) = toLower($author)
  RETURN author.id AS id, 0 AS rank, 'papers' AS facet, toString(min(paper.year)) + '–' + toString(max(paper.year)) AS name, count(paper) AS papers
  UNION ALL
  MATCH (author:Author)-[:WROTE]->(paper:Paper)-[:USES {role: 'core'}]->(thing:Technique)
  WHERE author.id = $author OR toLower(author.name) = toLower($author)
  RETURN author.id AS id, 1 AS rank, 'technique' AS facet, thing.name AS name, count(paper) AS papers
  UNION ALL
  MATCH (author:Author)-[:WROTE]->(paper:Paper)-[:ADDRESSES]->(thing:Task)
  WHERE author.id = $author OR toLower(author.name) = toLower($author)
  RETURN author.id AS id, 2 AS rank, 'task' AS facet, thing.name AS name, count(paper) AS papers
  UNION ALL
  MATCH (author:Author)-[:WROTE]->(paper:Paper)<-[:WROTE]-(thing:Author)
  WHERE author.id = $author OR toLower(author.name) = toLower($author)
  RETURN author.id AS id, 3 AS rank, 'co-author' AS facet, thing.name AS name, count(paper) AS papers
  UNION ALL
  MATCH (author:Author)-[:WROTE]->(paper:Paper)-[:PROPOSES]->(thing:System)
  WHERE author.id = $author OR toLower(author.name) = toLower($author)
  RETURN author.id AS id, 4 AS rank, 'system' AS facet, thing.name AS name, count(paper) AS papers
  UNION ALL
  MATCH (author:Author)-[:WROTE]->(paper:Paper)-[:EVALUATED_ON]->(thing:Dataset)
  WHERE author.id = $author OR toLower(author.name) = toLower($author)
  RETURN author.id AS id, 5 AS rank, 'dataset' AS facet, thing.name AS name, count(paper) AS papers
  UNION ALL
  MATCH (author:Author)-[:WROTE]->(paper:Paper)-[:RUNS_ON]->(thing:Hardware)
  WHERE author.id = $author OR toLower(author.name) = toLower($author)
  RETURN author.id AS id, 6 AS rank, 'hardware' AS facet, thing.name AS name, count(paper) AS papers
}
WITH id, rank, facet, name, papers
ORDER BY id, rank, papers DESC, name
WITH id, rank, facet, collect({name: name, papers: papers})[..$limit] AS rows
UNWIND rows AS row
RETURN id, facet, row.name AS name, row.papers AS papers
ORDER BY id, rank, papers DESC, name
