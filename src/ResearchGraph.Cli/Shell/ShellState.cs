using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Queries;
using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Cli.Recipes;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Shell;

/// <summary>What the shell keeps from entry to entry.</summary>
/// <param name="terminal">Where it prints.</param>
/// <param name="session">What it asks.</param>
/// <param name="runner">Runs and prints statements.</param>
/// <param name="recipes">Gives the recipes.</param>
internal sealed class ShellState(Terminal terminal, IQuerySession session, QueryRunner runner, Func<RecipeBook> recipes)
{
    private SchemaNames? _names;

    /// <summary>Where it prints.</summary>
    public Terminal Terminal => terminal;

    /// <summary>What it asks.</summary>
    public IQuerySession Session => session;

    /// <summary>Runs and prints statements.</summary>
    public QueryRunner Runner => runner;

    /// <summary>The parameters by name.</summary>
    public SortedDictionary<string, Value> Parameters { get; } = new(StringComparer.Ordinal);

    /// <summary>The recipes.</summary>
    public RecipeBook Recipes => recipes();

    /// <summary>Whether the user wants to leave.</summary>
    public bool IsLeaving { get; set; }

    /// <summary>The names of the graph, read anew once a statement may have changed them; none where they cannot be read.</summary>
    public SchemaNames Names
    {
        get
        {
            try
            {
                return _names ??= session.ReadNames(CancellationToken.None);
            }
            catch (Exception error) when (error is StatementException or IOException)
            {
                return SchemaNames.None;
            }
        }
    }

    /// <summary>Runs statements with the shell's parameters.</summary>
    public void Run(string statements, CancellationToken cancellation) => Run(statements, Parameters, cancellation);

    /// <summary>Runs statements with parameters of their own.</summary>
    public void Run(string statements, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellation)
    {
        try
        {
            runner.RunAll(statements, parameters, cancellation);
        }
        finally
        {
            if (session.CanWrite) _names = null;
        }
    }
}
