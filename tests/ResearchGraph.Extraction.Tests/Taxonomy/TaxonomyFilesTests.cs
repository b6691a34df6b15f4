using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Taxonomy;

namespace ResearchGraph.Extraction.Tests.Taxonomy;

/// <summary>The taxonomy that travels with the library.</summary>
public class TaxonomyFilesTests
{
    private static readonly ConceptTaxonomy Shipped = TaxonomyFiles.LoadDefault();

    private const string Techniques = """
        pruning unstructured-pruning structured-pruning n-m-sparsity channel-pruning layer-pruning expert-pruning token-pruning
        token-merging token-compression activation-sparsity quantization post-training-quantization quantization-aware-training
        mixed-precision-quantization binary-quantization kv-cache-quantization vector-quantization low-rank-decomposition
        tensor-decomposition knowledge-distillation step-distillation weight-sharing lossless-weight-compression
        neural-architecture-search speculative-decoding self-speculative-decoding tree-drafting parallel-decoding early-exiting
        kv-cache-compression kv-cache-eviction prompt-compression sparse-attention linear-attention flash-attention
        feature-caching offloading operator-fusion prefill-decode-disaggregation edge-cloud-inference adaptive-computation
        model-routing efficient-reasoning batching mixture-of-experts state-space-model linear-rnn diffusion-model
        diffusion-transformer visual-autoregressive-model vision-transformer convolutional-network spiking-neural-network
        generative-adversarial-network variational-autoencoder image-tokenizer gaussian-splatting neural-radiance-field
        implicit-neural-representation recurrent-network attention-mechanism multimodal-llm graph-neural-network
        low-rank-adaptation parameter-efficient-fine-tuning zeroth-order-optimization sparse-training reinforcement-learning
        process-reward-model contrastive-learning self-supervised-learning federated-learning multi-task-learning
        distributed-training memory-efficient-training adversarial-training adversarial-attack backdoor-attack
        zero-knowledge-proof safety-alignment differential-privacy hardware-software-co-design accelerator-design
        neuromorphic-computing in-sensor-computing kernel-optimization
        """;

    private const string Tasks = """
        language-modeling llm-inference llm-fine-tuning reasoning image-classification object-detection segmentation
        super-resolution image-restoration image-generation video-generation image-compression video-compression
        video-understanding vision-language-understanding 3d-reconstruction rendering speech time-series-forecasting
        weather-forecasting recommendation medical-imaging robotics gui-grounding document-understanding
        wireless-communication scientific-computing security optimization-theory other
        """;

    [Theory]
    [InlineData(Concept.TechniqueScheme, Techniques)]
    [InlineData(Concept.TaskScheme, Tasks)]
    public void Has_every_concept_of_the_annotation_guide_and_no_other_that_texts_can_have(string scheme, string ids)
    {
        var guide = ids.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
        var shipped = Shipped.Concepts.Where(concept => concept.Scheme == scheme && (!concept.IsGroup || concept.Id == "other"));
        Assert.Equal(guide, shipped.Select(concept => concept.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reaches_every_concept_from_a_group()
    {
        foreach (var concept in Shipped.Concepts.Where(concept => !concept.IsGroup))
            Assert.True(Shipped.Ancestors(concept.Id).Any(id => Shipped.Find(id)!.IsGroup), $"{concept.Id} is below no group");
    }

    [Fact]
    public void Names_no_two_techniques_alike()
    {
        var labels = Shipped.Concepts.Where(concept => !concept.IsGroup && concept.Scheme == Concept.TechniqueScheme)
            .SelectMany(concept => concept.AltLabels.Append(concept.PrefLabel).Select(label => (Label: label.ToUpperInvariant(), concept.Id)))
            .GroupBy(pair => pair.Label).Where(group => group.Select(pair => pair.Id).Distinct().Count() > 1);
        Assert.Empty(labels.Select(group => $"{group.Key}: {string.Join(", ", group.Select(pair => pair.Id))}"));
    }

    [Fact]
    public void Says_which_file_is_missing()
    {
        var missing = Path.Combine(Path.GetTempPath(), "no-such-taxonomy.txt");
        var error = Assert.Throws<TermFileException>(() => TaxonomyFiles.LoadDefault(missing));
        Assert.StartsWith($"{missing}: the taxonomy cannot be read: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=SAM", "SAM", CaseRule.Exact)]
    [InlineData("~Mamba", "Mamba", CaseRule.Ignore)]
    [InlineData("Pruning", "Pruning", CaseRule.Ignore)]
    [InlineData("LoRA", "LoRA", CaseRule.Exact)]
    [InlineData("kv cache", "kv cache", CaseRule.Ignore)]
    public void Reads_the_case_mark_of_a_label(string written, string text, CaseRule rule) =>
        Assert.Equal(new ConceptLabel(text, rule), ConceptLabel.Parse(written));

    [Theory]
    [InlineData("codebook", "codebook", HintStrength.Plain, false)]
    [InlineData("?latent space", "latent space", HintStrength.Weak, false)]
    [InlineData("!kv cache", "kv cache", HintStrength.Against, false)]
    [InlineData("@pruning", "pruning", HintStrength.Plain, true)]
    [InlineData("!@pruning", "pruning", HintStrength.Against, true)]
    [InlineData("?=VQ", "=VQ", HintStrength.Weak, false)]
    public void Reads_the_marks_of_a_hint(string written, string text, HintStrength strength, bool isTechnique) =>
        Assert.Equal(new ConceptHint(text, strength, isTechnique), ConceptHint.Parse(written));
}
