// How do techniques rise and fall by year?
//
// param since: integer = 2025 -- the first year that counts as recent
// param minimum: integer = 3 -- the fewest papers with a date that use the technique
// param limit: integer = 40 -- the most techniques
// column technique -- the technique
// column earlier -- papers before that year
// column recent -- papers in that year and later
// column earlierShare -- of all papers before that year, in percent
// column recentShare -- of all papers since, in percent
// column change -- the second share less the first, in points: above 0 it rises
// column byYear -- how many papers in which year
MATCH (dated:Paper)
WHERE dated.year IS NOT NULL
WITH sum(CASE WHEN dated.year < $since THEN 1 ELSE 0 END) AS allEarlier, sum(CASE WHEN dated.year >= $since THEN 1 ELSE 0 END) AS allRecent
MATCH (technique:Technique)<-[:USES]-(paper:Paper)
WHERE paper.year IS NOT NULL
WITH allEarlier, allRecent, technique, paper.year AS year, count(paper) AS papers
ORDER BY year
WITH allEarlier, allRecent, technique,
     sum(CASE WHEN year < $since THEN papers ELSE 0 END) AS earlier, sum(CASE WHEN year >= $since THEN papers ELSE 0 END) AS recent,
     collect(toString(year) + ': ' + toString(papers)) AS byYear
WHERE earlier + recent >= $minimum
WITH technique, earlier, recent, byYear,
     CASE allEarlier WHEN 0 THEN 0.0 ELSE 100.0 * earlier / allEarlier END AS earlierShare,
     CASE allRecent WHEN 0 THEN 0.0 ELSE 100.0 * recent / allRecent END AS recentShare
RETURN technique.name AS technique, earlier, recent, round(earlierShare, 1) AS earlierShare, round(recentShare, 1) AS recentShare,
       round(recentShare - earlierShare, 1) AS change, byYear
ORDER BY change DESC, technique
LIMIT $limit
