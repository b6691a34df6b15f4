namespace ResearchGraph.Cypher.Diagnostics;

/// <summary>The kinds of error of commands on indexes and constraints, and of writes that break a constraint.</summary>
public static class SchemaErrors
{
    /// <summary>An index or constraint for the same is there already.</summary>
    public static ErrorKind AlreadyExists { get; } = new("RG4301", ErrorClass.SemanticError, "SchemaRuleAlreadyExists");

    /// <summary>The name is taken by another index or constraint.</summary>
    public static ErrorKind NameTaken { get; } = new("RG4302", ErrorClass.SemanticError, "SchemaRuleNameTaken");

    /// <summary>There is no index or constraint of the name.</summary>
    public static ErrorKind NotFound { get; } = new("RG4303", ErrorClass.SemanticError, "SchemaRuleNotFound");

    /// <summary>An index is to be dropped that belongs to a constraint.</summary>
    public static ErrorKind IndexIsOwned { get; } = new("RG4304", ErrorClass.SemanticError, "IndexBelongsToConstraint");

    /// <summary>The index or constraint makes no sense.</summary>
    public static ErrorKind Invalid { get; } = new("RG4305", ErrorClass.SyntaxError, "InvalidSchemaRule");

    /// <summary>The graph as it is breaks the constraint that is to be made.</summary>
    public static ErrorKind CreationFailed { get; } = new("RG4306", ErrorClass.ConstraintValidationFailed, "ConstraintCreationFailed");

    /// <summary>A change breaks a constraint.</summary>
    public static ErrorKind Violated { get; } = new("RG4307", ErrorClass.ConstraintValidationFailed, "ConstraintViolated");
}
