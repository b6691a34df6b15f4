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
}
