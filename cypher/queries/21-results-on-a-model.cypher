// What was reported on a model?
//
// param model: string = "Stable Diffusion" -- a model, or a part of its name
// column model -- the model
// column title -- a paper that evaluates it
// column techniques -- what the paper applies, studies or proposes
// column result -- one of its results
// column evidence -- what it says there
MATCH (model:Model)<-[:EVALUATES]-(paper:Paper)
WHERE toLower(model.name) CONTAINS toLower($model)
MATCH (paper)-[reports:REPORTS]->(claim:Result)
RETURN model.name AS model, paper.title AS title,
       COLLECT { MATCH (paper)-[:USES {role: 'core'}]->(technique:Technique) RETURN technique.name ORDER BY technique.name } AS techniques,
       claim.name AS result,
       '…' + substring(CASE reports.field WHEN 'title' THEN paper.title ELSE paper.abstract END, CASE WHEN reports.start > 70 THEN reports.start - 70 ELSE 0 END, 150) + '…' AS evidence
ORDER BY model, title, claim.id
