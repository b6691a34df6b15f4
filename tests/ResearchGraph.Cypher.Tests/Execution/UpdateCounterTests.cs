namespace ResearchGraph.Cypher.Tests.Execution;

public sealed class UpdateCounterTests
{
    [Theory]
    [InlineData("CREATE (:A:B {x: 1, y: null})-[:T {z: 2}]->(:A)", "nodes +2 -0, relationships +1 -0, properties 2, labels +3 -0")]
    [InlineData("MATCH (n:Town) DETACH DELETE n", "nodes +0 -2, relationships +0 -3, properties 0, labels +0 -0")]
    [InlineData("MATCH (n:Admin) SET n:Admin:Boss, n.age = 36 REMOVE n.name, n.nothing, n:Person", "nodes +0 -0, relationships +0 -0, properties 2, labels +1 -1")]
    [InlineData("MERGE (n:Person {name: 'Ann'})", "nodes +0 -0, relationships +0 -0, properties 0, labels +0 -0")]
    public void Counters_tell_what_changed(string query, string expected)
    {
        var counters = new CypherEngine().Execute(TestGraph.Friends, query).Counters;
        Assert.Equal(
            expected,
            $"nodes +{counters.NodesCreated} -{counters.NodesDeleted}, relationships +{counters.RelationshipsCreated} -{counters.RelationshipsDeleted}, "
            + $"properties {counters.PropertiesSet}, labels +{counters.LabelsAdded} -{counters.LabelsRemoved}");
    }
}
