namespace ResearchGraph.Cypher.Tests.Conformance;

/// <summary>
/// Reads the part of Gherkin that the conformance scenarios use: Feature, Background, Scenario, Scenario Outline with Examples,
/// steps, doc strings, tables, tags and comments.
/// </summary>
public sealed class GherkinReader
{
    private readonly string _feature;
    private readonly string[] _lines;
    private readonly List<GherkinScenario> _scenarios = [];
    private List<GherkinStep> _background = [];
    private int _index;

    private GherkinReader(string feature, string text)
    {
        _feature = feature;
        _lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
    }

    /// <summary>The scenarios of a file, outlines expanded.</summary>
    /// <exception cref="FormatException">The text is not of that part of Gherkin.</exception>
    public static IReadOnlyList<GherkinScenario> Read(string feature, string text)
    {
        var reader = new GherkinReader(feature, text);
        reader.Run();
        return reader._scenarios;
    }

    private string Line => _lines[_index].Trim();

    private bool AtEnd => _index >= _lines.Length;

    private void Run()
    {
        var tags = new List<string>();
        while (SkipBlanks())
        {
            if (Line.StartsWith('@'))
            {
                tags.AddRange(Line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                _index++;
            }
            else if (Line.StartsWith("Feature:", StringComparison.Ordinal))
            {
                ReadDescription();
                tags.Clear();
            }
            else if (Line.StartsWith("Background:", StringComparison.Ordinal))
            {
                ReadDescription();
                _background = ReadSteps();
            }
            else
            {
                ReadScenario([.. tags]);
                tags.Clear();
            }
        }
    }

    private void ReadDescription()
    {
        _index++;
        while (SkipBlanks() && !IsHeading(Line) && !IsStep(Line) && !Line.StartsWith('@')) _index++;
    }

    private void ReadScenario(IReadOnlyList<string> tags)
    {
        var line = _index + 1;
        var isOutline = Line.StartsWith("Scenario Outline:", StringComparison.Ordinal);
        if (!isOutline && !Line.StartsWith("Scenario:", StringComparison.Ordinal)) throw Unexpected("a scenario");
        var name = Line[(Line.IndexOf(':') + 1)..].Trim();
        ReadDescription();
        var steps = ReadSteps();
        if (!isOutline)
        {
            _scenarios.Add(new GherkinScenario(_feature, name, tags, [.. _background, .. steps], line));
            return;
        }
        var number = 0;
        while (SkipBlanks() && Line.StartsWith("Examples:", StringComparison.Ordinal))
        {
            _index++;
            SkipBlanks();
            var first = _index;
            var table = ReadTable();
            for (var row = 1; row < table.Count; row++)
            {
                var values = table[0].Zip(table[row]).ToList();
                var expanded = _background.Concat(steps).Select(step => Expand(step, values)).ToList();
                _scenarios.Add(new GherkinScenario(_feature, $"{Expand(name, values)} #{++number}", tags, expanded, first + row + 1));
            }
        }
        if (number == 0) throw Unexpected("examples");
    }

    private static GherkinStep Expand(GherkinStep step, List<(string Name, string Value)> values) => step with
    {
        Text = Expand(step.Text, values),
        DocString = step.DocString is null ? null : Expand(step.DocString, values),
        Table = step.Table?.Select(row => (IReadOnlyList<string>)row.Select(cell => Expand(cell, values)).ToList()).ToList(),
    };

    private static string Expand(string text, List<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values) text = text.Replace($"<{name}>", value, StringComparison.Ordinal);
        return text;
    }

    private List<GherkinStep> ReadSteps()
    {
        var steps = new List<GherkinStep>();
        while (SkipBlanks() && IsStep(Line))
        {
            var line = _index + 1;
            var blank = Line.IndexOf(' ');
            var keyword = Line[..blank];
            var text = Line[(blank + 1)..].Trim();
            if (keyword is "And" or "But") keyword = steps.Count > 0 ? steps[^1].Keyword : "Given";
            _index++;
            string? docString = null;
            IReadOnlyList<IReadOnlyList<string>>? table = null;
            if (SkipBlanks() && Line.StartsWith("\"\"\"", StringComparison.Ordinal)) docString = ReadDocString();
            else if (!AtEnd && Line.StartsWith('|')) table = ReadTable();
            steps.Add(new GherkinStep(keyword, text, docString, table, line));
        }
        return steps;
    }

    private string ReadDocString()
    {
        var indent = _lines[_index].Length - _lines[_index].TrimStart().Length;
        var content = new List<string>();
        for (_index++; !AtEnd && !Line.StartsWith("\"\"\"", StringComparison.Ordinal); _index++)
        {
            var line = _lines[_index];
            var blanks = line.Length - line.TrimStart().Length;
            content.Add(line[Math.Min(indent, blanks)..]);
        }
        if (AtEnd) throw new FormatException($"{_feature}: a doc string is not closed; expected \"\"\".");
        _index++;
        return string.Join('\n', content);
    }

    private List<IReadOnlyList<string>> ReadTable()
    {
        var rows = new List<IReadOnlyList<string>>();
        while (SkipBlanks() && Line.StartsWith('|'))
        {
            rows.Add(GherkinTable.SplitRow(Line));
            _index++;
        }
        return rows;
    }

    private bool SkipBlanks()
    {
        while (!AtEnd && (Line.Length == 0 || Line.StartsWith('#'))) _index++;
        return !AtEnd;
    }

    private static bool IsHeading(string line) =>
        line.StartsWith("Scenario", StringComparison.Ordinal) || line.StartsWith("Background:", StringComparison.Ordinal)
        || line.StartsWith("Examples:", StringComparison.Ordinal);

    private static bool IsStep(string line) =>
        line.StartsWith("Given ", StringComparison.Ordinal) || line.StartsWith("When ", StringComparison.Ordinal)
        || line.StartsWith("Then ", StringComparison.Ordinal) || line.StartsWith("And ", StringComparison.Ordinal)
        || line.StartsWith("But ", StringComparison.Ordinal);

    private FormatException Unexpected(string expected) =>
        new($"{_feature}:{_index + 1}: found {(AtEnd ? "the end of the file" : Line)}; expected {expected}.");
}
