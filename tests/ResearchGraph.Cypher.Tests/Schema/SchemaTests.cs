using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Tests.Execution;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Transactions;

namespace ResearchGraph.Cypher.Tests.Schema;

/// <summary>Indexes and constraints: what is refused, what is kept, what plans make of them.</summary>
public sealed class SchemaTests
{
    private readonly CypherEngine _engine = new();

    [Theory]
    [InlineData("CREATE CONSTRAINT c FOR (n:Person) REQUIRE n.name IS UNIQUE", "CREATE (:Person {name: 'Ann'})", "have the same name = 'Ann'")]
    [InlineData("CREATE CONSTRAINT c FOR (n:Person) REQUIRE n.name IS UNIQUE", "CREATE (:Person {name: 'x'}), (:Person {name: 'x'})", "have the same name = 'x'")]
    [InlineData("CREATE CONSTRAINT c FOR (n:Person) REQUIRE n.name IS UNIQUE", "MATCH (n {name: 'Bob'}) SET n.name = 'Ann'", "have the same name = 'Ann'")]
    [InlineData("CREATE CONSTRAINT c FOR (n:Person) REQUIRE n.name IS NODE KEY", "CREATE (:Person {age: 1})", "lacks the property name")]
    [InlineData("CREATE CONSTRAINT c FOR (n:Person) REQUIRE n.name IS NOT NULL", "MATCH (n {name: 'Bob'}) REMOVE n.name", "lacks the property name")]
    [InlineData("CREATE CONSTRAINT c FOR (n:Person) REQUIRE n.name IS NOT NULL", "MATCH (n:Town {name: 'Oslo'}) SET n = {x: 1}, n:Person", "lacks the property name")]
    [InlineData("CREATE CONSTRAINT c FOR (n:Person) REQUIRE n.age IS :: INTEGER", "MATCH (n {name: 'Bob'}) SET n.age = 'old'", "is 'old'; expected INTEGER")]
    [InlineData("CREATE CONSTRAINT c FOR (n:Person) REQUIRE n.tags IS :: LIST<STRING NOT NULL>", "CREATE (:Person {tags: [1]})", "expected LIST<STRING NOT NULL>")]
    [InlineData("CREATE CONSTRAINT c FOR ()-[r:KNOWS]-() REQUIRE r.since IS RELATIONSHIP KEY", "MATCH (a {name: 'Ann'}), (d {name: 'Dan'}) CREATE (a)-[:KNOWS]->(d)", "lacks the property since")]
    [InlineData("CREATE CONSTRAINT c FOR ()-[r:KNOWS]-() REQUIRE r.since IS UNIQUE", "MATCH ()-[r:KNOWS {since: 2001}]->() SET r.since = 2003", "have the same since = 2003")]
    public void A_write_that_breaks_a_constraint_changes_nothing(string constraint, string write, string message)
    {
        var graph = _engine.Execute(TestGraph.Friends, constraint).Graph!;
        var error = Assert.Throws<CypherException>(() => _engine.Execute(graph, write));
        Assert.Equal("RG4307", error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        var transaction = new GraphTransaction(graph);
        Assert.Equal("RG4307", Assert.Throws<CypherException>(() => _engine.Execute(transaction, write)).Code);
    }

    [Theory]
    [InlineData("RG4301", "CREATE INDEX a FOR (n:X) ON (n.y)", "CREATE INDEX b FOR (n:X) ON (n.y)", "already: a")]
    [InlineData("RG4302", "CREATE INDEX a FOR (n:X) ON (n.y)", "CREATE TEXT INDEX a FOR (n:X) ON (n.z)", "named a already")]
    [InlineData("RG4303", "CREATE INDEX first FOR (n:X) ON (n.y)", "DROP INDEX frist", "Did you mean first?")]
    [InlineData("RG4304", "CREATE CONSTRAINT c FOR (n:X) REQUIRE n.y IS UNIQUE", "DROP INDEX c", "DROP CONSTRAINT c")]
    [InlineData("RG4305", "CREATE INDEX a FOR (n:X) ON (n.y)", "CREATE CONSTRAINT FOR (n:X) REQUIRE n.y IS :: LIST<INTEGER>", "LIST<TYPE NOT NULL>")]
    [InlineData("RG4306", "CREATE INDEX a FOR (n:X) ON (n.y)", "CREATE CONSTRAINT FOR (n:Person) REQUIRE n.age IS NOT NULL", "lacks the property age")]
    [InlineData("RG4306", "CREATE INDEX a FOR (n:X) ON (n.y)", "CREATE CONSTRAINT FOR ()-[r:LIVES_IN]-() REQUIRE r.since IS NOT NULL", "lacks the property since")]
    public void A_command_that_cannot_be_says_why(string code, string first, string second, string message)
    {
        var graph = _engine.Execute(TestGraph.Friends, first).Graph!;
        var error = Assert.Throws<CypherException>(() => _engine.Execute(graph, second));
        Assert.Equal(code, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE INDEX i FOR (n:Person) ON (n.name)", "ProduceResults(n) < NodeIndexSeek(RANGE INDEX n:Person(name) = 'Ann')")]
    [InlineData("CREATE CONSTRAINT c FOR (n:Person) REQUIRE n.name IS UNIQUE", "ProduceResults(n) < NodeUniqueIndexSeek(RANGE INDEX n:Person(name) = 'Ann')")]
    [InlineData("CREATE INDEX i FOR (n:Person) ON (n.age)", "ProduceResults(n) < Filter(n.name = 'Ann') < NodeIndexSeek(RANGE INDEX n:Person(age) = 30)")]
    public void A_plan_takes_the_index_that_is_named(string command, string plan)
    {
        var graph = _engine.Execute(TestGraph.Friends, command).Graph!;
        var query = command.Contains("age", StringComparison.Ordinal) ? "MATCH (n:Person {name: 'Ann', age: 30}) RETURN n" : "MATCH (n:Person {name: 'Ann'}) RETURN n";
        Assert.Equal(plan, _engine.Execute(graph, "EXPLAIN " + query).Plan.ToLine());
        Assert.Single(_engine.Execute(graph, query).Rows);
    }

    [Fact]
    public void A_graph_file_keeps_the_schema_through_writes()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "kept.rgraph");
        var graph = TestGraph.Friends;
        foreach (var command in new[] { "CREATE INDEX i FOR (n:Person) ON (n.name, n.age)", "CREATE CONSTRAINT c FOR ()-[r:KNOWS]-() REQUIRE r.since IS :: INTEGER | FLOAT", "CREATE (:Person {name: 'New'})" })
        {
            graph = _engine.Execute(graph, command).Graph!;
        }
        GraphFile.Save(graph, path);
        using var file = GraphFile.Open(path);
        Assert.Equal(Show(graph), Show(file.Snapshot));
        Assert.Contains("CREATE CONSTRAINT `c` FOR ()-[r:`KNOWS`]-() REQUIRE (r.`since`) IS :: INTEGER | FLOAT", Show(file.Snapshot), StringComparison.Ordinal);
        Assert.Throws<CypherException>(() => _engine.Execute(file.Snapshot, "MATCH ()-[r:KNOWS]->() SET r.since = 'long'"));
    }

    [Fact]
    public void Explaining_a_command_changes_nothing_and_reading_alone_refuses_it()
    {
        var result = _engine.Execute(TestGraph.Friends, "EXPLAIN CREATE INDEX i FOR (n:Person) ON (n.name)");
        Assert.Same(TestGraph.Friends, result.Graph);
        Assert.Equal("CreateIndex(CREATE RANGE INDEX i FOR (n:Person) ON (n.name))", result.Plan.ToLine());
        Assert.True(_engine.Prepare("DROP INDEX i").IsWriting);
        Assert.Equal("ReadOnly", Assert.Throws<CypherException>(() => _engine.Execute(TestGraph.Friends, "DROP INDEX i", null, new CypherOptions { ReadOnly = true })).Detail);
    }

    [Fact]
    public void What_is_there_already_or_is_gone_is_remarked_where_that_is_no_error()
    {
        var graph = _engine.Execute(TestGraph.Friends, "CREATE INDEX i FOR (n:Person) ON (n.name)").Graph!;
        var again = _engine.Execute(graph, "CREATE INDEX j IF NOT EXISTS FOR (n:Person) ON (n.name)");
        Assert.False(again.Counters.HasUpdates);
        Assert.Equal("i exists already, so nothing was made.", Assert.Single(again.Notifications));
        Assert.Equal("There is no index k, so nothing was dropped.", Assert.Single(_engine.Execute(graph, "DROP INDEX k IF EXISTS").Notifications));
    }

    private string Show(GraphSnapshot graph) =>
        TestGraph.Rows(_engine, graph, "SHOW INDEXES YIELD createStatement") + "\n" + TestGraph.Rows(_engine, graph, "SHOW CONSTRAINTS YIELD createStatement");
}
