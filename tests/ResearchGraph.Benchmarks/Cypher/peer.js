// Times an embedded engine on the same CSV files and queries as ours; run in a folder with the npm packages of the engines:
//   node peer.js kuzu|ladybug|grafeo DATA DBFILE SET.json [RUNS=7] [WARM_MS=500] [LIMIT_MS=20000]
// Prints one JSON line a query with all of its rows; a query whose first run passes the limit is not run again.
const fs = require('fs'), path = require('path');
const [engine, data, dbfile, setFile, runs = '7', warm = '500', limit = '20000'] = process.argv.slice(2);
const set = JSON.parse(fs.readFileSync(setFile)), { nodes, relationships } = set.schema;
const load = name => require(require.resolve(name, { paths: [process.cwd()] }));
const now = () => Number(process.hrtime.bigint()) / 1e6;
const plain = v => v instanceof Date ? v.toISOString().slice(0, 10) : v;
const cells = v => Array.isArray(v) ? v.map(cells) : v instanceof Map ? [...v.values()].map(cells) : typeof v === 'bigint' ? Number(v) : v === undefined ? null : plain(v);
const print = x => { // A pipe may take a part only, or ask to try again.
  for (let left = Buffer.from(JSON.stringify(x) + '\n'); left.length > 0;) {
    try { left = left.subarray(fs.writeSync(1, left)); } catch (e) { if (e.code !== 'EAGAIN') throw e; }
  }
};
const value = (text, kind) => text === '' ? undefined : kind === 'STRING' || kind === 'DATE' ? text : kind === 'BOOLEAN' ? text === 'true' : +text;
const csv = name => fs.readFileSync(path.join(data, name), 'utf8').trim().split('\n').slice(1).map(l => l.split(','));

async function kuzuLike(module) {
  const fresh = !fs.existsSync(dbfile), start = now();
  const db = new module.Database(dbfile), c = new module.Connection(db, 2);
  await c.init();
  const run = async s => { const r = await c.query(s); const rows = await r.getAll(); r.close(); return rows; };
  if (fresh) {
    const columns = list => list.map(k => `, ${k.name} ${k.kind}`).join('');
    for (const n of nodes) await run(`CREATE NODE TABLE ${n.label}(id INT64 PRIMARY KEY${columns(n.columns)})`);
    for (const r of relationships) await run(`CREATE REL TABLE ${r.type}(FROM ${r.from} TO ${r.to}${columns(r.columns)})`);
    for (const x of [...nodes, ...relationships]) await run(`COPY ${x.label || x.type} FROM "${path.join(data, x.file)}" (HEADER=true)`);
  } else await run(`MATCH (n:${nodes[0].label} {id: 1}) RETURN n.${nodes[0].columns[0].name}`);
  print({ id: fresh ? 'load' : 'open', ms: now() - start });
  return q => run(q.kuzu || q.text);
}

async function grafeo() {
  const { GrafeoDB } = load('@grafeo-db/js'), start = now(), db = GrafeoDB.create(), ids = {};
  const properties = (row, columns, skip) => Object.fromEntries(columns.map((k, i) => [k.name, value(row[i + skip], k.kind)]).filter(([, v]) => v !== undefined));
  for (const n of nodes) {
    const map = ids[n.label] = new Map();
    for (const row of csv(n.file)) map.set(row[0], db.createNode([n.label], { id: +row[0], ...properties(row, n.columns, 1) }).id);
  }
  for (const r of relationships) for (const row of csv(r.file)) db.createEdge(ids[r.from].get(row[0]), ids[r.to].get(row[1]), r.type, properties(row, r.columns, 2));
  for (const p of new Set(['id', ...nodes.flatMap(n => n.columns.filter(k => k.kind === 'STRING').map(k => k.name))])) if (db.createPropertyIndex) db.createPropertyIndex(p);
  if (!db.createPropertyIndex) for (const n of nodes) await db.executeCypher(`CREATE INDEX FOR (n:${n.label}) ON (n.id)`);
  if (db.compact) db.compact();
  print({ id: 'load', ms: now() - start });
  return async q => { const r = await db.executeCypher(q.grafeo || q.neo4j || q.text); return r.toArray ? r.toArray() : r.rows ? r.rows() : r; };
}

(async () => {
  const run = engine === 'grafeo' ? await grafeo() : await kuzuLike(load(engine === 'kuzu' ? 'kuzu' : '@ladybugdb/core'));
  for (const q of set.queries) {
    try {
      let t = now(), rows = await run(q);
      const times = [], first = now() - t, slow = first > +limit;
      if (slow) times.push(first);
      else {
        const until = now() + +warm;
        for (let i = 0; i < 200 && now() < until; i++) await run(q);
        for (let i = 0; i < +runs; i++) { t = now(); rows = await run(q); times.push(now() - t); }
      }
      times.sort((a, b) => a - b);
      print({ id: q.id, ms: times[times.length >> 1], min: times[0], max: times[times.length - 1], rows: rows.map(r => Object.values(r).map(cells)) });
    } catch (e) { print({ id: q.id, error: String(e.message).slice(0, 160) }); }
  }
  print({ id: 'rss', mb: Math.round(process.memoryUsage().rss / 1048576) });
  process.exit(0);
})();
