using Humanizer;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>The inflected and regional forms in which labels may stand in a text. Not thread-safe: it remembers the words that it has inflected.</summary>
internal sealed class LabelForms
{
    private readonly Dictionary<string, (string Singular, string Plural)> _inflected = new(StringComparer.Ordinal);

    /// <summary>The label itself, singular and plural of its last word, and the British spelling where there is one.</summary>
    public List<string> Of(string label)
    {
        var forms = new List<string> { label };
        AddNumber(label, forms);
        for (int i = 0, count = forms.Count; i < count; i++)
        {
            if (British(forms[i]) is { } british) forms.Add(british);
        }
        return forms;
    }

    private void AddNumber(string label, List<string> forms)
    {
        var start = label.LastIndexOfAny([' ', '-']) + 1;
        var word = label[start..];
        if (word.Length < 3 || !char.IsLetter(word[^1]) || IsInflectedVerb(word)) return;
        if (word.Skip(1).Any(char.IsUpper))
        {
            if (char.IsUpper(word[^1])) forms.Add(label + "s");
            return;
        }
        var (singular, plural) = Inflect(word);
        if (plural != word) forms.Add(label[..start] + plural);
        if (singular != word) forms.Add(label[..start] + singular);
    }

    private (string Singular, string Plural) Inflect(string word)
    {
        if (_inflected.TryGetValue(word, out var known)) return known;
        var forms = (word.Singularize(inputIsKnownToBePlural: false), word.Pluralize(inputIsKnownToBeSingular: false));
        _inflected.Add(word, forms);
        return forms;
    }

    private static bool IsInflectedVerb(string word) =>
        word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal);

    private static string? British(string label)
    {
        var at = label.IndexOf("iz", StringComparison.OrdinalIgnoreCase);
        if (at <= 0 || at + 2 >= label.Length) return null;
        return label[at + 2] is 'a' or 'e' or 'i' ? string.Concat(label.AsSpan(0, at), "is", label.AsSpan(at + 2)) : null;
    }
}
