using ResearchGraph.Cli.Recipes;
using ResearchGraph.EndToEnd.Tests.Verbs;
using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Neo4j;

/// <summary>
/// The same question to the graph file and to the server that it was loaded into: the same rows. Differences there are, each with its
/// reason: the ids of nodes (numbers here, texts there), the two marks that a load gives to every node and relationship, the order of
/// rows that no ORDER BY decides, the
/// order of labels(n) and keys(n), which is that of the store, and the last digits of sums of fractions, which depend on that order.
/// </summary>
[Collection(VerbServerCollection.Name)]
public sealed class SameRowsTests(VerbServer server)
{
    private static readonly string[] Questions =
    [
        "MATCH (p:Paper)-[:USES]->(t:Technique) RETURN t.name AS technique, count(*) AS papers ORDER BY papers DESC, technique LIMIT 30",
        "MATCH (a:Author)-[:WROTE]->(p:Paper)<-[:WROTE]-(b:Author) WHERE a.id < b.id WITH a, b, count(DISTINCT p) AS n RETURN a.name, b.name, n ORDER BY n DESC, a.id, b.id LIMIT 50",
        "MATCH (p:Paper) RETURN p.year AS year, count(*) AS n, min(p.title) AS first, max(size(p.title)) AS longest ORDER BY year",
        "MATCH (n) RETURN labels(n) AS labels, count(*) AS n ORDER BY labels",
        "MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS n, round(avg(r.confidence), 9) AS c ORDER BY type",
        "MATCH (p:Paper) WHERE toLower(p.title) CONTAINS 'speculative' RETURN p.title ORDER BY p.title",
        "MATCH (p:Paper) WHERE p.title =~ '(?i).*quanti.*' RETURN p.id, substring(p.title, 0, 20) ORDER BY p.id",
        "MATCH (t:Technique)-[:BROADER*1..4]->(root) WHERE NOT (root)-[:BROADER]->() RETURN root.name, count(DISTINCT t) AS n ORDER BY n DESC, root.name",
        "MATCH (a:Author) OPTIONAL MATCH (a)-[:AFFILIATED_WITH]->(o) WITH a, count(o) AS n RETURN n, count(*) AS authors ORDER BY n",
        "MATCH (p:Paper) WITH p, COUNT { (p)<-[:WROTE]-() } AS authors RETURN authors, collect(p.year)[0..3] IS NOT NULL AS b, count(*) ORDER BY authors",
        "MATCH (p:Paper) WHERE NOT EXISTS { (p)-[:USES]->(:Technique) } RETURN count(p) AS without",
        "MATCH (s:System) RETURN s.name, coalesce(s.aliases, []) AS aliases ORDER BY s.id LIMIT 100",
        "MATCH (r:Result) RETURN r.value, r.metric, r.unit ORDER BY r.id LIMIT 100",
        "MATCH (a:Author)-[:WROTE]->(p) WITH a, p ORDER BY p.title WITH a, collect(p.title) AS titles WHERE size(titles) > 2 RETURN a.name, titles ORDER BY a.id LIMIT 40",
        "MATCH (x:Technique), (y:Technique) WHERE x.id < y.id AND x.name STARTS WITH 'K' AND y.name STARTS WITH 'S' RETURN x.name, y.name ORDER BY x.id, y.id",
        "UNWIND range(-3, 3) AS x RETURN x, x % 2 AS m, x / 2 AS d, toFloat(x) / 2 AS f, x ^ 2 AS p, sign(x) AS s",
        "RETURN date('2024-02-29') + duration('P1Y') AS d, duration.between(date('2024-01-31'), date('2024-03-01')) AS b, [x IN range(1, 9) WHERE x % 2 = 1 | x * x] AS l, {a: 1, b: [null, 'x']} AS m",
        "MATCH (p:Paper)-[u:USES]->(t) WHERE u.role = 'core' RETURN u.evidence, t.name ORDER BY t.id, p.id, u.evidence LIMIT 60",
        "MATCH (p:Paper) RETURN percentileCont(size(p.title), 0.5) AS median, stDev(size(p.title)) > 0 AS spread, sum(size(p.title)) AS total",
        "MATCH path = shortestPath((a:Author)-[:WROTE*..6]-(b:Author)) WHERE a.id < b.id WITH path, a, b ORDER BY length(path) DESC, a.id, b.id LIMIT 5 RETURN a.name, b.name, length(path)",
        "MATCH (t:Technique) RETURN t.kind AS kind, count(*) AS n ORDER BY kind UNION ALL MATCH (t:Task) RETURN t.kind AS kind, count(*) AS n ORDER BY kind",
    ];

    [ServerFact]
    public void The_same_question_gives_the_same_rows()
    {
        server.Empty();
        server.Expect("load", "--graph", server.Seeds);
        var differences = new List<string>();
        foreach (var question in Questions)
        {
            var here = CommandLine.Run("query", question, "--format", "jsonl", "--graph", server.Seeds);
            var there = server.Run("query", question, "--format", "jsonl");
            if (here.ExitCode != 0 || there.ExitCode != 0 || here.Out != there.Out) differences.Add($"{question}\n--- here\n{here.Out}{here.Error}--- there\n{there.Out}{there.Error}");
        }
        foreach (var recipe in RecipeBook.Open([]).Recipes)
        {
            var here = CommandLine.Expect("query", "--recipe", recipe.Id, "--format", "jsonl", "--graph", server.Seeds);
            var there = server.Run("query", "--recipe", recipe.Id, "--format", "jsonl");
            if (here != there.Out) differences.Add($"{recipe.Id}\n--- here\n{here}--- there\n{there.Out}{there.Error}");
        }
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }
}
