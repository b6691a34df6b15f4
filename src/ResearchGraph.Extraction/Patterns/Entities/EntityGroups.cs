using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Entities;

/// <summary>Names in one list (<c>MNIST, CIFAR10, and ImageNet</c>) share what the context says of the list. Thread-safe.</summary>
internal static class EntityGroups
{
    /// <summary>Gives every hit of a field its kind, relation and confidence by its context.</summary>
    /// <param name="words">The words.</param>
    /// <param name="hits">The hits of this field in order of the text.</param>
    public static void Judge(WordSequence words, List<EntityHit> hits)
    {
        for (var start = 0; start < hits.Count;)
        {
            var end = start + 1;
            while (end < hits.Count && IsListed(words, hits[end - 1].Last, hits[end].First) && !IsSubject(words, hits[end].Last)) end++;
            JudgeGroup(words, hits, start, end);
            start = end;
        }
    }

    /// <summary><c>… on A and B to achieve …</c>: the name begins a clause and is in no list with the one before it.</summary>
    private static bool IsSubject(WordSequence words, int last) =>
        words.AreJoined(last, last + 1) && words.AreJoined(last + 1, last + 2) && words.Core(last + 1) is "to" && words[last + 2].Is(WordRole.Result);

    /// <summary>Whether nothing but commas, slashes and conjunctions stands between two names.</summary>
    private static bool IsListed(WordSequence words, int last, int next)
    {
        if (next <= last || words[last].Sentence != words[next].Sentence || next - last > 4) return false;
        for (var i = last + 1; i < next; i++)
        {
            if (!words[i].Is(WordRole.Conjunction | WordRole.Article)) return false;
        }
        return next - last > 1 || words[next].Follows(WordBreak.Comma | WordBreak.Slash);
    }

    private static void JudgeGroup(WordSequence words, List<EntityHit> hits, int start, int end)
    {
        var context = EntityContext.Of(words, hits[start].First, hits[end - 1].Last);
        string? shared = null;
        for (var i = start; i < end; i++)
        {
            if (hits[i].IsKnown && hits[i].Confidence > 0) shared ??= hits[i].Kind;
        }
        for (var i = start; i < end; i++) JudgeHit(hits[i], context, shared, end - start >= 3);
    }

    private static void JudgeHit(EntityHit hit, EntityContext context, string? shared, bool isList)
    {
        hit.Relation = context.Relation;
        hit.IsExample = context.IsExample;
        if (hit.IsKnown)
        {
            if (hit.Confidence == 0 && (EntityKinds.IsData(hit.Kind!) ? context.Kind is not null || context.IsEvaluatedOn || shared is not null : context.HasCue || context.IsExample)) hit.Confidence = 0.7;
            return;
        }
        if (context.Kind is not null) Set(hit, context.Kind, "data-noun", 0.8);
        else if (hit.Kind is not null) hit.Confidence = 0.8;
        else if (shared is not null) Set(hit, shared, "list", 0.75);
        else if (context.IsEvaluatedOn) Set(hit, EntityKinds.Dataset, "evaluated-on", 0.6);
        else if (isList && !context.HasCue) Set(hit, EntityKinds.System, "list", 0.55);
        else if (context.HasCue) Set(hit, EntityKinds.System, context.Relation == SystemRelation.Compares ? "comparison" : "foundation", 0.6);
        else if (context.IsTool) Set(hit, EntityKinds.System, "tool-noun", 0.6);
        else if (context.IsExample) Set(hit, EntityKinds.System, "example", 0.65);
        else Set(hit, EntityKinds.System, "name-shape", 0.3);
    }

    private static void Set(EntityHit hit, string kind, string rule, double confidence)
    {
        hit.Kind = kind;
        hit.Rule = rule;
        hit.Confidence = confidence;
    }
}
