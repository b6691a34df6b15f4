using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Tests.Execution;

namespace ResearchGraph.Cypher.Tests.Binding;

public sealed class BindingErrorTests
{
    [Theory]
    [InlineData("MATCH (person) RETURN persn", "RG4101", "UndefinedVariable", "Did you mean person?")]
    [InlineData("RETURN x", "RG4101", "UndefinedVariable", "not defined")]
    [InlineData("MATCH (a) WITH a.x AS b RETURN a", "RG4101", "UndefinedVariable", "a is not defined")]
    [InlineData("MATCH (a) CREATE (a)", "RG4102", "VariableAlreadyBound", "a is defined already")]
    [InlineData("MATCH (a) UNWIND [1] AS a RETURN a", "RG4102", "VariableAlreadyBound", "a is defined already")]
    [InlineData("MATCH (a)-[a]->() RETURN a", "RG4103", "VariableTypeConflict", "holds Node")]
    [InlineData("WITH 1 AS n MATCH (n) RETURN n", "RG4103", "VariableTypeConflict", "holds Integer")]
    [InlineData("MATCH (a)-[r]->()-[r]->() RETURN r", "RG4104", "RelationshipUniquenessViolation", "occurs twice")]
    [InlineData("MATCH (a) WHERE count(a) > 1 RETURN a", "RG4105", "InvalidAggregation", "count()")]
    [InlineData("RETURN count(count(*))", "RG4106", "NestedAggregation", "within count()")]
    [InlineData("MATCH (a) RETURN a.x + count(*)", "RG4107", "AmbiguousAggregationExpression", "not grouped by")]
    [InlineData("RETURN 1 AS a, 2 AS a", "RG4108", "ColumnNameConflict", "named a")]
    [InlineData("RETURN 1 AS a UNION RETURN 2 AS b", "RG4109", "DifferentColumnsInUnion", "expected a")]
    [InlineData("MATCH () RETURN *", "RG4110", "NoVariablesInScope", "no variable")]
    [InlineData("RETURN NOT 1", "RG4111", "InvalidArgumentType", "expected Boolean")]
    [InlineData("MATCH (a) RETURN length(a)", "RG4111", "InvalidArgumentType", "found Node")]
    [InlineData("RETURN sizee([1])", "RG4112", "UnknownFunction", "Did you mean size()?")]
    [InlineData("RETURN size()", "RG4113", "InvalidNumberOfArguments", "0 arguments")]
    [InlineData("MATCH (a) RETURN a LIMIT a.x", "RG4114", "NonConstantExpression", "LIMIT")]
    [InlineData("RETURN 1 SKIP -1", "RG4115", "NegativeIntegerArgument", "SKIP")]
    [InlineData("CALL db.label()", "RG4116", "ProcedureNotFound", "Did you mean db.labels?")]
    [InlineData("RETURN $x", "RG4117", "MissingParameter", "$x")]
    [InlineData("WITH 1 AS n RETURN n.x", "RG4119", "InvalidArgumentType", "found Integer")]
    [InlineData("RETURN COLLECT { MATCH (a) RETURN a, 1 AS b }", "RG4118", "UnexpectedSyntax", "expected one")]
    public void Errors_say_what_was_found(string query, string code, string detail, string part)
    {
        var error = Assert.Throws<CypherException>(() => new CypherEngine().Execute(TestGraph.Friends, query));
        Assert.Equal((code, detail, ErrorPhase.CompileTime), (error.Code, error.Detail, error.Phase));
        Assert.Contains(part, error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("MATCH (n:Persn) RETURN n", "The graph has no label Persn. Did you mean Person?")]
    [InlineData("MATCH ()-[:KNWS]->() RETURN 1", "The graph has no relationship type KNWS. Did you mean KNOWS?")]
    [InlineData("MATCH (n) RETURN n.nam", "The graph has no property nam. Did you mean name?")]
    public void Unknown_names_are_remarked_on(string query, string remark) =>
        Assert.Equal([remark], new CypherEngine().Execute(TestGraph.Friends, query).Notifications);

    [Theory]
    [InlineData("WITH {best: 1} AS top RETURN top.best")]
    [InlineData("MATCH (n) WITH collect({label: n.name}) AS rows UNWIND rows AS row RETURN row.label")]
    [InlineData("UNWIND [{a: 1}] AS row RETURN row {.a}")]
    [InlineData("RETURN date('2025-05-24').year")]
    public void Keys_of_values_that_are_no_entities_are_not(string query) =>
        Assert.Empty(new CypherEngine().Execute(TestGraph.Friends, query).Notifications);
}
