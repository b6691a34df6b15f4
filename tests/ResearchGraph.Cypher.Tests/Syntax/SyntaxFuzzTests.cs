using System.Diagnostics;
using System.Text;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Tests.Syntax;

public sealed class SyntaxFuzzTests
{
    private static readonly string[] Fragments =
    [
        "(", ")", "[", "]", "{", "}", "-", "->", "<-", "..", "*", "'", "\"", "`", "$", ":", "|", "NOT ", " IN ", " WHERE ", "CASE ", " END ",
        "EXISTS { ", "CALL ", "1", "1.", "0x", "\\u", "—", "\ud800", ";", "//", "/*", "\0", " IS ", "=~", ", ",
    ];

    [Fact]
    public void No_mutation_crashes_or_hangs_and_what_parses_prints_to_an_equal_tree()
    {
        const int Seed = 20260320;
        var random = new Random(Seed);
        var sources = SyntaxCases.All.ToArray();
        var watch = Stopwatch.StartNew();
        var parsed = 0;
        for (var round = 0; round < 5_000; round++)
        {
            var text = Mutate(sources, random);
            try
            {
                if (!CypherParser.TryParse(text, out var statement, out var error))
                {
                    Assert.NotEmpty(error.Render(text));
                    continue;
                }
                parsed++;
                Assert.Equal(statement, CypherParser.Parse(SyntaxPrinter.Print(statement)));
            }
            catch (Exception exception)
            {
                Assert.Fail($"Seed {Seed}, round {round}: {text}\n{exception}");
            }
        }
        Assert.True(parsed > 100, $"Only {parsed} mutations parsed.");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"It took {watch.Elapsed}.");
    }

    private static string Mutate(string[] sources, Random random)
    {
        var text = new StringBuilder(sources[random.Next(sources.Length)]);
        for (var changes = random.Next(1, 4); changes > 0 && text.Length > 1; changes--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(5))
            {
                case 0: text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at)); break;
                case 1: text.Insert(at, Fragments[random.Next(Fragments.Length)]); break;
                case 2: text[at] = (char)random.Next(32, 127); break;
                case 3: text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 12), text.Length - at))); break;
                default:
                    var other = sources[random.Next(sources.Length)];
                    var from = random.Next(other.Length);
                    text.Insert(at, other.AsSpan(from, Math.Min(random.Next(1, 20), other.Length - from)));
                    break;
            }
        }
        return text.ToString();
    }
}
