using System.Reflection;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Tests.Execution;

/// <summary>Queries that nobody would write end in rows or in a proper error, never in a crash or a hang.</summary>
public sealed class EngineFuzzTests
{
    private static readonly CypherOptions Options = new() { Timeout = TimeSpan.FromMilliseconds(300), MemoryLimit = 50_000_000, Seed = 1 };

    private static readonly string[] Queries = [.. typeof(QueryCaseTests).GetMethods()
        .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>().SelectMany(data => data.GetData(method)))
        .Select(data => (string)data[0])];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Mixed_up_queries_do_not_crash(int seed)
    {
        var random = new Random(seed);
        var engine = new CypherEngine();
        var run = 0;
        for (var i = 0; i < 8000; i++)
        {
            var query = Mix(random);
            if (!CypherParser.TryParse(query, out _, out _)) continue;
            try
            {
                run += engine.Execute(TestGraph.Friends, query, null, Options).Rows.Take(200).Count() >= 0 ? 1 : 0;
            }
            catch (CypherException)
            {
                run++;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                Assert.Fail($"seed {seed}: {query}\n{exception}");
            }
        }
        Assert.True(run > 150, $"Only {run} of the queries parse.");
    }

    // Words of one query in the place of words of another.
    private static string Mix(Random random)
    {
        var words = Queries[random.Next(Queries.Length)].Split(' ').ToList();
        for (var changes = 1 + random.Next(3); changes > 0; changes--)
        {
            var others = Queries[random.Next(Queries.Length)].Split(' ');
            var word = others[random.Next(others.Length)];
            if (random.Next(2) == 0) words[random.Next(words.Count)] = word;
            else words.Insert(random.Next(words.Count), word);
        }
        return string.Join(' ', words);
    }

    [Theory]
    [InlineData("1 + ", "1", "")]
    [InlineData("true AND ", "true", "")]
    [InlineData("1 < ", "2", "")]
    [InlineData("[", "1", "]")]
    [InlineData("NOT ", "true", "")]
    [InlineData("abs(", "1", ")")]
    [InlineData("CASE WHEN true THEN ", "1", " END")]
    public void Long_and_deep_expressions_do_not_crash(string before, string middle, string after)
    {
        foreach (var count in new[] { 100, 240, 20_000 })
        {
            Run("RETURN " + string.Concat(Enumerable.Repeat(before, count)) + middle + string.Concat(Enumerable.Repeat(after, count)) + " AS x");
        }
    }

    [Theory]
    [InlineData("MATCH (n) ", "RETURN 1 AS x LIMIT 1")]
    [InlineData("WITH 1 AS x ", "RETURN x")]
    [InlineData("UNWIND [1] AS y WITH y AS x ", "RETURN x")]
    [InlineData("CREATE (:X {a: 1}) ", "")]
    [InlineData("MATCH ()-[]->()-[]->() WITH 1 AS x LIMIT 1 ", "RETURN x")]
    [InlineData("RETURN 1 AS x UNION ", "RETURN 1 AS x")]
    [InlineData("OPTIONAL MATCH (n:None) ", "RETURN 1 AS x LIMIT 1")]
    public void Long_queries_do_not_crash(string clause, string end)
    {
        foreach (var count in new[] { 50, 3000 }) Run(string.Concat(Enumerable.Repeat(clause, count)) + end);
    }

    private static void Run(string query)
    {
        try
        {
            _ = new CypherEngine().Execute(TestGraph.Friends, query, null, Options).Rows.Count();
        }
        catch (CypherException error)
        {
            Assert.Contains(error.Detail, new[] { "NestingTooDeep", "Timeout", "MemoryLimit" });
        }
    }
}
