LOAD CSV WITH HEADERS FROM '{files}/people.csv' AS row RETURN row, linenumber()

LOAD CSV FROM '{files}/people.csv' AS row RETURN row, linenumber()

LOAD CSV WITH HEADERS FROM '{files}/people.csv' AS row RETURN row.id AS id, toInteger(row.id) * 2 AS d, row.name IS NULL AS n, size(row.note) AS s ORDER BY id

LOAD CSV WITH HEADERS FROM '{files}/people.csv' AS row WITH row WHERE row.name IS NOT NULL MERGE (p:Loaded {id: 900 + toInteger(row.id)}) SET p.name = row.name RETURN count(*) AS c;
MATCH (p:Loaded) RETURN p

LOAD CSV WITH HEADERS FROM '{files}/semicolon.csv' AS row FIELDTERMINATOR ';' RETURN row

LOAD CSV WITH HEADERS FROM '{files}/semicolon.csv' AS row RETURN row

LOAD CSV FROM '{files}/open-quote.csv' AS row RETURN row

LOAD CSV FROM '{files}/late-quote.csv' AS row RETURN row

LOAD CSV WITH HEADERS FROM '{files}/headers.csv' AS row RETURN row

LOAD CSV FROM '{files}/headers.csv' AS row RETURN row

LOAD CSV FROM '{files}/backslash.csv' AS row RETURN row

LOAD CSV WITH HEADERS FROM '{files}/empty.csv' AS row RETURN row

LOAD CSV FROM '{files}/empty.csv' AS row RETURN row

LOAD CSV FROM '{files}/inner-quote.csv' AS row RETURN row

LOAD CSV FROM '{files}/nothing.csv' AS row RETURN row

LOAD CSV FROM 'people.csv' AS row RETURN row

LOAD CSV FROM null AS row RETURN row

LOAD CSV FROM 1 AS row RETURN row

UNWIND ['people', 'headers'] AS f LOAD CSV FROM '{files}/' + f + '.csv' AS row RETURN f, count(*) AS c, max(size(row)) AS m ORDER BY f

LOAD CSV FROM '{files}/people.csv' AS row RETURN count(*) AS c

LOAD CSV FROM '{files}/people.csv' AS row RETURN row[1] AS x ORDER BY x LIMIT 2

MATCH (n:City) LOAD CSV WITH HEADERS FROM '{files}/semicolon.csv' AS row FIELDTERMINATOR ';' RETURN n.id, row.b

LOAD CSV FROM '{files}/people.csv' AS row WITH row, linenumber() AS l WHERE l > 1 CALL (row) { RETURN row[0] AS x } RETURN x, l

LOAD CSV FROM '{files}/people.csv' AS row FIELDTERMINATOR ';;' RETURN row

RETURN file(), linenumber()

