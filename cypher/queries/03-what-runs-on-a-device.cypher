// What runs on a device?
//
// param device: string = "RTX 4090" -- a device, or a part of its name
// column device -- the device
// column title -- a paper that reports running on it
// column year -- its year, where it has a date
// column systems -- what the paper proposes
// column techniques -- what it applies, studies or proposes
// column evidence -- what it says of the device
// column results -- what it reports
MATCH (device:Hardware)<-[runs:RUNS_ON]-(paper:Paper)
WHERE toLower(device.name) CONTAINS toLower($device)
RETURN device.name AS device, paper.title AS title, paper.year AS year,
       COLLECT { MATCH (paper)-[:PROPOSES]->(system) RETURN system.name ORDER BY system.name } AS systems,
       COLLECT { MATCH (paper)-[:USES {role: 'core'}]->(technique) RETURN technique.name ORDER BY technique.name } AS techniques,
       runs.evidence AS evidence,
       COLLECT { MATCH (paper)-[:REPORTS]->(result) RETURN result.name ORDER BY result.id } AS results
ORDER BY device, title
