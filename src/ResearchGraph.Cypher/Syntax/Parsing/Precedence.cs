using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>How tightly an operator binds; a greater value binds more tightly.</summary>
internal enum Precedence
{
    None,
    Or,
    Xor,
    And,
    Not,
    Comparison,
    Predicate,
    Additive,
    Multiplicative,
    Power,
    Unary,
    Postfix,
    Atom,
}

/// <summary>Which tokens are operators of arithmetic and comparison.</summary>
internal static class BinaryOperators
{
    public static ComparisonOperator? Comparison(TokenKind kind) => kind switch
    {
        TokenKind.Equal => ComparisonOperator.Equal,
        TokenKind.NotEqual => ComparisonOperator.NotEqual,
        TokenKind.Less => ComparisonOperator.Less,
        TokenKind.LessOrEqual => ComparisonOperator.LessOrEqual,
        TokenKind.Greater => ComparisonOperator.Greater,
        TokenKind.GreaterOrEqual => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };

    public static ArithmeticOperator? Arithmetic(TokenKind kind) => kind switch
    {
        TokenKind.Plus => ArithmeticOperator.Add,
        TokenKind.Minus => ArithmeticOperator.Subtract,
        TokenKind.DoubleBar => ArithmeticOperator.Concatenate,
        TokenKind.Star => ArithmeticOperator.Multiply,
        TokenKind.Slash => ArithmeticOperator.Divide,
        TokenKind.Percent => ArithmeticOperator.Modulo,
        TokenKind.Caret => ArithmeticOperator.Power,
        _ => null,
    };

    public static Precedence Of(ArithmeticOperator arithmetic) => arithmetic switch
    {
        ArithmeticOperator.Add or ArithmeticOperator.Subtract or ArithmeticOperator.Concatenate => Precedence.Additive,
        ArithmeticOperator.Power => Precedence.Power,
        _ => Precedence.Multiplicative,
    };

    public static Precedence Of(LogicalOperator logical) => logical switch
    {
        LogicalOperator.Or => Precedence.Or,
        LogicalOperator.Xor => Precedence.Xor,
        _ => Precedence.And,
    };
}
