RETURN date('2020-02-29'), date('2020-W05-3'), date('2020-060'), date('20200229'), date('2020-02'), date('2020'), date('2020-Q2-5')

RETURN date({year: 2020}), date({year: 2020, month: 5}), date({year: 2020, month: 5, day: 6}), date({year: 2020, week: 5, dayOfWeek: 3}), date({year: 2020, quarter: 2, dayOfQuarter: 5}), date({year: 2020, ordinalDay: 60})

RETURN date('2020-13-01')

RETURN date('2019-02-29')

RETURN date({month: 5})

RETURN date({year: 2020, day: 5})

RETURN date(null), time(null), datetime(null), localtime(null), localdatetime(null), duration(null)

RETURN time('10:15:30.5+02:00'), time('10:15'), time('1015'), time('10'), time('101530'), time('10:15:30Z'), time({hour: 10, minute: 5, timezone: '+01:30'}), time({hour: 1, second: 3})

RETURN time({hour: 10, minute: 5, second: 6, millisecond: 7, microsecond: 8, nanosecond: 9})

RETURN localtime('10:15:30.123456789'), localtime({hour: 25})

RETURN localtime({hour: 10, minute: 5, nanosecond: 5}), localtime('23:59:59.999')

RETURN localdatetime('2020-01-02T03:04:05.6'), localdatetime('2020-01-02'), localdatetime('2020-W01-1T10'), localdatetime({year: 2020, month: 1, day: 2, hour: 3})

RETURN datetime('2020-01-02T03:04:05.6+01:00'), datetime('2020-01-02T03:04:05[Europe/London]'), datetime('2020-07-02T03:04:05[Europe/London]'), datetime('2020-01-02T03:04Z'), datetime('2020-01-02T03:04'), datetime('2020-01-02T03:04:05+01:00[Europe/Paris]')

RETURN datetime({year: 2020, month: 1, day: 2, hour: 3, timezone: 'Europe/Berlin'}), datetime({epochSeconds: 1000000000}), datetime({epochMillis: 1000000000123}), datetime.fromepoch(1000000000, 5), datetime.fromepochmillis(1000000000123), datetime({epochSeconds: 0, nanosecond: 5})

RETURN datetime('2020-01-02T03:04:05[Nowhere/Land]')

RETURN datetime({date: date('2020-05-06'), time: localtime('10:00')}), datetime({date: date('2020-05-06'), hour: 5}), datetime({datetime: datetime('2020-01-01T00:00Z'), timezone: '+02:00'}), datetime({year: 2020, timezone: '-03:00'})

RETURN date({date: date('2020-05-06'), day: 1}), date(localdatetime('2020-01-02T03:04')), localtime(datetime('2020-01-02T03:04+01:00')), time(localtime('10:00')), localdatetime({date: date('2020-01-01'), time: time('10:00+01:00')}), date(datetime('2020-01-02T23:59+01:00'))

RETURN duration('P1Y2M3DT4H5M6.789S'), duration('P1W'), duration('PT0.5S'), duration('P1.5M'), duration('P-1D'), duration('-P1D'), duration('PT-1.5S'), duration('P0.5D'), duration('P2020-01-02T03:04:05')

RETURN duration({years: 1, months: 2, weeks: 3, days: 4, hours: 5, minutes: 6, seconds: 7, milliseconds: 8, microseconds: 9, nanoseconds: 10}), duration({days: 1.5}), duration({months: 0.5}), duration({seconds: -1.5}), duration({hours: 25}), duration({minutes: -90, seconds: 30}), duration({})

RETURN duration('foo')

RETURN duration({foo: 1})

RETURN duration.between(date('2020-01-31'), date('2020-03-01')), duration.between(date('2020-03-01'), date('2020-01-31')), duration.between(localdatetime('2020-01-01T10:00'), localdatetime('2020-01-02T09:00')), duration.between(date('2020-01-01'), localdatetime('2021-02-03T04:05')), duration.between(time('10:00Z'), time('12:00+01:00'))

RETURN duration.inMonths(date('2020-01-31'), date('2021-03-01')), duration.inDays(date('2020-01-31'), date('2021-03-01')), duration.inSeconds(date('2020-01-31'), date('2020-02-01')), duration.inSeconds(localtime('10:00'), localtime('09:00')), duration.inDays(localtime('10:00'), date('2020-01-01'))

RETURN duration.between(datetime('2020-03-29T00:00[Europe/Berlin]'), datetime('2020-03-30T00:00[Europe/Berlin]')), duration.inSeconds(datetime('2020-03-29T00:00[Europe/Berlin]'), datetime('2020-03-30T00:00[Europe/Berlin]'))

RETURN duration.between(null, date('2020-01-01')), duration.inDays(date('2020-01-01'), null)

RETURN date('2020-01-31') + duration('P1M'), date('2020-01-31') + duration('P1M1D'), date('2020-02-29') - duration('P1Y'), date('2020-01-01') + duration('PT25H'), localdatetime('2020-01-01T00:00') + duration('PT25H'), time('10:00Z') + duration('PT15H'), duration('P1D') + date('2020-01-01')

RETURN date('2020-01-01') + 1

RETURN date('2020-01-01') - date('2019-01-01')

RETURN duration('P1D') - date('2020-01-01')

RETURN duration('P1M2DT3S') * 2, duration('P1M') / 2, duration('P1D') / 3, duration('P1D') + duration('PT1H'), duration('P1D') - duration('P2D'), -duration('P1D')

RETURN duration('P1M2DT3S') * 1.5, duration('PT1S') / 3, 2 * duration('P1D'), duration('P3M') / 2.5

RETURN date.truncate('month', date('2020-05-06')), date.truncate('year', date('2020-05-06')), date.truncate('quarter', date('2020-05-06')), date.truncate('week', date('2020-05-06')), date.truncate('decade', date('2025-05-06')), date.truncate('century', date('2020-05-06')), date.truncate('millennium', date('2020-05-06')), date.truncate('weekYear', date('2020-05-06')), date.truncate('month', date('2020-05-06'), {day: 5}), date.truncate('day', datetime('2020-05-06T10:00Z'))

RETURN datetime.truncate('hour', datetime('2020-05-06T10:11:12+02:00')), datetime.truncate('day', datetime('2020-05-06T10:11:12[Europe/Paris]')), localdatetime.truncate('minute', localdatetime('2020-05-06T10:11:12')), time.truncate('hour', time('10:11:12+01:00')), localtime.truncate('millisecond', localtime('10:11:12.123456')), datetime.truncate('month', date('2020-05-06'), {timezone: '+03:00'}), localtime.truncate('second', localtime('10:11:12.9'), {nanosecond: 1})

RETURN date.truncate('foo', date('2020-05-06'))

RETURN date.truncate('hour', date('2020-05-06'))

RETURN toString(datetime('2020-01-02T03:04:05.123+01:00[Europe/Paris]')), toString(datetime('2020-01-02T03:04:00Z')), toString(localdatetime('2020-01-02T03:04:00.000001')), toString(time('03:04:00.1+05:30')), toString(date('-0044-03-15')), toString(date('+12020-01-01'))

RETURN toString(duration('P1Y14M3DT30H90M61.5S')), toString(duration('PT0S')), toString(duration('P-1M1DT-1.5S')), toString(duration({seconds: -1, milliseconds: 500})), toString(duration('P1W')), toString(duration({months: -13}))

RETURN date('2020-01-01').year + 1, datetime('2020-01-01T00:00Z').epochSeconds, date('2020-12-31').week, date('2021-01-03').weekYear, date('2020-05-06').dayOfQuarter

RETURN valueType(date() = date()), date.transaction() IS NOT NULL, datetime.statement() <= datetime.realtime(), localtime.transaction() IS NOT NULL

RETURN date('2020-01-01') > date('2019-12-31'), datetime('2020-01-01T00:00Z') < datetime('2020-01-01T00:00+01:00'), localtime('10:00') < localtime('10:00:01'), time('10:00+01:00') < time('10:00Z'), duration('P1M') > duration('P1D')

MATCH (n:Person) WHERE n.born IS NOT NULL RETURN n.id, duration.between(n.born, date('2024-01-01')).years AS age, n.born + duration('P18Y') AS adult ORDER BY n.id

MATCH (n:Person) WHERE n.born.year < 1995 RETURN n.id, n.born.month, n.born.dayOfWeek

MATCH (n) WHERE n.seen IS NOT NULL RETURN n.seen, n.seen.timezone, n.seen + duration('P1M'), date(n.seen), n.seen.year

MATCH ()-[r:WORKS_AT]->() WHERE r.from >= date('2020-01-01') RETURN r.id, r.from.year AS y ORDER BY r.id

UNWIND [date('2020-01-03'), date('2020-01-01')] AS d WITH d ORDER BY d RETURN collect(toString(d)) AS l

RETURN [d IN range(0, 3) | date('2020-02-27') + duration({days: d})] AS l

RETURN datetime('2020-10-25T02:30[Europe/Berlin]'), datetime('2020-03-29T02:30[Europe/Berlin]')

RETURN datetime({year: 2020, month: 2, day: 30})

RETURN date({year: 2020, month: 2, day: 29}) + duration({years: 1})

RETURN localtime() IS NOT NULL AND time() IS NOT NULL AND date() IS NOT NULL AND datetime() IS NOT NULL

RETURN time({time: time('10:00+01:00'), timezone: '+02:00'}), time({time: localtime('10:00'), timezone: '+02:00'}), localtime({time: time('10:00:05+01:00'), second: 1})

RETURN localdatetime({datetime: datetime('2020-01-01T10:00+05:00'), hour: 3}), localdatetime({date: date('2020-05-05'), week: 1})

RETURN datetime('20200102T030405+0100'), datetime('2020-01-02T03'), localdatetime('20200102T0304'), time('10:15:30,5Z')

RETURN datetime('2020-01-02 03:04')

RETURN date('2020-1-2')

RETURN time('25:00')

RETURN time('10:60')

RETURN date('abc')

RETURN date(1)

RETURN duration.between(1, 2)

RETURN datetime({year: 2020, epochSeconds: 1})

RETURN date.realtime('Europe/Berlin') IS :: DATE, datetime.transaction('+01:00').offset

WITH datetime('2020-06-01T12:00[America/New_York]') AS d RETURN d.offset, d.timezone, d + duration('P6M'), datetime({datetime: d, timezone: 'Asia/Tokyo'})

