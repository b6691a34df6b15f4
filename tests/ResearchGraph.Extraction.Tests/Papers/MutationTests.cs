using System.Diagnostics;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Extraction.Tests.Papers;

/// <summary>Damaged listings: reading never throws, ends soon, and accounts for every line (which <see cref="Reading"/> asserts).</summary>
public sealed class MutationTests
{
    private const int Rounds = 60;

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void Damaged_listings_are_read(string prefix)
    {
        var original = File.ReadAllBytes(SeedListingTests.PathOf(prefix));
        AssertReads(original, prefix, anyByte: false);
        AssertReads(original, prefix, anyByte: true);
    }

    [Fact]
    public void Damaged_JSON_lines_are_read()
    {
        var papers = PaperFiles.Read(SeedListingTests.PathOf("001")).Papers;
        var json = System.Text.Encoding.UTF8.GetBytes(Reading.Json(papers));
        AssertReads(json, "json", anyByte: false);
        AssertReads(json, "json", anyByte: true);
    }

    [Fact]
    public void A_lost_line_costs_at_most_two_papers()
    {
        foreach (var (prefix, papers) in new[] { ("000", 20), ("001", 14), ("002", 206), ("003", 86), ("004", 34) })
        {
            var lines = File.ReadAllLines(SeedListingTests.PathOf(prefix));
            var random = new Random(7);
            for (var round = 0; round < 20; round++)
            {
                var lost = random.Next(lines.Length);
                var reading = Reading.Of(string.Join('\n', lines.Where((_, i) => i != lost)));
                Assert.True(reading.Papers.Count >= papers - 2, $"{prefix} without line {lost + 1}: {reading.Papers.Count} of {papers}");
            }
        }
    }

    private static void AssertReads(byte[] original, string name, bool anyByte)
    {
        var readable = 0;
        for (var seed = 0; seed < Rounds; seed++)
        {
            var damaged = Damage(original, new Random(seed), anyByte);
            var start = Stopwatch.GetTimestamp();
            try
            {
                if (Reading.Of(damaged).Papers.Count > 0) readable++;
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"{name}, seed {seed}, anyByte {anyByte}: {exception.Message}", exception);
            }

            Assert.True(Stopwatch.GetElapsedTime(start).TotalSeconds < 5, $"{name}, seed {seed}");
        }

        // Otherwise the damage would only try how files are refused.
        Assert.True(anyByte || readable > Rounds / 2, $"{name}: {readable} of {Rounds} gave papers");
    }

    /// <summary>Flips, inserts, deletes, doubles and truncates; only ASCII is written unless any byte may be.</summary>
    private static byte[] Damage(byte[] original, Random random, bool anyByte)
    {
        var bytes = original.ToList();
        var times = random.Next(1, 40);
        for (var i = 0; i < times && bytes.Count > 1; i++)
        {
            var at = random.Next(bytes.Count);
            var value = anyByte ? (byte)random.Next(256) : (byte)"\n\n\n ,.:$\"{}[]\\AZaz09"[random.Next(20)];
            switch (random.Next(10))
            {
                case < 4: bytes[at] = value; break;
                case < 6: bytes.Insert(at, value); break;
                case < 8: bytes.RemoveRange(at, Math.Min(random.Next(1, 300), bytes.Count - at)); break;
                case 8: bytes.InsertRange(at, bytes.GetRange(0, Math.Min(200, bytes.Count))); break;
                default:
                    if (random.Next(20) == 0) bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }
}
