RETURN 1

RETURN 1 + 1

RETURN 'a' AS `a b`, 2 AS b

RETURN  1+  2 , 'x'

MATCH (n:City) RETURN n.name ORDER BY n.name

MATCH (n:City) RETURN n.name AS name ORDER BY n.people DESC

MATCH (n:City) RETURN * ORDER BY n.id

MATCH (n:City) RETURN n.id AS i, * ORDER BY i

MATCH (n:City)-[r:ROUTE]->(m) RETURN * ORDER BY r.id

MATCH (n:City) WITH n.name AS x, n RETURN x ORDER BY n.people

MATCH (n) RETURN DISTINCT n.age AS a ORDER BY a

MATCH (n) RETURN DISTINCT labels(n) AS l

MATCH (n:Person) RETURN n.id ORDER BY n.age, n.id

MATCH (n:Person) RETURN n.id ORDER BY n.age DESC, n.id DESC

MATCH (n:Person) RETURN n.id ORDER BY n.score, n.id SKIP 1 LIMIT 2

MATCH (n:Person) RETURN n.id ORDER BY n.id OFFSET 2 LIMIT 1 + 1

MATCH (n) RETURN n.id ORDER BY n.id LIMIT 0

MATCH (n:Person) WITH n ORDER BY n.id LIMIT 2 RETURN collect(n.id) AS ids

MATCH (n:Person) WITH n.age AS a, count(*) AS c WHERE c > 1 RETURN a, c

MATCH (n:Person) WITH n WHERE n.age > 30 RETURN n.id

MATCH (n:Person) WITH DISTINCT n.age AS a RETURN a ORDER BY a

WITH 1 AS a, 2 AS b WITH *, a + b AS c RETURN *

WITH 1 AS a WITH a AS b RETURN b

UNWIND [3, 1, 2] AS x WITH x ORDER BY x RETURN collect(x) AS xs

UNWIND [1, 'a', null, true, 2.5, [1], {a: 1}, date('2020-01-01')] AS x RETURN x ORDER BY x

UNWIND [1, 'a', null, true, 2.5, [1], {a: 1}, duration('P1D')] AS x RETURN x ORDER BY x DESC

UNWIND [[1, 2], [1], [], [2], [1, null], ['a'], null] AS x RETURN x ORDER BY x

UNWIND [{a: 1}, {a: 2}, {b: 1}, {}, {a: null}] AS x RETURN x ORDER BY x

UNWIND [NaN, 1.0, -Infinity, Infinity, null, 0] AS x RETURN x ORDER BY x

UNWIND ['b', 'B', 'a', 'A', 'é', 'z', '_', '1', ''] AS x RETURN x ORDER BY x

UNWIND [true, false, null] AS x RETURN x ORDER BY x

UNWIND [localtime('10:00'), time('09:00+01:00'), time('09:00Z'), time('10:00+02:00')] AS x RETURN x ORDER BY x

UNWIND [datetime('2020-01-01T10:00Z'), datetime('2020-01-01T10:00+02:00'), localdatetime('2020-01-01T10:00'), date('2020-01-01')] AS x RETURN x ORDER BY x

UNWIND [duration('P1M'), duration('P30D'), duration('PT720H'), duration('P29D')] AS x RETURN x ORDER BY x

MATCH (n:City) WITH n ORDER BY n.id RETURN collect(n) AS ns

MATCH (n:City) RETURN n {.name, .people, extra: n.id + 1} AS m ORDER BY n.id

MATCH (n:City) RETURN n {.*, id: 0} AS m ORDER BY n.name

MATCH (n:City) RETURN n {.*, .id} AS m ORDER BY n.name

MATCH (n:City) WITH n, 5 AS x RETURN n {x, .name} AS m ORDER BY n.name

WITH {a: 1, b: {c: [1, 2]}} AS m RETURN m {.a, .z} AS p, m.b.c[1] AS q

MATCH (n {id: 2}) RETURN n {.name, likes: [(n)-[:LIKES]->(x) | x.name]} AS m

RETURN null {.a} AS m

UNWIND [] AS x RETURN x

UNWIND null AS x RETURN x

UNWIND 5 AS x RETURN x

UNWIND [[1, 2], [3]] AS x UNWIND x AS y RETURN y

UNWIND [1, 2] AS x UNWIND ['a', 'b'] AS y RETURN x, y

UNWIND {a: 1} AS x RETURN x

RETURN 1 AS x UNION RETURN 1 AS x

RETURN 1 AS x UNION ALL RETURN 1 AS x

RETURN 1 AS x UNION DISTINCT RETURN 2 AS x

RETURN 1 AS x, 2 AS y UNION RETURN 3 AS y, 4 AS x

RETURN 1 AS x UNION RETURN 1 AS y

RETURN 1 AS x UNION RETURN 2 AS x UNION ALL RETURN 2 AS x

MATCH (n:City) RETURN n.name AS x UNION MATCH (f:Firm) RETURN f.name AS x

MATCH (n:City) RETURN n AS x UNION MATCH (n:Port) RETURN n AS x

RETURN 1 AS x ORDER BY x UNION RETURN 2 AS x

MATCH (n:Person) RETURN n.name AS x LIMIT 0 UNION RETURN 'z' AS x

WITH 5 AS x ORDER BY x SKIP 0 LIMIT 10 RETURN x

WITH [1, 2, 3] AS l RETURN l[0], l[-1], l[5], l[1..], l[..-1], l[0..2]

WITH {a: 1} AS m RETURN m['a'], m['b'], m.a, m.b

MATCH (n:Person) RETURN n.name, n.age ORDER BY n.age, n.name LIMIT 3

MATCH (n:Person) WITH n ORDER BY n.id RETURN n.age AS age, collect(n.id) AS ids ORDER BY age

MATCH (n:Person) RETURN n.age % 2 AS even, count(*) AS c ORDER BY even

MATCH (n:Person) WITH n.age AS age, n.id AS id ORDER BY age DESC, id RETURN collect(id) AS ids

MATCH (n:Person) RETURN n.name AS n ORDER BY n

MATCH (n:Person) WITH n.name AS name, n.age AS n ORDER BY n, name RETURN name, n

MATCH (a:Person)-[:KNOWS]->(b) RETURN a.name AS a, count(b) AS c ORDER BY c DESC, a

MATCH (a:Person)-[:KNOWS]->(b) RETURN a.name AS a, count(b) AS c ORDER BY count(b) DESC, a.name

MATCH (a:Person) RETURN a.name ORDER BY a.age + a.id, a.name

MATCH (n:City) FINISH

RETURN $missing AS x

MATCH (n:Person) RETURN n.id ORDER BY n.id LIMIT toInteger(2.7)

MATCH (n:Person) RETURN n.id LIMIT -1

MATCH (n:Person) RETURN n.id LIMIT 1.5

MATCH (n:Person) RETURN n.id SKIP n.id

MATCH (n:Person) RETURN x

MATCH (n:Person) WITH n.name AS name RETURN n

MATCH (n) RETURN n AS a, n AS a

WITH 1 AS a, 2 AS a RETURN a

WITH 1 + 1 RETURN 1

MATCH (n) WITH count(*) AS c, n.age RETURN c

RETURN *

MATCH () RETURN *

MATCH (n:Person) RETURN DISTINCT n.age ORDER BY n.name

MATCH (n:Person) RETURN count(*) AS c ORDER BY n.name

MATCH (n:Person) RETURN n.age, count(*) ORDER BY n.name

MATCH (n:Person) RETURN n.age AS a, count(*) AS c ORDER BY n.age, c

MATCH (n:Person) WITH n.age AS a, n.score AS s RETURN a, max(s) - min(s) AS range ORDER BY a

