namespace ResearchGraph.Cypher.Tests.Conformance;

public sealed class ExpectedValueReaderTests
{
    public static TheoryData<string, ExpectedValue> Scalars => new()
    {
        { "null", new ExpectedNull() },
        { "true", new ExpectedBoolean(true) },
        { "-12", new ExpectedInteger(-12) },
        { "1.5e-3", new ExpectedFloat(0.0015) },
        { "1e308", new ExpectedFloat(1e308) },
        { "NaN", new ExpectedFloat(double.NaN) },
        { "-Inf", new ExpectedFloat(double.NegativeInfinity) },
        { @"'it\'s \\ \n'", new ExpectedString(@"it's \ \n") },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    public void Scalars_are_read(string text, ExpectedValue expected) => Assert.Equal(expected, ExpectedValueReader.Read(text));

    [Fact]
    public void Lists_and_maps_are_read()
    {
        var list = Assert.IsType<ExpectedList>(ExpectedValueReader.Read("[1, [], {a: 'x', `b c`: [null]}]"));
        Assert.Equal(3, list.Items.Count);
        var map = Assert.IsType<ExpectedMap>(list.Items[2]);
        Assert.Equal(["a", "b c"], map.Entries.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nodes_relationships_and_paths_are_read()
    {
        var node = Assert.IsType<ExpectedNode>(ExpectedValueReader.Read("(:A:B {x: 1})"));
        Assert.Equal(["A", "B"], node.Labels);
        Assert.Equal(new ExpectedInteger(1), node.Properties.Entries["x"]);
        Assert.Equal("T", Assert.IsType<ExpectedRelationship>(ExpectedValueReader.Read("[:T {x: 1}]")).Type);
        var path = Assert.IsType<ExpectedPath>(ExpectedValueReader.Read("<(:A)-[:T]->()<-[:U {x: 1}]-({y: 2})>"));
        Assert.Equal([("T", true), ("U", false)], path.Steps.Select(step => (step.Relationship.Type, step.Forward)));
        Assert.Empty(Assert.IsType<ExpectedPath>(ExpectedValueReader.Read("<()>")).Steps);
    }

    [Theory]
    [InlineData("")]
    [InlineData("wat")]
    [InlineData("[1")]
    [InlineData("'a")]
    [InlineData("1 2")]
    [InlineData("<(:A)-[:T]>")]
    public void What_is_no_value_is_an_error(string text) => Assert.Throws<FormatException>(() => ExpectedValueReader.Read(text));
}
