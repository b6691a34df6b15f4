using System.Text;
using ResearchGraph.Graph.Persistence;

namespace ResearchGraph.Graph.Tests.Persistence;

public sealed class Crc32CTests
{
    [Theory]
    [InlineData("", 0x00000000u)]
    [InlineData("a", 0xC1D04330u)]
    [InlineData("123456789", 0xE3069283u)]
    public void Agrees_with_published_values(string text, uint expected) =>
        Assert.Equal(expected, Crc32C.Compute(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Four_at_once_are_the_same_as_one_after_the_other()
    {
        var random = new Random(7);
        foreach (var length in new[] { 0, 1, 7, 8, 9, 1000 })
        {
            var bytes = new byte[length * 4];
            random.NextBytes(bytes);
            var expected = Enumerable.Range(0, 4).Select(i => Crc32C.Compute(bytes.AsSpan(i * length, length))).ToArray();
            var (a, b, c, d) = Crc32C.ComputeFour(bytes);
            Assert.Equal(expected, new[] { a, b, c, d });
        }
    }
}
