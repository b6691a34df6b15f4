namespace ResearchGraph.Cypher.Diagnostics;

/// <summary>The kinds of error that show only while a query runs.</summary>
public static class ExecutionErrors
{
    /// <summary>A parameter has no value.</summary>
    public static ErrorKind MissingParameter { get; } = new("RG4201", ErrorClass.ParameterMissing, "MissingParameter");

    /// <summary>A value has a kind that the operation does not take.</summary>
    public static ErrorKind InvalidArgumentType { get; } = new("RG4202", ErrorClass.TypeError, "InvalidArgumentType");

    /// <summary>A list is accessed by a key that is no integer.</summary>
    public static ErrorKind ListElementAccessByNonInteger { get; } = new("RG4203", ErrorClass.TypeError, "ListElementAccessByNonInteger");

    /// <summary>A map is accessed by a key that is no string.</summary>
    public static ErrorKind MapElementAccessByNonString { get; } = new("RG4204", ErrorClass.TypeError, "MapElementAccessByNonString");

    /// <summary>A value cannot be stored as a property.</summary>
    public static ErrorKind InvalidPropertyType { get; } = new("RG4205", ErrorClass.TypeError, "InvalidPropertyType");

    /// <summary>SKIP or LIMIT is negative.</summary>
    public static ErrorKind NegativeIntegerArgument { get; } = new("RG4206", ErrorClass.SyntaxError, "NegativeIntegerArgument");

    /// <summary>SKIP or LIMIT is no integer.</summary>
    public static ErrorKind InvalidCountType { get; } = new("RG4207", ErrorClass.SyntaxError, "InvalidArgumentType");

    /// <summary>A deleted node or relationship is read.</summary>
    public static ErrorKind DeletedEntityAccess { get; } = new("RG4208", ErrorClass.EntityNotFound, "DeletedEntityAccess");

    /// <summary>A node is deleted that still has relationships.</summary>
    public static ErrorKind DeleteConnectedNode { get; } = new("RG4209", ErrorClass.ConstraintVerificationFailed, "DeleteConnectedNode");

    /// <summary>MERGE is to look for a property that is null.</summary>
    public static ErrorKind MergeReadOwnWrites { get; } = new("RG4210", ErrorClass.SemanticError, "MergeReadOwnWrites");

    /// <summary>A property is set on null, or read off a value that has none.</summary>
    public static ErrorKind PropertyAccessByNonMap { get; } = new("RG4211", ErrorClass.TypeError, "PropertyAccessByNonMap");

    /// <summary>The query needs more memory than it may have.</summary>
    public static ErrorKind MemoryLimit { get; } = new("RG4212", ErrorClass.ResourceError, "MemoryLimit");

    /// <summary>The query takes longer than it may.</summary>
    public static ErrorKind Timeout { get; } = new("RG4213", ErrorClass.ResourceError, "Timeout");

    /// <summary>A query that only reads was expected.</summary>
    public static ErrorKind ReadOnly { get; } = new("RG4214", ErrorClass.SemanticError, "ReadOnly");

    /// <summary>A procedure failed.</summary>
    public static ErrorKind ProcedureFailed { get; } = new("RG4215", ErrorClass.ProcedureError, "ProcedureFailed");

    /// <summary>The path that shortestPath is to find begins where it ends.</summary>
    public static ErrorKind ShortestPathLoop { get; } = new("RG4216", ErrorClass.ArgumentError, "ShortestPathLoop");

    /// <summary>LOAD CSV is off.</summary>
    public static ErrorKind LoadCsvNotAllowed { get; } = new("RG4217", ErrorClass.SemanticError, "LoadCsvNotAllowed");

    /// <summary>A file of LOAD CSV cannot be read, or lies where it may not.</summary>
    public static ErrorKind LoadCsvFailed { get; } = new("RG4218", ErrorClass.ArgumentError, "LoadCsvFailed");

    internal static CypherException Create(ErrorKind kind, SourceSpan? span, string message) => new(kind, ErrorPhase.RunTime, span, message);
}
