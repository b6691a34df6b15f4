RETURN null = null, null <> null, null IS NULL, null IS NOT NULL, NOT null, null AND true, null AND false, null OR true, null XOR true

RETURN 1 = 1.0, 1 = '1', 1 <> '1', [1] = [1.0], {a: 1} = {a: 1.0}, 'a' = 'A'

RETURN 1 < 2, 1 < 'a', 'a' < 'b', [1, 2] < [1, 3], true > false, null < 1, 1 < 2.5, {a: 1} < {a: 2}

RETURN NaN = NaN, NaN <> NaN, NaN < 1, 1 < NaN, NaN > NaN

RETURN 1 + 2 * 3 - 4 / 2 % 3, 2 ^ 3 ^ 2, -2 ^ 2, (1 + 2) * 3, 7 / 2, -7 / 2, 7 % -3, -7 % 3, 7.5 % 2

RETURN 5 / 0.0, -5 / 0.0, 0.0 / 0

RETURN 5 / 0

RETURN 5 % 0

RETURN 5.0 % 0

RETURN 9223372036854775807 + 1

RETURN 9223372036854775807 * 2

RETURN -9223372036854775808 AS min, 9223372036854775807 AS max

RETURN 9223372036854775808 AS x

RETURN 1e308 * 10 AS x, 1.5e3 AS y, .5 AS z, 1E-2 AS w

RETURN 0x1F, 0o17, 1_000, 1_000.5

RETURN 'a' + 'b', 'a' + 1, 1 + 'a', 'a' + 1.5, 'a' + true

RETURN 'a' || 'b', [1] || [2]

RETURN 'a' || 1

RETURN [1] + 2, 1 + [2], [1] + [2, 3], [1] + null, null + [1], 'a' + [1]

RETURN 'a' + null, 1 + null, null * 2, -null

RETURN true + 1

RETURN {a: 1} + 1

RETURN 'it''s', "it's", 'a\'b', 'tab\tnew\nline', '\u0041', 'back\\slash'

RETURN `x`

RETURN [1, 2, 3] AS l, [] AS e, [null] AS n, {a: 1, `b c`: null} AS m, {} AS f

RETURN 1 IN [1, 2], 3 IN [1, 2], null IN [1], 1 IN [null], 1 IN [], 1 IN null, [1] IN [[1], [2]], 1 IN [1, null]

RETURN 2 IN [1, [2]], 1.0 IN [1], 'a' IN ['A']

RETURN 1 IN 1

RETURN [1, 2, 3][1], [1, 2, 3][-1], [1, 2, 3][10], [1][null], null[0]

RETURN [1, 2, 3][1.5]

RETURN [1, 2, 3]['a']

RETURN {a: 1}[0]

RETURN 'abc'[0]

RETURN [1, 2, 3, 4][1..3], [1, 2, 3][..2], [1, 2, 3][-2..], [1, 2, 3][5..], [1, 2, 3][2..1], [1, 2][null..], null[1..2]

RETURN [x IN range(1, 5) | x * x] AS a, [x IN [1, 2, 3] WHERE x > 1] AS b, [x IN [1, null, 2] WHERE x > 1 | x + 1] AS c, [x IN null | x] AS d

RETURN [x IN [[1, 2], [3]] | [y IN x | y + 1]] AS a

RETURN reduce(s = 0, x IN [1, 2, 3] | s + x) AS a, reduce(s = '', x IN ['a', 'b'] | s + x) AS b, reduce(s = 0, x IN [1, null] | s + x) AS c, reduce(s = 1, x IN null | s) AS d

RETURN all(x IN [1, 2] WHERE x > 0), any(x IN [1, 2] WHERE x > 1), none(x IN [1, 2] WHERE x > 2), single(x IN [1, 2] WHERE x > 1)

RETURN all(x IN [] WHERE false), any(x IN [] WHERE true), none(x IN [] WHERE true), single(x IN [] WHERE true)

RETURN all(x IN [1, null] WHERE x = 1), any(x IN [2, null] WHERE x = 1), none(x IN [2, null] WHERE x = 1), single(x IN [1, null] WHERE x = 1)

RETURN all(x IN null WHERE true), any(x IN null WHERE true)

RETURN CASE 1 WHEN 1 THEN 'a' ELSE 'b' END, CASE WHEN null THEN 1 WHEN true THEN 2 END, CASE 3 WHEN 1 THEN 'a' END, CASE null WHEN null THEN 1 ELSE 2 END

RETURN CASE 5 WHEN 1, 5 THEN 'hit' ELSE 'miss' END AS a, CASE 5 WHEN > 3 THEN 'big' WHEN < 2 THEN 'small' END AS b, CASE 'x' WHEN IS NULL THEN 1 WHEN STARTS WITH 'x' THEN 2 END AS c

RETURN CASE WHEN 1 THEN 2 END

RETURN NOT true, NOT (1 = 2), true AND NOT false, true XOR true, true OR false AND false

RETURN 1 AND true

RETURN NOT 1

RETURN 1 < 2 < 3, 1 < 3 < 2, 1 = 1 = true, 3 > 2 >= 2 <> 1

RETURN 'abc' STARTS WITH 'a', 'abc' STARTS WITH '', 'abc' ENDS WITH 'c', 'abc' CONTAINS 'x', null STARTS WITH 'a', 1 STARTS WITH 'a', 'a' CONTAINS null

RETURN 'abc' =~ 'a.c', 'abc' =~ 'b', 'a\nb' =~ 'a.b', 'ABC' =~ '(?i)abc', null =~ 'a', 'a' =~ null

RETURN 'abc' =~ '['

RETURN 1 =~ 'a'

RETURN 1 IS :: INTEGER, 1.0 IS :: INTEGER, 'a' IS :: STRING, null IS :: INTEGER, null IS :: INTEGER NOT NULL, 1 IS :: FLOAT, 1 IS :: ANY, 1 IS :: INTEGER | STRING

RETURN [1] IS :: LIST<INTEGER>, [1, 'a'] IS :: LIST<INTEGER>, [1, 'a'] IS :: LIST<INTEGER | STRING>, [] IS :: LIST<STRING>, [null] IS :: LIST<INTEGER NOT NULL>, [1] IS :: LIST<ANY>

RETURN 1 IS NOT :: STRING, 1 IS TYPED INTEGER, 1 IS NOT TYPED INTEGER, {a: 1} IS :: MAP, date() IS :: DATE, duration('P1D') IS :: DURATION, true IS :: BOOLEAN, true IS :: BOOL

RETURN null IS :: NULL, null IS :: NOTHING, 1 IS :: NOTHING, 1 IS :: PROPERTY VALUE, [1] IS :: PROPERTY VALUE, {a: 1} IS :: PROPERTY VALUE, 1 :: INTEGER

MATCH (n {id: 1})-[r {id: 101}]->() RETURN n IS :: NODE, r IS :: RELATIONSHIP, n IS :: MAP, n IS :: ANY NODE, r IS :: EDGE, n IS :: VERTEX

RETURN datetime() IS :: ZONED DATETIME, localdatetime() IS :: LOCAL DATETIME, time() IS :: ZONED TIME, localtime() IS :: LOCAL TIME, datetime() IS :: TIMESTAMP WITH TIME ZONE, localtime() IS :: TIME WITHOUT TIME ZONE

RETURN valueType(1), valueType(1.5), valueType('a'), valueType(true), valueType(null), valueType([1]), valueType([1, 'a']), valueType([]), valueType({a: 1}), valueType(date()), valueType([null, 1]), valueType([[1]])

RETURN valueType(datetime()), valueType(localdatetime()), valueType(time()), valueType(localtime()), valueType(duration('P1D'))

MATCH (n {id: 1})-[r {id: 101}]->() MATCH p = (n)-[r]->() RETURN valueType(n), valueType(r), valueType(p), valueType([n, r])

RETURN 'é' IS NORMALIZED, 'e\u0301' IS NORMALIZED, 'e\u0301' IS NFD NORMALIZED, 'a' IS NOT NORMALIZED, null IS NORMALIZED

RETURN normalize('e\u0301') = 'é', normalize('é', NFD) = 'e\u0301', normalize('ﬁ', NFKC), size(normalize('é', NFD))

WITH {a: {b: {c: 1}}} AS m RETURN m.a.b.c, m.a.x.c, m['a']['b']

WITH {a: 1} AS m RETURN m.a.b

WITH [1] AS l RETURN l.a

WITH date('2020-05-06') AS d RETURN d.year, d.month, d.day, d.week, d.weekYear, d.dayOfWeek, d.quarter, d.dayOfQuarter, d.ordinalDay, d.weekDay, d.quarterDay

WITH date('2020-05-06') AS d RETURN d.foo

WITH datetime('2020-05-06T07:08:09.123456789+02:00') AS d RETURN d.hour, d.minute, d.second, d.millisecond, d.microsecond, d.nanosecond, d.timezone, d.offset, d.offsetMinutes, d.offsetSeconds, d.epochSeconds, d.epochMillis

WITH duration('P1Y2M3W4DT5H6M7.89S') AS d RETURN d.years, d.months, d.weeks, d.days, d.hours, d.minutes, d.seconds, d.milliseconds, d.microseconds, d.nanoseconds, d.quarters, d.quartersOfYear, d.monthsOfQuarter, d.monthsOfYear, d.daysOfWeek, d.minutesOfHour, d.secondsOfMinute, d.millisecondsOfSecond, d.microsecondsOfSecond, d.nanosecondsOfSecond

MATCH (n {id: 1}) RETURN n.missing, n['name'], n['na' + 'me'], n[null], properties(n).age

MATCH (n {id: 1}) RETURN n.name.foo

MATCH (n {id: 1})-[r:KNOWS]->() RETURN r['since'] AS s ORDER BY s

RETURN [1, 2, 3] = [1, 2, null], [1, 2] = [1, 3, null], [null] = [null], {a: null} = {a: null}, {a: 1} = {b: 1}, [1, 2] <> [1]

MATCH (n {id: 1}), (m {id: 2}) RETURN n = n, n = m, n <> m, n IN [n, m], [n] = [n]

RETURN date('2020-01-01') < date('2020-01-02'), date('2020-01-01') = localdatetime('2020-01-01T00:00'), datetime('2020-01-01T00:00Z') = datetime('2020-01-01T01:00+01:00'), time('10:00Z') = time('11:00+01:00'), duration('P1D') = duration('PT24H'), duration('P1D') < duration('P2D')

RETURN date('2020-01-01') < 1, 'a' < date('2020-01-01')

RETURN 1 = null, null IN [], [] = null, 1 <> null

RETURN true = 1, 'true' = true

RETURN -(-1), +1, - 1, 1 - -1, 1--1

RETURN 2 * 3 ^ 2, (2 * 3) ^ 2, 4 ^ 0.5, 2 ^ -1, 0 ^ 0

RETURN 1 + 1.0, 3 / 2.0, 1.0 = 1, 10 % 3.5, 1.0 * 3, 4 - 1.5

RETURN 0.1 + 0.2 = 0.3, 1e-320 > 0, 1.7976931348623157e308

RETURN toString(0.1 + 0.2), toString(1.0), toString(1e21), toString(1.5e-7), toString(100000000.0), toString(12345678.9), toString(-0.0), toString(1e7), toString(1e6), toString(0.001), toString(0.0001)

RETURN toString(1/3.0), toString(2/3.0), toString(1e100), toString(123456789012345680.0), toString(4.35), toString(1.0E10)

RETURN $p

RETURN 'unclosed

RETURN [1, 2

RETURN {a: 1

RETURN 1 +

RETURN a.b

RETURN foo(1)

RETURN abs()

RETURN abs(1, 2)

RETURN abs('a')

RETURN size(1)

RETURN count(*) + 1 AS x

RETURN {a: 1, a: 2} AS m

RETURN any(x IN [1, 2] WHERE x), 1

RETURN 'a' IS NOT NULL AND 'b' IS NULL OR 1 IN [1]

RETURN NOT 1 = 2 AND 3 = 3

RETURN 1 = 1 AND 2 = 2 OR 3 = 4 XOR true

RETURN [x IN [1, 2, 3] WHERE x % 2 = 1 | {v: x, s: toString(x)}] AS r

RETURN [n IN [1, 2] | [m IN [n, n + 1] WHERE m > n | m * n]] AS r

RETURN isNaN(NaN), isNaN(1), isNaN(0.0 / 0.0), isNaN(null)

RETURN Infinity, -Infinity, INF, -INF

RETURN 1 IS NULL = false

RETURN allReduce(acc = 0, x IN [1, 2] | acc + x, acc < 10) AS x

