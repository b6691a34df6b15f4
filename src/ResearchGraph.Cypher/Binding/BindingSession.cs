using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Procedures;

namespace ResearchGraph.Cypher.Binding;

/// <summary>What all parts of one query share while it is bound.</summary>
internal sealed class BindingSession(FunctionRegistry functions, ProcedureRegistry procedures)
{
    private readonly Dictionary<(char Kind, string Text), NameReference> _names = [];

    public FunctionRegistry Functions => functions;

    public ProcedureRegistry Procedures => procedures;

    public int NameCount => _names.Count;

    public int LocalCount { get; private set; }

    public int SubqueryCount { get; private set; }

    /// <summary>The parameters that the query reads, in the order of the text.</summary>
    public List<string> Parameters { get; } = [];

    public IEnumerable<string> Labels => _names.Keys.Where(name => name.Kind == 'L').Select(name => name.Text);

    public IEnumerable<string> Types => _names.Keys.Where(name => name.Kind == 'T').Select(name => name.Text);

    public IEnumerable<string> Keys => _names.Keys.Where(name => name.Kind == 'K').Select(name => name.Text);

    public NameReference Label(string name) => Reference('L', name);

    public NameReference Type(string name) => Reference('T', name);

    public NameReference Key(string name) => Reference('K', name);

    public int NewLocal() => LocalCount++;

    public int NewSubquery() => SubqueryCount++;

    private NameReference Reference(char kind, string text)
    {
        if (_names.TryGetValue((kind, text), out var reference)) return reference;
        reference = new NameReference(_names.Count, text);
        _names.Add((kind, text), reference);
        return reference;
    }
}
