RETURN abs(-1), abs(-1.5), abs(null), ceil(1.2), floor(-1.2), sign(-3), sign(0), sign(2.5), sqrt(2), sqrt(-1), exp(1), log(10), log(0), log10(1000), log(-1)

RETURN round(1.5), round(2.5), round(-1.5), round(1.249, 1), round(1.25, 1), round(-1.25, 1), round(3), round(1.55, 1, 'HALF_DOWN'), round(1.249, 1, 'CEILING'), round(-1.251, 1, 'FLOOR'), round(1.25, 1, 'HALF_EVEN'), round(1.21, 1, 'UP'), round(1.29, 1, 'DOWN'), round(null), round(1.5, null)

RETURN round(1.25, 1, 'FOO')

RETURN round(1.25, -1)

RETURN sin(1), cos(1), tan(1), asin(1), acos(1), atan(1), atan2(1, 2), cot(1), degrees(3.14), radians(180), haversin(1), pi(), e()

RETURN asin(2), acos(2), cot(0)

RETURN ceil(2), floor(2), sqrt(4), exp(0), sign(null), pi() > 3.14

RETURN rand() < 1, rand() >= 0

RETURN toInteger('12'), toInteger('12.7'), toInteger(12.7), toInteger('abc'), toInteger(null), toInteger(true), toInteger('0x1F'), toInteger(' 7 '), toInteger(-1.9), toInteger('1e3')

RETURN toInteger([1])

RETURN toIntegerOrNull('a'), toIntegerOrNull([1]), toIntegerOrNull('5'), toIntegerOrNull(2.9), toIntegerOrNull(date())

RETURN toFloat('1.5'), toFloat(1), toFloat('abc'), toFloat(null), toFloat('1e3'), toFloat('NaN'), toFloat('Infinity')

RETURN toFloat(true)

RETURN toFloatOrNull(true), toFloatOrNull('a'), toFloatOrNull(3)

RETURN toBoolean('true'), toBoolean('FALSE'), toBoolean('x'), toBoolean(1), toBoolean(0), toBoolean(null), toBoolean(true), toBoolean(' true ')

RETURN toBoolean(1.5)

RETURN toBooleanOrNull(1.5), toBooleanOrNull('true'), toBooleanOrNull([])

RETURN toString(1), toString(1.5), toString(true), toString('a'), toString(null), toString(date('2020-01-01')), toString(duration('P1M')), toString(datetime('2020-01-01T00:00Z')), toString(localtime('10:00')), toString(time('10:00+01:00')), toString(localdatetime('2020-01-01T10:00:00.5'))

RETURN toString([1])

RETURN toStringOrNull([1]), toStringOrNull(1), toStringOrNull({a: 1})

RETURN toIntegerList(['1', 2.5, null, 'x']), toFloatList([1, '2.5', 'x']), toBooleanList(['true', 'x', true]), toStringList([1, 'a', null, true])

RETURN toIntegerList(null), toIntegerList([[1]])

RETURN toIntegerList(1)

RETURN coalesce(null, 1, 2), coalesce(null), coalesce(null, null, 'a')

RETURN nullIf(1, 1), nullIf(1, 2), nullIf(null, 1), nullIf('a', 'A')

RETURN size('abc'), size([1, 2]), size(null), size(''), size('日本'), size('😀'), char_length('abc'), character_length('abcd')

RETURN length('abc')

RETURN head([1, 2]), last([1, 2]), tail([1, 2]), head([]), last([]), tail([]), head(null), last(null), tail(null), reverse([1, 2, 3]), reverse('abc'), reverse(null)

RETURN range(1, 5), range(5, 1), range(5, 1, -2), range(0, 10, 3), range(1, 1), range(0, -2, -1)

RETURN range(1, 5, 0)

RETURN range(1, null)

RETURN range(1.5, 2)

RETURN keys({a: 1, b: null}), keys(null)

MATCH (n {id: 2}) UNWIND keys(n) AS k RETURN k, labels(n), properties(n)

MATCH (n {id: 1})-[r {id: 101}]->(m) RETURN size(keys(r)), type(r), properties(r), startNode(r).id, endNode(r).id

RETURN labels(null), type(null), properties(null), startNode(null), nodes(null), relationships(null), length(null), id(null), elementId(null)

RETURN properties({a: 1})

RETURN properties(1)

RETURN labels(1)

RETURN isEmpty([]), isEmpty([1]), isEmpty(''), isEmpty('a'), isEmpty({}), isEmpty({a: 1}), isEmpty(null)

RETURN isEmpty(1)

RETURN toUpper('aé'), toLower('AÉ'), upper('a'), lower('A'), trim('  a '), ltrim('  a '), rtrim(' a  '), trim(null), toUpper(null)

RETURN trim(BOTH 'x' FROM 'xxaxx'), trim(LEADING 'x' FROM 'xxaxx'), trim(TRAILING 'x' FROM 'xxaxx'), trim('x' FROM 'xax'), trim(BOTH FROM ' a '), btrim('  a '), btrim('xxaxx', 'x'), ltrim('xxa', 'x'), rtrim('axx', 'x'), btrim('xyaxy', 'xy')

RETURN substring('hello', 1), substring('hello', 1, 3), substring('hello', 10), substring('hello', 0, 100), substring(null, 1), left('hello', 2), right('hello', 2), left('a', 5), left(null, 1), right(null, 1)

RETURN substring('hello', -1)

RETURN left('hello', -1)

RETURN left('abc', null)

RETURN replace('hello', 'l', 'L'), replace('hello', '', 'x'), replace('hello', 'x', 'y'), replace(null, 'a', 'b'), replace('a', null, 'b'), replace('aaaa', 'aa', 'b')

RETURN replace('hello', 'l', 'L', 1)

RETURN split('a,b,c', ','), split('abc', ''), split('', ','), split('a,b;c', [',', ';']), split(null, ','), split('a,,b', ','), split('abc', 'x')

RETURN split('abc', null)

RETURN lower('A') + upper('b')

RETURN timestamp() > 0, randomUUID() =~ '[0-9a-f-]{36}'

RETURN valueType(timestamp())

RETURN char_length(null), size([null])

RETURN exists((:City)-[:ROUTE]->())

RETURN toUpper(1)

RETURN trim(1)

RETURN substring(1, 2)

RETURN split(1, ',')

RETURN reverse(1)

RETURN head(1)

RETURN log2(8)

RETURN string.join(['a'], ',')

RETURN apoc.text.join(['a', 'b'], ',')

RETURN lpad('a', 3, 'x')

RETURN toupper('a'), ABS(-1), Size([1]), toSTRING(1)

RETURN sum(1), count(1), collect(1), avg(1), min(1), max(1)

RETURN graph.names()

MATCH (n) WHERE n.id = 3 RETURN id(n) = id(n), elementId(n) = elementId(n), valueType(elementId(n))

MATCH (n:Person) RETURN n.id, size(keys(n)) AS k, n.name + ':' + toString(n.age) AS s ORDER BY n.id

MATCH (n:Person) RETURN n.id, toUpper(n.name), toLower(n.name), left(n.name, 1), reverse(n.name), size(n.name) ORDER BY n.id

MATCH (n) RETURN n.id, coalesce(n.age, n.people, n.size, -1) AS v ORDER BY n.id

MATCH (n:Firm) RETURN n.id, toFloat(n.size) / 7 AS f, toInteger(n.size / 7.0) AS i, n.size % 7 AS m ORDER BY n.id

RETURN e() ^ 0, log(e())

RETURN cosh(0), sinh(0), tanh(0), coth(1)

RETURN vector.similarity.cosine([1.0, 2.0], [2.0, 4.0]) AS c, vector.similarity.euclidean([1.0, 2.0], [1.0, 2.0]) AS e

