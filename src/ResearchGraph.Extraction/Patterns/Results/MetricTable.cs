using System.Collections.Frozen;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>Metrics whose name stands for the unit: <c>FID of 1.98</c>, <c>1.7 mAP</c>. Thread-safe.</summary>
internal static class MetricTable
{
    private const string Quality = "quality";
    private const string Accuracy = "accuracy";
    private const string Error = "error";

    /// <summary>The metrics as units behind a number.</summary>
    public static IReadOnlyList<Unit> Units { get; } =
    [
        .. Metrics(Quality, "FID", "gFID", "rFID", "sFID", "tFID", "KID", "FVD", "rFVD", "gFVD", "SSIM", "MS-SSIM", "LPIPS", "DISTS", "NIQE", "MUSIQ",
            "MANIQA", "CLIPIQA", "VMAF", "CLIP Score", "CLIP-Score", "CLIPScore", "BD-rate", "ImageReward", "HPSv2", "GenEval", "DPG", "VBench", "MOS"),
        Metric(Quality, "PSNR", "dB"), Metric(Quality, "IS", "IS"), Metric(Quality, "Inception Score", "IS"),
        .. Metrics(Accuracy, "mAP", "AP", "AP50", "AP75", "APs", "mIoU", "IoU", "F1", "BLEU", "ROUGE-L", "CIDEr", "AUC", "AUROC"),
        Metric(Accuracy, "F1-score", "F1"), Metric(Accuracy, "F1 score", "F1"),
        .. Metrics(Error, "RMSE", "NRMSE", "MAE", "MSE", "NMSE", "WER", "CER", "PPL"), Metric(Error, "perplexity", "PPL"),
    ];

    // Names that stand for a metric or a quantity beside a number, but are no unit behind one.
    private static IEnumerable<Unit> NamesOnly => [Metric(Quality, "CLIP", "CLIP Score"), new("steps", "steps", Dimension.Steps)];

    private static readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Units.Concat(NamesOnly).ToFrozenDictionary(unit => unit.Surface, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The metric of a one-word name, given as printed.</summary>
    public static bool TryGet(ReadOnlySpan<char> name, out Unit? metric) => ByName.TryGetValue(name, out metric);

    private static IEnumerable<Unit> Metrics(string kind, params string[] names) => names.Select(name => Metric(kind, name, name));

    // Names are matched with their case: "is" and "ap" are not metrics.
    private static Unit Metric(string kind, string surface, string unit) =>
        new(surface, unit, Dimension.Metric, IsExact: char.IsUpper(surface[^1]) || surface.Length <= 4, MetricKind: kind);
}
