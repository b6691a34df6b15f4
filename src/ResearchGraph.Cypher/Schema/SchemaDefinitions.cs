using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Schema;

namespace ResearchGraph.Cypher.Schema;

/// <summary>Turns commands into indexes and constraints, where they make sense.</summary>
internal static class SchemaDefinitions
{
    private static readonly HashSet<string> Unstorable = new(["ANY", "NOTHING", "NULL", "MAP", "NODE", "RELATIONSHIP", "PATH", "PROPERTY VALUE"], StringComparer.Ordinal);

    /// <exception cref="CypherException">The index makes no sense.</exception>
    public static GraphIndex Of(CreateIndex command)
    {
        var keys = Texts(command.Keys);
        var isSingle = command.Kind is IndexKind.Text or IndexKind.Point or IndexKind.Vector;
        if (isSingle && keys.Count > 1) throw Invalid(command.Keys[1], $"Found {keys.Count} properties in a {command.Kind.ToString().ToLowerInvariant()} index; expected one.");
        CheckKeys(command.Keys);
        var kind = (SchemaIndexKind)(byte)command.Kind;
        var labels = Texts(command.Entity.Labels);
        var name = command.Name?.Text ?? SchemaText.NameFor("index", $"{kind} {SchemaText.Pattern(command.Entity.IsRelationship, labels, keys)}");
        return new GraphIndex(name, kind, command.Entity.IsRelationship, labels, keys, null);
    }

    /// <exception cref="CypherException">The constraint makes no sense.</exception>
    public static GraphConstraint Of(CreateConstraint command)
    {
        var keys = Texts(command.Keys);
        if (command.Kind is Syntax.ConstraintKind.NotNull or Syntax.ConstraintKind.PropertyType && keys.Count > 1)
        {
            throw Invalid(command.Keys[1], $"Found {keys.Count} properties in a constraint on {(command.Kind == Syntax.ConstraintKind.NotNull ? "existence" : "a type")}; expected one.");
        }
        CheckKeys(command.Keys);
        if (command.Type is { } type) CheckType(type, isElement: false);
        var kind = command.Kind switch
        {
            Syntax.ConstraintKind.Unique => SchemaConstraintKind.Unique,
            Syntax.ConstraintKind.Key => SchemaConstraintKind.Key,
            Syntax.ConstraintKind.NotNull => SchemaConstraintKind.Existence,
            _ => SchemaConstraintKind.PropertyType,
        };
        var label = command.Entity.Labels[0].Text;
        var text = command.Type switch
        {
            null => null,
            UnionType union => string.Join(" | ", union.Alternatives.Select(SyntaxPrinter.Print)),
            var single => SyntaxPrinter.Print(single),
        };
        var name = command.Name?.Text ?? SchemaText.NameFor("constraint", $"{kind} {text} {SchemaText.Pattern(command.Entity.IsRelationship, [label], keys)}");
        return new GraphConstraint(name, kind, command.Entity.IsRelationship, label, keys, text);
    }

    private static void CheckKeys(SyntaxList<SymbolicName> keys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (!seen.Add(key.Text)) throw Invalid(key, $"Found the property {key.Text} twice; expected each once.");
        }
    }

    private static void CheckType(TypeExpression type, bool isElement)
    {
        switch (type)
        {
            case NamedType named when Unstorable.Contains(named.Name):
                throw Invalid(type, $"Found the type {named.Name}, which no property has; expected the type of a property.");
            case ListType when isElement:
                throw Invalid(type, "Found a list of lists, which no property holds; expected the type of a property.");
            case ListType list when list.Element is not NamedType { NotNull: true }:
                throw Invalid(list.Element, "Found a list whose elements may be null or of several types, which no property holds; expected LIST<TYPE NOT NULL>.");
            case NamedType { NotNull: true } when !isElement:
                throw Invalid(type, "Found NOT NULL in a constraint on a type; expected the type alone: IS NOT NULL is a constraint of its own.");
        }
        if (type is UnionType union)
        {
            foreach (var alternative in union.Alternatives) CheckType(alternative, isElement);
        }
        if (type is ListType { Element: var element }) CheckType(element, isElement: true);
    }

    private static List<string> Texts(SyntaxList<SymbolicName> names) => [.. names.Select(name => name.Text)];

    private static CypherException Invalid(SyntaxNode place, string message) => new(SchemaErrors.Invalid, ErrorPhase.CompileTime, place.Span, message);
}
