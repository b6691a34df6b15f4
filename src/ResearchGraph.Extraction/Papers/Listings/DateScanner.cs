namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>Steps through the parts of a printed date.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>How many characters were read.</summary>
    public int Position { get; private set; }

    /// <summary>Reads a month's name and the period of its abbreviation.</summary>
    public bool TryMonth(out int month)
    {
        var end = Position;
        while (end < _text.Length && char.IsAsciiLetter(_text[end])) end++;
        month = PrintedDate.MonthOf(_text[Position..end]);
        if (month == 0) return false;
        Position = end;
        if (Position < _text.Length && _text[Position] == '.') Position++;
        return true;
    }

    /// <summary>Reads a number of at most four digits.</summary>
    public bool TryNumber(out int number, out int digits)
    {
        number = digits = 0;
        var end = Position;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]) && end - Position < 5) number = number * 10 + _text[end++] - '0';
        digits = end - Position;
        if (digits is 0 or 5) return false;
        Position = end;
        return true;
    }

    /// <summary>Passes over white space, if any; always true.</summary>
    public bool SkipSpace()
    {
        while (Position < _text.Length && char.IsWhiteSpace(_text[Position])) Position++;
        return true;
    }

    /// <summary>Passes over <c>st</c>, <c>nd</c>, <c>rd</c> or <c>th</c>, if any; always true.</summary>
    public bool SkipOrdinal()
    {
        var rest = _text[Position..];
        if (rest.StartsWith("st") || rest.StartsWith("nd") || rest.StartsWith("rd") || rest.StartsWith("th")) Position += 2;
        return true;
    }

    /// <summary>Reads <c>, 2023</c> or <c> 2023</c>; leaves the position alone where there is no year of four digits.</summary>
    public int? YearAfterSeparator()
    {
        var before = Position;
        if (Position < _text.Length && _text[Position] == ',') Position++;
        SkipSpace();
        if (Position > before && TryNumber(out var year, out var digits) && digits == 4) return year;
        Position = before;
        return null;
    }

    /// <summary>Reads <c>-11-21</c>.</summary>
    public bool TryDashed(out int month, out int day)
    {
        month = day = 0;
        return TryDash() && TryNumber(out month, out _) && TryDash() && TryNumber(out day, out _);
    }

    private bool TryDash()
    {
        if (Position >= _text.Length || _text[Position] != '-') return false;
        Position++;
        return true;
    }
}
