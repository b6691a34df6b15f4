// What is known to run on phones, embedded devices and other small hardware?
//
// param words: list = ["mobile", "edge", "embedded", "phone", "pixel", "cortex", "raspberry", "jetson", "microcontroller", "fpga", "neural engine", "dsp"] -- parts of the names of such hardware
// column hardware -- the device or class of devices
// column title -- a paper that runs on it
// column tasks -- what it does there
// column techniques -- by what means
// column evidence -- its words
MATCH (hardware:Hardware)<-[runs:RUNS_ON]-(paper:Paper)
WHERE any(word IN $words WHERE toLower(hardware.name) CONTAINS toLower(word))
RETURN hardware.name AS hardware, paper.title AS title,
       COLLECT { MATCH (paper)-[:ADDRESSES]->(task:Task) RETURN task.name ORDER BY task.name } AS tasks,
       COLLECT { MATCH (paper)-[:USES {role: 'core'}]->(technique:Technique) RETURN technique.name ORDER BY technique.name } AS techniques,
       runs.evidence AS evidence
ORDER BY hardware, title
