using System.Globalization;
using System.Text;

namespace ResearchGraph.Cypher.Tests.Conformance;

/// <summary>Reads the values in the tables of the conformance suite.</summary>
public sealed class ExpectedValueReader
{
    private readonly string _text;
    private int _index;

    private ExpectedValueReader(string text) => _text = text;

    /// <exception cref="FormatException">The text is no value.</exception>
    public static ExpectedValue Read(string text)
    {
        var reader = new ExpectedValueReader(text);
        var value = reader.ReadValue();
        reader.SkipBlanks();
        return reader._index == text.Length ? value : throw reader.Unexpected("the end of the value");
    }

    private char Current => _index < _text.Length ? _text[_index] : '\0';

    private ExpectedValue ReadValue()
    {
        SkipBlanks();
        return Current switch
        {
            '(' => ReadNode(),
            '<' => ReadPath(),
            '{' => ReadMap(),
            '\'' => new ExpectedString(ReadString()),
            '[' => IsRelationship() ? ReadRelationship() : ReadList(),
            _ => ReadScalar(),
        };
    }

    private bool IsRelationship() => _index + 1 < _text.Length && _text[_index + 1] == ':';

    private ExpectedNode ReadNode()
    {
        Expect('(');
        var labels = new List<string>();
        while (Take(':')) labels.Add(ReadName());
        var properties = ReadProperties();
        Expect(')');
        return new ExpectedNode(labels, properties);
    }

    private ExpectedRelationship ReadRelationship()
    {
        Expect('[');
        Expect(':');
        var type = ReadName();
        var properties = ReadProperties();
        Expect(']');
        return new ExpectedRelationship(type, properties);
    }

    private ExpectedMap ReadProperties()
    {
        SkipBlanks();
        return Current == '{' ? ReadMap() : new ExpectedMap(new Dictionary<string, ExpectedValue>());
    }

    private ExpectedPath ReadPath()
    {
        Expect('<');
        var start = ReadNode();
        var steps = new List<ExpectedPathStep>();
        while (!Take('>'))
        {
            var backward = Take('<');
            Expect('-');
            var relationship = ReadRelationship();
            Expect('-');
            if (!backward) Expect('>');
            steps.Add(new ExpectedPathStep(relationship, !backward, ReadNode()));
        }
        return new ExpectedPath(start, steps);
    }

    private ExpectedMap ReadMap()
    {
        Expect('{');
        var entries = new Dictionary<string, ExpectedValue>(StringComparer.Ordinal);
        while (!Take('}'))
        {
            if (entries.Count > 0) Expect(',');
            var key = ReadName();
            Expect(':');
            entries.Add(key, ReadValue());
        }
        return new ExpectedMap(entries);
    }

    private ExpectedList ReadList()
    {
        Expect('[');
        var items = new List<ExpectedValue>();
        while (!Take(']'))
        {
            if (items.Count > 0) Expect(',');
            items.Add(ReadValue());
        }
        return new ExpectedList(items);
    }

    private string ReadString()
    {
        var value = new StringBuilder();
        for (_index++; Current != '\''; _index++)
        {
            if (_index >= _text.Length) throw Unexpected("'");
            if (Current == '\\' && _index + 1 < _text.Length && _text[_index + 1] is '\'' or '\\') _index++;
            value.Append(Current);
        }
        _index++;
        return value.ToString();
    }

    private ExpectedValue ReadScalar()
    {
        var start = _index;
        while (_index < _text.Length && (char.IsLetterOrDigit(Current) || Current is '+' or '-' or '.')) _index++;
        var word = _text[start.._index];
        switch (word)
        {
            case "null": return new ExpectedNull();
            case "true": return new ExpectedBoolean(true);
            case "false": return new ExpectedBoolean(false);
            case "NaN": return new ExpectedFloat(double.NaN);
            case "Inf": return new ExpectedFloat(double.PositiveInfinity);
            case "-Inf": return new ExpectedFloat(double.NegativeInfinity);
        }
        if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)) return new ExpectedInteger(integer);
        if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return new ExpectedFloat(number);
        _index = start;
        throw Unexpected("a value");
    }

    private string ReadName()
    {
        SkipBlanks();
        var start = _index;
        if (Current == '`')
        {
            var end = _text.IndexOf('`', _index + 1);
            if (end < 0) throw Unexpected("a name that ends in `");
            _index = end + 1;
            return _text[(start + 1)..end];
        }
        while (_index < _text.Length && (char.IsLetterOrDigit(Current) || Current == '_')) _index++;
        return _index > start ? _text[start.._index] : throw Unexpected("a name");
    }

    private bool Take(char symbol)
    {
        SkipBlanks();
        if (Current != symbol) return false;
        _index++;
        return true;
    }

    private void Expect(char symbol)
    {
        if (!Take(symbol)) throw Unexpected(symbol.ToString());
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t') _index++;
    }

    private FormatException Unexpected(string expected) => new($"At {_index} of {_text}: expected {expected}.");
}
