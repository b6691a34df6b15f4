namespace ResearchGraph.Extraction.Tests.Patterns;

public class ResultFinderTests
{
    [Theory]
    [InlineData("Our method achieves a 1.7x speedup.", "1.7 x speedup")]
    [InlineData(@"We achieve up to $2.9\times$ acceleration.", "2.9 x speedup")]
    [InlineData(@"We realize 1.6$\times$ acceleration and 2.7$\times$ memory compression gain.", "1.6 x speedup; 2.7 x memory-reduction")]
    [InlineData("Ours accelerates inference by up to 3times for images and 2.5times for video.", "3 x speedup; 2.5 x speedup")]
    [InlineData("We report consistent speedups upto sim2.5times.", "2.5 x speedup")]
    [InlineData("It achieves a 20-fold increase in throughput.", "20 x throughput")]
    [InlineData("NAR achieves 2.4times and 8.6times higher throughput respectively.", "2.4 x throughput; 8.6 x throughput")]
    [InlineData("Ours is similar to VGG while requiring 42, 4.5, 6.5 times less computation respectively.",
        "42 x compute-reduction; 4.5 x compute-reduction; 6.5 x compute-reduction")]
    [InlineData("We attain at least 3.4x lower latency.", "3.4 x latency")]
    [InlineData("It improves reconstruction by 2 orders of magnitude faster.", "2 orders of magnitude speedup")]
    [InlineData("We surpass it with 1/200 of the training cost.", "200 x compute-reduction")]
    [InlineData("Ours incurs 2x less peak memory.", "2 x memory-reduction")]
    [InlineData("We achieve 7.51x attention and 3.81x end-to-end speedups.", "7.51 x speedup; 3.81 x speedup")]
    [InlineData("The size of the head model is 83 times smaller in our experiments.", "83 x size-reduction")]
    public void Reads_multiples(string text, string expected) => Assert.Equal(expected, Measures.Results(text));

    [Theory]
    [InlineData("Our system slashes memory usage by around 50%.", "50 % memory-reduction")]
    [InlineData(@"BDQ achieves less than 1\% accuracy drop.", "1 % accuracy")]
    [InlineData(@"We save $\sim$30\% energy.", "30 % energy")]
    [InlineData("Ours removes 50% of the parameters.", "50 % size-reduction")]
    [InlineData("We achieve a top-1 accuracy of 75.6% on ImageNet.", "75.6 % accuracy")]
    [InlineData("It reduces power and latency respectively by up to 49% and 89%.", "49 % energy; 89 % latency")]
    [InlineData("Ours contains 26% and 31% fewer parameters and FLOPs, respectively.", "26 % size-reduction; 31 % compute-reduction")]
    [InlineData("We reduce BD-rate by 16.54%, 21.61% and 16.05%.", "16.54 % quality; 21.61 % quality; 16.05 % quality")]
    [InlineData("It reduces complexity by 73% in inference time, 78% in computation, and 74% in parameters.",
        "73 % latency; 78 % compute-reduction; 74 % size-reduction")]
    [InlineData("Our scheme reduces up to 40% of training time without loss.", "40 % latency")]
    [InlineData("We shrink the Key-Value Cache size by over 50%.", "50 % memory-reduction")]
    [InlineData("Our model keeps high-quality images while reducing memory usage by 44.2% and 58.9%, respectively.",
        "44.2 % memory-reduction; 58.9 % memory-reduction")]
    [InlineData("Ours achieves a 12.8% improvement in LPIPS.", "12.8 % quality")]
    [InlineData("We train a large model that attains 90.35% on ImageNet.", "90.35 % accuracy")]
    [InlineData("Our method gains 3.3 percentage points in accuracy.", "3.3 points accuracy")]
    public void Reads_shares(string text, string expected) => Assert.Equal(expected, Measures.Results(text));

    [Theory]
    [InlineData("Ours is 15-23x faster.", "15..23 x speedup")]
    [InlineData("We achieve 2.3--46.2x higher throughput.", "2.3..46.2 x throughput")]
    [InlineData("Ours achieves a **1.9x** to **2.7x** end-to-end speedup.", "1.9..2.7 x speedup")]
    [InlineData("We see speedups from 2x to 5x.", "2..5 x speedup")]
    [InlineData("We see speedups between 2x and 5x.", "2..5 x speedup")]
    [InlineData("We reduce the cost by 10~30%.", "10..30 % compute-reduction")]
    [InlineData("We save 16%-18% V cache memory.", "16..18 % memory-reduction")]
    [InlineData("We gain 1.5 to 3.5 dB PSNR.", "1.5..3.5 dB quality")]
    [InlineData("Ours shows only a small FID increase from 1.95 to 1.98.", "1.98 FID quality")]
    [InlineData("We reduce the generation steps from 256 to 20.", "20 steps compute-reduction")]
    public void Reads_ranges_and_changes(string text, string expected) => Assert.Equal(expected, Measures.Results(text));

    [Theory]
    [InlineData("Our model runs at 26.9 frames per second.", "26.9 FPS throughput")]
    [InlineData("It reaches 41 images/s and 1.1K tokens per second in our tests.", "41 images/s throughput; 1.1 K tokens/s throughput")]
    [InlineData("We reach up to 4,039 tokens per second per GPU.", "4039 tokens/s/GPU throughput")]
    [InlineData("We obtain a runtime of just 3.8ms.", "3.8 ms latency")]
    [InlineData("Our model generates it in 82 ms per token.", "82 ms latency")]
    [InlineData("Our method achieves 0.39 dB gains.", "0.39 dB quality")]
    [InlineData("We outperform it by 1.7 mAP.", "1.7 mAP accuracy")]
    [InlineData("We achieve an FID of 1.98.", "1.98 FID quality")]
    [InlineData("Ours achieves a perplexity of 7.59.", "7.59 PPL error")]
    [InlineData("We surpass it by 0.15 in rFID and 0.09 in gFID.", "0.15 rFID quality; 0.09 gFID quality")]
    [InlineData("We improve by 0.25/0.28 FID.", "0.25 FID quality; 0.28 FID quality")]
    [InlineData("We achieve FID scores of 1.70 on A and 2.89 on B.", "1.7 FID quality; 2.89 FID quality")]
    [InlineData("Our design reaches 5.2 TOPS/W.", "5.2 TOPS/W energy")]
    [InlineData("We compress the cache to 1.5-bit and 1.58-bit precision.", "1.5 bits size-reduction; 1.58 bits size-reduction")]
    [InlineData("Our network achieves this with only 272K parameters.", "272 K parameters other")]
    [InlineData("We reach a tiny model size of 0.76 MB.", "0.76 MB size-reduction")]
    public void Reads_units_and_metrics(string text, string expected) => Assert.Equal(expected, Measures.Results(text));

    [Theory]
    [InlineData("Hardware has been scaling at 3.0x every two years. We study it.")]
    [InlineData("Serving often exceeds 90% of total cost. In this paper we look at it.")]
    [InlineData("We use 4-bit quantized weights and 8-bit activations.")]
    [InlineData("We propose a 7B model and a 321B-parameter VLM.")]
    [InlineData("We upscale from 540p to 4K resolution (4x factor).")]
    [InlineData("We generate 256x256 and 512times512 images.")]
    [InlineData("We build on FlashAttention-2, Llama 3.1 and GPT-4.")]
    [InlineData("We evaluate ResNet-50 in 2023 on ImageNet-1K.")]
    [InlineData("We use x4 and $\\times$4 super-resolution.")]
    [InlineData("We outperform LaVIN-7B (89.41%).")]
    [InlineData("We obtain better results compared to a speedup of 23x.")]
    [InlineData("Our model can process a 5-second video.")]
    [InlineData("We train a net that is 8x deeper than FooNet.")]
    [InlineData("We use a net with 4x more layers.")]
    [InlineData("We quantize weights to 3 or 4 bits.")]
    [InlineData("Our files keep their meaning at 70% size.")]
    [InlineData("")]
    public void Passes_over_what_is_no_outcome(string text) => Assert.Equal("", Measures.Results(text));

    [Theory]
    [InlineData("Ours shows a 2.6x speedup over FlashAttention-2.", "FlashAttention-2")]
    [InlineData("Ours is 30x faster than SD v1.5.", "SD v1.5")]
    [InlineData("We outperform SmoothQuant by 1.26x.", "SmoothQuant")]
    [InlineData("Compared to vLLM, we achieve 2.2x higher throughput.", "vLLM")]
    [InlineData("We achieve an rFID of 0.38 (versus 0.87 for SD-VAE).", "SD-VAE")]
    // What it was measured on, with or in; a crowd; a term; a unit.
    [InlineData("We cut latency by 45% compared to a naive plan on an H100 GPU.", null)]
    [InlineData("We store 2x more compared to plain files on ImageNet.", null)]
    [InlineData("We achieve 1.4x throughput over prior baselines on QuuxModel-7B.", null)]
    [InlineData("We get a 3x speedup over existing FooNet networks.", null)]
    [InlineData("We get a 3x speedup over the prior state-of-the-art FooNet.", "FooNet")]
    [InlineData("We achieve a 1.5x speedup against the baseline VLLM.", null)]
    [InlineData("We achieve a 1.5x speedup against vLLM.", "vLLM")]
    [InlineData("We run at 34 FPS (vs 2 FPS).", null)]
    [InlineData("We get a 3x speedup over FPGA-based accelerators.", null)]
    [InlineData("We get a 3x speedup over the best known tool, FooTool.", "FooTool")]
    [InlineData("We achieve a 2x speedup over the baseline.", null)]
    [InlineData("We achieve a 2x speedup.", null)]
    public void Names_the_baseline(string text, string? expected) =>
        Assert.Equal(expected, Assert.Single(SeedTerms.Extract("A Study", text).Results).Versus);

    [Theory]
    [InlineData("Ours is 6.2x and 2.9x faster than FooNet.", "FooNet FooNet")]
    [InlineData("Ours has 1% and 3% higher accuracy than FooNet and BarNet.", "FooNet BarNet")]
    [InlineData("We outperform FooNet by 2% on land, 3% at sea, 4% in the open air with sails and 5% on ice.", "FooNet FooNet FooNet FooNet")]
    [InlineData("We reach a 2x speedup compared to FooNet, which uses 30% of the peak.", "FooNet")]
    public void Shares_baselines_among_results(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', SeedTerms.Extract("A Study", text).Results.Select(result => result.Versus).Where(name => name is not null)));

    [Fact]
    public void Quotes_the_printed_text_with_rule_and_confidence()
    {
        const string text = @"We achieve a $2.9\times$ speedup.";
        var mention = Assert.Single(Measures.Extract(text).Results).Evidence;
        Assert.Equal(mention.Text, mention.Span.Of(text));
        Assert.Contains(@"2.9\times", mention.Text, StringComparison.Ordinal);
        Assert.Equal("measurement", mention.Rule);
        Assert.InRange(mention.Confidence, 0.5, 1);
    }

    [Fact]
    public void Stronger_signs_give_more_confidence()
    {
        var sure = Assert.Single(Measures.Extract("Experiments show that we achieve up to 2x speedup.").Results);
        var unsure = Assert.Single(Measures.Extract("We need 2x.").Results);
        Assert.True(sure.Evidence.Confidence > unsure.Evidence.Confidence);
    }
}
