namespace ResearchGraph.Extraction.Tests.Patterns;

public sealed class ContributionFinderTests
{
    [Theory]
    // Verb and object.
    [InlineData("To address this, we propose CSTAR, an efficient solution for compact networks.", "CSTAR")]
    [InlineData("We propose a novel framework, ZO2 (Zeroth-Order Offloading), for fine-tuning.", "ZO2")]
    [InlineData("In this work, we introduce Bottleneck Sampling, a training-free framework that leverages priors.", "Bottleneck Sampling")]
    [InlineData("This paper presents Step-9, a large model with aware co-design.", "Step-9")]
    [InlineData("We present two models, FooNet-512 and FooNet-1024, achieving high speed.", "FooNet-512; FooNet-1024")]
    [InlineData("This paper proposes a novel Ghast module to generate more feature maps.", "Ghast module")]
    [InlineData("We analyze the error in depth and propose QuxAttention, which skips tokens.", "QuxAttention")]
    [InlineData("We propose Mixture of Sparse Widgets, or MoSW, as a method.", "MoSW")]
    [InlineData("The FooBarNet, a multi-stage architecture, is proposed to address these problems.", "FooBarNet")]
    // Names given in so many words.
    [InlineData("We propose a novel architecture called Reversible Decoupled Network (RvDNet), which employs an encoder.", "RvDNet")]
    [InlineData("We term this new framework Q-ZAR. Extensive experiments follow.", "Q-ZAR")]
    [InlineData("We call our model Sliced Recurrent Former (SReF), a novel transformer.", "SReF")]
    [InlineData("We customize a regularization mechanism named \"Tail Token Drip\" into it.", "Tail Token Drip")]
    [InlineData("We present a technique called implicit widget stitching that balances load.", "implicit widget stitching")]
    // Our and proposed.
    [InlineData("Our approach, Language Led Bottlenecks (LaLeBo), leverages a model.", "LaLeBo")]
    [InlineData("Experiments show that the proposed QFSR achieves gains. We release code.", "QFSR")]
    // Parts.
    [InlineData("We present QuickVid. It comprises two innovations: QuickDec, a parallelized decoder; QuickFill, a prefilling method.", "QuickVid; QuickDec; QuickFill")]
    [InlineData("We introduce two techniques: (1) Flexible Order Modeling, a novel architecture. (2) Locality-aware Order Generation, a novel schedule.", "Flexible Order Modeling; Locality-aware Order Generation")]
    [InlineData("We propose FLEY. FLEY introduces Frequency-aware Rotary Modulation to interpolate.", "FLEY; Frequency-aware Rotary Modulation")]
    [InlineData("We introduce GlimpseCut. An enhanced GlimpseCut+ achieves more.", "GlimpseCut; GlimpseCut+")]
    // A name in the repository's address alone.
    [InlineData("We speed up radiance fields. Code is available at https://github.com/someone/StreamQF.", "StreamQF")]
    [InlineData("We speed up attention, see https://github.com/someone/fast-attention.", "")]
    // Terms, acronyms of the background, names of others.
    [InlineData("Large language models (LLMs) are slow. We propose a method for LLMs on GPUs.", "")]
    [InlineData("Post-training quantization (PTQ) helps. We study PTQ of CNN and KV cache with INT8 and W4A8.", "")]
    [InlineData("We design a new layer and test our proposed method on ResNet18, MobileNetV2 and ImageNet.", "")]
    [InlineData("By applying this design to our base method, MAE, we reduce waste.", "")]
    [InlineData("Speculative Widgeting (SW) is slow. We propose a new SW strategy that is fast.", "")]
    [InlineData("It offers three advantages: (i) Low Computing Overhead: we skip tokens.", "")]
    [InlineData("Compared to the recently proposed DFQ method, ours is better.", "")]
    [InlineData("", "")]
    public void An_abstract_introduces(string @abstract, string expected) => Assert.Equal(expected, Names("A Title Without Any Name", @abstract));

    [Theory]
    [InlineData("FooQuant: Fast Quantization for All", "We quantize.", "FooQuant")]
    [InlineData("QuickGold -- Speeding up Inference", "QuickGold integrates mechanisms.", "QuickGold")]
    [InlineData("Sparse QeZO: Fewer Parameters", "Sparse QeZO saves memory.", "Sparse QeZO")]
    [InlineData("Tiny Time Blenders (TTBs): Fast Models", "We forecast.", "TTB")]
    [InlineData("Fluxion: A New Engine", "In this paper we describe how Fluxion works.", "Fluxion")]
    [InlineData("Flag Collector: Robust Training", "We train. Code is at https://github.com/someone/FlagCollector", "Flag Collector")]
    [InlineData("Token Compression: A Survey", "We review token compression.", "")]
    [InlineData("Beyond the Target: From Imitation to Collaboration", "We study decoding.", "")]
    [InlineData("Train Short, Inference Long: Extension for Video", "We study videos.", "")]
    public void A_title_introduces(string title, string @abstract, string expected) => Assert.Equal(expected, Names(title, @abstract));

    [Fact]
    public void A_contribution_tells_its_expansion_type_and_evidence()
    {
        var mentions = SeedTerms.Extract("Efficient Networks", @"We propose the \textbf{Swift Widget Network (SWiN)}, a small model for vision. SWiN is fast.");
        var contribution = Assert.Single(mentions.Proposes);
        Assert.Equal(("SWiN", "Swift Widget Network", "model"), (contribution.Name, contribution.Expansion, contribution.Type));
        Assert.Equal("contribution-verb", contribution.Evidence[0].Rule);
        Assert.All(contribution.Evidence, mention => Assert.Equal("SWiN", mention.Text));
    }

    [Fact]
    public void The_most_used_spelling_is_the_name()
    {
        var mentions = SeedTerms.Extract("F-CAR: Fast Generation", "We present FCAR. FCAR is fast. FCAR is small.");
        Assert.Equal("FCAR", Assert.Single(mentions.Proposes).Name);
    }

    private static string Names(string title, string @abstract) =>
        string.Join("; ", SeedTerms.Extract(title, @abstract).Proposes.Select(contribution => contribution.Name));
}
