namespace ResearchGraph.Cypher.Diagnostics;

/// <summary>The kinds of error that show when names and types of a query are resolved, before it runs.</summary>
public static class BindingErrors
{
    /// <summary>A variable is used that nothing defines.</summary>
    public static ErrorKind UndefinedVariable { get; } = Kind("RG4101", "UndefinedVariable");

    /// <summary>A variable is defined a second time.</summary>
    public static ErrorKind VariableAlreadyBound { get; } = Kind("RG4102", "VariableAlreadyBound");

    /// <summary>A variable is used as two kinds of thing.</summary>
    public static ErrorKind VariableTypeConflict { get; } = Kind("RG4103", "VariableTypeConflict");

    /// <summary>A relationship variable occurs twice in one pattern.</summary>
    public static ErrorKind RelationshipUniquenessViolation { get; } = Kind("RG4104", "RelationshipUniquenessViolation");

    /// <summary>An aggregate stands where no rows are gathered.</summary>
    public static ErrorKind InvalidAggregation { get; } = Kind("RG4105", "InvalidAggregation");

    /// <summary>An aggregate stands inside another.</summary>
    public static ErrorKind NestedAggregation { get; } = Kind("RG4106", "NestedAggregation");

    /// <summary>An expression mixes aggregates with what is not grouped by.</summary>
    public static ErrorKind AmbiguousAggregationExpression { get; } = Kind("RG4107", "AmbiguousAggregationExpression");

    /// <summary>Two columns have one name.</summary>
    public static ErrorKind ColumnNameConflict { get; } = Kind("RG4108", "ColumnNameConflict");

    /// <summary>The parts of a UNION have different columns.</summary>
    public static ErrorKind DifferentColumnsInUnion { get; } = Kind("RG4109", "DifferentColumnsInUnion");

    /// <summary><c>*</c> stands where there is no variable.</summary>
    public static ErrorKind NoVariablesInScope { get; } = Kind("RG4110", "NoVariablesInScope");

    /// <summary>An argument can never have a type that is taken.</summary>
    public static ErrorKind InvalidArgumentType { get; } = Kind("RG4111", "InvalidArgumentType");

    /// <summary>A function does not exist.</summary>
    public static ErrorKind UnknownFunction { get; } = Kind("RG4112", "UnknownFunction");

    /// <summary>A function or procedure is given too many or too few arguments.</summary>
    public static ErrorKind InvalidNumberOfArguments { get; } = Kind("RG4113", "InvalidNumberOfArguments");

    /// <summary>SKIP or LIMIT depends on rows.</summary>
    public static ErrorKind NonConstantExpression { get; } = Kind("RG4114", "NonConstantExpression");

    /// <summary>SKIP or LIMIT is negative.</summary>
    public static ErrorKind NegativeIntegerArgument { get; } = Kind("RG4115", "NegativeIntegerArgument");

    /// <summary>A procedure does not exist.</summary>
    public static ErrorKind ProcedureNotFound { get; } = new("RG4116", ErrorClass.ProcedureError, "ProcedureNotFound");

    /// <summary>A call without arguments takes them from parameters that were not given.</summary>
    public static ErrorKind MissingParameter { get; } = new("RG4117", ErrorClass.ParameterMissing, "MissingParameter");

    /// <summary>An expression stands where it has no meaning.</summary>
    public static ErrorKind UnexpectedSyntax { get; } = Kind("RG4118", "UnexpectedSyntax");

    /// <summary>A property or element is read off a value that can never have one.</summary>
    public static ErrorKind InvalidAccess { get; } = new("RG4119", ErrorClass.TypeError, "InvalidArgumentType");

    private static ErrorKind Kind(string code, string detail) => new(code, ErrorClass.SyntaxError, detail);
}
