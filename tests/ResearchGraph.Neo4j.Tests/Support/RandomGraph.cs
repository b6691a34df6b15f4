using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Neo4j.Tests.Support;

/// <summary>Graphs with every kind of value, awkward names, two labels on a node, loops and parallel relationships.</summary>
internal static class RandomGraph
{
    public const string OddLabel = "Odd `label` \\u0041";
    public const string OddType = "ODD type; 'quoted'";

    /// <param name="nodes">How many nodes.</param>
    /// <param name="seed">The same seed gives the same graph.</param>
    /// <param name="revision">Another revision changes some properties.</param>
    public static GraphSnapshot Create(int nodes, int seed, int revision = 0)
    {
        var (builder, random) = (new GraphBuilder(), new Random(seed));
        var handles = new NodeHandle[nodes];
        for (var i = 0; i < nodes; i++)
        {
            handles[i] = (i % 4) switch
            {
                0 => builder.AddNode("A"),
                1 => builder.AddNode("B"),
                2 => builder.AddNode("A", "B"),
                _ => builder.AddNode(OddLabel),
            };
            builder.SetProperty(handles[i], "id", $"node:{i}");
            builder.SetProperty(handles[i], "value", ValueOf(random.Next(), i));
            if (i % 10 == 0) builder.SetProperty(handles[i], $"revised {revision % 2}", revision);
        }
        for (var i = 0; i < nodes * 3; i++)
        {
            var (source, target) = (random.Next(nodes), random.Next(nodes));
            var relationship = builder.AddRelationship((i % 3) switch { 0 => "R", 1 => "S", _ => OddType }, handles[source], handles[i % 7 == 0 ? source : target]);
            if (i % 2 == 0) builder.SetProperty(relationship, "weight", random.NextDouble());
            if (i % 50 == 0)
            {
                builder.SetProperty(relationship, "revision", revision);
                builder.AddRelationship("PARALLEL", handles[source], handles[target], ("line", i));
                builder.AddRelationship("PARALLEL", handles[source], handles[target], ("line", i + 1));
            }
        }
        return builder.Freeze();
    }

    private static Value ValueOf(int number, int index) => (index % 17) switch
    {
        0 => number,
        1 => number / 7.0,
        2 => number % 2 == 0,
        3 => $"text {number} with \"quotes\", commas; semicolons\\ and\nlines\r\n\ttabs 'and' ünïcödé 𝄞",
        4 => LocalDate.FromCalendar(1900 + (number % 200), 1 + (number % 12), 1 + (number % 28)),
        5 => new LocalTime(number),
        6 => new OffsetTime(number, 3600),
        7 => new LocalDateTime(number, number % 1_000_000_000),
        8 => new ZonedDateTime(number, 0, 7200),
        9 => new Duration(number % 30, number % 9, number, 5),
        10 => Value.List("a;b", "c\\d", "\"e\"", ""),
        11 => Value.List(1, number),
        12 => "",
        13 => new Point(Point.Wgs84, number % 180, 0.5, 0),
        14 => new Point(Point.Cartesian3D, number, -1.5, 1e-9),
        15 => Value.List(new Point(Point.Cartesian, number, 2, 0), new Point(Point.Cartesian, 1e300, -0.1, 0)),
        _ => double.MaxValue,
    };
}
