using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Tells what the sentences of a field are about. Immutable and thread-safe.</summary>
internal sealed class DiscourseReader
{
    private readonly PhraseTable<DiscourseCue> _cues;

    /// <summary>Adds the wordings to the phrases that are looked for.</summary>
    public DiscourseReader(PhraseTrieBuilder phrases)
    {
        var builder = new PhraseTableBuilder<DiscourseCue>(phrases);
        foreach (var (phrase, cue) in DiscourseCues.All()) builder.Add(phrase, CaseRule.Ignore, cue);
        _cues = builder.Build();
    }

    /// <summary>The discourse of a field.</summary>
    /// <param name="field">Title or abstract.</param>
    /// <param name="hits">The known phrases in it.</param>
    /// <param name="proposes">What the paper introduces: a sentence that names it is about the own work.</param>
    public FieldDiscourse Read(FieldText field, PhraseHits hits, IReadOnlyList<Contribution> proposes)
    {
        var sentences = new MentionContext[field.Sentences.Length];
        if (field.Field == TextField.Title) return new FieldDiscourse(field, sentences, []);
        var contrasts = new List<TextSpan>();
        var strongest = new DiscourseCue?[sentences.Length];
        foreach (var match in _cues.Select(hits))
        {
            if (match.Value == DiscourseCue.Contrast) { contrasts.Add(match.Span); continue; }
            var index = field.IndexOfSentenceAt(match.Span.Start);
            if (index >= 0 && (strongest[index] is not { } known || match.Value < known)) strongest[index] = match.Value;
        }
        MarkNamedContributions(field, proposes, strongest);
        Classify(strongest, sentences);
        return new FieldDiscourse(field, sentences, contrasts);
    }

    private static void Classify(DiscourseCue?[] strongest, MentionContext[] sentences)
    {
        var seenOwn = false;
        for (var i = 0; i < sentences.Length; i++)
        {
            seenOwn |= strongest[i] is not null;
            sentences[i] = strongest[i] switch
            {
                DiscourseCue.Contribution => MentionContext.Contribution,
                DiscourseCue.Own => MentionContext.Own,
                _ when seenOwn => MentionContext.Later,
                _ => i == 0 ? MentionContext.Topic : MentionContext.Background,
            };
        }
    }

    private static void MarkNamedContributions(FieldText field, IReadOnlyList<Contribution> proposes, DiscourseCue?[] strongest)
    {
        for (var i = 0; i < strongest.Length; i++)
        {
            if (strongest[i] is not null) continue;
            var printed = field.Normalized.ToOriginal(field.Sentences[i]);
            if (Names(proposes, field.Field, printed)) strongest[i] = DiscourseCue.Own;
        }
    }

    private static bool Names(IReadOnlyList<Contribution> proposes, TextField field, TextSpan sentence)
    {
        foreach (var contribution in proposes)
        {
            foreach (var place in contribution.Evidence)
            {
                if (place.Field == field && sentence.Contains(place.Span)) return true;
            }
        }
        return false;
    }
}
