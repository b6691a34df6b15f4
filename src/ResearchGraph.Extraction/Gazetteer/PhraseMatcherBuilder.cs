namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>Collects phrases and freezes them into a <see cref="PhraseMatcher{T}"/>. Not thread-safe.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class PhraseMatcherBuilder<T>
{
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<List<PhraseEntry<T>>?> _accepting = [null];

    /// <summary>Adds a phrase.</summary>
    /// <param name="surface">The phrase as people write it; blanks and hyphens in it do not count.</param>
    /// <param name="caseRule">How its letter case must agree with the text.</param>
    /// <param name="value">What it stands for; adding the same phrase and value again changes nothing.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The phrase has no letter or digit.</exception>
    public PhraseMatcherBuilder<T> Add(string surface, CaseRule caseRule, T value)
    {
        ArgumentNullException.ThrowIfNull(surface);
        var state = 0;
        foreach (var c in surface)
        {
            if (!PhraseText.IsSeparator(c)) state = Advance(state, PhraseText.Fold(c));
        }
        if (state == 0) throw new ArgumentException($"The phrase '{surface}' has no letter or digit.", nameof(surface));
        var entry = new PhraseEntry<T>(surface, caseRule, value);
        var entries = _accepting[state] ??= [];
        if (!entries.Exists(other => SameUse(other, entry))) entries.Add(entry);
        return this;
    }

    /// <summary>The matcher of all phrases so far.</summary>
    public PhraseMatcher<T> Build() => new(new PhraseTrie(_accepting.Count, _edges), [.. _accepting.Select(entries => entries?.ToArray())]);

    private static bool SameUse(PhraseEntry<T> a, PhraseEntry<T> b) =>
        EqualityComparer<T>.Default.Equals(a.Value, b.Value) && a.Case == b.Case
        && (a.Case == CaseRule.Ignore || PhraseText.SameLetters(a.Surface, b.Surface));

    private int Advance(int state, char c)
    {
        var edge = PhraseText.Edge(state, c);
        if (_edges.TryGetValue(edge, out var next)) return next;
        next = _accepting.Count;
        _accepting.Add(null);
        _edges.Add(edge, next);
        return next;
    }
}
