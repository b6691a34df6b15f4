namespace ResearchGraph.Cypher.Diagnostics;

/// <summary>The error classes of openCypher.</summary>
public enum ErrorClass
{
    /// <summary>The text is no query, or a query that cannot mean anything</summary>
    SyntaxError,

    /// <summary>The query asks for something that its parts do not allow together</summary>
    SemanticError,

    /// <summary>A value has the wrong type</summary>
    TypeError,

    /// <summary>A value has the right type but lies outside what is allowed</summary>
    ArgumentError,

    /// <summary>A calculation has no result</summary>
    ArithmeticError,

    /// <summary>A node or relationship is gone</summary>
    EntityNotFound,

    /// <summary>A property does not exist</summary>
    PropertyNotFound,

    /// <summary>A label does not exist</summary>
    LabelNotFound,

    /// <summary>A parameter was not given</summary>
    ParameterMissing,

    /// <summary>A procedure does not exist or failed</summary>
    ProcedureError,

    /// <summary>A change would break a constraint of the schema</summary>
    ConstraintValidationFailed,

    /// <summary>A change would leave the graph inconsistent</summary>
    ConstraintVerificationFailed,

    /// <summary>A limit on time, memory or size was reached</summary>
    ResourceError,
}

/// <summary>When an error shows.</summary>
public enum ErrorPhase
{
    /// <summary>Before a row was read or a change was made</summary>
    CompileTime,

    /// <summary>While the query ran</summary>
    RunTime,
}
