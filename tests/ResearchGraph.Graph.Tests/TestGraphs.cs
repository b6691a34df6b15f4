using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Graph.Tests;

/// <summary>Graphs to test on.</summary>
internal static class TestGraphs
{
    private static readonly string[] Labels = ["A", "B", "C d", "é`"];
    private static readonly string[] Types = ["R", "S", "T u"];
    private static readonly string[] Keys = ["id", "n", "x", "flag", "mixed", "list", "when"];

    /// <summary>Four nodes and four relationships, hand-drawn: a → b → c → a, and b → b.</summary>
    internal static GraphSnapshot Small()
    {
        var builder = new GraphBuilder();
        var a = builder.AddNode("A", ("id", "a"), ("n", 1), ("x", 0.5));
        var b = builder.AddNode("A", ("id", "b"), ("n", 2), ("flag", true));
        var c = builder.AddNode("C", ("id", "c"), ("list", Value.List("p", "q;r")), ("when", LocalDate.FromCalendar(2024, 5, 1)));
        var d = builder.AddNode("A", "C");
        builder.SetProperty(d, "id", "quote \" ' back`tick \\ ; , \n line\r\n tab\t <&> \u0001 é 漢 😀");
        builder.AddRelationship("R", a, b, ("weight", 0.25));
        builder.AddRelationship("R", b, c);
        builder.AddRelationship("S", c, a, ("note", "x"));
        builder.AddRelationship("S", b, b);
        return builder.Freeze();
    }

    /// <summary>A random graph with every kind of value, loops, parallel relationships, isolated and unlabelled nodes.</summary>
    internal static GraphSnapshot Random(int seed, int nodes = 40, int relationships = 120)
    {
        var random = new Random(seed);
        var builder = new GraphBuilder();
        var handles = new NodeHandle[nodes];
        for (var i = 0; i < nodes; i++)
        {
            handles[i] = builder.AddNode([.. Labels.Where(_ => random.Next(3) == 0)]);
            foreach (var key in Keys.Where(_ => random.Next(2) == 0))
            {
                builder.SetProperty(handles[i], key, PropertyOf(key, random));
            }
        }

        for (var i = 0; i < relationships && nodes > 0; i++)
        {
            var (source, target) = (handles[random.Next(nodes)], handles[random.Next(nodes)]);
            var relationship = builder.AddRelationship(Types[random.Next(Types.Length)], source, target);
            foreach (var key in Keys.Where(_ => random.Next(4) == 0))
            {
                builder.SetProperty(relationship, key, PropertyOf(key, random));
            }
        }

        return builder.Freeze();
    }

    internal static Value Scalar(int kind, Random random) => kind switch
    {
        0 => random.NextInt64(),
        1 => random.NextDouble() * 1000,
        2 => random.Next(2) == 0,
        3 => new string((char)('a' + random.Next(26)), random.Next(5)),
        4 => new LocalDate(random.Next(-100_000, 100_000)),
        5 => new LocalTime(random.NextInt64(86_400_000_000_000)),
        6 => new OffsetTime(random.NextInt64(86_400_000_000_000), 60 * random.Next(-1_080, 1_081)),
        7 => new LocalDateTime(random.NextInt64(4_000_000_000), random.Next(1_000_000_000)),
        8 => new ZonedDateTime(random.NextInt64(4_000_000_000), 7, 3600, random.Next(2) == 0 ? null : "Etc/GMT-1"),
        9 => new Point(random.Next(2) == 0 ? Point.Cartesian : Point.Wgs84WithHeight, random.NextDouble(), random.NextDouble(), 0),
        _ => new Duration(random.Next(-20, 20), random.Next(-20, 20), random.Next(-20, 20), random.NextInt64(-5_000_000_000, 5_000_000_000)),
    };

    private static Value PropertyOf(string key, Random random) => key switch
    {
        "id" => $"id {random.Next(20)}",
        "n" => random.Next(10),
        "x" => random.NextDouble(),
        "flag" => random.Next(2) == 0,
        "mixed" => Scalar(random.Next(11), random),
        "list" => ListOf(random),
        _ => Scalar(4, random),
    };

    private static Value ListOf(Random random)
    {
        var kind = random.Next(11);
        var elements = new Value[random.Next(4)];
        for (var i = 0; i < elements.Length; i++)
        {
            elements[i] = Scalar(kind, random);
        }

        return Value.List(elements);
    }
}
