using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Extraction.Taxonomy;
using ResearchGraph.Extraction.Tests.Patterns;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Tests.Mentions;

/// <summary>
/// Budgets of memory, which is stable where time is not: what one invented paper of usual length costs, measured in the
/// debug build, and 30 % more. A change that exceeds one either wastes memory or raises the budget with a reason.
/// </summary>
public sealed class AllocationTests
{
    private const int Rounds = 20;

    private static readonly MentionExtractor Extractor = new MentionExtractorBuilder()
        .AddConcepts(TaxonomyFiles.LoadDefault().Concepts).AddGazetteer(SeedTerms.Gazetteer).Build();

    private static readonly PaperRecord Paper = new()
    {
        Id = "000:1",
        Listing = "000.txt",
        Line = 1,
        Title = "BirdQuant: Efficient Mixed-Precision Quantization for Large Language Models",
        Abstract = "Large language models (LLMs) reach strong results on many tasks, but their memory footprint and latency limit their use on edge devices. "
            + "Existing methods such as GPTQ and AWQ quantize weights to 4 bits, yet lose accuracy when activations have outliers. "
            + "In this paper, we propose BirdQuant, a post-training quantization framework that combines low-rank adaptation with a learned rotation of the "
            + "activations. Specifically, we introduce Feathered Channel Grouping (FCG), which assigns a bit width to every group of channels by knowledge "
            + "distillation, and a fused kernel that decodes the KV cache on the fly. Extensive experiments on WikiText-2, MMLU and ImageNet show that "
            + "BirdQuant outperforms SmoothQuant by 2.3% in accuracy, reduces memory by up to 3.4x and runs 2.1x faster on an NVIDIA RTX 4090 GPU with "
            + "LLaMA-2-7B. On Jetson Orin, it reaches 21.5 tokens per second at a perplexity of 5.68. Our code is available at "
            + "https://github.com/example/birdquant.",
    };

    private static readonly PaperRecord LatexPaper = Paper with { Abstract = Paper.Abstract.Replace("3.4x", "$3.4\\times$", StringComparison.Ordinal) };

    [Fact]
    public void Extraction_of_a_paper_keeps_its_budget() => AssertBudget(100_000, () => Extractor.Extract(Paper));

    [Fact]
    public void Plain_text_is_not_copied() => AssertBudget(810, () => new PaperText(Paper));

    [Fact]
    public void Markup_costs_a_copy_and_a_short_map() => AssertBudget(7_500, () => new PaperText(LatexPaper));

    [Fact]
    public void Matching_costs_its_matches_alone()
    {
        var matcher = new PhraseMatcherBuilder<int>().Add("quantization", CaseRule.Ignore, 1).Add("large language model", CaseRule.Ignore, 2).Build();
        AssertBudget(1_200, () => matcher.FindAll(Paper.Abstract));
    }

    private static void AssertBudget(long bytes, Func<object> work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++) GC.KeepAlive(work());
        var used = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
        Assert.True(used <= bytes, $"{used} bytes, the budget is {bytes}");
        Assert.True(used > bytes / 3, $"{used} bytes: the budget of {bytes} is too wide to notice anything");
    }
}
