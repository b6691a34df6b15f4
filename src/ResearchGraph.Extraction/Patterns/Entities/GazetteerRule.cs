using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Entities;

/// <summary>
/// Names that the gazetteers know, with the version and size that follow: <c>Llama</c> of the list finds <c>Llama-3.1-70B-Instruct</c>.
/// Of overlapping matches the longest counts, then the earliest. Thread-safe.
/// </summary>
internal static class GazetteerRule
{
    private const string Rule = "gazetteer";

    /// <summary>Finds the known names of a field and marks the words that they cover, those of terms and devices included.</summary>
    /// <param name="words">The words.</param>
    /// <param name="phrases">The known phrases in the field.</param>
    /// <param name="index">The known names.</param>
    /// <param name="covered">One flag a word, set where a known name stands.</param>
    /// <param name="hits">Where to add.</param>
    public static void Apply(WordSequence words, PhraseHits phrases, NameIndex index, bool[] covered, List<EntityHit> hits)
    {
        var matches = new List<PhraseMatch<GazetteerEntry>>();
        foreach (var match in index.Names.Select(phrases)) matches.Add(match);
        matches.Sort(static (a, b) => a.Span.Length != b.Span.Length ? b.Span.Length.CompareTo(a.Span.Length) : a.Span.Start.CompareTo(b.Span.Start));
        foreach (var match in matches) Take(words, match, covered, hits);
        for (var i = 0; i < words.Count; i++)
        {
            if (!covered[i] && words.IsNameLike(i)) GluedVersion(words, i, index, covered, hits);
        }
    }

    private static void Take(WordSequence words, PhraseMatch<GazetteerEntry> match, bool[] covered, List<EntityHit> hits)
    {
        var first = words.IndexAt(match.Span.Start);
        var last = words.IndexAt(match.Span.End - 1);
        if (first >= words.Count || last >= words.Count || words[first].Core.Start != match.Span.Start) return;
        for (var i = first; i <= last; i++)
        {
            if (covered[i]) return;
        }
        Report(words, match.Value, first, last, match.Span, covered, hits);
    }

    /// <summary><c>Llama3.1-8B</c>, <c>ResNet50</c>: the version follows without a blank, so that no phrase ends there.</summary>
    private static void GluedVersion(WordSequence words, int i, NameIndex index, bool[] covered, List<EntityHit> hits)
    {
        var core = words.Core(i);
        var family = VersionTail.FamilyOf(core);
        if (family.Length < 2 || family.Length == core.Length || index.Find(NameKey.Of(family)) is not { } entry) return;
        if (!EntityKinds.IsNamedEntity(entry.Kind) || family.Length < 3 && entry.Kind != EntityKinds.Model) return;
        var start = words[i].Core.Start;
        Report(words, entry, i, i, new TextSpan(start, family.Length), covered, hits);
    }

    /// <summary><c>ResNet18/50/152</c>, <c>LLaMA-1/2/3</c>: each number behind a slash is another member of the family.</summary>
    private static void SlashedVersions(WordSequence words, GazetteerEntry entry, int last, TextSpan span, bool[] covered, List<EntityHit> hits)
    {
        var text = words.Field.Value;
        // The canonical spelling of the first member is that of the others: "ResNet-18" gives "ResNet-50".
        var first = NameKey.Of(entry.Name) == NameKey.Of(span.Of(text)) ? entry.Name : span.Of(text);
        var stem = first.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (stem.Length == first.Length) return;
        for (var i = last + 1; i < words.Count && words[i].Before == WordBreak.Slash && (words[i].Shape & WordShape.Number) != 0; i++)
        {
            covered[i] = true;
            hits.Add(new EntityHit(words, i, i, words[i].Core)
            {
                Name = stem + words[i].Core.Of(text),
                Kind = entry.Kind,
                IsKnown = true,
                Rule = "version-list",
                Confidence = 0.85,
            });
        }
    }

    /// <summary>An image size glued to a dataset is no version of it: <c>ImageNet256x256</c>.</summary>
    private static bool IsResolution(string kind, string tail) =>
        EntityKinds.IsData(kind) && tail.Length >= 3 && char.IsDigit(tail[0]) && char.IsDigit(tail[2]);

    private static void Report(WordSequence words, GazetteerEntry entry, int first, int last, TextSpan match, bool[] covered, List<EntityHit> hits)
    {
        var isEntity = EntityKinds.IsNamedEntity(entry.Kind);
        if (isEntity) last = VersionTail.Extend(words, first, last, entry.Kind);
        for (var i = first; i <= last; i++) covered[i] = true;
        // "Mamba-based": the part in small letters is no version.
        var end = WordCores.CoreOf(words.Field.Value, words[last].Full).End;
        if (!isEntity || end < match.End) return;
        var span = TextSpan.FromBounds(match.Start, end);
        var name = span == match || IsResolution(entry.Kind, span.Of(words.Field.Value)[match.Length..]) ? entry.Name : span.Of(words.Field.Value);
        SlashedVersions(words, entry, last, span, covered, hits);
        hits.Add(new EntityHit(words, first, last, span)
        {
            Name = name,
            Kind = entry.Kind,
            IsKnown = true,
            Rule = Rule,
            Confidence = entry.Attributes.ContainsKey("needs") && span == match ? 0 : 0.9,
        });
    }
}
