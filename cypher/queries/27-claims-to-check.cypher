// Which extracted facts are the least certain and should be read by a person?
//
// param most: float = 0.5 -- the highest confidence that counts
// param limit: integer = 40 -- the most facts
// column confidence -- how likely the fact is right
// column fact -- what the graph says
// column thing -- of what
// column title -- the paper
// column evidence -- the words that it rests on
// column rule -- the rule that found it
MATCH (paper:Paper)-[claim]->(subject)
WHERE claim.confidence <= $most AND claim.evidence IS NOT NULL
RETURN round(claim.confidence, 3) AS confidence, toLower(replace(type(claim), '_', ' ')) + coalesce(' (' + claim.role + ')', '') AS fact,
       coalesce(subject.name, subject.id) AS thing, paper.title AS title, claim.evidence AS evidence, claim.rule AS rule
ORDER BY confidence, fact, thing, title, claim.start
LIMIT $limit
