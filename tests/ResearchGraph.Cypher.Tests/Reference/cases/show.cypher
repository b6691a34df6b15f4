CALL db.schema.nodeTypeProperties() YIELD nodeType, nodeLabels, propertyName, propertyTypes, mandatory RETURN *

CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes, mandatory RETURN *

CALL db.ping()

CALL dbms.components() YIELD name RETURN count(*) AS c

SHOW PROCEDURES YIELD name WHERE name = 'db.labels' RETURN name

SHOW FUNCTIONS YIELD name WHERE name IN ['abs', 'toUpper', 'size'] RETURN name ORDER BY name

SHOW BUILT IN FUNCTIONS YIELD name, category WHERE name = 'abs' RETURN name, category

SHOW FUNCTIONS YIELD name, signature, description WHERE name = 'reverse' RETURN name

SHOW ALL FUNCTIONS YIELD name, isBuiltIn, aggregating, returnDescription WHERE name IN ['count', 'abs'] RETURN *

SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint WHERE type <> 'LOOKUP' RETURN *

SHOW CONSTRAINTS

SHOW CONSTRAINTS YIELD name RETURN count(*) AS c

SHOW INDEXES YIELD name WHERE name = 'nope' RETURN name

SHOW FULLTEXT INDEXES

SHOW POINT INDEXES YIELD *

SHOW NODE KEY CONSTRAINTS

SHOW PROCEDURES EXECUTABLE YIELD name WHERE name = 'db.labels' RETURN name

SHOW SETTINGS YIELD name WHERE name = 'nope' RETURN name

SHOW TRANSACTIONS YIELD transactionId WHERE false RETURN transactionId

SHOW DATABASES YIELD name WHERE name = 'nope' RETURN name

SHOW INDEXES YIELD name, type ORDER BY name DESC LIMIT 1

SHOW INDEXES YIELD name AS n, entityType ORDER BY n SKIP 1 RETURN n, entityType

SHOW LOOKUP INDEXES YIELD name, labelsOrTypes, properties, createStatement, options, state

SHOW INDEXES YIELD * WHERE type = 'LOOKUP' RETURN name, owningConstraint

SHOW INDEXES WHERE name = 'nope'

SHOW UNIQUE CONSTRAINTS

SHOW NODE UNIQUENESS CONSTRAINTS

SHOW USER DEFINED FUNCTIONS

