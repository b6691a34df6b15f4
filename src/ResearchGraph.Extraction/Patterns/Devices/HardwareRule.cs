using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Devices;

/// <summary>
/// Finds the places where a text names hardware: the longest phrase of the gazetteer wins, then the earliest. Immutable and
/// thread-safe.
/// </summary>
internal sealed class HardwareRule
{
    private readonly PhraseTable<DeviceTerm> _terms;

    /// <summary>Adds the hardware of a gazetteer to the phrases that are looked for; entries of other kinds are left out.</summary>
    public HardwareRule(IReadOnlyList<GazetteerEntry> gazetteer, PhraseTrieBuilder phrases)
    {
        var builder = new PhraseTableBuilder<DeviceTerm>(phrases);
        foreach (var entry in gazetteer)
        {
            if (DeviceTerm.From(entry) is not { } term) continue;
            if (entry.Aliases.Count == 0) builder.Add(entry.Name, GazetteerSurface.Parse(entry.Name).Case, term);
            foreach (var alias in entry.Aliases)
            {
                var surface = GazetteerSurface.Parse(alias);
                builder.Add(surface.Text, surface.Case, term);
            }
        }
        _terms = builder.Build();
    }

    /// <summary>All places of a field in order, without overlaps.</summary>
    public List<DeviceMatch> FindAll(FieldText field, PhraseHits hits)
    {
        var found = new List<DeviceMatch>();
        foreach (var phrase in _terms.Select(hits))
        {
            if (Match(field, phrase) is not { } match) continue;
            // Phrases come by start: only the last kept one can overlap, and a longer one takes its place.
            if (found.Count > 0 && found[^1].Span.Overlaps(match.Span))
            {
                if (found[^1].Span.Length >= match.Span.Length) continue;
                found[^1] = match;
            }
            else
            {
                found.Add(match);
            }
        }
        return found;
    }

    private static DeviceMatch? Match(FieldText field, PhraseMatch<DeviceTerm> phrase)
    {
        var term = phrase.Value;
        if (term.Kind != DeviceTermKind.Series) return new DeviceMatch(phrase.Span, term.Name, term);
        var end = SeriesRule.Read(field, phrase.Span, term.Model, out var member);
        if (member.Length > 0) return new DeviceMatch(TextSpan.FromBounds(phrase.Span.Start, end), term.Name + term.Join + member, term);
        return term.CountsWhereNamed ? new DeviceMatch(phrase.Span, term.Name, term) : null;
    }
}
