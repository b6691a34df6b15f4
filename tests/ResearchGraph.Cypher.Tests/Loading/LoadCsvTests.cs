using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Tests.Execution;

namespace ResearchGraph.Cypher.Tests.Loading;

/// <summary>LOAD CSV: what is read, and what is refused.</summary>
public sealed class LoadCsvTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CypherEngine _engine = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a,b\n1,2\n", "LOAD CSV FROM 'file:///x.csv' AS row RETURN row", "['a', 'b']|['1', '2']")]
    [InlineData("a,b\r\n1,\"2\"\"3\"\r\n", "LOAD CSV WITH HEADERS FROM 'file:///x.csv' AS row RETURN row.a, row.b", "1, 2\"3")]
    [InlineData("1;2", "LOAD CSV FROM 'file:///x.csv' AS row FIELDTERMINATOR ';' RETURN row[1]", "2")]
    [InlineData("1\t2", "LOAD CSV FROM 'file:///x.csv' AS row FIELDTERMINATOR '\\t' RETURN row[1]", "2")]
    [InlineData("a,b\n,\"\"\n3\n", "LOAD CSV WITH HEADERS FROM 'file:///x.csv' AS row RETURN row.a, row.b", "null, |3, null")]
    [InlineData("\n\n1\n\n2\n", "LOAD CSV FROM 'file:///x.csv' AS row RETURN row[0], linenumber()", "1, 1|2, 2")]
    [InlineData("\"a\nb\",c", "LOAD CSV FROM 'file:///x.csv' AS row RETURN size(row[0]), row[1]", "3, c")]
    [InlineData("1\n2\n3", "LOAD CSV FROM 'file:///x.csv' AS row WITH toInteger(row[0]) AS x RETURN sum(x)", "6")]
    [InlineData("1\n2\n3", "LOAD CSV FROM 'file:///x.csv' AS row RETURN row[0] LIMIT 1", "1")]
    [InlineData("", "LOAD CSV WITH HEADERS FROM 'file:///x.csv' AS row RETURN row", "")]
    public void Records_are_rows(string content, string query, string rows)
    {
        File.WriteAllText(Path.Combine(_folder.Path, "x.csv"), content);
        Assert.Equal(rows.Replace('|', '\n'), Rows(query, _folder.Path));
    }

    [Theory]
    [InlineData("1,2\n3,\"4\n5", "x.csv, line 2: the quote that opens here is not closed")]
    [InlineData("1\n\n\"2\"3", "x.csv, line 3: found '3' behind a closing quote; expected ','")]
    public void A_broken_file_is_an_error_with_its_line(string content, string message)
    {
        File.WriteAllText(Path.Combine(_folder.Path, "x.csv"), content);
        var error = Assert.Throws<CypherException>(() => Rows("LOAD CSV FROM 'file:///x.csv' AS row RETURN row", _folder.Path));
        Assert.Equal("RG4218", error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file:///../secret.csv", "lies outside the folder")]
    [InlineData("file:///%2e%2e/secret.csv", "lies outside the folder")]
    [InlineData("file:///link.csv", "lies outside the folder")]
    [InlineData("file:///linked/secret.csv", "lies outside the folder")]
    [InlineData("file:///etc/passwd", "There is no file")]
    [InlineData("file:///none.csv", "There is no file")]
    [InlineData("file://host/x.csv", "another computer")]
    [InlineData("https://example.org/x.csv", "expected a local file")]
    [InlineData("x.csv", "expected a local file")]
    public void No_other_file_is_read(string url, string message)
    {
        var allowed = Directory.CreateDirectory(Path.Combine(_folder.Path, "allowed")).FullName;
        File.WriteAllText(Path.Combine(_folder.Path, "secret.csv"), "secret");
        File.CreateSymbolicLink(Path.Combine(allowed, "link.csv"), Path.Combine(_folder.Path, "secret.csv"));
        Directory.CreateSymbolicLink(Path.Combine(allowed, "linked"), _folder.Path);
        var error = Assert.Throws<CypherException>(() => Rows($"LOAD CSV FROM '{url}' AS row RETURN row", allowed));
        Assert.Equal("RG4218", error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_off_unless_a_folder_is_allowed_and_a_full_path_may_lead_into_the_folder()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "x.csv"), "1");
        var query = $"LOAD CSV FROM 'file://{_folder.Path}/x.csv' AS row RETURN row[0], file()";
        Assert.Equal("RG4217", Assert.Throws<CypherException>(() => Rows(query, null)).Code);
        Assert.Equal($"1, {_folder.Path}/x.csv", Rows(query, _folder.Path));
    }

    [Fact]
    public void A_file_is_read_only_as_far_as_rows_are_asked_for()
    {
        using (var writer = new StreamWriter(Path.Combine(_folder.Path, "x.csv")))
        {
            for (var i = 0; i < 200_000; i++) writer.WriteLine("1,2,3,4");
            writer.Write("\"open");
        }
        Assert.Equal("5", Rows("LOAD CSV FROM 'file:///x.csv' AS row WITH row LIMIT 5 RETURN count(*)", _folder.Path));
        var error = Assert.Throws<CypherException>(() => Rows("LOAD CSV FROM 'file:///x.csv' AS row RETURN count(*)", _folder.Path));
        Assert.Contains("line 200001", error.Message, StringComparison.Ordinal);
    }

    private string Rows(string query, string? folder)
    {
        var options = new CypherOptions { CsvFolder = folder };
        return string.Join('\n', _engine.Execute(TestGraph.Friends, query, null, options).Rows.Select(row =>
            string.Join(", ", row.Select(value => value.Kind == Graph.Values.ValueKind.String ? value.AsString() : value.ToString()))));
    }
}
