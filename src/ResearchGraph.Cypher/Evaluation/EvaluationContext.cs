using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>One execution of a query: the graph, the parameters and what is remembered along the way. One thread.</summary>
internal sealed class EvaluationContext : IDisposable
{
    private const int Unresolved = -2;

    private readonly int[] _ids;
    private readonly List<IDisposable> _owned = [];

    public EvaluationContext(
        GraphView graph, IReadOnlyDictionary<string, Value> parameters, FunctionContext functions, MemoryBudget memory, int nameCount, int localCount)
    {
        Graph = graph;
        Parameters = parameters;
        Functions = functions;
        Memory = memory;
        Locals = new Value[localCount];
        _ids = new int[nameCount];
        Array.Fill(_ids, Unresolved);
    }

    public GraphView Graph { get; }

    public IReadOnlyDictionary<string, Value> Parameters { get; }

    public FunctionContext Functions { get; }

    public MemoryBudget Memory { get; }

    public UpdateCounters Counters { get; init; } = new();

    /// <summary>Runs subqueries of expressions.</summary>
    public ResearchGraph.Cypher.Binding.ISubqueryRunner? Subqueries { get; set; }

    /// <summary>The variables of comprehensions, quantifiers and reductions that are being evaluated.</summary>
    public Value[] Locals { get; }

    /// <summary>Whether the rows and times of operators are counted.</summary>
    public bool IsProfiling { get; init; }

    /// <summary>The folder from which files may be loaded; null: none.</summary>
    public string? CsvFolder { get; init; }

    /// <summary>Takes what holds a file open, to let go of it when the query ends.</summary>
    public T Own<T>(T resource)
        where T : IDisposable
    {
        _owned.Add(resource);
        return resource;
    }

    /// <summary>Lets go of all that was taken.</summary>
    public void Dispose()
    {
        foreach (var resource in _owned) resource.Dispose();
    }

    public CancellationToken Cancellation => Functions.CancellationToken;

    public Value Parameter(string name) => Parameters.TryGetValue(name, out var value)
        ? value
        : throw ExecutionErrors.Create(ExecutionErrors.MissingParameter, null, $"Expected a value for the parameter ${name}; found none.");

    public int KeyId(NameReference key)
    {
        ref var id = ref _ids[key.Index];
        if (id < 0 && (id == Unresolved || Graph.Snapshot is null)) id = Graph.FindKey(key.Text);
        return id;
    }

    public int LabelId(NameReference label)
    {
        ref var id = ref _ids[label.Index];
        if (id < 0 && (id == Unresolved || Graph.Snapshot is null)) id = Graph.FindLabel(label.Text);
        return id;
    }

    public int TypeId(NameReference type)
    {
        ref var id = ref _ids[type.Index];
        if (id < 0 && (id == Unresolved || Graph.Snapshot is null)) id = Graph.FindType(type.Text);
        return id;
    }

    /// <summary>Another context on the same graph and budget, for another thread.</summary>
    public EvaluationContext Fork() =>
        new(Graph, Parameters, Functions, Memory, _ids.Length, Locals.Length) { IsProfiling = IsProfiling, CsvFolder = CsvFolder };
}
