using ResearchGraph.Construction.Resolution;
using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Papers;
using ResearchGraph.Construction.Tests.Support;
using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Mentions;

namespace ResearchGraph.Construction.Tests.Resolution;

public sealed class NamedThingTests
{
    [Fact]
    public void What_one_paper_proposes_and_others_use_is_one_thing()
    {
        var corpus = Corpora.Resolve(
            new PaperBuilder("EAGLE-3 is fast").At("a.txt", 1).Proposes("EAGLE-3", "model", "Extrapolation Algorithm"),
            new PaperBuilder("Beyond Eagle 3").At("a.txt", 5).Names("Eagle 3", SystemRelation.Compares),
            new PaperBuilder("Measuring EAGLE3").At("a.txt", 9).Evaluates("EAGLE3"));
        var eagle = Assert.Single(corpus.Of(EntityKind.System));
        Assert.Equal("system:eagle-3", eagle.Id);
        Assert.Equal("EAGLE-3", eagle.Name);
        Assert.Equal(["EAGLE3", "Eagle 3"], eagle.Aliases);
        Assert.True(eagle.IsModel);
        Assert.Equal("Extrapolation Algorithm", eagle.Expansion);
        Assert.Contains(eagle.Explanations, reason => reason.ToString() == "SameName: EAGLE-3 = Eagle 3");
        Assert.Empty(corpus.Of(EntityKind.Model));
        Assert.All(corpus.Papers, paper => Assert.Same(eagle, Assert.Single(paper.Facts).Target));
    }

    [Fact]
    public void Two_things_of_one_name_stay_two_where_expansions_differ()
    {
        var corpus = Corpora.Resolve(
            new PaperBuilder("CoDe: drafting").At("a.txt", 1).By("Ana Holm").Proposes("CoDe", expansion: "Collaborative Decoding").Uses("pruning"),
            new PaperBuilder("CODE for causes").At("a.txt", 4).By("Wei Li").Proposes("CODE", expansion: "Causal Detection").Uses("multi-task-learning"),
            new PaperBuilder("Against CODE").At("a.txt", 7).By("Li Wu").Names("CODE", SystemRelation.Compares).Uses("multi-task-learning"),
            new PaperBuilder("After CoDe").At("a.txt", 9).By("Ana Holm").Names("CoDe", SystemRelation.BuildsOn).Uses("pruning"));
        Assert.Equal(["system:code", "system:code-2"], corpus.Of(EntityKind.System).Select(thing => thing.Id));
        Assert.Same(corpus.Paper("CoDe").Facts[0].Target, corpus.Paper("After").Facts.Single(fact => fact.Kind == FactKind.BuildsOn).Target);
        Assert.Same(corpus.Paper("CODE").Facts[0].Target, corpus.Paper("Against").Facts.Single(fact => fact.Kind == FactKind.ComparesWith).Target);
    }

    [Fact]
    public void Aliases_come_from_data_files_and_from_expansions()
    {
        PaperMentions[] papers =
        [
            new PaperBuilder("SD v1.5 again").At("a.txt", 1).Evaluates("SD v1.5").Build(),
            new PaperBuilder("Stable Diffusion v1.5").At("a.txt", 2).Evaluates("Stable Diffusion v1.5").Build(),
            new PaperBuilder("SPAN here").At("a.txt", 3).Proposes("SPAN", expansion: "Swift Parameter-free Attention Network").Build(),
            new PaperBuilder("A swift parameter-free attention network").At("a.txt", 4).Names("swift parameter-free attention network").Build(),
        ];
        var gazetteer = new GazetteerEntry("Stable Diffusion v1.5", "model", ["SD v1.5", "=SD1.5"], new Dictionary<string, string>());
        var corpus = EntityResolver.Resolve(papers, [], new ResolutionOptions { Gazetteer = [gazetteer] });
        var model = Assert.Single(corpus.Of(EntityKind.Model));
        Assert.Equal("model:stable-diffusion-v1.5", model.Id);
        Assert.Equal(BlockingRule.Alias, model.Explanations[0].Rule);
        var system = Assert.Single(corpus.Of(EntityKind.System));
        Assert.Equal("SPAN", system.Name);
        Assert.Equal(BlockingRule.SameExpansion, system.Explanations[0].Rule);
    }

    [Fact]
    public void Datasets_devices_repositories_and_organizations_are_one_each()
    {
        var corpus = Corpora.Resolve(
            new PaperBuilder("On DIV2K", "NVIDIA RTX 4090 and FPGA https://github.com/Owner/Name.git").At("a.txt", 1).On("DIV2K")
                .RunsOn("NVIDIA RTX 4090", "NVIDIA").RunsOn("FPGA", null, generic: true).Links("https://github.com/Owner/Name.git", true)
                .With(record => record with { Affiliations = ["tencent-ai", "Tsinghua"] }),
            new PaperBuilder("DIV-2K is here", "an RTX 4090 GPU, http://www.github.com/owner/name/tree/main").At("a.txt", 5)
                .Proposes("DIV-2K", "dataset").RunsOn("RTX 4090", null, quote: "RTX 4090 GPU")
                .Links("http://www.github.com/owner/name/tree/main", true).With(record => record with { Affiliations = ["Tencent AI"] }));
        Assert.Equal(["dataset:div-2k"], corpus.Of(EntityKind.Dataset).Select(one => one.Id));
        Assert.Equal(["hardware:fpga", "hardware:nvidia-rtx-4090"], corpus.Of(EntityKind.Hardware).Select(one => one.Id));
        Assert.Equal("NVIDIA", corpus.Of(EntityKind.Hardware)[1].Vendor);
        Assert.Equal(["repository:github.com/owner/name"], corpus.Of(EntityKind.Repository).Select(one => one.Id));
        Assert.Equal(["organization:tencent-ai", "organization:tsinghua"], corpus.Of(EntityKind.Organization).Select(one => one.Id));
    }

    [Fact]
    public void Concepts_come_with_all_that_is_above_them()
    {
        var corpus = Corpora.Resolve(
            new PaperBuilder("Pruning it").Uses("pruning").Uses("unheard-of", MentionRole.Mention).For("image-classification"));
        Assert.Equal(["technique:compression", "technique:pruning", "technique:unheard-of"], corpus.Of(EntityKind.Technique).Select(one => one.Id));
        Assert.Equal(["task:image-classification"], corpus.Of(EntityKind.Task).Select(one => one.Id));
        Assert.Equal([("technique:pruning", "technique:compression")], corpus.Broader);
    }

    [Fact]
    public void A_result_knows_its_baseline_where_the_corpus_does()
    {
        var corpus = Corpora.Resolve(
            new PaperBuilder("LoftQ", "LoftQ is 2x faster than SPAN and 3x than FP16").Proposes("LoftQ").Names("SPAN", SystemRelation.Compares)
                .Reports("speedup", 2, "x", "2x faster", "SPAN").Reports("speedup", 3, "x", "3x", "FP16"));
        Assert.Equal(["system:span", null], Assert.Single(corpus.Papers).Results.Select(result => result.Versus?.Id));
    }

    [Fact]
    public void Two_entries_of_the_data_files_stay_two_though_their_names_fold_to_one()
    {
        var corpus = With(
            [Entry("ViT-S", "model", ["=ViT-S"]), Entry("VITS", "system")],
            new PaperBuilder("Speech by VITS").At("a.txt", 1).Names("VITS"),
            new PaperBuilder("Small ViT-S").At("a.txt", 2).Evaluates("ViT-S"),
            new PaperBuilder("Tiny ViTS too").At("a.txt", 3).Evaluates("ViTS"));
        Assert.Equal("VITS", corpus.Paper("Speech by VITS").Facts.Single().Target.Name);
        var small = corpus.Paper("Small ViT-S").Facts.Single().Target;
        Assert.Equal(("ViT-S", "ViTS"), (small.Name, Assert.Single(small.Aliases)));
        Assert.Same(small, corpus.Paper("Tiny ViTS").Facts.Single().Target);
    }

    [Fact]
    public void Names_that_data_files_give_as_the_same_thing_are_one_node()
    {
        var corpus = With(
            [
                Entry("SDXL", "model", [], ("same-as", "Stable Diffusion XL")), Entry("Stable Diffusion XL", "model"),
                Entry("Microsoft COCO", "dataset", [], ("same-as", "COCO")), Entry("COCO", "dataset"),
                Entry("NVMe SSD", "device-class"), Entry("NVMe", "device-class", [], ("same-as", "NVMe SSD")),
            ],
            new PaperBuilder("On SDXL", "Microsoft COCO from NVMe").At("a.txt", 1).Evaluates("SDXL").On("Microsoft COCO").RunsOn("NVMe", null, generic: true),
            new PaperBuilder("On Stable Diffusion XL", "COCO from an NVMe SSD").At("a.txt", 2).Evaluates("Stable Diffusion XL").On("COCO")
                .RunsOn("NVMe SSD", null, generic: true));
        Assert.Equal("model:stable-diffusion-xl", Assert.Single(corpus.Of(EntityKind.Model)).Id);
        Assert.Equal("dataset:coco", Assert.Single(corpus.Of(EntityKind.Dataset)).Id);
        Assert.Equal("hardware:nvme-ssd", Assert.Single(corpus.Of(EntityKind.Hardware)).Id);
    }

    [Theory]
    [InlineData("parameter-free attention networks")]
    [InlineData("Parameter Free Attention Network")]
    public void An_expansion_is_its_acronym_also_in_the_plural_or_with_other_hyphens(string written)
    {
        var corpus = Corpora.Resolve(
            new PaperBuilder("SPAN").At("a.txt", 1).Proposes("SPAN", expansion: "parameter-free attention network"),
            new PaperBuilder($"On {written}").At("a.txt", 2).Names(written));
        Assert.Equal("SPAN", Assert.Single(corpus.Of(EntityKind.System)).Name);
    }

    [Fact]
    public void A_bare_number_is_evidence_but_no_alias()
    {
        var corpus = Corpora.Resolve(new PaperBuilder("ResNet-18 and 50, or R50").At("a.txt", 1)
            .Names("ResNet-50", quote: "50").Names("ResNet-50", SystemRelation.Compares, "R50"));
        var model = Assert.Single(corpus.Of(EntityKind.System));
        Assert.Equal(["R50"], model.Aliases);
        Assert.Equal(2, Assert.Single(Assert.Single(corpus.Papers).Facts).Support.Mentions);
    }

    [Theory]
    [InlineData("SPAN", "system:span")]
    [InlineData("span", null)]
    [InlineData("own method", "system:own-method")]
    [InlineData("DIV2K", null)]
    [InlineData("RTX 4090", null)]
    [InlineData("INT8", null)]
    public void A_baseline_is_a_system_that_the_paper_names_or_the_corpus_knows_to_the_letter(string versus, string? id)
    {
        var corpus = With(
            [Entry("INT8", "term")],
            new PaperBuilder("SPAN and INT8 on DIV2K and RTX 4090").At("a.txt", 1).Names("SPAN").Names("INT8").On("DIV2K").RunsOn("RTX 4090", "NVIDIA"),
            new PaperBuilder("Here", "Own-Method is 2x faster").At("a.txt", 2).Names("Own-Method").Reports("speedup", 2, "x", "2x", versus));
        Assert.Equal(id, Assert.Single(corpus.Paper("Here").Results).Versus?.Id);
    }

    private static ResolvedCorpus With(GazetteerEntry[] gazetteer, params PaperBuilder[] papers) => EntityResolver.Resolve(
        papers.Select(paper => paper.Build()), Corpora.Concepts, new ResolutionOptions { Gazetteer = gazetteer });

    private static GazetteerEntry Entry(string name, string kind, string[]? aliases = null, params (string Key, string Value)[] attributes) =>
        new(name, kind, aliases ?? [], attributes.ToDictionary(one => one.Key, one => one.Value));
}
