using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cypher.Tests.Diagnostics;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("Persno", "Person")]
    [InlineData("person", "Person")]
    [InlineData("Preson", "Person")]
    [InlineData("Movi", "Movie")]
    [InlineData("Actr", "Actor")]
    [InlineData("Zebra", null)]
    [InlineData("Person", null)]
    [InlineData("", null)]
    public void The_nearest_candidate_is_found(string name, string? expected) =>
        Assert.Equal(expected, NearestName.Find(name, ["Movie", "Person", "Actor", "Persona"]));

    [Fact]
    public void Of_equally_near_candidates_the_first_in_order_is_taken()
    {
        Assert.Equal("xab", NearestName.Find("xaz", ["xay", "xac", "xab"]));
    }
}
