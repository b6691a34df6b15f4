MATCH (n) RETURN n

MATCH (n:Person) RETURN n.name, n.age

MATCH (n:Person:Admin) RETURN n.id

MATCH (n:Person&!Admin) RETURN n.id

MATCH (n:Person|City) RETURN n.id

MATCH (n:!Person) RETURN n.id

MATCH (n:%) RETURN n.id

MATCH (n:!%) RETURN n.id

MATCH (n:(Person&Admin)|Port) RETURN n.id

MATCH (n:`Odd Label`) RETURN n.text, n.long

MATCH (n IS Person) RETURN n.id

MATCH (n:Nothing) RETURN n

MATCH (n {name: 'Bob'}) RETURN n

MATCH (n:Person {age: 30, active: true}) RETURN n.id

MATCH (n {age: null}) RETURN n

MATCH (n:Person WHERE n.age > 28) RETURN n.id

MATCH (n:Person WHERE n.age > 28 AND n.score IS NOT NULL) WHERE n.id < 3 RETURN n.id

MATCH (a)-[r]->(b) RETURN a.id, r.id, b.id

MATCH (a)-[r]-(b) RETURN a.id, r.id, b.id

MATCH (a)<-[r:KNOWS]-(b) RETURN a.id, r.id, b.id

MATCH (a)-[r:KNOWS|LIKES]->(b) RETURN a.id, r.id, b.id

MATCH (a)-[r:!KNOWS]->(b) RETURN r.id

MATCH (a)-[r:!KNOWS&!LIKES]->(b:City) RETURN r.id

MATCH (a)-[r:KNOWS {since: 2001}]->(b) RETURN r

MATCH (a)-[r WHERE r.stars > 3]->(b) RETURN r.id

MATCH (a:Person)-->(b:Firm)-->(c:City) RETURN a.id, b.id, c.id

MATCH (a:Person)-->(b)<--(c:Person) RETURN a.id, b.id, c.id

MATCH (a)-[:KNOWS]->(b)-[:KNOWS]->(c), (a)-[:KNOWS]->(c) RETURN a.id, b.id, c.id

MATCH (a)-[r1]->(b), (b)-[r2]->(a) RETURN a.id, b.id, r1.id, r2.id

MATCH (a)-[r]->(a) RETURN a.id, r.id

MATCH (a)-[r]-(a) RETURN a.id, r.id

MATCH (a:City), (b:Firm) RETURN a.id, b.id

MATCH (a)-[:ROUTE]->(b)-[:ROUTE]->(c)-[:ROUTE]->(a) RETURN a.id, b.id, c.id

MATCH (a:Person)-[:KNOWS]-(b:Person)-[:KNOWS]-(c:Person)-[:KNOWS]-(a) RETURN a.id, b.id, c.id

MATCH (n) WHERE n:Person RETURN n.id

MATCH (n) WHERE n:Person|Firm RETURN n.id

MATCH (n) WHERE NOT n:Person AND n:City RETURN n.id

MATCH ()-[r]->() WHERE r:KNOWS RETURN r.id

MATCH (n) WHERE n.age = 30 OR n.people > 1000000 RETURN n.id

MATCH (n) WHERE n.age < '4' RETURN n.id

MATCH (n) WHERE n.age > 20 RETURN n.id, n.age

MATCH (n) WHERE n.score = 3.0 RETURN n.id

MATCH (n) WHERE n.name STARTS WITH 'A' RETURN n.id

MATCH (n) WHERE n.name ENDS WITH 'e' RETURN n.id

MATCH (n) WHERE n.name CONTAINS 'o' RETURN n.id

MATCH (n) WHERE n.name =~ '[A-C].*' RETURN n.id

MATCH (n) WHERE n.name =~ '(?i)FAY' RETURN n.id

MATCH (n) WHERE n.name IN ['Ann', 'Bob', null] RETURN n.id

MATCH (n) WHERE NOT n.name IN ['Ann', 'Bob', null] RETURN n.id

MATCH (n) WHERE n.age IS NULL RETURN n.id

MATCH (n) WHERE n.age IS NOT NULL RETURN n.id

MATCH (n) WHERE 20 < n.age <= 30 RETURN n.id

MATCH (n) WHERE n.born > date('1990-01-01') RETURN n.id

MATCH (n) WHERE 'b' IN n.tags RETURN n.id

MATCH (n) WHERE n['name'] = 'Cid' RETURN n.id

MATCH (n) WHERE n.`odd key` = 'x y' RETURN n.id

MATCH (n) WHERE (n)-[:LIVES_IN]->() RETURN n.id

MATCH (n:Person) WHERE NOT (n)-[:LIVES_IN]->() RETURN n.id

MATCH (n:Person) WHERE (n)-[:LIVES_IN]->(:City {name: 'Rome'}) AND (n)-[:WORKS_AT]->() RETURN n.id

MATCH (n:Person), (m:Person) WHERE (n)-[:KNOWS]->(m) AND n.id < m.id RETURN n.id, m.id

MATCH (n:Person) WHERE exists((n)-[:LIKES]->()) RETURN n.id

OPTIONAL MATCH (n:Nothing) RETURN n

MATCH (n:Person) OPTIONAL MATCH (n)-[r:LIKES]->(m) RETURN n.id, r.id, m.id

MATCH (n:Person) OPTIONAL MATCH (n)-[:LIVES_IN]->(c) WHERE c.people > 1000000 RETURN n.id, c.name

MATCH (n:Person) OPTIONAL MATCH (n)-[:LIVES_IN]->(c)<-[:SEATED_IN]-(f) RETURN n.id, c.id, f.id

MATCH (n:Person) OPTIONAL MATCH (n)-[:LIKES]->(m) OPTIONAL MATCH (m)-[:ROUTE]->(o) RETURN n.id, m.id, o.id

MATCH (n:Person) OPTIONAL MATCH p = (n)-[:LIKES]->() RETURN n.id, length(p)

OPTIONAL MATCH (a:City)-[:ROUTE]->(b) WITH a, count(b) AS c RETURN a.id, c

MATCH (a:Person {id: 1}) MATCH (a)-[:KNOWS]->(b) MATCH (b)-[:KNOWS]->(c) RETURN b.id, c.id

MATCH (a {id: 1})-[r]->(b) MATCH (x)-[r]->(y) RETURN x.id, r.id, y.id

MATCH (a {id: 1})-[r]->(b) MATCH (x)<-[r]-(y) RETURN x.id, r.id, y.id

MATCH (a {id: 1})-[r]->(b) WITH r MATCH (x)-[r]-(y) RETURN x.id, r.id, y.id

MATCH p = (a:City)-[:ROUTE]->(b) RETURN p

MATCH p = (a:Person {id: 1})-[:WORKS_AT]->(b)-[:SEATED_IN]->(c) RETURN nodes(p), relationships(p), length(p)

MATCH p = (a {id: 13}) RETURN p, length(p)

MATCH (n) WHERE n.flags[0] RETURN n.id

MATCH (n) WHERE n.active RETURN n.id

MATCH (n) WHERE NOT n.active RETURN n.id

MATCH (n) WHERE n.active = false XOR n.id = 13 RETURN n.id

MATCH (n) WHERE elementId(n) IS NOT NULL AND id(n) >= 0 RETURN count(*)

MATCH (n {id: 1}), (m) WHERE elementId(m) = elementId(n) RETURN m.id

MATCH (n {id: 1}), (m) WHERE id(m) = id(n) RETURN m.id

MATCH (n:Person) USING SCAN n:Person WHERE n.id = 1 RETURN n.name

MATCH (n)-[r]->(m) WHERE type(r) = 'KNOWS' AND startNode(r) = n AND endNode(r) = m RETURN count(*)

MATCH (n) WHERE size(labels(n)) = 2 RETURN n.id

MATCH (n) WHERE n.id IN range(1, 10, 3) RETURN n.id

MATCH (n) WHERE any(t IN n.tags WHERE t = 'c') RETURN n.id

MATCH (n) WHERE all(t IN n.tags WHERE t > 'a') RETURN n.id

MATCH (n) WHERE none(t IN n.tags WHERE t = 'b') RETURN n.id

MATCH (n) WHERE single(t IN n.tags WHERE t = 'c') RETURN n.id

MATCH (a:Person)-[r:KNOWS]->(b:Person) WHERE r.weight > 0.5 RETURN a.id, b.id

MATCH (a:Person), (b:Person) WHERE a.age = b.age AND a.id < b.id RETURN a.id, b.id

MATCH (a), (b) WHERE a.age > b.age AND a:Admin AND b:Admin RETURN a.id, b.id

MATCH (n:Person {name: 'Ann'})-[:KNOWS]->(m)-[:LIVES_IN|WORKS_AT]->(x) RETURN m.id, x.id

MATCH (n)-[:KNOWS]->(n) RETURN n.id

MATCH (n:$('Person')) RETURN n.id

MATCH (n:$all(['Person', 'Admin'])) RETURN n.id

MATCH (n:$any(['City', 'Firm'])) RETURN n.id

WITH 'City' AS l MATCH (n:$(l)) RETURN n.id

MATCH ()-[r:$('LI' + 'KES')]->() RETURN r.id

MATCH (n) WHERE n:$('Person') RETURN n.id

MATCH (n), (n) RETURN count(*)

MATCH (a)--(b)--(c) WHERE a.id = 1 AND c.id = 9 RETURN b.id

MATCH (a:Person)-[r:KNOWS]-(b) RETURN a.id, count(r) AS c ORDER BY a.id

MATCH (a)-[r]->(b) WHERE r.id > 120 RETURN a.id, type(r), b.id

MATCH (a)-[r:KNOWS]->() WHERE r.weight IS NULL RETURN r.id

MATCH (n:!$('Person')) RETURN n.id

MATCH (n:City&$('Port')) RETURN n.id

MATCH (n {id: 8}) MATCH (m:$(labels(n))) RETURN m.id

MATCH (n:$([])) RETURN count(n)

MATCH (n:$any([])) RETURN count(n)

MATCH (n:$('')) RETURN n

MATCH (n:$(1)) RETURN n

MATCH ()-[r:$any(['KNOWS', 'LIKES'])]->() RETURN r.id

MATCH ()-[r:$all(['KNOWS', 'LIKES'])]->() RETURN r.id

MATCH (n:Person) SKIP 2 RETURN count(*) AS c

MATCH (n:Person) LIMIT 2 RETURN count(*) AS c

