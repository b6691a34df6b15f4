using System.Text.RegularExpressions;

namespace ResearchGraph.Cypher.Functions.Text;

/// <summary>Keeps compiled expressions by their text. Not thread-safe.</summary>
internal sealed class RegularExpressionCache(TimeSpan timeout)
{
    private const int Capacity = 256;

    private readonly Dictionary<string, Regex> _compiled = new(StringComparer.Ordinal);
    private string? _lastPattern;
    private Regex? _last;

    /// <summary>Whether the expression matches the whole text.</summary>
    /// <exception cref="Diagnostics.CypherException">The pattern is malformed, or matching takes too long.</exception>
    internal bool IsMatch(string text, string pattern)
    {
        try
        {
            return Find(pattern).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            throw ValueErrors.Because(
                ValueErrors.MatchTimeout,
                FormattableString.Invariant($"Matching a text of {text.Length} characters against {ValueErrors.Describe(pattern)} took longer than {timeout.TotalSeconds} s."));
        }
    }

    private Regex Find(string pattern)
    {
        if (ReferenceEquals(pattern, _lastPattern)) return _last!;
        if (!_compiled.TryGetValue(pattern, out var regex))
        {
            if (_compiled.Count == Capacity) _compiled.Clear();
            regex = RegularExpression.Compile(pattern, timeout);
            _compiled.Add(pattern, regex);
        }

        (_lastPattern, _last) = (pattern, regex);
        return regex;
    }
}
