CREATE INDEX ix FOR (n:Person) ON (n.name);
SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint, indexProvider, options, createStatement WHERE type <> 'LOOKUP' RETURN *;
MATCH (n:Person {name: 'Ann'}) RETURN n.id;
DROP INDEX ix;
SHOW RANGE INDEXES

CREATE INDEX FOR (n:Person) ON (n.name, n.age);
SHOW RANGE INDEXES YIELD labelsOrTypes, properties

CREATE RANGE INDEX r FOR ()-[k:KNOWS]-() ON (k.since);
SHOW RANGE INDEXES YIELD name, entityType, createStatement;
MATCH ()-[k:KNOWS {since: 2001}]->() RETURN k.id

CREATE TEXT INDEX t FOR (n:Person) ON (n.name);
SHOW TEXT INDEXES YIELD name, type, indexProvider, createStatement

CREATE POINT INDEX p FOR (n:City) ON (n.at);
SHOW POINT INDEXES YIELD name, type

CREATE FULLTEXT INDEX ft FOR (n:Person|City) ON EACH [n.name, n.nick];
SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes, properties

CREATE INDEX a FOR (n:Person) ON (n.name);
CREATE INDEX b FOR (n:Person) ON (n.name)

CREATE INDEX a FOR (n:Person) ON (n.name);
CREATE INDEX a FOR (n:City) ON (n.name)

CREATE INDEX a FOR (n:Person) ON (n.name);
CREATE INDEX a IF NOT EXISTS FOR (n:City) ON (n.name);
SHOW RANGE INDEXES YIELD name

CREATE INDEX a FOR (n:Person) ON (n.name);
CREATE INDEX b IF NOT EXISTS FOR (n:Person) ON (n.name);
SHOW RANGE INDEXES YIELD name

CREATE INDEX a FOR (n:Person) ON (n.name);
CREATE TEXT INDEX b FOR (n:Person) ON (n.name);
SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'

CREATE INDEX FOR (n:Person) ON (n.name, n.name)

CREATE TEXT INDEX FOR (n:Person) ON (n.name, n.age)

DROP INDEX nothing

DROP INDEX nothing IF EXISTS

DROP CONSTRAINT nothing

DROP CONSTRAINT nothing IF EXISTS

CREATE CONSTRAINT u FOR (n:Person) REQUIRE n.id IS UNIQUE;
SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties, ownedIndex, propertyType, options, createStatement;
SHOW RANGE INDEXES YIELD name, owningConstraint, createStatement;
CREATE (:Person {id: 1})

CREATE CONSTRAINT u FOR (n:Person) REQUIRE n.id IS UNIQUE;
MATCH (n:Person {id: 2}) SET n.id = 1

CREATE CONSTRAINT u FOR (n:Person) REQUIRE n.id IS UNIQUE;
MATCH (n:Person {id: 2}) SET n.id = 77 RETURN n.id

CREATE CONSTRAINT u FOR (n:Person) REQUIRE n.id IS UNIQUE;
MATCH (n:City {id: 8}) SET n.id = 1, n:Person

CREATE CONSTRAINT u FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE (:Person), (:Person) RETURN 1 AS ok

CREATE CONSTRAINT u FOR (n:Person) REQUIRE n.id IS UNIQUE;
MERGE (n:Person {id: 1}) ON MATCH SET n.met = true RETURN n.met

CREATE CONSTRAINT u FOR (n:Person) REQUIRE n.id IS UNIQUE;
UNWIND [900, 900] AS i CREATE (:Person {id: i})

CREATE CONSTRAINT u FOR (n:Person) REQUIRE n.id IS UNIQUE;
DROP INDEX u

CREATE CONSTRAINT u FOR (n:Person) REQUIRE n.id IS UNIQUE;
DROP CONSTRAINT u;
CREATE (:Person {id: 1})

CREATE CONSTRAINT FOR (n:Person) REQUIRE n.age IS UNIQUE

CREATE CONSTRAINT u FOR (n:Person) REQUIRE (n.name, n.age) IS UNIQUE;
CREATE (:Person {id: 900, name: 'Ann', age: 31});
CREATE (:Person {id: 901, name: 'Ann', age: 30})

CREATE CONSTRAINT u FOR ()-[k:KNOWS]-() REQUIRE k.id IS UNIQUE;
SHOW CONSTRAINTS YIELD name, type, createStatement;
MATCH (a {id: 1}), (b {id: 5}) CREATE (a)-[:KNOWS {id: 101}]->(b)

CREATE INDEX i FOR (n:Person) ON (n.id);
CREATE CONSTRAINT FOR (n:Person) REQUIRE n.id IS UNIQUE

CREATE INDEX i FOR (n:Person) ON (n.id);
CREATE CONSTRAINT IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE

CREATE CONSTRAINT u FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE INDEX FOR (n:Person) ON (n.id)

CREATE CONSTRAINT u FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
SHOW CONSTRAINTS YIELD name

CREATE CONSTRAINT u FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT v FOR (n:Person) REQUIRE n.id IS UNIQUE

CREATE CONSTRAINT u FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT u FOR (n:City) REQUIRE n.id IS UNIQUE

CREATE CONSTRAINT k FOR (n:Person) REQUIRE n.id IS NODE KEY

CREATE CONSTRAINT e FOR (n:Person) REQUIRE n.id IS NOT NULL

CREATE CONSTRAINT t FOR (n:Person) REQUIRE n.id IS :: INTEGER

CREATE CONSTRAINT e FOR (n:Person) REQUIRE (n.id, n.name) IS NOT NULL

CREATE CONSTRAINT t FOR (n:Person) REQUIRE n.id IS :: MAP

EXPLAIN CREATE INDEX ix FOR (n:Person) ON (n.name);
SHOW RANGE INDEXES

CREATE INDEX ON :Person(name)

DROP INDEX ON :Person(name)

CREATE CONSTRAINT ON (n:Person) ASSERT n.id IS UNIQUE

CREATE LOOKUP INDEX lk FOR (n) ON EACH labels(n)

CREATE LOOKUP INDEX lk IF NOT EXISTS FOR (n) ON EACH labels(n)

DROP INDEX index_343aff4e;
SHOW LOOKUP INDEXES YIELD name;
CREATE LOOKUP INDEX index_343aff4e FOR (n) ON EACH labels(n)

CREATE CONSTRAINT u FOR (n:Person) REQUIRE n.born IS UNIQUE;
MATCH (n:Person {born: date('1994-02-28')}) RETURN n.id;
CREATE (:Person {id: 900, born: date('1994-02-28')})

CREATE CONSTRAINT u FOR (n:Num) REQUIRE n.v IS UNIQUE;
CREATE (:Num {v: 1}), (:Num {v: 1.0})

CREATE CONSTRAINT u FOR (n:Num) REQUIRE n.v IS UNIQUE;
CREATE (:Num {v: '1'}), (:Num {v: 1}) RETURN 1 AS ok

CREATE CONSTRAINT u FOR (n:Num) REQUIRE n.v IS UNIQUE;
CREATE (:Num {v: 1}) CREATE (m:Num {v: 2}) SET m.v = 3 RETURN m.v;
MATCH (n:Num {v: 1}) DELETE n;
CREATE (n:Num {v: 1}) RETURN n.v

