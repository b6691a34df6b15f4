namespace ResearchGraph.Cypher.Diagnostics;

/// <summary>
/// The kinds of error that the syntax shows; all arise at compile time. <see cref="NoExpressionAlias"/> and, where a variable is
/// there, <see cref="NoSingleRelationshipType"/> are raised by binding, because another error may take precedence.
/// </summary>
public static class SyntaxErrors
{
    /// <summary>Something else was due here.</summary>
    public static ErrorKind UnexpectedSyntax { get; } = Kind("RG4001", "UnexpectedSyntax");

    /// <summary>A number starts well but does not go on as one: <c>0x</c>, <c>12h4</c>.</summary>
    public static ErrorKind InvalidNumberLiteral { get; } = Kind("RG4002", "InvalidNumberLiteral");

    /// <summary>A whole number does not fit in 64 bits.</summary>
    public static ErrorKind IntegerOverflow { get; } = Kind("RG4003", "IntegerOverflow");

    /// <summary>A decimal number is beyond the largest double.</summary>
    public static ErrorKind FloatingPointOverflow { get; } = Kind("RG4004", "FloatingPointOverflow");

    /// <summary>A <c>\u</c> escape lacks its digits or names no character.</summary>
    public static ErrorKind InvalidUnicodeLiteral { get; } = Kind("RG4005", "InvalidUnicodeLiteral");

    /// <summary>A character beyond ASCII has no meaning in Cypher, such as a dash for a minus sign.</summary>
    public static ErrorKind InvalidUnicodeCharacter { get; } = Kind("RG4006", "InvalidUnicodeCharacter");

    /// <summary>The length of a relationship pattern is malformed.</summary>
    public static ErrorKind InvalidRelationshipPattern { get; } = Kind("RG4007", "InvalidRelationshipPattern");

    /// <summary>Clauses stand in an order or place that has no meaning.</summary>
    public static ErrorKind InvalidClauseComposition { get; } = Kind("RG4008", "InvalidClauseComposition");

    /// <summary>A parameter stands for the properties of a pattern outside CREATE.</summary>
    public static ErrorKind InvalidParameterUse { get; } = Kind("RG4009", "InvalidParameterUse");

    /// <summary>DELETE is given labels or types rather than entities.</summary>
    public static ErrorKind InvalidDelete { get; } = Kind("RG4010", "InvalidDelete");

    /// <summary>An expression in WITH has no alias.</summary>
    public static ErrorKind NoExpressionAlias { get; } = Kind("RG4011", "NoExpressionAlias");

    /// <summary>A call within a query leaves its arguments out.</summary>
    public static ErrorKind InvalidArgumentPassingMode { get; } = Kind("RG4012", "InvalidArgumentPassingMode");

    /// <summary>A relationship to be made has no type, or more than one.</summary>
    public static ErrorKind NoSingleRelationshipType { get; } = Kind("RG4013", "NoSingleRelationshipType");

    /// <summary>A relationship to be made has no direction.</summary>
    public static ErrorKind RequiresDirectedRelationship { get; } = Kind("RG4014", "RequiresDirectedRelationship");

    /// <summary>A relationship to be made has a variable length.</summary>
    public static ErrorKind CreatingVarLength { get; } = Kind("RG4015", "CreatingVarLength");

    /// <summary>The query nests too deeply.</summary>
    public static ErrorKind NestingTooDeep { get; } = Kind("RG4016", "NestingTooDeep");

    /// <summary>The text is too long.</summary>
    public static ErrorKind QueryTooLong { get; } = Kind("RG4017", "QueryTooLong");

    /// <summary>The text is Cypher, but of a kind that this engine does not run.</summary>
    public static ErrorKind NotSupported { get; } = Kind("RG4018", "NotSupported");

    private static ErrorKind Kind(string code, string detail) => new(code, ErrorClass.SyntaxError, detail);
}
