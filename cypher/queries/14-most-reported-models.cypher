// Which models do papers evaluate most, for which techniques, and with what results?
//
// param minimum: integer = 2 -- the fewest papers
// param limit: integer = 30 -- the most models
// column model -- the model
// column papers -- papers that evaluate it
// column techniques -- what they apply to it, the most frequent first
// column tasks -- what for
// column results -- how many results those papers report
MATCH (model:Model)<-[:EVALUATES]-(paper:Paper)
WITH model, collect(DISTINCT paper) AS papers
WHERE size(papers) >= $minimum
RETURN model.name AS model, size(papers) AS papers,
       COLLECT {
         UNWIND papers AS paper
         MATCH (paper)-[:USES {role: 'core'}]->(technique:Technique)
         WITH technique.name AS name, count(*) AS uses
         RETURN name ORDER BY uses DESC, name LIMIT 4
       } AS techniques,
       COLLECT {
         UNWIND papers AS paper
         MATCH (paper)-[:ADDRESSES]->(task:Task)
         WITH task.name AS name, count(*) AS uses
         RETURN name ORDER BY uses DESC, name LIMIT 3
       } AS tasks,
       COUNT { UNWIND papers AS paper MATCH (paper)-[:REPORTS]->(result:Result) RETURN result } AS results
ORDER BY papers DESC, model
LIMIT $limit
