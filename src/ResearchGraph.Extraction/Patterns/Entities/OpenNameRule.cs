using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Entities;

/// <summary>Words that look like names but stand in no gazetteer; what they name is left to the context. Thread-safe.</summary>
internal static class OpenNameRule
{
    /// <summary>Adds every uncovered name-like word of a field, with the version behind it.</summary>
    public static void Apply(WordSequence words, NameIndex index, IReadOnlyList<AcronymPair> acronyms, bool[] covered, List<EntityHit> hits)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (covered[i] || !words.IsNameLike(i)) continue;
            var core = words.Core(i);
            if (NumberFormats.IsNumberFormat(core) || words[i].Is(WordRole.Plain | WordRole.We) || index.IsTerm(core) || EndsInTerm(core, index)) continue;
            // What the text itself spells out is a term of the field, unless a gazetteer knows better.
            if (IsDefined(words, core, acronyms) || NamePrint.IsMarkup(words.Field, words[i].Core) || NamePrint.IsHalfEmphasized(words.Field, words[i].Core)) continue;
            var last = VersionTail.Extend(words, i, i, EntityKinds.System);
            var span = words.Span(i, last);
            hits.Add(new EntityHit(words, i, last, span)
            {
                Name = NameKey.WithoutPlural(words.Letters(span)).ToString(),
                Kind = VersionTail.HasSize(core) ? EntityKinds.Model : KindOfFirstPart(core, index),
                Rule = "name-shape",
            });
            i = last;
        }
    }

    private static bool IsDefined(WordSequence words, ReadOnlySpan<char> core, IReadOnlyList<AcronymPair> acronyms)
    {
        var name = NameKey.WithoutPlural(core);
        foreach (var pair in acronyms)
        {
            if (name.SequenceEqual(words.Letters(pair.Short))) return true;
        }
        return false;
    }

    /// <summary><c>Multi-GPU</c>, <c>Video-LLM</c>: an ordinary word before a term.</summary>
    private static bool EndsInTerm(ReadOnlySpan<char> core, NameIndex index)
    {
        var hyphen = core.LastIndexOf('-');
        return hyphen > 0 && index.IsTerm(core[(hyphen + 1)..]) && !WordShapes.IsNameLike(WordShapes.Of(core[..hyphen]), core[..hyphen]);
    }

    /// <summary>Two things joined are of the first one's kind: <c>MobileNetV2+SSDLite</c>.</summary>
    private static string? KindOfFirstPart(ReadOnlySpan<char> core, NameIndex index)
    {
        var plus = core.IndexOf('+');
        if (plus < 3 || plus + 2 >= core.Length) return null;
        return index.Find(NameKey.Of(core[..plus]))?.Kind ?? index.Find(NameKey.Of(VersionTail.FamilyOf(core[..plus])))?.Kind;
    }
}
