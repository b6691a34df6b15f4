using ResearchGraph.Extraction.Papers.Bylines;

namespace ResearchGraph.Extraction.Tests.Papers;

/// <summary>Lines that run title and authors together; <c>|</c> marks where they are to be parted.</summary>
public sealed class BylineSplitterTests
{
    // Nothing but the shape of the line is known.
    [Theory]
    [InlineData("Efficient Networks for Video Recognition|Yu Gong, Miao Yin, Lingyi Huang et al.")]
    [InlineData("A Survey on Efficient Reasoning for Large Language Models|Yang Sui, Yu-Neng Chuang, Guanchu Wang et al.")]
    [InlineData("Confident or Seek Stronger: From Benchmarking to Generalization|Yu-Neng Chuang, Leisheng Yu et al.")]
    [InlineData("Structured Pruning of LLMs|Yang Sui, Yu Gong")]
    [InlineData("Attention with LoRA|J. Iyer, Sarah McDonald et al.")]
    [InlineData("Learning in 3D|Aaron van den Oord")]
    [InlineData("What is NAS?|Yann LeCun")]
    [InlineData("Image Restoration on DIV2K|Yu Gong et al.")]
    [InlineData("Token Compression across Images, Videos, and Audios|Kele Shao, Keda Tao, Kejia Zhang et al.")]
    [InlineData("Understanding Networks from Neuron Activation Perspective|Yizhou Zhang, Yang Sui")]
    [InlineData("Mode Collapse in GANs|Ian Goodfellow, Yoshua Bengio")]
    [InlineData("Image Classification with CNN|Anna Rohrbach")]
    [InlineData("Image Classification with CNN|J. Iyer")]
    [InlineData("Scaling Laws for GPT-4|Sarah McDonald, Bo Li")]
    [InlineData("Domain Adaptation with Aggregation (DA$^2$)|Yu Gong, Bo Li")]
    [InlineData("Image Super-Resolution $\\times$4|Zheng Chen et al.")]
    [InlineData("Optimal Rates of $O(\\log n)$|María José García, Bo Li")]
    [InlineData("Only Details Need More \"Attention\"|Yan Wang, Yi Liu, Shijie Zhao et al.")]
    [InlineData("Only Details Need More “Attention”|Yan Wang")]
    [InlineData("Learning to see|Yann LeCun")]
    [InlineData("ZeroFlow|Yann LeCun")]
    [InlineData("Object Detection at Scale|Mary-Jane K. O'Neil, Bo Li")]
    [InlineData("Object Detection at Scale|Conor O’Brien, Bo Li")]
    [InlineData("Object Detection at Scale|Gabriele D'Angelo")]
    [InlineData("Object Detection at Scale|Terrance DeVries, Graham W. Taylor")]
    [InlineData("Object Detection at Scale|Ludwig von der Heide, Maria de la Cruz")]
    [InlineData("Object Detection at Scale|Sarah McDonald")]
    [InlineData("Object Detection at Scale|Fei MacGregor, Anne McKay, Ian MacDonald et al.")]
    [InlineData("Object Detection at Scale|Étienne Côté, Élise Dupont")]
    [InlineData("Object Detection at Scale|E\u0301tienne Co\u0302te\u0301, Bo Li")]
    [InlineData("Object Detection at Scale|Øyvind Ødegård, Þóra Ægisdóttir")]
    [InlineData("Object Detection at Scale|Łukasz Kaiser, Żaneta Żółć")]
    [InlineData("Object Detection at Scale|Jean-Pierre Serre")]
    [InlineData("Object Detection at Scale|J.-P. Serre, A. B. Smith et al.")]
    [InlineData("Object Detection at Scale|A.B. Smith")]
    [InlineData("Object Detection at Scale|X. Yu, Y. Li, Z. Wu et al.")]
    [InlineData("Object Detection at Scale|E Weinan, Bo Li")]
    [InlineData("Object Detection at Scale|John Smith Jr., Bo Li")]
    [InlineData("Object Detection at Scale|William Gates III, Bo Li")]
    [InlineData("Object Detection at Scale|YANG SUI, YU GONG")]
    [InlineData("Object Detection at Scale|Md. Rahman, Bo Li")]
    [InlineData("Object Detection at Scale|Bo Li, Tom B. Brown, Alec Radford et al. · openai, tsinghua")]
    [InlineData("Object Detection at Scale|Bo Li · openai")]
    [InlineData("Object Detection at Scale|Khalid bin Waleed, Bo Li")]
    [InlineData("Diffusion on a Mobile Phone in 2.5s|Bo Li, Tom Brown")]
    [InlineData("Text Generation with ChatGPT|Bo Li, Tom Brown")]
    [InlineData("Parsing with LSTM|Mary-Jane K. O'Neil et al.")]
    [InlineData("Segmentation with SAM|McKenzie Smith, Bo Li")]
    [InlineData("Photography on an iPhone|David Ha, Bo Li")]
    [InlineData("Robots in ICU|John O'Brien")]
    [InlineData("Differentiable SLAM|Michael Kaess, Bo Li")]
    [InlineData("Programming with PyTorch|Bo Li, Tom Brown, Alec Radford et al.")]
    [InlineData("Open Models: LLaMA|Hugo Touvron, Thibaut Lavril et al.")]
    [InlineData("Faster Inference in C++|Bo Li, Tom Brown")]
    [InlineData("Is this the End of Moore's Law?|Bo Li")]
    [InlineData("Attention!|Bo Li")]
    [InlineData("Reaching 99%|Bo Li, Tom Brown")]
    [InlineData("Error Rates Below 1e-3|Bo Li, Tom Brown")]
    [InlineData("Accuracy of \\textbf{SPAN}|Cheng Wan, Hongyuan Yu et al.")]
    [InlineData("Pruning, Quantization, Distillation|Song Han, Huizi Mao, William Dally")]
    [InlineData("Train Short, Inference Long|Jia Li")]
    [InlineData("Reading, Writing, and Arithmetic|Bo Li, Tom Brown")]
    [InlineData("The Work of Albert Einstein|Yann LeCun, Bo Li")]
    [InlineData("Video Understanding V2|Bo Li")]
    [InlineData("On K-Means|Bo Li, Tom Brown")]
    [InlineData("Neural 'Heads'|Bo Li")]
    [InlineData("Low-Rank Training of ViT-B/16|Bo Li, Tom Brown et al.")]
    [InlineData("Recognition of 汉字|Bo Li, Tom Brown")]
    [InlineData("Object Detection at Scale|张三, 李四光 et al.")]
    [InlineData("Object Detection at Scale|Mícheál Ó hAnnracháin, Bo Li")]
    [InlineData("Object Detection at Scale|Jean d'Alembert, Guy l’Heureux, Bo Li et al.")]
    [InlineData("Sparse Attention, Training-Free Video Generation|Tadashi van der Maaten · mit-csail")]
    public void Parts_by_shape_alone(string marked) => AssertParts(marked, "");

    [Theory]
    [InlineData("HoliTom: Token Merging for Video|Kele Shao, Keda Tao et al.", "HoliTom merges tokens of video.")]
    [InlineData("Fast Sampling with LowDiff|Jiuyi Xu, Qing Jin et al.", "We present LowDiff.")]
    [InlineData("Optimisation in NLP|AJ Smith, Bo Li", "Progress in NLP is fast.")]
    [InlineData("Optimisation with MCMC|Al Smith, Bo Li", "We study MCMC.")]
    [InlineData("Inference with KVMac|Al Smith, Bo Li", "We present KVMac, a system.")]
    [InlineData("Compression by DeepZIP|KE LI, BO LI", "DeepZIP is a method.")]
    [InlineData("Learning from Networks|Madonna", "Networks learn.")]
    [InlineData("Sparse Attention|Xi", "We study attention.")]
    [InlineData("Speaking of McDonald|Ai Li", "We study McDonald.")]
    public void Parts_with_the_words_of_the_abstract(string marked, string paperAbstract) => AssertParts(marked, paperAbstract);

    [Theory]
    [InlineData("Efficient Video Recognition")]
    [InlineData("HoliTom: Holistic Token Merging")]
    [InlineData("Fast Diffusion with LowDiff")]
    [InlineData("A Study of GPUs")]
    [InlineData("Deep Networks, Shallow Networks, and Wide Networks")]
    [InlineData("3D")]
    [InlineData("")]
    public void Finds_no_byline_where_there_is_none(string line) => Assert.Null(Splitter("").Split(line, ""));

    [Fact]
    public void A_name_known_from_the_page_decides()
    {
        const string line = "Parsing with NLPAJ Smith, Bo Li";
        var vocabulary = new PageVocabulary();
        vocabulary.AddName("AJ Smith");
        Assert.Equal("Parsing with NLP", new BylineSplitter(vocabulary).Split(line, "")?.Title);
        Assert.Equal("Parsing with NLPA", Splitter("").Split(line, "")?.Title);
    }

    [Fact]
    public void Reports_how_close_the_next_best_way_was()
    {
        var unclear = Splitter("").Split("Sampling by XYZE Weinan, Bo Li", "");
        var clear = Splitter("We study recognition.").Split("Video RecognitionYu Gong, Bo Li", "We study recognition.");
        Assert.True(unclear!.IsAmbiguous, $"margin {unclear.Margin}");
        Assert.False(clear!.IsAmbiguous, $"margin {clear.Margin}");
    }

    [Fact]
    public void Long_lines_are_parted_in_linear_time()
    {
        var line = string.Concat(Enumerable.Repeat("Ab", 400)) + "Yu Gong, Bo Li et al.";
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        Splitter("").Split(line, "");
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds < 1);
    }

    private static void AssertParts(string marked, string paperAbstract)
    {
        var mark = marked.IndexOf('|', StringComparison.Ordinal);
        var split = Splitter(paperAbstract).Split(marked.Remove(mark, 1), paperAbstract);
        Assert.Equal(marked, split is null ? "no byline" : Print(split));
    }

    private static string Print(BylineSplit split)
    {
        var (title, byline) = (split.Title, split.Byline);
        var affiliations = byline.Affiliations.Count > 0 ? " · " + string.Join(", ", byline.Affiliations) : "";
        return $"{title}|{string.Join(", ", byline.Authors)}{(byline.MoreAuthors ? " et al." : "")}{affiliations}";
    }

    private static BylineSplitter Splitter(string paperAbstract)
    {
        var vocabulary = new PageVocabulary();
        vocabulary.AddText(paperAbstract);
        return new BylineSplitter(vocabulary);
    }
}
