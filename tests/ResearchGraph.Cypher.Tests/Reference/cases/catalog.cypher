CALL db.labels()

CALL db.labels() YIELD label RETURN count(label) AS c

CALL db.relationshipTypes()

CALL db.propertyKeys() YIELD propertyKey WHERE propertyKey STARTS WITH 'ag' RETURN propertyKey

CALL foo.bar()

CALL db.labels() YIELD nothing RETURN nothing

MATCH (n:Person) CALL db.labels() YIELD label WITH n, count(label) AS c RETURN n.id, c

EXPLAIN MATCH (n) RETURN n

PROFILE MATCH (n:City) RETURN n.id

EXPLAIN CREATE (n)

CYPHER 5 RETURN 1 AS x

CYPHER runtime=slotted RETURN 1 AS x

