MATCH (n) RETURN count(*), count(n.age), count(DISTINCT n.age)

MATCH (n:Nothing) RETURN count(*), sum(n.x), avg(n.x), min(n.x), max(n.x), collect(n.x)

MATCH (n:Nothing) RETURN stdev(n.x), stdevp(n.x), percentileCont(n.x, 0.5), percentileDisc(n.x, 0.5)

MATCH (n:Person) RETURN sum(n.age), avg(n.age), min(n.age), max(n.age)

MATCH (n:Person) RETURN sum(n.score), avg(n.score), min(n.score), max(n.score)

MATCH (n:Person) RETURN stdev(n.age), stdevp(n.age)

MATCH (n:Person) RETURN percentileCont(n.age, 0.3), percentileDisc(n.age, 0.3), percentileCont(n.age, 0), percentileDisc(n.age, 1.0)

MATCH (n:Person) RETURN min(n.name), max(n.name), min(n.born), max(n.born)

UNWIND [1, 2.0, 'a', null, [1], true] AS x RETURN min(x), max(x)

UNWIND [[1, 2], [1], [3]] AS x RETURN min(x), max(x)

UNWIND [1, 2, 2, null, 3] AS x RETURN collect(x), collect(DISTINCT x), count(x), count(DISTINCT x), sum(DISTINCT x), avg(DISTINCT x)

UNWIND [1, 1.0, 2] AS x RETURN count(DISTINCT x), collect(DISTINCT x)

UNWIND [duration('P1D'), duration('PT2H')] AS d RETURN sum(d), avg(d), min(d), max(d)

UNWIND [1, 2] AS x RETURN sum(x) / count(x) AS r, sum(x * 1.0) AS s

UNWIND ['a', 'b'] AS x RETURN sum(x)

UNWIND ['a', 1] AS x RETURN avg(x)

UNWIND [9223372036854775807, 1] AS x RETURN sum(x)

UNWIND [9223372036854775807, 1] AS x RETURN avg(x)

MATCH (n:Person) RETURN n.age, count(*) AS c, collect(n.id) AS ids

MATCH (a:Person)-[r:KNOWS]->(b) RETURN a.id, sum(r.weight) AS w, collect(b.id) AS ids

MATCH (a:Person)-[r]->(b) RETURN type(r) AS t, count(*) AS c, count(DISTINCT b) AS d ORDER BY t

MATCH (a)-[r]->(b) RETURN labels(a) AS l, type(r) AS t, count(*) AS c

MATCH (n) RETURN count(n) > 3 AS many

MATCH (n:Person) RETURN count(n) + 1 AS x, size(collect(n)) AS y, head(collect(n.id)) IS NOT NULL AS z

MATCH (n:Person) RETURN {c: count(*), m: max(n.age)} AS m

MATCH (n:Person) RETURN [count(*), sum(n.age)] AS l

MATCH (n:Person) RETURN CASE WHEN count(*) > 5 THEN 'many' ELSE 'few' END AS x

MATCH (n:Person) RETURN n.age + count(*) AS x

MATCH (n:Person) WITH n.age AS a RETURN a + count(*) AS x

MATCH (n:Person) RETURN count(count(n))

MATCH (n:Person) WHERE count(n) > 1 RETURN n

MATCH (n:Person) RETURN size(collect(n.name)[0..2]) AS x, count(*) AS c ORDER BY c

MATCH (n:Person) WITH collect(n) AS ns UNWIND ns AS n RETURN n.id

MATCH (n:Person) WITH collect(n.age) AS ages RETURN reduce(s = 0, x IN ages | s + x) AS total

MATCH (n:Person) WITH count(*) AS c MATCH (m:City) RETURN c, m.id

MATCH (n:Person) RETURN avg(n.age) AS a, avg(n.id) AS b

MATCH (n:Person) RETURN max(n.age) - min(n.age) AS d, count(DISTINCT labels(n)) AS l

UNWIND [null, null] AS x RETURN count(x), sum(x), avg(x), min(x), max(x), collect(x), stdev(x)

UNWIND [1] AS x RETURN stdev(x), stdevp(x), percentileCont(x, 0.5)

UNWIND range(1, 10) AS x RETURN percentileCont(x, 0.25), percentileDisc(x, 0.25), percentileCont(x, 0.9), percentileDisc(x, 0.99)

UNWIND range(1, 10) AS x RETURN percentileCont(x, 1.5)

UNWIND range(1, 10) AS x RETURN percentile_cont(x, 0.5)

UNWIND [1, 2, 3, 4] AS x RETURN x % 2 AS k, sum(x) AS s, avg(x) AS a, collect(x) AS c ORDER BY k

UNWIND [date('2020-01-01'), date('2021-01-01')] AS x RETURN min(x), max(x), count(x)

UNWIND [{a: 1}, {a: 1}, {a: 2}] AS x RETURN x, count(*) AS c

UNWIND [[1], [1], [1.0]] AS x RETURN x, count(*) AS c

UNWIND [NaN, NaN, 1] AS x RETURN count(DISTINCT x) AS c

MATCH (n:Person) RETURN DISTINCT count(*) AS c

MATCH (a:Person) OPTIONAL MATCH (a)-[:LIKES]->(b) RETURN a.id, count(b) AS c, count(*) AS s

MATCH (n:Person) RETURN count(DISTINCT n.age % 2) AS c

MATCH (n:Person) RETURN sum(CASE WHEN n.age > 30 THEN 1 ELSE 0 END) AS old

MATCH (n:Person) WITH n.age AS age, collect(n.name) AS names WHERE size(names) > 1 RETURN age, size(names) AS s

MATCH (n:Person) WITH avg(n.age) AS mean MATCH (m:Person) WHERE m.age > mean RETURN m.id

MATCH (a:Person)-[:KNOWS]->(b:Person) WITH a, b ORDER BY b.id WITH a, collect(b) AS friends RETURN a.id, [f IN friends | f.id] AS ids, size(friends) AS s

MATCH (n) RETURN count(n.id) AS a, count(DISTINCT n) AS b, min(n.id) AS c

MATCH (n:Person) RETURN n.age AS a, n.age AS b, count(*) AS c

MATCH (n:Person) RETURN toString(n.age) + '!' AS k, count(*) AS c

