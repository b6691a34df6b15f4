// Which systems does everyone compare with, build on, or measure results against?
//
// param minimum: integer = 2 -- the fewest papers that do either
// param limit: integer = 30 -- the most systems
// column system -- the system
// column papers -- papers that compare with it, build on it or report a result against it
// column compared -- papers that are measured against it
// column builtOn -- papers that extend or use it
// column baselineOf -- results that are given relative to it
// column techniques -- what those papers are about, the most frequent first
MATCH (thing:System|Model)
WITH thing,
     COLLECT { MATCH (thing)<-[:COMPARES_WITH]-(paper:Paper) RETURN paper } AS comparing,
     COLLECT { MATCH (thing)<-[:BUILDS_ON]-(paper:Paper) RETURN paper } AS building,
     COLLECT { MATCH (thing)<-[:VERSUS]-(:Result)<-[:REPORTS]-(paper:Paper) RETURN paper } AS reporting
UNWIND comparing + building + reporting AS paper
WITH thing, size(comparing) AS compared, size(building) AS builtOn, size(reporting) AS baselineOf, collect(DISTINCT paper) AS papers
WHERE size(papers) >= $minimum
WITH thing, size(papers) AS papers, compared, builtOn, baselineOf,
     COLLECT {
       UNWIND papers AS paper
       MATCH (paper)-[:USES {role: 'core'}]->(technique:Technique)
       WITH technique.name AS name, count(*) AS uses
       RETURN name ORDER BY uses DESC, name LIMIT 3
     } AS techniques
RETURN thing.name AS system, papers, compared, builtOn, baselineOf, techniques
ORDER BY papers DESC, system, thing.id
LIMIT $limit
