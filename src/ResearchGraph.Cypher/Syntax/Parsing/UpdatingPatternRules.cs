using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>What a pattern must be for the graph to be made after it, and what one that is only matched must not be.</summary>
internal static class UpdatingPatternRules
{
    /// <summary>Checks one path of CREATE or MERGE.</summary>
    /// <exception cref="CypherException">The path does not say what to make.</exception>
    public static void Check(PathPattern path, string clause)
    {
        if (path.Selector is { } selector) throw Unexpected(selector, $"Found a choice of paths in {clause}; expected one plain path.");
        foreach (var element in path.Elements)
        {
            if (element is NodePattern node) CheckNode(node, clause);
            else if (element is RelationshipPattern relationship) CheckRelationship(relationship, clause);
            else throw Unexpected(element, $"Found a path in parentheses in {clause}; expected nodes and relationships.");
        }
        if (clause == "MERGE") ForbidParameters(path);
    }

    /// <summary>Checks that no parameter stands for all properties.</summary>
    /// <exception cref="CypherException">One does.</exception>
    public static void ForbidParameters(PathPattern path)
    {
        foreach (var element in path.Elements)
        {
            if (element is ParenthesizedPathPattern inner) ForbidParameters(inner.Pattern);
            var properties = (element as NodePattern)?.Properties ?? (element as RelationshipPattern)?.Properties;
            if (properties is not Parameter parameter) continue;
            throw Error(
                SyntaxErrors.InvalidParameterUse, parameter,
                $"Found the parameter ${parameter.Name} for all properties of a pattern; expected {{name: value}}: only CREATE takes a parameter.");
        }
    }

    private static void CheckNode(NodePattern node, string clause)
    {
        if (node.Where is not null) throw Unexpected(node.Where, $"Found WHERE in a pattern of {clause}; expected properties.");
        if (node.Labels is null || IsDefinite(node.Labels)) return;
        if (node.Labels is LabelConjunction conjunction && conjunction.Operands.All(IsDefinite)) return;
        throw Unexpected(node.Labels, $"Found a choice of labels in {clause}; expected names such as :A:B.");
    }

    private static bool IsDefinite(LabelExpression label) => label is LabelName or DynamicLabel { IsAny: false };

    private static void CheckRelationship(RelationshipPattern relationship, string clause)
    {
        if (relationship.Quantifier is { } quantifier)
        {
            throw Error(SyntaxErrors.CreatingVarLength, quantifier, $"Found a number of relationships in {clause}; expected a single relationship.");
        }
        // Without a type but with a variable, the error depends on whether the variable is bound: that is for binding to say.
        if (relationship.Types is not (LabelName or DynamicLabel { IsAny: false }) && (relationship.Types is not null || relationship.Variable is null))
        {
            throw Error(
                SyntaxErrors.NoSingleRelationshipType, relationship.Types ?? (SyntaxNode)relationship,
                $"Found a relationship {(relationship.Types is null ? "without a type" : "with a choice of types")} in {clause}; expected one type, as in -[:TYPE]->.");
        }
        if (relationship.Where is not null) throw Unexpected(relationship.Where, $"Found WHERE in a pattern of {clause}; expected properties.");
        if (clause == "CREATE" && relationship.Direction == RelationshipDirection.Undirected)
        {
            throw Error(SyntaxErrors.RequiresDirectedRelationship, relationship, "Found a relationship without a direction in CREATE; expected --> or <--.");
        }
    }

    private static CypherException Unexpected(SyntaxNode node, string message) => Error(SyntaxErrors.UnexpectedSyntax, node, message);

    private static CypherException Error(ErrorKind kind, SyntaxNode node, string message) => new(kind, ErrorPhase.CompileTime, node.Span, message);
}
