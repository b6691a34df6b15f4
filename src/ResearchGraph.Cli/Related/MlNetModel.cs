namespace ResearchGraph.Cli.Related;

/// <summary>The text model of ML.NET, where the build has it; the part over Microsoft.ML stands in the folder MlNet.</summary>
internal static partial class MlNetModel
{
#if OFFICIAL_PACKAGES
    /// <summary>Whether this build has it.</summary>
    public static bool IsAvailable => true;
#else
    /// <summary>Whether this build has it.</summary>
    public static bool IsAvailable => false;

    /// <summary>Says that this build does not have it.</summary>
    /// <exception cref="InvalidDataException">Always.</exception>
    public static TextVectors Vectors(IReadOnlyList<string> texts, RelatedOptions options) => throw Unavailable();

    /// <summary>Says that this build does not have it.</summary>
    /// <exception cref="InvalidDataException">Always.</exception>
    public static int[] Clusters(TextVectors vectors, int count, RelatedOptions options) => throw Unavailable();

    private static InvalidDataException Unavailable() =>
        new("this build of rgraph does not have the model mlnet: build it with -p:OfficialPackages=true, or use --model svd");
#endif
}
