using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>SHOW.</summary>
internal sealed partial class Parser
{
    private static readonly (string Word, ShowKind Kind)[] ShowKinds =
    [
        ("INDEXES", ShowKind.Indexes), ("INDEX", ShowKind.Indexes), ("CONSTRAINTS", ShowKind.Constraints), ("CONSTRAINT", ShowKind.Constraints),
        ("PROCEDURES", ShowKind.Procedures), ("PROCEDURE", ShowKind.Procedures), ("FUNCTIONS", ShowKind.Functions), ("FUNCTION", ShowKind.Functions),
    ];

    // The words before INDEXES, CONSTRAINTS and FUNCTIONS, with the one that stands for them.
    private static readonly (string Words, ShowKind Kind, string? Filter)[] ShowFilters =
    [
        .. new[] { "RANGE", "TEXT", "POINT", "FULLTEXT", "VECTOR", "LOOKUP" }.Select(word => (word, ShowKind.Indexes, (string?)word)),
        ("ALL", ShowKind.Indexes, null), ("ALL", ShowKind.Constraints, null), ("ALL", ShowKind.Functions, null),
        ("BUILT IN", ShowKind.Functions, "BUILT IN"), ("USER DEFINED", ShowKind.Functions, "USER DEFINED"),
        .. ConstraintFilters("", ""), .. ConstraintFilters("NODE ", "NODE "),
        .. ConstraintFilters("RELATIONSHIP ", "RELATIONSHIP "), .. ConstraintFilters("REL ", "RELATIONSHIP "),
    ];

    private static IEnumerable<(string Words, ShowKind Kind, string? Filter)> ConstraintFilters(string written, string entity) =>
    [
        (written + "UNIQUE", ShowKind.Constraints, entity + "UNIQUENESS"), (written + "UNIQUENESS", ShowKind.Constraints, entity + "UNIQUENESS"),
        (written + "PROPERTY UNIQUE", ShowKind.Constraints, entity + "UNIQUENESS"), (written + "PROPERTY UNIQUENESS", ShowKind.Constraints, entity + "UNIQUENESS"),
        (written + "KEY", ShowKind.Constraints, entity + "KEY"),
        (written + "EXIST", ShowKind.Constraints, entity + "EXISTENCE"), (written + "EXISTENCE", ShowKind.Constraints, entity + "EXISTENCE"),
        (written + "PROPERTY EXIST", ShowKind.Constraints, entity + "EXISTENCE"), (written + "PROPERTY EXISTENCE", ShowKind.Constraints, entity + "EXISTENCE"),
        (written + "PROPERTY TYPE", ShowKind.Constraints, entity + "TYPE"),
    ];

    private ShowCommand ParseShow(ExecutionMode mode, int start)
    {
        var (kind, filter) = ParseShowKind();
        if (kind is ShowKind.Procedures or ShowKind.Functions && TakeWord("EXECUTABLE") && TakeWord("BY"))
        {
            ExpectWord("CURRENT");
            ExpectWord("USER");
        }
        var where = TakeWord("WHERE") ? ParseExpression() : null;
        if (where is not null || !AtWord("YIELD")) return new ShowCommand(mode, kind, filter, null, where, null, null) { Span = SpanFrom(start) };
        var yield = ParseYield();
        var order = ParseShowOrder();
        var from = _position;
        var returning = TakeWord("RETURN") ? ParseReturn(from) : null;
        return new ShowCommand(mode, kind, filter, yield, null, order, returning) { Span = SpanFrom(start) };
    }

    private WithClause? ParseShowOrder()
    {
        if (!AtWord("ORDER") && !AtWord("SKIP") && !AtWord("OFFSET") && !AtWord("LIMIT")) return null;
        var start = _position;
        var body = ParseOrder(start, distinct: false, all: true, []);
        var where = TakeWord("WHERE") ? ParseExpression() : null;
        return new WithClause(body, where) { Span = SpanFrom(start) };
    }

    private (ShowKind Kind, string? Filter) ParseShowKind()
    {
        var start = _position;
        var words = new List<string>();
        while (IsName(_position) && words.Count < 4)
        {
            foreach (var (word, kind) in ShowKinds)
            {
                if (!TakeWord(word)) continue;
                if (words.Count == 0) return (kind, null);
                var written = string.Join(' ', words);
                var filter = ShowFilters.FirstOrDefault(known => known.Words == written && known.Kind == kind);
                return filter.Words is not null ? (kind, filter.Filter) : throw Error(SyntaxErrors.UnexpectedSyntax, SpanFrom(start), $"Found {written} {word}; expected no such words before {word}.");
            }
            words.Add(_tokens.TextOf(Current).ToString().ToUpperInvariant());
            _position++;
        }
        _position = start;
        throw Unexpected("INDEXES, CONSTRAINTS, PROCEDURES or FUNCTIONS", "INDEXES", "CONSTRAINTS", "PROCEDURES", "FUNCTIONS");
    }
}
