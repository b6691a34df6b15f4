using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Construction.Tests.Support;

/// <summary>Makes the mentions of a paper by hand; every quotation is looked up in the title or abstract.</summary>
internal sealed class PaperBuilder(string title, string text = "")
{
    private readonly List<Contribution> _proposes = [];
    private readonly List<TechniqueMention> _techniques = [];
    private readonly List<TaskMention> _tasks = [];
    private readonly List<SystemMention> _systems = [];
    private readonly List<ModelMention> _models = [];
    private readonly List<DatasetMention> _datasets = [];
    private readonly List<HardwareMention> _hardware = [];
    private readonly List<ResultMention> _results = [];
    private readonly List<UrlMention> _urls = [];
    private PaperRecord _record = new() { Id = "a:1", Listing = "a.txt", Line = 1, Title = title, Abstract = text };

    public PaperBuilder At(string listing, int line)
    {
        _record = _record with { Id = $"{listing.Split('.', '_')[0]}:{line}", Listing = listing, Line = line };
        return this;
    }

    public PaperBuilder With(Func<PaperRecord, PaperRecord> change)
    {
        _record = change(_record);
        return this;
    }

    public PaperBuilder By(params string[] authors) => With(record => record with { Authors = authors });

    public PaperBuilder In(string category) => With(record => record with { Category = category });

    public PaperBuilder Proposes(string name, string type = "method", string? expansion = null)
    {
        _proposes.Add(new Contribution(name, expansion, type, [Quote(name)]));
        return this;
    }

    public PaperBuilder Uses(string id, MentionRole role = MentionRole.Core, string? quote = null)
    {
        _techniques.Add(new TechniqueMention(id, role, [Quote(quote ?? title)]));
        return this;
    }

    public PaperBuilder For(string id)
    {
        _tasks.Add(new TaskMention(id, [Quote(title)]));
        return this;
    }

    public PaperBuilder Names(string name, SystemRelation relation = SystemRelation.Mentions, string? quote = null)
    {
        _systems.Add(new SystemMention(name, relation, [Quote(quote ?? name)]));
        return this;
    }

    public PaperBuilder Evaluates(string name, string? quote = null)
    {
        _models.Add(new ModelMention(name, [Quote(quote ?? name)]));
        return this;
    }

    public PaperBuilder On(string dataset)
    {
        _datasets.Add(new DatasetMention(dataset, "dataset", [Quote(dataset)]));
        return this;
    }

    public PaperBuilder RunsOn(string name, string? vendor, bool generic = false, string? quote = null)
    {
        _hardware.Add(new HardwareMention(name, vendor, generic, [Quote(quote ?? name)]));
        return this;
    }

    public PaperBuilder Reports(string kind, double value, string unit, string quote, string? versus = null)
    {
        _results.Add(new ResultMention(kind, value, null, unit, versus, Quote(quote)));
        return this;
    }

    public PaperBuilder Links(string address, bool isRepository)
    {
        _urls.Add(new UrlMention(address, isRepository, Quote(address)));
        return this;
    }

    public PaperMentions Build() => new()
    {
        Paper = _record,
        Proposes = _proposes,
        Techniques = _techniques,
        Tasks = _tasks,
        Systems = _systems,
        Models = _models,
        Datasets = _datasets,
        Hardware = _hardware,
        Results = _results,
        Urls = _urls,
    };

    private Mention Quote(string quote)
    {
        var inAbstract = text.IndexOf(quote, StringComparison.Ordinal);
        var start = inAbstract >= 0 ? inAbstract : title.IndexOf(quote, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The test's paper does not say '{quote}'.");
        var (field, source) = inAbstract >= 0 ? (TextField.Abstract, text) : (TextField.Title, title);
        return new Mention(field, source, new TextSpan(start, quote.Length), "test", 0.9);
    }
}
