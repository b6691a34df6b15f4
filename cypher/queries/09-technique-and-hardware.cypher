// Which forms of a technique run on which hardware?
//
// param technique: string = "Quantization" -- name, other spelling or id of a technique; narrower ones are told apart
// param devices: boolean = false -- whether only named devices count, and no classes such as GPU
// column technique -- the technique or a narrower one
// column hardware -- the device or class of devices
// column vendor -- the maker of a device
// column papers -- how many papers of the technique run on it
// column titles -- which
MATCH (root:Technique)
WHERE root.id = $technique OR toLower($technique) IN [name IN [root.name] + coalesce(root.aliases, []) | toLower(name)]
MATCH (root)<-[:BROADER*0..]-(technique:Technique)
WITH DISTINCT technique
MATCH (technique)<-[:USES {role: 'core'}]-(paper:Paper)-[:RUNS_ON]->(hardware:Hardware)
WHERE NOT $devices OR NOT hardware.generic
WITH technique, hardware, paper
ORDER BY paper.title
RETURN technique.name AS technique, hardware.name AS hardware, hardware.vendor AS vendor, count(paper) AS papers, collect(paper.title) AS titles
ORDER BY technique, papers DESC, hardware
