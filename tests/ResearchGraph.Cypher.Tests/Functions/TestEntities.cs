using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Tests.Functions;

/// <summary>Two nodes, <c>(0:A:B {x: 1})-[0:T {w: 2.5}]->(1)</c>.</summary>
internal sealed class TestEntities : IEntityReader
{
    internal static readonly DateTimeOffset Now = new(2024, 5, 1, 12, 31, 14, 645, TimeSpan.Zero);

    internal static Value Path { get; } = new PathValue([new NodeId(0), new NodeId(1)], [new RelationshipId(0)]);

    internal static FunctionContext NewContext() => new()
    {
        Entities = new TestEntities(),
        Clock = new TransactionClock(new StoppedClock(), TimeZoneInfo.Utc),
        MatchTimeout = TimeSpan.FromMilliseconds(200),
        MaxListElements = 2_000_000,
    };

    public IReadOnlyList<string> LabelsOf(NodeId node) => node.Value == 0 ? ["A", "B"] : [];

    public string TypeOf(RelationshipId relationship) => "T";

    public NodeId StartOf(RelationshipId relationship) => new(0);

    public NodeId EndOf(RelationshipId relationship) => new(1);

    public MapValue PropertiesOf(NodeId node) => new(node.Value == 0 ? [KeyValuePair.Create("x", (Value)1)] : []);

    public MapValue PropertiesOf(RelationshipId relationship) => new([KeyValuePair.Create("w", (Value)2.5)]);

    public Value PropertyOf(NodeId node, string key) => PropertiesOf(node)[key];

    public Value PropertyOf(RelationshipId relationship, string key) => PropertiesOf(relationship)[key];

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
