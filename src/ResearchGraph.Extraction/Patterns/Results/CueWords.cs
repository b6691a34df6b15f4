namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>The table behind <see cref="CueTable"/>: a line a role or kind, words between blanks; a word may stand in several lines.</summary>
internal static class CueWords
{
    /// <summary>Roles, kind or null, words.</summary>
    public static readonly (CueRole Roles, string? Kind, string Words)[] All =
    [
        (CueRole.Claim, null, "achieve achieves achieved achieving attain attains attained attaining reach reaches reached reaching obtain obtains obtained obtaining "
            + "deliver delivers delivered delivering yield yields yielded yielding gain gains gained gaining bring brings bringing offer offers offering enable enables "
            + "enabling provide provides providing register registers report reports show shows demonstrate demonstrates exhibit exhibits realize realizes realized "
            + "realizing incur incurs incurring enjoy enjoys enjoying culminating resulting leading leads require requires requiring need needs use uses using "
            + "retain retains retaining maintain maintains maintaining preserve preserves preserving sustain sustains recover recovers keep keeps keeping "
            + "outperform outperforms outperformed outperforming surpass surpasses surpassed surpassing exceed exceeds exceeding beat beats beating "
            + "reduce reduces reduced reducing lower lowers lowering decrease decreases decreased decreasing cut cuts cutting save saves saving saved slash slashes slashing "
            + "shrink shrinks compress compresses compressing prune prunes pruned pruning remove removes removing eliminate eliminates drop drops dropping skip skips "
            + "improve improves improved improving increase increases increased increasing boost boosts boosting enhance enhances enhancing raise raises raising "
            + "accelerate accelerates accelerated accelerating speeds speed speeding run runs running perform performs take takes taking finish finishes complete completes "
            + "generate generates process processes render renders train trains scale scales averaging up"),
        (CueRole.Outcome, null, "speedup speedups faster acceleration accelerations reduction reductions improvement improvements gain gains increase increases decrease decreases "
            + "higher lower better fewer less smaller larger longer greater more drop degradation loss savings saving compression accurate accuracy throughput latency "
            + "performance quicker overhead cheaper cut shorter utilization rate score efficiency degradations worse size footprint footprints"),
        (CueRole.Own, null, "we our ours us"),
        (CueRole.Report, null, "experiment experiments experimental experimentally results result evaluation evaluations evaluated demonstrate demonstrates show shows showing "
            + "extensive empirically remarkably notably specifically instance particularly"),
        (CueRole.Others, null, "existing previous previously prior they conventional traditional traditionally current currently recent recently often typically"),
        (CueRole.Versus, null, "vs versus than compared"),
        (CueRole.Setting, null, "resolution resolutions sparsity sparse density factor scale scales upscaling upsampling downsampling extrapolation magnification "
            + "video videos clip clips context audio image images window budget setting settings quantization quantized weights activations model models dataset data "
            + "gpu gpus ram vram ssd confidence epoch epochs batch zoom"),
        (CueRole.Bound, null, "more less than up upto over nearly almost around about approximately roughly only just merely least most under below within above exceeding average"),
        (CueRole.Boundary, null, "on for while when where with without compared versus than at against under using and whereas which that across relative over via"),
        (CueRole.Strong, "speedup", "speedup speedups faster acceleration accelerations accelerate accelerates accelerated accelerating quicker speedy"),
        (CueRole.None, "speedup", "speed speeds speeding"),
        (CueRole.Strong, "throughput", "throughput throughputs fps"),
        (CueRole.Strong, "latency", "latency latencies runtime ttft tpot tbt delay"),
        (CueRole.None, "latency", "time wall"),
        (CueRole.Strong, "memory-reduction", "memory vram footprint footprints"),
        (CueRole.None, "memory-reduction", "cache kv"),
        (CueRole.Strong, "size-reduction", "parameters params parameter size storage"),
        (CueRole.None, "size-reduction", "smaller compression compressed compress bits bitwidth sparsity ratio ratios"),
        (CueRole.Strong, "compute-reduction", "flops flop macs gflops computation computations computational compute complexity"),
        (CueRole.None, "compute-reduction", "cost costs steps tokens token passes operations iterations iteration evaluations calls bops"),
        (CueRole.Strong, "energy", "energy power wattage"),
        (CueRole.Strong, "accuracy", "accuracy accuracies accurate top1 recall pass map miou"),
        (CueRole.None, "accuracy", "performance degradation score scores improvement improvements gain gains detection success outperform outperforms outperforming surpass "
            + "surpasses surpassing"),
        (CueRole.Strong, "quality", "psnr ssim lpips fid vbench bd bjontegaard bjøntegaard clip"),
        (CueRole.None, "quality", "quality bitrate bitrates reconstruction"),
        (CueRole.Strong, "error", "perplexity ppl rmse mae wer mse nrmse error errors"),
        (CueRole.Strong, "other", "utilization acceptance theoretical peak density"),
    ];
}
