using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Tests.Functions;

public sealed class EntityFunctionTests
{
    private static readonly Value Node = new NodeId(0);
    private static readonly Value Relationship = new RelationshipId(0);

    public static TheoryData<string, string, string> Cases => new()
    {
        { "labels", "node", "['A', 'B']" },
        { "type", "relationship", "'T'" },
        { "id", "node", "0" },
        { "elementId", "node", "'n0'" },
        { "elementId", "relationship", "'r0'" },
        { "properties", "node", "{x: 1}" },
        { "properties", "relationship", "{w: 2.5}" },
        { "keys", "node", "['x']" },
        { "keys", "relationship", "['w']" },
        { "startNode", "relationship", "node(0)" },
        { "endNode", "relationship", "node(1)" },
        { "nodes", "path", "[node(0), node(1)]" },
        { "relationships", "path", "[relationship(0)]" },
        { "length", "path", "1" },
        { "exists", "node", "true" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_function_of_entities_gives(string function, string argument, string expected) =>
        Assert.Equal(expected, ValueText.ToCypher(FunctionCases.Call(function, Find(argument))));

    [Theory]
    [InlineData("labels", "InvalidArgumentValue")]
    [InlineData("type", "InvalidArgumentValue")]
    [InlineData("id", "InvalidArgumentType")]
    [InlineData("properties", "InvalidArgumentType")]
    [InlineData("nodes", "InvalidArgumentType")]
    [InlineData("length", "InvalidArgumentType")]
    public void An_integer_is_no_entity(string function, string expected)
    {
        var error = Assert.Throws<CypherException>(() => FunctionCases.Call(function, 1));
        Assert.Equal((ErrorClass.TypeError, expected), (error.Class, error.Detail));
        Assert.True(FunctionCases.Call(function, Value.Null).IsNull);
    }

    [Fact]
    public void Properties_are_read_by_name_and_by_subscript()
    {
        var context = TestEntities.NewContext();
        Assert.Equal(1, Cypher.Functions.PropertyAccess.Get(Node, "x", context));
        Assert.Equal(2.5, Cypher.Functions.ListOperators.Index(Relationship, "w", context));
        Assert.True(Cypher.Functions.PropertyAccess.Get(Node, "y", context).IsNull);
        Assert.Equal(ValueText.ToCypher("MapElementAccessByNonString"), ValueText.ToCypher(
            Assert.Throws<CypherException>(() => Cypher.Functions.ListOperators.Index(Node, 1, context)).Detail));
    }

    [Theory]
    [InlineData("keys({b: 1, a: null})", "['b', 'a']")]
    [InlineData("properties({a: 1})", "{a: 1}")]
    [InlineData("exists(null)", "false")]
    [InlineData("timestamp()", "1714566674645")]
    public void A_function_gives(string expression, string expected) => FunctionCases.Gives(expression, expected);

    [Fact]
    public void Random_identifiers_have_version_4_and_differ()
    {
        var context = TestEntities.NewContext();
        var first = ConstantEvaluator.Evaluate("randomUUID()", context).AsString();
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", first);
        Assert.NotEqual(first, ConstantEvaluator.Evaluate("randomUUID()", context).AsString());
    }

    private static Value Find(string argument) => argument switch
    {
        "node" => Node,
        "relationship" => Relationship,
        _ => TestEntities.Path,
    };
}
