using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>Nouns that say what kind of thing a name beside them stands for. Thread-safe.</summary>
internal static class HeadNouns
{
    private static readonly (string Type, string Nouns)[] Table =
    [
        ("framework", "framework paradigm pipeline frameworks paradigms"),
        ("model", "model network architecture backbone transformer tokenizer autoencoder vae codec detector backbones models networks architectures generator "
            + "vlm llm mllm transformers net encoder decoder"),
        ("dataset", "dataset datasets corpus corpora database databases"),
        ("benchmark", "benchmark benchmarks testbed leaderboard suite"),
        ("library", "library toolkit package toolbox compiler visualizer"),
        ("system", "system engine platform runtime simulator systems engines infrastructure"),
        ("hardware-architecture", "accelerator accelerators processor chip coprocessor"),
        ("metric", "metric metrics measure score index"),
        ("method", "method methods approach approaches algorithm algorithms technique techniques strategy strategies scheme schemes module modules mechanism mechanisms "
            + "block blocks layer layers operator operators adapter adapters loss unit procedure attack defense optimizer variant variants plugin "
            + "solution kernel kernels attention quantizer estimator sampler scheduler policy formulation parameterization representation component token tokens"),
    ];

    private static readonly WordTable<string> Types = new(
        Table.SelectMany(row => row.Nouns.Split(' ', StringSplitOptions.RemoveEmptyEntries), (row, noun) => KeyValuePair.Create(noun, row.Type)));

    /// <summary>All nouns, in the table's order.</summary>
    public static IEnumerable<string> All =>
        Table.SelectMany(row => row.Nouns.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The type that a noun speaks of, or null where it is no such noun.</summary>
    public static string? TypeOf(ReadOnlySpan<char> noun) => Types.GetValueOrDefault(noun);
}
