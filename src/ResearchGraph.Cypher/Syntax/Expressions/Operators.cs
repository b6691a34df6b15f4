namespace ResearchGraph.Cypher.Syntax;

/// <summary>The operators with one operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>NOT</c></summary>
    Not,

    /// <summary><c>-</c></summary>
    Minus,

    /// <summary><c>+</c></summary>
    Plus,
}

/// <summary>The operators of ternary logic.</summary>
public enum LogicalOperator
{
    /// <summary><c>OR</c></summary>
    Or,

    /// <summary><c>XOR</c></summary>
    Xor,

    /// <summary><c>AND</c></summary>
    And,
}

/// <summary>The operators that compare.</summary>
public enum ComparisonOperator
{
    /// <summary><c>=</c></summary>
    Equal,

    /// <summary><c>&lt;&gt;</c></summary>
    NotEqual,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,
}

/// <summary>The operators of arithmetic; those of one chain share one precedence.</summary>
public enum ArithmeticOperator
{
    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Subtract,

    /// <summary><c>||</c>, of strings and lists</summary>
    Concatenate,

    /// <summary><c>*</c></summary>
    Multiply,

    /// <summary><c>/</c></summary>
    Divide,

    /// <summary><c>%</c></summary>
    Modulo,

    /// <summary><c>^</c></summary>
    Power,
}

/// <summary>The operators that look into a string.</summary>
public enum StringOperator
{
    /// <summary><c>STARTS WITH</c></summary>
    StartsWith,

    /// <summary><c>ENDS WITH</c></summary>
    EndsWith,

    /// <summary><c>CONTAINS</c></summary>
    Contains,

    /// <summary><c>=~</c>, a regular expression that matches the whole string</summary>
    Matches,
}
