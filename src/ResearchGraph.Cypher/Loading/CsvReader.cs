using System.Text;

namespace ResearchGraph.Cypher.Loading;

/// <summary>
/// Reads comma-separated values after RFC 4180, a record at a time. Own code, because the difference between an empty field (null)
/// and an empty quoted one (an empty string) matters here, which readers at large do not tell. Lines that are blank are passed over;
/// a quote within an unquoted field is a character like others; <c>\"</c> within quotes is a quote, as Neo4j reads it.
/// </summary>
internal sealed class CsvReader(TextReader input, char separator)
{
    /// <summary>The most characters of one field, so that a forgotten quote does not swallow a file.</summary>
    public const int MaxFieldLength = 4 << 20;

    private readonly StringBuilder _field = new();

    /// <summary>The line, from 1, on which the record began that was read last.</summary>
    public int Line { get; private set; }

    private int _line = 1;

    /// <summary>The fields of the next record, null for those that are empty and not quoted; null at the end.</summary>
    /// <exception cref="FormatException">The text breaks the rules; the message says where.</exception>
    public List<string?>? Read()
    {
        while (input.Peek() is '\r' or '\n') SkipLineEnd();
        if (input.Peek() < 0) return null;
        Line = _line;
        var fields = new List<string?>();
        do fields.Add(ReadField());
        while (Take(separator));
        if (input.Peek() >= 0) SkipLineEnd();
        return fields;
    }

    private string? ReadField()
    {
        _field.Clear();
        if (Take('"')) return ReadQuoted();
        while (input.Peek() is >= 0 and not ('\r' or '\n') and var c && c != separator) Append((char)input.Read());
        return _field.Length == 0 ? null : _field.ToString();
    }

    private string ReadQuoted()
    {
        var start = _line;
        while (true)
        {
            var c = input.Read();
            if (c < 0) throw new FormatException($"line {start}: the quote that opens here is not closed; expected \".");
            if (c == '\\' && input.Peek() == '"') c = input.Read();
            else if (c == '"' && !Take('"')) break;
            if (c == '\n' || (c == '\r' && input.Peek() != '\n')) _line++;
            Append((char)c);
        }
        if (input.Peek() is >= 0 and not ('\r' or '\n') and var next && next != separator)
        {
            throw new FormatException($"line {_line}: found '{(char)next}' behind a closing quote; expected '{separator}' or the end of the line. A quote within quotes is doubled.");
        }
        return _field.ToString();
    }

    private void Append(char c)
    {
        if (_field.Length >= MaxFieldLength) throw new FormatException($"line {_line}: a field has more than {MaxFieldLength} characters; a closing quote may be missing.");
        _field.Append(c);
    }

    private void SkipLineEnd()
    {
        var isReturn = input.Read() == '\r';
        if (isReturn && input.Peek() == '\n') input.Read();
        _line++;
    }

    private bool Take(char c)
    {
        if (input.Peek() != c) return false;
        input.Read();
        return true;
    }
}
