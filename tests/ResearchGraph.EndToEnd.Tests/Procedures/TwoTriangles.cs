using ResearchGraph.EndToEnd.Tests.Verbs;

namespace ResearchGraph.EndToEnd.Tests.Procedures;

/// <summary>A graph file of two triangles, A B C and D E F, and a bridge from C to D; and clubs that people share.</summary>
public sealed class TwoTriangles : IDisposable
{
    private readonly WorkFolder _folder = new();

    public TwoTriangles()
    {
        Path = _folder["triangles.rgraph"];
        CommandLine.Expect("query", "--write", "--graph", Path, """
            CREATE (a:P {name: 'A', side: 1, x: 1.0}), (b:P {name: 'B', side: 1, x: 1.0}), (c:P {name: 'C', side: 1, x: 2.0}),
                   (d:P {name: 'D', side: 2, x: 2.0}), (e:P {name: 'E', side: 2, x: 3.0}), (f:P {name: 'F', side: 2, x: 3.0}),
                   (a)-[:L {w: 1.0}]->(b), (b)-[:L {w: 2.0}]->(c), (c)-[:L {w: 1.0}]->(a), (c)-[:L {w: 4.0}]->(d),
                   (d)-[:L {w: 1.0}]->(e), (e)-[:L {w: 1.0}]->(f), (f)-[:L {w: 1.0}]->(d),
                   (x:Club {name: 'X'}), (y:Club {name: 'Y'}),
                   (a)-[:IN]->(x), (b)-[:IN]->(x), (c)-[:IN]->(x), (a)-[:IN]->(y), (b)-[:IN]->(y)
            """);
    }

    public string Path { get; }

    public void Dispose() => _folder.Dispose();

    internal CommandResult Query(string text, params string[] more) => CommandLine.Run(["query", "--graph", Path, "--format", "csv", .. more, text]);
}
