namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>Reads a text from left to right.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    internal readonly bool IsAtEnd => _rest.IsEmpty;

    internal readonly char Next => _rest.IsEmpty ? '\0' : _rest[0];

    /// <summary>How many ASCII digits come next.</summary>
    internal readonly int DigitCount
    {
        get
        {
            var other = _rest.IndexOfAnyExceptInRange('0', '9');
            return other < 0 ? _rest.Length : other;
        }
    }

    internal bool TryTake(char expected)
    {
        if (Next != expected || _rest.IsEmpty) return false;
        _rest = _rest[1..];
        return true;
    }

    /// <summary>Takes between so few and so many digits (at most 18), as many as there are.</summary>
    internal bool TryTakeNumber(int min, int max, out long number)
    {
        var count = Math.Min(DigitCount, max);
        number = 0;
        if (count < min) return false;
        foreach (var digit in _rest[..count]) number = (number * 10) + (digit - '0');
        _rest = _rest[count..];
        return true;
    }

    /// <summary>Takes exactly so many digits.</summary>
    internal bool TryTakeNumber(int count, out int number)
    {
        var isTaken = TryTakeNumber(count, count, out var taken);
        number = (int)taken;
        return isTaken;
    }

    /// <summary>Takes a point or comma and up to nine digits as nanoseconds; zero where there is neither.</summary>
    internal bool TryTakeFraction(out long nanoseconds)
    {
        nanoseconds = 0;
        if (Next is not ('.' or ',')) return true;
        _rest = _rest[1..];
        var count = DigitCount;
        if (count > 9 || !TryTakeNumber(1, 9, out nanoseconds)) return false;
        for (; count < 9; count++) nanoseconds *= 10;
        return true;
    }

    /// <summary>Takes what stands before a character, and the character.</summary>
    internal bool TryTakeThrough(char end, out ReadOnlySpan<char> content)
    {
        var position = _rest.IndexOf(end);
        content = position < 0 ? default : _rest[..position];
        if (position >= 0) _rest = _rest[(position + 1)..];
        return position >= 0;
    }
}
