namespace ResearchGraph.Cli.Related;

/// <summary>The text model of ML.NET, where the build has it; the part over Microsoft.ML stands in the folder MlNet.</summary>
internal static partial class MlNetModel
{
    /// <summary>Says early that this build does not have a model.</summary>
    /// <exception cref="InvalidDataException">It does not.</exception>
    public static void Require(TextModel model)
    {
        if (model == TextModel.MlNet && !IsAvailable)
            throw new InvalidDataException("this build of rgraph does not have the model mlnet: build it with -p:OfficialPackages=true, or use --model svd");
    }

#if OFFICIAL_PACKAGES
    /// <summary>Whether this build has it.</summary>
    public static bool IsAvailable => true;
#else
    /// <summary>Whether this build has it.</summary>
    public static bool IsAvailable => false;

    /// <summary>Says that this build does not have it.</summary>
    /// <exception cref="InvalidDataException">Always.</exception>
    public static TextVectors Vectors(IReadOnlyList<string> texts, RelatedOptions options)
    {
        Require(TextModel.MlNet);
        throw new InvalidOperationException($"{texts.Count} texts for {options.Model}, which this build does not have.");
    }

    /// <summary>Says that this build does not have it.</summary>
    /// <exception cref="InvalidDataException">Always.</exception>
    public static int[] Clusters(TextVectors vectors, int count, RelatedOptions options)
    {
        Require(TextModel.MlNet);
        throw new InvalidOperationException($"{count} clusters of {vectors.Rows.Length} texts for {options.Model}, which this build does not have.");
    }
#endif
}
