// On which datasets is a task evaluated?
//
// param task: string = "Image generation" -- name, other spelling or id of a task; narrower ones count as it
// column dataset -- a dataset that papers on the task evaluate on
// column papers -- how many do
// column share -- of the papers on the task that name any dataset, in percent
// column titles -- which papers
MATCH (root:Task)
WHERE root.id = $task OR toLower($task) IN [name IN [root.name] + coalesce(root.aliases, []) | toLower(name)]
MATCH (root)<-[:BROADER*0..]-(:Task)<-[:ADDRESSES]-(paper:Paper)
WHERE EXISTS { (paper)-[:EVALUATED_ON]->(:Dataset) }
WITH collect(DISTINCT paper) AS papers
UNWIND papers AS paper
MATCH (paper)-[:EVALUATED_ON]->(dataset:Dataset)
WITH dataset, paper, size(papers) AS total
ORDER BY paper.title
WITH dataset, total, count(paper) AS count, collect(paper.title) AS titles
RETURN dataset.name AS dataset, count AS papers, round(100.0 * count / total, 1) AS share, titles
ORDER BY papers DESC, dataset
