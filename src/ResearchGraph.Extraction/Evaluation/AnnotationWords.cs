using ResearchGraph.Extraction.Mentions;

namespace ResearchGraph.Extraction.Evaluation;

/// <summary>The words that annotation files use for roles and relations. Thread-safe.</summary>
internal static class AnnotationWords
{
    public static string Of(MentionRole role) => role == MentionRole.Core ? "core" : "mention";

    public static string Of(SystemRelation relation) => relation switch
    {
        SystemRelation.BuildsOn => "builds-on",
        SystemRelation.Compares => "compares",
        _ => "mentions",
    };
}
