// For which techniques is there code?
//
// param minimum: integer = 5 -- the fewest papers on the technique
// param limit: integer = 40 -- the most techniques
// column technique -- the technique, applied, studied or proposed
// column papers -- papers on it
// column withCode -- those of them that link a repository or that a listing marks as having code
// column share -- the share of the second in the first, in percent
// column repositories -- the repositories that the papers link
MATCH (technique:Technique)<-[:USES {role: 'core'}]-(paper:Paper)
WITH technique, count(paper) AS papers,
     sum(CASE WHEN paper.hasCode OR EXISTS { (paper)-[:HAS_CODE]->(:Repository) } THEN 1 ELSE 0 END) AS withCode
WHERE papers >= $minimum
RETURN technique.name AS technique, papers, withCode, round(100.0 * withCode / papers, 1) AS share,
       COLLECT {
         MATCH (technique)<-[:USES {role: 'core'}]-(:Paper)-[:HAS_CODE]->(repository:Repository)
         RETURN DISTINCT repository.name ORDER BY repository.name
       } AS repositories
ORDER BY withCode DESC, share DESC, technique
LIMIT $limit
