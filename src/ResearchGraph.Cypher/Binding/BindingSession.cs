using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Procedures;

namespace ResearchGraph.Cypher.Binding;

/// <summary>What all parts of one query share while it is bound.</summary>
internal sealed class BindingSession(FunctionRegistry functions, ProcedureRegistry procedures)
{
    private readonly Dictionary<string, NameReference> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameReference> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameReference> _keys = new(StringComparer.Ordinal);
    private readonly List<string> _entityKeys = [];

    public FunctionRegistry Functions => functions;

    public ProcedureRegistry Procedures => procedures;

    public int NameCount => _labels.Count + _types.Count + _keys.Count;

    public int LocalCount { get; private set; }

    public int SubqueryCount { get; private set; }

    /// <summary>The parameters that the query reads, in the order of the text.</summary>
    public List<string> Parameters { get; } = [];

    public IEnumerable<string> Labels => _labels.Keys;

    public IEnumerable<string> Types => _types.Keys;

    /// <summary>The keys that are read of nodes or relationships and of nothing else, in the order of the text.</summary>
    public IEnumerable<string> EntityKeys => _entityKeys;

    public NameReference Label(string name) => Reference(_labels, name);

    public NameReference Type(string name) => Reference(_types, name);

    /// <summary>A key that is read of values of a type.</summary>
    public NameReference Key(string name, TypeSet subject)
    {
        var entityOnly = subject != TypeSet.None && (subject & ~TypeSet.Entity) == 0;
        if (entityOnly && !_entityKeys.Contains(name)) _entityKeys.Add(name);
        return Reference(_keys, name);
    }

    public int NewLocal() => LocalCount++;

    public int NewSubquery() => SubqueryCount++;

    private NameReference Reference(Dictionary<string, NameReference> names, string text)
    {
        if (names.TryGetValue(text, out var reference)) return reference;
        reference = new NameReference(NameCount, text);
        names.Add(text, reference);
        return reference;
    }
}
