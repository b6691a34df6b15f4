MATCH (n:Person) WHERE EXISTS { (n)-[:LIKES]->() } RETURN n.id

MATCH (n:Person) WHERE EXISTS { MATCH (n)-[:KNOWS]->(m) WHERE m.age > n.age } RETURN n.id

MATCH (n:Person) WHERE NOT EXISTS { (n)-[:KNOWS]->(:Admin) } RETURN n.id

MATCH (n:Person) RETURN n.id, EXISTS { (n)-[:LIVES_IN]->(:City) } AS e

MATCH (n:Person) WHERE EXISTS { MATCH (n)-[:WORKS_AT]->(f) WHERE EXISTS { (f)-[:SEATED_IN]->({name: 'Oslo'}) } } RETURN n.id

MATCH (n:Person) WHERE EXISTS { MATCH (n)-[:KNOWS]->(m) WITH m WHERE m.age > 30 RETURN m } RETURN n.id

MATCH (n:Person) WHERE EXISTS { MATCH (n)-[:LIKES]->(m) RETURN m UNION MATCH (n)-[:LIVES_IN]->(m) RETURN m } RETURN n.id

MATCH (n:Person) RETURN n.id, COUNT { (n)-[:KNOWS]->() } AS c

MATCH (n:Person) WHERE COUNT { (n)-[:KNOWS]->() } > 1 RETURN n.id

MATCH (n:Person) RETURN n.id, COUNT { MATCH (n)-[r]->(m) WHERE r.id > 110 RETURN DISTINCT m } AS c

MATCH (n:Person) RETURN n.id, COUNT { MATCH (n)-[:LIKES]->(m) RETURN m UNION MATCH (n)-[:LIKES]->(m) RETURN m } AS c

MATCH (n:Person) RETURN n.id, COLLECT { MATCH (n)-[:KNOWS]->(m) RETURN m.id ORDER BY m.id DESC } AS ids

MATCH (n:Person) RETURN n.id, COLLECT { MATCH (n)-[:KNOWS]->(m) RETURN m.name ORDER BY m.id LIMIT 1 } AS ids

MATCH (n:Person) WHERE size(COLLECT { MATCH (n)-[r:LIKES]->() RETURN r.stars }) > 1 RETURN n.id

RETURN COUNT { MATCH (n:Person) } AS c

RETURN COUNT { (:City) } AS c, EXISTS { (:Nothing) } AS e

RETURN COLLECT { UNWIND [3, 1, 2] AS x RETURN x ORDER BY x } AS l

WITH 3 AS k RETURN COLLECT { UNWIND range(1, k) AS x RETURN x * k } AS l

MATCH (n:City) CALL { WITH n MATCH (n)<-[:LIVES_IN]-(p) RETURN count(p) AS c } RETURN n.id, c

MATCH (n:City) CALL (n) { MATCH (n)<-[:LIVES_IN]-(p) RETURN p.id AS p } RETURN n.id, p

MATCH (n:City) CALL (*) { MATCH (n)<-[:LIVES_IN]-(p) RETURN collect(p.id) AS ps } RETURN n.id, size(ps) AS s

CALL { MATCH (n:City) RETURN n.id AS x UNION MATCH (n:Firm) RETURN n.id AS x } RETURN x

CALL () { RETURN 1 AS x } RETURN x

MATCH (n:City) CALL (n) { WITH n AS m RETURN m.name AS x } RETURN n.id, x

UNWIND [1, 2] AS i CALL { WITH i UNWIND range(1, i) AS j RETURN j } RETURN i, j

UNWIND [1, 2] AS i CALL (i) { UNWIND range(1, i) AS j RETURN sum(j) AS s } RETURN i, s

UNWIND [1, 2, 3] AS i OPTIONAL CALL (i) { WITH i WHERE i > 1 RETURN i * 2 AS d } RETURN i, d

UNWIND [1, 2, 3] AS i CALL (i) { WITH i WHERE i > 1 RETURN i * 2 AS d } RETURN i, d

MATCH (n:Person {id: 1}) CALL (n) { MATCH (n)-[:KNOWS]->(m) RETURN m ORDER BY m.id LIMIT 1 } RETURN m.id

MATCH (n:Person) CALL (n) { MATCH (n)-[:LIKES]->(m) RETURN m.id AS x UNION ALL MATCH (n)-[:KNOWS]->(m) RETURN m.id AS x } WITH n, x ORDER BY x RETURN n.id, collect(x) AS xs

MATCH (n:Person) CALL (n) { MATCH (n)-[:KNOWS]->(m) CALL (m) { MATCH (m)-[:LIVES_IN]->(c) RETURN c } RETURN c.name AS city } RETURN n.id, city

CALL { CREATE (x:Temp {id: 900}) RETURN x } RETURN x.id

UNWIND [1, 2] AS i CALL (i) { CREATE (:Temp {id: 900 + i}) } RETURN i;
MATCH (t:Temp) RETURN t.id

MATCH (n:City) CALL (n) { SET n.visited = true } RETURN n.id, n.visited

MATCH (n:City) CALL { WITH n RETURN n AS n } RETURN n

MATCH (n:City) CALL (n) { RETURN 1 AS n } RETURN n

MATCH (n:City) CALL { RETURN n.name AS x } RETURN x

CALL { RETURN 1 } RETURN 2

MATCH (n) WHERE EXISTS { CREATE (:X) } RETURN n

MATCH (n:Person) RETURN n.id, [x IN COLLECT { MATCH (n)-->(m) RETURN m.id ORDER BY m.id } WHERE x > 8 | x] AS far

MATCH (n:Person) WITH n, COUNT { (n)-->() } AS out, COUNT { (n)<--() } AS inn RETURN n.id, out, inn ORDER BY out DESC, inn DESC, n.id

MATCH (n:Person) RETURN n.id, CASE WHEN EXISTS { (n)-[:LIVES_IN]->() } THEN 'home' ELSE 'none' END AS h

MATCH (n:Person) WHERE COUNT { (n)-[:KNOWS]->(m:Person) WHERE m.age IS NOT NULL } = 1 RETURN n.id

MATCH (n:Person)-[:WORKS_AT]->(f) WHERE EXISTS { MATCH (f)<-[:WORKS_AT]-(o) WHERE o <> n } RETURN n.id, f.id

MATCH (n:Person) RETURN sum(COUNT { (n)-[:LIKES]->() }) AS s

MATCH (n:Person) RETURN max(size([(n)-->(m) | m])) AS m

MATCH (n:Person) ORDER BY n.id DESC LIMIT 2 RETURN n.id

MATCH (n:City) LET x = n.id RETURN x

UNWIND [1, 2] AS x CALL { WITH x RETURN x AS y UNION WITH x RETURN x + 10 AS y } RETURN x, y

UNWIND [1, 2] AS x CALL (x) { RETURN x AS y UNION RETURN x + 10 AS y } RETURN x, y

WITH 1 AS x CALL { WITH x WITH x + 1 AS y RETURN y } RETURN x, y

WITH 1 AS x CALL { WITH x WHERE x > 1 RETURN 5 AS y } RETURN x, y

WITH 1 AS x CALL { WITH x AS z RETURN z } RETURN x

WITH 1 AS x CALL (y) { RETURN 1 AS z } RETURN x

WITH [1, 2] AS l RETURN [x IN l WHERE EXISTS { (p:Person {id: x}) } | x] AS r

MATCH (n:Person) WHERE n.id = COLLECT { MATCH (m:Person) RETURN min(m.id) }[0] RETURN n.name

