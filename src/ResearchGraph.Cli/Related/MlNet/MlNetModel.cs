using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms.Text;

namespace ResearchGraph.Cli.Related;

/// <summary>Text featurisation and k-means of ML.NET, with a fixed seed and one thread: the same input gives the same result.</summary>
internal static partial class MlNetModel
{
    /// <summary>The vectors of some texts: ML.NET's normalised counts of words and of runs of characters.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="options">The seed.</param>
    public static TextVectors Vectors(IReadOnlyList<string> texts, RelatedOptions options)
    {
        if (texts.Count == 0) return new TextVectors([]);
        var context = Context(options);
        var data = context.Data.LoadFromEnumerable(texts.Select(text => new TextRow { Text = text }));
        var featurizer = context.Transforms.Text.FeaturizeText("Features", new TextFeaturizingEstimator.Options
        {
            WordFeatureExtractor = new WordBagEstimator.Options { NgramLength = 2, UseAllLengths = true, Weighting = NgramExtractingEstimator.WeightingCriteria.TfIdf },
            CharFeatureExtractor = null,
            StopWordsRemoverOptions = new StopWordsRemovingEstimator.Options(),
        }, "Text");
        var features = featurizer.Fit(data).Transform(data).GetColumn<float[]>("Features");
        return new TextVectors([.. features.Select(row => TextVectors.Scaled([.. row.Select(value => (double)value)]))]);
    }

    /// <summary>Groups of vectors by k-means, numbered from 0.</summary>
    /// <param name="vectors">The vectors; at least as many as groups.</param>
    /// <param name="count">How many groups.</param>
    /// <param name="options">The seed.</param>
    public static int[] Clusters(TextVectors vectors, int count, RelatedOptions options)
    {
        if (count < 2 || vectors.Rows.Length <= count) return new int[vectors.Rows.Length];
        var context = Context(options);
        var schema = SchemaDefinition.Create(typeof(VectorRow));
        schema[nameof(VectorRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, vectors.Rows[0].Length);
        var data = context.Data.LoadFromEnumerable(vectors.Rows.Select(row => new VectorRow { Features = [.. row.Select(value => (float)value)] }), schema);
        var trainer = context.Clustering.Trainers.KMeans(new KMeansTrainer.Options
        {
            FeatureColumnName = nameof(VectorRow.Features),
            NumberOfClusters = count,
            NumberOfThreads = 1,
        });
        return [.. trainer.Fit(data).Transform(data).GetColumn<uint>("PredictedLabel").Select(label => (int)label - 1)];
    }

    private static MLContext Context(RelatedOptions options) => new(seed: (int)(options.Seed % int.MaxValue));

    private sealed class TextRow
    {
        public string Text { get; set; } = "";
    }

    private sealed class VectorRow
    {
        public float[] Features { get; set; } = [];
    }
}
