MATCH (a {id: 1})-[:KNOWS*]->(b) RETURN b.id

MATCH (a {id: 1})-[:KNOWS*2]->(b) RETURN b.id

MATCH (a {id: 1})-[:KNOWS*0..1]->(b) RETURN b.id

MATCH (a {id: 1})-[:KNOWS*..2]->(b) RETURN b.id

MATCH (a {id: 1})-[:KNOWS*2..]->(b) RETURN b.id

MATCH (a {id: 1})-[r:KNOWS*1..2]->(b) RETURN [x IN r | x.id] AS ids

MATCH (a {id: 1})-[r*1..2]-(b) RETURN count(*)

MATCH (a {id: 8})-[:ROUTE*]->(b) RETURN b.id

MATCH (a {id: 8})-[r:ROUTE* {km: 2000}]->(b) RETURN b.id

MATCH p = (a {id: 1})-[:KNOWS*]->(b {id: 4}) RETURN [n IN nodes(p) | n.id] AS ids

MATCH p = (a {id: 5})-[:KNOWS*]-(b) RETURN [r IN relationships(p) | r.id] AS ids

MATCH p = (:Person {id: 1})-[:WORKS_AT]->()-[*0..1]-(x) RETURN [n IN nodes(p) | n.id] AS ids

MATCH p = (a:Firm)-[*1..2]-(b:City) WHERE all(r IN relationships(p) WHERE r.id > 110) RETURN [n IN nodes(p) | n.id] AS ids

MATCH p = shortestPath((a {id: 1})-[*]->(b {id: 10})) RETURN length(p)

MATCH p = shortestPath((a {id: 1})-[:KNOWS*]->(b {id: 4})) RETURN [n IN nodes(p) | n.id] AS ids

MATCH p = shortestPath((a {id: 1})-[:KNOWS*..1]->(b {id: 4})) RETURN p

MATCH p = shortestPath((a:City)-[:ROUTE*]->(b:City)) WHERE a <> b RETURN a.id, b.id, length(p)

MATCH p = allShortestPaths((a {id: 2})-[*]-(b {id: 9})) RETURN [n IN nodes(p) | n.id] AS ids

MATCH p = allShortestPaths((a {id: 1})-[:LIKES*]->(b {id: 9})) RETURN [r IN relationships(p) | r.id] AS ids

MATCH (a {id: 1}), (b {id: 12}) RETURN length(shortestPath((a)-[*..5]-(b))) AS l

MATCH (a {id: 1}), (b {id: 13}) OPTIONAL MATCH p = shortestPath((a)-[*]-(b)) RETURN p

MATCH (a {id: 1}), (b) WHERE a <> b AND b:City MATCH p = shortestPath((a)-[*]-(b)) RETURN b.id, length(p)

MATCH p = shortestPath((a {id: 1})-[r:KNOWS* {weight: 1.0}]->(b {id: 3})) RETURN p

MATCH p = shortestPath((a {id: 1})-[r*]->(b {id: 9})) WHERE none(x IN relationships(p) WHERE type(x) = 'LIKES') RETURN length(p)

MATCH p = SHORTEST 1 (a {id: 1})-[:KNOWS]->+(b {id: 4}) RETURN [n IN nodes(p) | n.id] AS ids

MATCH p = ALL SHORTEST (a {id: 1})-[:LIKES]->+(b {id: 9}) RETURN [r IN relationships(p) | r.id] AS ids

MATCH p = ANY SHORTEST (a {id: 1})-[:KNOWS]->+(b) RETURN b.id, length(p)

MATCH p = SHORTEST 2 (a {id: 1})-[:KNOWS]->+(b {id: 3}) RETURN length(p)

MATCH p = SHORTEST 2 GROUPS (a {id: 1})-->+(b {id: 9}) RETURN length(p), count(*)

MATCH p = ANY (a {id: 8})-[:ROUTE]->+(b {id: 10}) RETURN b.id

MATCH p = SHORTEST 1 (a:City)-[:ROUTE]->+(b:City) RETURN a.id, b.id, length(p)

MATCH p = SHORTEST 1 (a {id: 1})(()-[:KNOWS]->(x) WHERE x.id <> 2)+(b {id: 4}) RETURN [n IN nodes(p) | n.id] AS ids

MATCH p = ALL SHORTEST (a:Person {id: 2})--+(b:City) RETURN b.id, length(p)

MATCH (a {id: 1})-[:KNOWS]->{1,2}(b) RETURN b.id

MATCH (a {id: 1})-[:KNOWS]->+(b) RETURN b.id

MATCH (a {id: 1})-[:KNOWS]->*(b) RETURN b.id

MATCH (a {id: 1})-[r:KNOWS]->{2}(b) RETURN [x IN r | x.id] AS ids

MATCH (a {id: 1}) ((x)-[r:KNOWS]->(y)){1,2} (b) RETURN [n IN x | n.id] AS xs, [n IN y | n.id] AS ys, b.id

MATCH (a {id: 1}) ((x)-[r:KNOWS]->(y) WHERE x.age < y.age){1,3} (b) RETURN [n IN y | n.id] AS ys

MATCH ((a)-[:ROUTE]->(b)){2} RETURN [n IN a | n.id] AS a, [n IN b | n.id] AS b

MATCH p = (a:Person)((x)-[:WORKS_AT]->(f)-[:SEATED_IN]->(c)){0,1}(z:City) RETURN length(p), a.id, z.id

MATCH (a:City)(()-[r:ROUTE]->()){0,2}(b) RETURN a.id, b.id, size(r) AS s

MATCH (a {id: 3})<-[:KNOWS]-{1,2}(b) RETURN b.id

MATCH (a {id: 5})-[:KNOWS]-{1,3}(b) RETURN b.id

MATCH (a {id: 1})((x)-[r:KNOWS]->(y)){1,2}(b)-[:WORKS_AT]->(f) RETURN b.id, f.id

MATCH (a)-[:ROUTE]->{,2}(b {id: 10}) RETURN a.id

MATCH p = (a {id: 1})--(b)--(c {id: 8}) RETURN [n IN nodes(p) | n.id] AS ids

MATCH p = (a {id: 8})-[:ROUTE*3]->(b) RETURN [r IN relationships(p) | r.id] AS ids

MATCH (a {id: 1})-[rs:KNOWS*2]->(b) WITH rs MATCH (x)-[rs*]->(y) RETURN x.id, y.id

MATCH (a {id: 1})-[:KNOWS*1..3]->(b) RETURN DISTINCT b.id

MATCH (a {id: 1})-[:KNOWS*1..3]->(b) RETURN count(DISTINCT b) AS c

MATCH (a:Person {id: 2}) RETURN [(a)-[:KNOWS]->(b) | b.id] AS x

MATCH (a:Person) RETURN a.id, reduce(s = 0, x IN [(a)-[r:LIKES]->(b) WHERE r.stars > 2 | r.stars + size(b.name)] | s + x) AS x

MATCH (a:Person) UNWIND [p = (a)-[:KNOWS]->()-[:KNOWS]->(b) | [n IN nodes(p) | n.id]] AS x RETURN a.id, x

MATCH (a:Person) RETURN a.id, size([(a)--(b) | b]) AS degree

MATCH (a:City) UNWIND [(a)-[:ROUTE*1..2]->(b) | b.id] AS x RETURN a.id, x

MATCH p = (a {id: 1})-[:KNOWS]->(b) RETURN p = p, [x IN nodes(p) | x.id] AS n

MATCH p = (a {id: 1})-[:KNOWS*0..1]->(b) RETURN length(p) AS l, size(nodes(p)) AS n ORDER BY l, b.id

MATCH p = (a {id: 1})-[:KNOWS]->(b) WITH p, nodes(p)[1].name AS m RETURN m

MATCH p = (a {id: 1})-[:KNOWS*2]->(b) UNWIND relationships(p) AS r RETURN r.id, count(*)

MATCH REPEATABLE ELEMENTS (a {id: 8})-[:ROUTE]->{1,4}(b) RETURN count(*)

MATCH DIFFERENT RELATIONSHIPS (a {id: 8})-[:ROUTE]->(b) RETURN b.id

MATCH (a {id: 1})-[*3..2]->(b) RETURN b

MATCH (a {id: 1})-[*0]->(b) RETURN b.id

MATCH p = (a)-[*0..0]->(b) WHERE a.id < 4 RETURN a.id, b.id, length(p)

MATCH (a:Person {id: 1}), (b:Person {id: 4}), p = shortestPath((a)-[:KNOWS*0..]->(b)) RETURN length(p)

MATCH p = shortestPath((a {id: 1})-[:KNOWS*0..]->(a)) RETURN p

MATCH p = shortestPath((a {id: 1})-[:KNOWS]->(b)) RETURN b.id

MATCH p = shortestPath((a {id: 1})-[:KNOWS*2..3]->(b {id: 4})) RETURN p

MATCH p = SHORTEST 3 (a {id: 1})-[:KNOWS]->+(b {id: 4}) RETURN length(p)

MATCH p = SHORTEST 1 GROUPS (a {id: 1})-[:LIKES]->+(b {id: 9}) RETURN length(p), count(*)

MATCH p = ALL SHORTEST (a:Person)-[:KNOWS]->+(b:Person) WHERE a.id < b.id RETURN a.id, b.id, length(p)

MATCH p = ANY SHORTEST (a {id: 1})-[:KNOWS]->+(b) WHERE length(p) > 1 RETURN b.id, length(p)

MATCH p = SHORTEST 1 (a:Person)((x)-[:WORKS_AT]->(f)-[:SEATED_IN]->(c))+(z) RETURN a.id, z.id, length(p)

MATCH p = SHORTEST 2 (a {id: 8})-[r:ROUTE]->+(b {id: 10}) RETURN length(p), size(r)

MATCH p = ANY 2 (a {id: 8})-[:ROUTE]->{1,2}(b) RETURN count(*) AS c

MATCH (a {id: 1}) OPTIONAL MATCH p = SHORTEST 1 (a)-[:KNOWS]->+(b {id: 13}) RETURN p

MATCH (a:Person) MATCH p = SHORTEST 2 GROUPS (a)-[:KNOWS]->{1,3}(b:Admin) RETURN a.id, b.id, length(p), count(*) AS c

MATCH SHORTEST 1 (a {id: 1})-->+(b:City) RETURN b.id

MATCH p = SHORTEST 1 (a {id: 1})-[:KNOWS]->+(b), (c:City) RETURN p

MATCH p = SHORTEST 1 ((a {id: 1})-[:KNOWS]->+(b {id: 4}) WHERE b.id > 3) RETURN length(p)

MATCH p = SHORTEST 1 (a {id: 1})-[:KNOWS]->(x)-[:LIVES_IN]->+(b) RETURN b.id, length(p)

