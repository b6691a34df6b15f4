using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Pipeline;
using ResearchGraph.Cypher;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Queries.Sessions;

/// <summary>Statements on a graph file, answered by the embedded engine.</summary>
internal sealed class GraphFileSession : IQuerySession
{
    private readonly CypherEngine _engine = EngineFactory.Create();
    private readonly List<GraphFile> _opened = [];
    private readonly string _path;
    private readonly CypherOptions _options;
    private GraphSnapshot _graph;
    private GraphSnapshot? _beforeTransaction;
    private FileVersion _version;

    private GraphFileSession(string path, CypherOptions options)
    {
        (_path, _options) = (path, options);
        _graph = Load();
    }

    /// <inheritdoc/>
    public string Description => _path;

    /// <inheritdoc/>
    public bool CanWrite => !_options.ReadOnly;

    /// <inheritdoc/>
    public bool InTransaction => _beforeTransaction is not null;

    /// <summary>Opens a graph file. One that does not exist becomes an empty graph where writing is allowed.</summary>
    /// <exception cref="GraphUnavailableException">It is missing or may not be read.</exception>
    /// <exception cref="GraphFileException">It is damaged or of another version.</exception>
    /// <exception cref="IOException">An empty graph cannot be written there.</exception>
    public static GraphFileSession Open(string path, CypherOptions options)
    {
        if (!options.ReadOnly && !File.Exists(path))
        {
            OutputFile.RequireFile(path);
            try
            {
                GraphFile.Save(new GraphBuilder().Freeze(), path, new GraphSaveOptions { Replaces = FileVersion.None });
            }
            catch (GraphChangedException)
            {
                // Another program was quicker: its graph is the one to open.
            }
        }
        return new GraphFileSession(path, options);
    }

    /// <inheritdoc/>
    public void Check(string statement)
    {
        try
        {
            if (_engine.Prepare(statement).IsWriting && !CanWrite && ModeOf(statement) != ExecutionMode.Explain)
                throw new StatementException($"This statement changes the graph, and {_path} was opened for reading only; --write allows it.", new SourceSpan(0, 0));
        }
        catch (CypherException error)
        {
            throw EngineResult.Translate(error);
        }
    }

    /// <inheritdoc/>
    public IStatementResult Run(string statement, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellation)
    {
        Check(statement);
        try
        {
            var mode = ModeOf(statement);
            // Explaining a statement that writes changes nothing.
            var options = mode == ExecutionMode.Explain ? _options with { ReadOnly = false } : _options;
            var result = _engine.Execute(_graph, statement, parameters, options, cancellation);
            if (result.Counters.HasUpdates)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!InTransaction) Store(result.Graph!);
            }
            _graph = result.Graph ?? _graph;
            return new EngineResult(result, mode);
        }
        catch (CypherException error)
        {
            throw EngineResult.Translate(error);
        }
    }

    /// <inheritdoc/>
    public void Begin()
    {
        if (InTransaction) throw new InvalidOperationException("a transaction is open");
        _beforeTransaction = _graph;
    }

    /// <inheritdoc/>
    public void Commit()
    {
        var before = _beforeTransaction ?? throw new InvalidOperationException("no transaction is open");
        if (!ReferenceEquals(before, _graph)) Store(_graph);
        _beforeTransaction = null;
    }

    /// <inheritdoc/>
    public void Rollback()
    {
        _graph = _beforeTransaction ?? throw new InvalidOperationException("no transaction is open");
        _beforeTransaction = null;
    }

    /// <inheritdoc/>
    public SchemaNames ReadNames(CancellationToken cancellation) => new(
        Column("CALL db.labels()", cancellation),
        Column("CALL db.relationshipTypes()", cancellation),
        Column("CALL db.propertyKeys()", cancellation),
        [.. _engine.Functions.Signatures.Select(function => function.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. _engine.Procedures.All.Select(procedure => procedure.Name)]);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in _opened) file.Dispose();
    }

    /// <summary>Writes the graph, unless somebody else wrote the file meanwhile: then the session goes on from what is there.</summary>
    private void Store(GraphSnapshot graph)
    {
        try
        {
            _version = StoredGraph.Replace(_path, graph, _opened[^1], _version);
        }
        catch (GraphChangedException)
        {
            Reload();
            throw;
        }
    }

    private void Reload()
    {
        try
        {
            _graph = Load();
            _beforeTransaction = null;
        }
        catch (Exception error) when (error is GraphUnavailableException or GraphFileException)
        {
            // That it cannot be opened is told by the next statement that is to be stored: its version is not ours.
        }
    }

    // Files stay open to the end: values of earlier graphs may still be in use, such as parameters.
    private GraphSnapshot Load()
    {
        // A file that is to be replaced is read, not mapped.
        var file = StoredGraph.Open(_path, new GraphFileOptions { MapFile = _options.ReadOnly });
        _opened.Add(file);
        _version = file.Version;
        return file.Snapshot;
    }

    private static ExecutionMode ModeOf(string statement) => CypherParser.Parse(statement).Mode;

    private List<string> Column(string statement, CancellationToken cancellation) =>
        [.. _engine.Execute(_graph, statement, cancellationToken: cancellation).Rows.Select(row => row[0].AsString()).Order(StringComparer.Ordinal)];
}
