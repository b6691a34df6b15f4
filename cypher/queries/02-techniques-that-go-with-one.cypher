// Which techniques go together with a technique, more often than chance would have it?
//
// param technique: string = "Speculative decoding" -- name, other spelling or id of a technique; narrower ones count as it
// param minimum: integer = 1 -- the fewest papers that use both
// param limit: integer = 25 -- the most rows
// column technique -- the other technique
// column together -- papers that use both
// column alone -- papers that use the other technique at all
// column share -- of the papers on the given technique, the share that uses the other, in percent
// column lift -- how many times as often as if the two had nothing to do with each other
// column titles -- the papers that use both
MATCH (root:Technique)
WHERE root.id = $technique OR toLower($technique) IN [name IN [root.name] + coalesce(root.aliases, []) | toLower(name)]
MATCH (root)<-[:BROADER*0..]-(narrower:Technique)
WITH collect(DISTINCT narrower) AS family, COUNT { (:Paper) } AS papers
MATCH (paper:Paper)
WHERE EXISTS { MATCH (paper)-[:USES]->(member:Technique) WHERE member IN family }
WITH family, papers, collect(paper) AS base
UNWIND base AS paper
MATCH (paper)-[:USES]->(other:Technique)
WHERE NOT other IN family
WITH other, papers, size(base) AS size, paper
ORDER BY paper.title
WITH other, papers, size, count(paper) AS together, collect(paper.title) AS titles
WHERE together >= $minimum
WITH other, papers, size, together, titles, COUNT { (other)<-[:USES]-(:Paper) } AS alone
RETURN other.name AS technique, together, alone, round(100.0 * together / size, 1) AS share,
       round(1.0 * together * papers / (size * alone), 2) AS lift, titles
ORDER BY together DESC, lift DESC, technique
LIMIT $limit
