using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Schema;

namespace ResearchGraph.Cypher.Schema;

/// <summary>Carries out one command on indexes and constraints.</summary>
internal sealed class SchemaChange(GraphView graph, UpdateCounters counters)
{
    /// <summary>What had no effect, and why.</summary>
    public List<string> Notifications { get; } = [];

    /// <summary>The schema behind the command.</summary>
    /// <exception cref="CypherException">The command asks for what cannot be.</exception>
    public GraphSchema Apply(Statement command) => command switch
    {
        CreateIndex create => Create(create, SchemaDefinitions.Of(create)),
        CreateConstraint create => Create(create, SchemaDefinitions.Of(create)),
        DropIndex drop => Drop(drop),
        DropConstraint drop => Drop(drop),
        _ => throw new ArgumentException($"A statement of kind {command.GetType().Name} is no command on the schema.", nameof(command)),
    };

    private GraphSchema Create(CreateIndex command, GraphIndex index)
    {
        var same = graph.Schema.Indexes.FirstOrDefault(other => other.OwningConstraint is null && other.IsEquivalent(index));
        if (command.IfNotExists && (same?.Name ?? NameInUse(index.Name)) is { } existing) return Skip($"{existing} exists already, so nothing was made.");
        if (same is not null) throw Error(SchemaErrors.AlreadyExists, command, $"There is an index on {PatternOf(index)} already: {same.Name}.");
        CheckName(index.Name, command);
        if (index.Kind == SchemaIndexKind.Range && graph.Schema.Indexes.FirstOrDefault(other => other.OwningConstraint is not null && other.Covers(index)) is { } owned)
        {
            throw Error(SchemaErrors.AlreadyExists, command, $"The constraint {owned.Name} on {PatternOf(index)} has an index already.");
        }
        counters.IndexesAdded++;
        return graph.Schema.With(index);
    }

    private GraphSchema Create(CreateConstraint command, GraphConstraint constraint)
    {
        var same = graph.Schema.Constraints.FirstOrDefault(other => other.IsEquivalent(constraint));
        if (command.IfNotExists && (same?.Name ?? NameInUse(constraint.Name)) is { } existing) return Skip($"{existing} exists already, so nothing was made.");
        var pattern = SchemaText.Pattern(constraint.OnRelationships, [constraint.LabelOrType], constraint.Properties);
        if (same is not null) throw Error(SchemaErrors.AlreadyExists, command, $"There is such a constraint on {pattern} already: {same.Name}.");
        CheckName(constraint.Name, command);
        if (graph.Schema.Constraints.FirstOrDefault(other => Conflicts(other, constraint)) is { } conflict)
        {
            throw Error(SchemaErrors.AlreadyExists, command, $"The constraint {conflict.Name} on {pattern} requires something else of the same; drop it first.");
        }
        if (constraint.HasIndex && graph.Schema.Indexes.FirstOrDefault(index => Covers(index, constraint)) is { } covering)
        {
            throw Error(SchemaErrors.AlreadyExists, command, $"There is an index on {pattern} already: {covering.Name}. The constraint needs one of its own; drop it first.");
        }
        if (ConstraintCheck.FindViolation(graph, constraint) is { } problem) throw Error(SchemaErrors.CreationFailed, command, $"The graph breaks this constraint: {problem}");
        counters.ConstraintsAdded++;
        return graph.Schema.With(constraint);
    }

    // Unique and key exclude each other, and so do two types of one property.
    private static bool Conflicts(GraphConstraint one, GraphConstraint other) =>
        one.Covers(other) && ((one.HasIndex && other.HasIndex) || (one.Kind == SchemaConstraintKind.PropertyType && other.Kind == SchemaConstraintKind.PropertyType));

    private static bool Covers(GraphIndex index, GraphConstraint constraint) =>
        index.Kind == SchemaIndexKind.Range
        && index.Covers(new GraphIndex("", SchemaIndexKind.Range, constraint.OnRelationships, [constraint.LabelOrType], constraint.Properties, null));

    private GraphSchema Drop(DropIndex command)
    {
        var name = command.Name.Text;
        if (graph.Schema.FindIndex(name) is not { } index)
        {
            return command.IfExists ? Skip($"There is no index {name}, so nothing was dropped.") : throw Missing("index", command.Name, graph.Schema.Indexes.Select(other => other.Name));
        }
        if (index.OwningConstraint is { } owner) throw Error(SchemaErrors.IndexIsOwned, command.Name, $"The index {name} belongs to a constraint; expected DROP CONSTRAINT {owner}.");
        counters.IndexesRemoved++;
        return graph.Schema.WithoutIndex(name);
    }

    private GraphSchema Drop(DropConstraint command)
    {
        var name = command.Name.Text;
        if (graph.Schema.FindConstraint(name) is null)
        {
            return command.IfExists ? Skip($"There is no constraint {name}, so nothing was dropped.") : throw Missing("constraint", command.Name, graph.Schema.Constraints.Select(other => other.Name));
        }
        counters.ConstraintsRemoved++;
        return graph.Schema.WithoutConstraint(name);
    }

    private GraphSchema Skip(string remark)
    {
        Notifications.Add(remark);
        return graph.Schema;
    }

    private string? NameInUse(string name) => graph.Schema.FindIndex(name)?.Name ?? graph.Schema.FindConstraint(name)?.Name;

    private void CheckName(string name, SyntaxNode command)
    {
        if (NameInUse(name) is not null) throw Error(SchemaErrors.NameTaken, command, $"There is an index or constraint named {name} already.");
    }

    private static string PatternOf(GraphIndex index) => SchemaText.Pattern(index.OnRelationships, index.LabelsOrTypes, index.Properties);

    private static CypherException Missing(string what, SymbolicName name, IEnumerable<string> names)
    {
        var nearest = NearestName.Find(name.Text, names);
        return Error(SchemaErrors.NotFound, name, $"There is no {what} {name.Text}.{(nearest is null ? "" : $" Did you mean {nearest}?")}");
    }

    private static CypherException Error(ErrorKind kind, SyntaxNode place, string message) => new(kind, ErrorPhase.RunTime, place.Span, message);
}
