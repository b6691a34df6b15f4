CREATE (n:New {id: 900}) RETURN n

CREATE (a:New {id: 900})-[r:LINK {id: 901, w: 1.5}]->(b:New {id: 902}) RETURN a.id, r.w, b.id

CREATE p = (:A {id: 900})-[:T {id: 901}]->(:B {id: 902})<-[:U {id: 903}]-(:C {id: 904}) RETURN length(p), [n IN nodes(p) | n.id] AS ids

MATCH (a {id: 1}), (b {id: 2}) CREATE (a)-[r:MET {id: 900}]->(b) RETURN type(r), startNode(r).id

UNWIND range(1, 3) AS i CREATE (n:Row {id: 900 + i}) RETURN n.id;
MATCH (n:Row) RETURN count(n)

CREATE (:X:Y {id: 900, a: null, b: [1, 2], c: date('2020-01-01')});
MATCH (x:X) RETURN x, size(keys(x))

CREATE ({id: 900, bad: {a: 1}})

CREATE ({id: 900, bad: [1, 'a']})

CREATE ({id: 900, ok: [1, 2.5]}) 

CREATE ({id: 900, bad: [null]})

CREATE ({id: 900, bad: [[1]]})

MATCH (n {id: 1}) SET n.age = 31 RETURN n.age

MATCH (n {id: 1}) SET n.age = null RETURN n.age, size(keys(n))

MATCH (n {id: 1}) SET n.age = n.age + 1, n.new = 'x' RETURN n

MATCH (n {id: 1}) SET n += {age: 5, extra: true, name: null} RETURN n

MATCH (n {id: 1}) SET n = {id: 1, only: 1} RETURN n

MATCH (n {id: 1}), (m {id: 2}) SET n = m RETURN n, m

MATCH (n {id: 1}), (m {id: 2}) SET n += properties(m) RETURN n.name

MATCH (n {id: 1}) SET n:Extra:More RETURN labels(n)

MATCH (n {id: 1}) SET n:Person RETURN labels(n)

MATCH (n {id: 1}) SET n IS Extra RETURN labels(n)

MATCH (n {id: 1}) REMOVE n:Admin RETURN labels(n)

MATCH (n {id: 1}) REMOVE n.age, n.missing, n:Nothing RETURN n

MATCH (n {id: 1}) SET n['dyn' + 'amic'] = 5 RETURN n.dynamic

MATCH (n {id: 1}) REMOVE n['age'] RETURN n.age

MATCH (n {id: 1}) SET n:$('Dyn') RETURN labels(n)

MATCH (n {id: 1}) SET n:$(['D1', 'D2']) REMOVE n:$('Admin') RETURN labels(n)

CREATE (n:$('Dyn') {id: 900}) RETURN labels(n)

CREATE (:A {id: 900})-[r:$('DYN') {id: 901}]->(:B {id: 902}) RETURN type(r)

MATCH ()-[r {id: 101}]->() SET r.weight = 9.5, r.note = 'n' RETURN r

MATCH ()-[r {id: 101}]->() SET r = {id: 101} RETURN r

OPTIONAL MATCH (n:Nothing) SET n.x = 1, n:Foo RETURN n

OPTIONAL MATCH (n:Nothing) DELETE n RETURN n

MATCH (n {id: 13}) DELETE n;
MATCH (n) RETURN count(n)

MATCH (n {id: 1}) DELETE n

MATCH (n {id: 1}) DETACH DELETE n;
MATCH ()-[r]->() RETURN count(r)

MATCH (n {id: 1}) NODETACH DELETE n

MATCH ()-[r:KNOWS]->() DELETE r;
MATCH ()-[r]->() RETURN count(r)

MATCH p = ({id: 1})-[:WORKS_AT]->() DELETE p

MATCH (n {id: 1})-[r]-() DELETE r, n;
MATCH (n) RETURN count(n)

MATCH (n:City) DETACH DELETE n RETURN count(*) AS c

MATCH (n {id: 13}) DELETE n RETURN n.name

MATCH (n {id: 13}) DELETE n, n

MATCH (n {id: 13}) DELETE n.name

MATCH (n {id: 13}) DELETE n:Foo

MERGE (n:City {name: 'Rome'}) RETURN n.id

MERGE (n:City {name: 'Bern'}) ON CREATE SET n.id = 900, n.made = true ON MATCH SET n.seen = true RETURN n

MERGE (n:City {name: 'Rome'}) ON CREATE SET n.made = true ON MATCH SET n.met = true RETURN n

MERGE (n:City) SET n.merged = true RETURN count(n) AS c

MATCH (a {id: 1}), (b {id: 2}) MERGE (a)-[r:KNOWS]->(b) RETURN r.id

MATCH (a {id: 1}), (b {id: 2}) MERGE (b)-[r:KNOWS]->(a) ON CREATE SET r.id = 900 RETURN r.id

MATCH (a {id: 1}), (b {id: 2}) MERGE (b)-[r:KNOWS]-(a) RETURN r.id

MATCH (a {id: 2}) MERGE (a)-[r:OWNS {id: 901}]->(c:Car {id: 900}) RETURN c.id

MATCH (a:Person) MERGE (c:Group {age: coalesce(a.age, -1)}) ON CREATE SET c.id = 900 + coalesce(a.age, 0) MERGE (a)-[r:IN]->(c) SET r.id = 1000 + a.id RETURN count(*) AS n;
MATCH (g:Group) RETURN g.age, COUNT { (g)<--() } AS c

UNWIND [1, 1, 2] AS x MERGE (n:Num {id: 900 + x}) RETURN n.id;
MATCH (n:Num) RETURN count(n)

MERGE (n {id: null}) RETURN n

MERGE (a:City {name: 'Rome'})-[r:ROUTE]->(b:City {name: 'Oslo'}) RETURN r.id

MERGE (a:City {name: 'Rome'})-[r:NEW {id: 900}]->(b:City {name: 'Oslo', id: 901}) RETURN count(*) AS c;
MATCH (c:City) RETURN count(c)

FOREACH (x IN [1, 2, 3] | CREATE (:F {id: 900 + x}));
MATCH (f:F) RETURN count(f)

MATCH (n:City) WITH collect(n) AS cs FOREACH (c IN cs | SET c.flag = true FOREACH (i IN [1, 2] | SET c.i = i));
MATCH (c:City) RETURN c.flag, c.i

MATCH p = ({id: 1})-[:KNOWS*2]->() FOREACH (n IN nodes(p) | SET n.onPath = true) RETURN count(*) AS c;
MATCH (n) WHERE n.onPath RETURN n.id

FOREACH (x IN null | CREATE (:F))

MATCH (n:Person) SET n.rank = n.id * 2 WITH n WHERE n.rank > 8 RETURN n.id, n.rank

MATCH (n:Person) WITH n LIMIT 0 CREATE (:Never) RETURN count(*) AS c

CREATE (a {id: 900}) CREATE (b {id: 901}) CREATE (a)-[:T {id: 902}]->(b) WITH a, b MATCH (a)-[r]->(b) RETURN r.id

CREATE (a:Q {id: 900}), (b:Q {id: 901, ref: 5}) RETURN b.ref

CREATE (a:Q {id: 900}), (b:Q {id: 901, ref: a.id}) RETURN b.ref

CREATE (n)-[:A|B]->(m)

CREATE (n)-[:A]-(m)

CREATE (n)-->(m)

CREATE (n:A|B)

MATCH (n {id: 1}) CREATE (n:Foo)

MATCH (n) CREATE (n)

MATCH (n {id: 1}) SET n.x = {a: 1}

MATCH (n {id: 1}) SET n = 5

MATCH (n {id: 1}) SET n.age.x = 5

SET n.x = 1

MATCH (n {id: 1}) MERGE (n)-[:KNOWS*2]->(m)

MATCH (n {id: 1}) REMOVE n

CREATE (n {id: $p})

MATCH (n {id: 1}) SET n.tags = n.tags + 'z', n.score = toInteger(n.score) RETURN n.tags, n.score

MATCH (n:Person {id: 4}) SET n.nick = n.nick RETURN n.nick

MATCH (a {id: 1})-[r:KNOWS]->(b) SET r.seen = true, b.popular = coalesce(b.popular, 0) + 1 RETURN b.id, b.popular

MATCH (a:Person)-[:KNOWS]->(b) SET b.fans = coalesce(b.fans, 0) + 1;
MATCH (b) WHERE b.fans IS NOT NULL RETURN b.id, b.fans

MATCH (n:Person) DETACH DELETE n WITH count(*) AS c MATCH (m) RETURN c, count(m) AS left

CREATE (n:T {id: 900}) SET n.x = 1 REMOVE n.x DELETE n

CREATE (n:T {id: 900}) DELETE n RETURN n

INSERT (n:Ins {id: 900})-[:R {id: 901}]->(m:Ins&Ert {id: 902}) RETURN labels(m)

MATCH (n {id: 13}) SET n.x = 1 SET n.x = 1 SET n:L SET n:L

UNWIND [{id: 900, a: 1}, {id: 901, a: 2}] AS row CREATE (n:Bulk) SET n = row RETURN n.a

UNWIND [{id: 900, a: 1}, {id: 900, a: 2}] AS row MERGE (n:Bulk {id: row.id}) SET n += row RETURN n.a

MATCH (a {id: 1}) CREATE (a)-[:SELF {id: 900}]->(a) WITH a MATCH (a)-[r]->(a) RETURN r.id

MATCH (n:Firm) SET n.size = n.size * 1.5 RETURN n.size

MATCH (n:Person) WHERE n.age IS NULL SET n.age = 0 RETURN n.id

MATCH (n:Person) CREATE (n)-[:HAS {id: 1000 + n.id}]->(:Thing {id: 2000 + n.id, of: n.name});
MATCH (p)-[h:HAS]->(t) RETURN p.id, h.id, t.of

MATCH (n {id: 1}) SET n.`odd ``key` = 1 RETURN n.`odd ``key`

CREATE (:`A``B` {id: 900}) WITH 1 AS one MATCH (n:`A``B`) RETURN n.id, labels(n)

