// Which techniques serve a task, and what do they gain?
//
// param task: string = "LLM inference" -- name, other spelling or id of a task; narrower ones count as it
// param minimum: integer = 2 -- the fewest papers
// column technique -- a technique that papers on the task apply, study or propose
// column papers -- how many
// column share -- of the papers on the task, in percent
// column speedup -- the largest speed-up up to 100 times that one of them reports
// column memory -- the largest reduction of memory, in times
// column hardware -- what they run on, the most frequent first
MATCH (root:Task)
WHERE root.id = $task OR toLower($task) IN [name IN [root.name] + coalesce(root.aliases, []) | toLower(name)]
MATCH (root)<-[:BROADER*0..]-(:Task)<-[:ADDRESSES]-(paper:Paper)
WITH collect(DISTINCT paper) AS every
UNWIND every AS paper
MATCH (paper)-[:USES {role: 'core'}]->(technique:Technique)
WITH technique, size(every) AS total, collect(paper) AS papers
WHERE size(papers) >= $minimum
RETURN technique.name AS technique, size(papers) AS papers, round(100.0 * size(papers) / total, 1) AS share,
       COLLECT {
         UNWIND papers AS paper
         MATCH (paper)-[:REPORTS]->(result:Result {kind: 'speedup', unit: 'x'})
         WHERE result.value <= 100
         RETURN result.value ORDER BY result.value DESC LIMIT 1
       }[0] AS speedup,
       COLLECT {
         UNWIND papers AS paper
         MATCH (paper)-[:REPORTS]->(result:Result {kind: 'memory-reduction', unit: 'x'})
         RETURN result.value ORDER BY result.value DESC LIMIT 1
       }[0] AS memory,
       COLLECT {
         UNWIND papers AS paper
         MATCH (paper)-[:RUNS_ON]->(hardware:Hardware)
         WITH hardware.name AS name, count(*) AS runs
         RETURN name ORDER BY runs DESC, name LIMIT 3
       } AS hardware
ORDER BY papers DESC, technique
