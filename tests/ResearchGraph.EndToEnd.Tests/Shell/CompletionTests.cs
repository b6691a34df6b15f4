using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Cli.Shell.Completion;

namespace ResearchGraph.EndToEnd.Tests.Shell;

public sealed class CompletionTests
{
    private static readonly SchemaNames Names = new(
        ["Author", "Paper", "Odd name"], ["USES", "WROTE"], ["name", "year", "a-b"], ["count", "coalesce", "date", "date.truncate", "toLower"], ["db.labels", "db.indexes"]);

    [Theory]
    [InlineData("mat", "MATCH")]
    [InlineData("MATCH (p:", "Author,Paper,`Odd name`")]
    [InlineData("MATCH (p:Pa", "Paper")]
    [InlineData("MATCH (p:Paper|A", "Author")]
    [InlineData("MATCH (p:Paper:", "Author,Paper,`Odd name`")]
    [InlineData("MATCH (p:!Pa", "Paper")]
    [InlineData("MATCH ()-[:", "USES,WROTE")]
    [InlineData("MATCH ()-[r:WROTE|U", "USES")]
    [InlineData("MATCH (p) WHERE p:Pa", "Paper")]
    [InlineData("MATCH (p {", "name,year,`a-b`")]
    [InlineData("MATCH (p {name: 'x', y", "year")]
    [InlineData("MATCH (paper {name: pa", "paper")]
    [InlineData("MATCH (p) RETURN p.y", "year")]
    [InlineData("RETURN date.", "truncate(")]
    [InlineData("RETURN toL", "toLower(")]
    [InlineData("MATCH (author)-[wrote]->(paper) RETURN ", "author,paper,wrote")]
    [InlineData("MATCH (author) RETURN au", "author")]
    [InlineData("RETURN $", "device,limit")]
    [InlineData("RETURN $d", "device")]
    [InlineData("CALL db.", "indexes(,labels(")]
    [InlineData("CALL d", "db.indexes(,db.labels(")]
    [InlineData("RETURN 'mat", "")]
    [InlineData("RETURN \"it\\\"s mat", "")]
    [InlineData("// mat", "")]
    [InlineData("/* mat", "")]
    [InlineData("MATCH (old) RETURN old; MATCH (new) RETURN ", "new")]
    [InlineData("RETURN 1 AS one ORDER BY o", "ON,one,OPTIONAL,OR,ORDER")]
    [InlineData(":", ":format,:help")]
    [InlineData(":f", ":format")]
    [InlineData(":format j", "json,jsonl")]
    public void Proposes_what_may_stand_there(string before, string expected) =>
        Assert.Equal(expected, string.Join(',', Completer.Complete(before).Candidates));

    [Theory]
    [InlineData("MATCH (p:pa", "pa")]
    [InlineData("RETURN p.", "")]
    [InlineData(":format j", "j")]
    public void Replaces_the_word_before_the_caret(string before, string word) => Assert.Equal(word, before[Completer.Complete(before).Start..]);

    [Theory]
    [InlineData("", "abc", "abd")]
    [InlineData("ab", "abc", "abd", 0)]
    [InlineData("abc", "abc")]
    public void Completes_as_far_as_all_agree(string expected, string first, string second = "", int start = -1)
    {
        string[] candidates = second.Length == 0 ? [first] : start == 0 ? [first, second] : [first, second, "x"];
        Assert.Equal(expected, new Proposal(0, candidates).CommonStart);
    }

    [Fact]
    public void Many_candidates_are_listed_in_columns_and_cut()
    {
        Assert.Equal(["a  c", "b"], CandidateColumns.Of(["a", "b", "c"], 6));
        var lines = CandidateColumns.Of([.. Enumerable.Range(0, 1000).Select(i => $"name{i}")], 40);
        Assert.Equal(13, lines.Count);
        Assert.Equal("… and 952 more", lines[^1]);
        Assert.All(lines, line => Assert.True(line.Length <= 40));
    }

    private static CypherCompleter Completer => new(
        () => Names, () => ["device", "limit"], before => before.Trim() switch
        {
            "" => [":help", ":format"],
            ":format" => ["json", "jsonl", "csv"],
            _ => [],
        });
}
