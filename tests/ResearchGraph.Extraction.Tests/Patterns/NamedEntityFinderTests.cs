using ResearchGraph.Extraction.Mentions;

namespace ResearchGraph.Extraction.Tests.Patterns;

public sealed class NamedEntityFinderTests
{
    [Theory]
    // Families with versions, sizes and variants.
    [InlineData("We test it on Llama-3.1-70B-Instruct.", "Llama-3.1-70B-Instruct")]
    [InlineData("Experiments on Llama 3.3, Qwen 3, Mistral 3, and FLUX.1 validate it.", "Llama 3.3; Qwen 3; Mistral 3; FLUX.1")]
    [InlineData("Extensive experiments on Qwen1.5-MoE-A2.7B and Mixtral-8$\\times$7B show this.", "Qwen1.5-MoE-A2.7B; Mixtral-8×7B")]
    [InlineData("It is lossless for Llama 3.1 405B, an 810GB model.", "Llama 3.1 405B")]
    [InlineData("compared with DeepSeek-V3 and Qwen3 MoE 235B, at long context.", "DeepSeek-V3; Qwen3 MoE 235B")]
    [InlineData("We test models such as ResNet18/50/152 and MobileNetV2.", "ResNet-18; ResNet-50; ResNet-152; MobileNetV2")]
    [InlineData("30x faster than SD v1.5 and SDXL.", "SD v1.5; SDXL")]
    // Unseen names with a size.
    [InlineData("It outperforms Quuxmodel-7B by 2 points.", "Quuxmodel-7B")]
    // No models.
    [InlineData("Recent ViTs and CNNs use a llama of 4 GB.", "")]
    public void An_abstract_names_models(string @abstract, string expected) =>
        Assert.Equal(expected, string.Join("; ", Extract(@abstract).Models.Select(model => model.Name)));

    [Theory]
    [InlineData("Experiments on MNIST, CIFAR10, and ImageNet show it.", "MNIST dataset; CIFAR-10 dataset; ImageNet dataset")]
    [InlineData("We get 1.9 FID on ImageNet 256x256 and ImageNet-1K.", "ImageNet dataset; ImageNet-1K dataset")]
    [InlineData("Experiments on GSM8K, QuuxEval, and FooQA-2 show gains.", "GSM8K benchmark; QuuxEval benchmark; FooQA-2 benchmark")]
    [InlineData("Our method improves on the QuuxSet dataset.", "QuuxSet dataset")]
    [InlineData("State-of-the-art results on the FooBar benchmark follow.", "FooBar benchmark")]
    [InlineData("Scenes are rendered with a Blender plug-in.", "")]
    [InlineData("We evaluate it on GPUs and FPGAs with INT8.", "")]
    public void An_abstract_names_datasets(string @abstract, string expected) =>
        Assert.Equal(expected, string.Join("; ", Extract(@abstract).Datasets.Select(dataset => $"{dataset.Name} {dataset.Type}")));

    [Theory]
    // Comparisons, of names known and unknown.
    [InlineData("Our method outperforms SmoothQuant by 2 points.", "SmoothQuant Compares")]
    [InlineData("Compared to QuuxPrune, we are faster.", "QuuxPrune Compares")]
    [InlineData("We obtain a speedup of 3x over FlashAttention-3.", "FlashAttention-3 Compares")]
    [InlineData("It is faster than FooRender and better than K-Planes.", "FooRender Compares; K-Planes Compares")]
    // Foundations.
    [InlineData("Our kernel is implemented in TileLang.", "TileLang BuildsOn")]
    [InlineData("We propose a framework built on top of QuuxServe.", "QuuxServe BuildsOn")]
    [InlineData("We integrate it into vLLM.", "vLLM BuildsOn")]
    // Examples in the background.
    [InlineData("Recent architectures such as Mamba, GLA, or QuuxRNN are fast.", "Mamba Mentions; GLA Mentions; QuuxRNN Mentions")]
    // Terms, metrics, formats, acronyms that the text explains.
    [InlineData("We beat prior LLMs in PSNR, mIoU and FLOPs on CUDA using FP16.", "")]
    [InlineData("We use the discrete widget transform (DWiT) and its inverse.", "")]
    public void An_abstract_relates_to_systems(string @abstract, string expected) =>
        Assert.Equal(expected, string.Join("; ", Extract(@abstract).Systems.Select(system => $"{system.Name} {system.Relation}")));

    [Fact]
    public void Own_names_expansions_and_variants_are_nobody_elses()
    {
        var mentions = SeedTerms.Extract(
            "FooNet: Fast Networks",
            "We propose FooNet. FooNet-512 is better than FooNet. We also propose Cascade Q-CNN (CQC). Cascade Q-CNN outperforms BarNet.");
        Assert.Equal(["BarNet"], mentions.Systems.Select(system => system.Name));
        Assert.Contains(mentions.Proposes, contribution => contribution.Name == "FooNet-512");
    }

    [Fact]
    public void A_system_that_an_own_name_extends_is_built_on()
    {
        var system = Assert.Single(SeedTerms.Extract("FlashAttention-9: Faster", "We propose FlashAttention-9. It is faster than FlashAttention.").Systems);
        Assert.Equal(("FlashAttention", SystemRelation.BuildsOn), (system.Name, system.Relation));
    }

    [Fact]
    public void The_strongest_place_decides_and_comes_first()
    {
        var system = Assert.Single(Extract("Methods such as QuuxPrune are known. We are 3x faster than QuuxPrune.").Systems);
        Assert.Equal(SystemRelation.Compares, system.Relation);
        Assert.Equal(2, system.Evidence.Count);
        Assert.Equal("comparison", system.Evidence[0].Rule);
    }

    [Theory]
    [InlineData("Large models, such as GPT-4 and DeepSeek-R1, have changed farming. We count sheep.", "example-in-background")]
    [InlineData("We test models such as GPT-4 and DeepSeek-R1.", "gazetteer")]
    [InlineData("Experiments with models such as GPT-4 and DeepSeek-R1 confirm it.", "gazetteer")]
    public void An_example_in_the_background_is_a_mere_mention(string @abstract, string rule) => Assert.All(Extract(@abstract).Models, model =>
    {
        Assert.Equal(rule, model.Evidence[0].Rule);
        Assert.Equal(rule == "example-in-background", model.Evidence[0].Confidence <= 0.4);
    });

    [Fact]
    public void A_name_that_begins_a_clause_is_in_no_list_of_datasets()
    {
        var mentions = Extract("It allows the first model to score 2 points more on CIFAR10 and Heron-BERT-base to achieve 3 points more.");
        Assert.Equal(["CIFAR-10"], mentions.Datasets.Select(dataset => dataset.Name));
    }

    [Fact]
    public void Two_names_joined_are_of_the_kind_of_the_first() =>
        Assert.Equal("MobileNetV2+QuuxHead", Assert.Single(Extract("Our method outperforms MobileNetV2+QuuxHead by 2 points.").Models).Name);

    private static PaperMentions Extract(string @abstract) => SeedTerms.Extract("A Title Without Any Name", @abstract);
}
