using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>The predicates that follow their subject: on strings, lists, null, types and labels.</summary>
internal sealed partial class Parser
{
    private Expression ParsePredicate(Expression subject, int start)
    {
        if (TakeWord("IN"))
        {
            return new InPredicate(subject, ParseOperators(Precedence.Additive)) { Span = SpanFrom(start) };
        }
        if (Take(TokenKind.DoubleColon))
        {
            var type = ParseType();
            return new TypePredicate(subject, type, Negated: false) { Span = SpanFrom(start) };
        }
        if (AtWord("IS")) return ParseIs(subject, start);
        var predicate = TakeStringOperator();
        return new StringPredicate(predicate, subject, ParseOperators(Precedence.Additive)) { Span = SpanFrom(start) };
    }

    private StringOperator TakeStringOperator()
    {
        if (Take(TokenKind.Matches)) return StringOperator.Matches;
        if (TakeWord("CONTAINS")) return StringOperator.Contains;
        if (TakeWords("STARTS", "WITH")) return StringOperator.StartsWith;
        ExpectWord("ENDS");
        ExpectWord("WITH");
        return StringOperator.EndsWith;
    }

    private Expression ParseIs(Expression subject, int start)
    {
        ExpectWord("IS");
        var negated = TakeWord("NOT");
        if (TakeWord("NULL")) return new NullPredicate(subject, negated) { Span = SpanFrom(start) };
        if (Take(TokenKind.DoubleColon) || (AtWord("TYPED") && IsName(_position + 1) && TakeWord("TYPED")))
        {
            var type = ParseType();
            return new TypePredicate(subject, type, negated) { Span = SpanFrom(start) };
        }
        if (TakeNormalForm() is { } form) return new NormalizedPredicate(subject, form, negated) { Span = SpanFrom(start) };
        if (negated) throw Unexpected("NULL, ::, TYPED or NORMALIZED", "NULL", "TYPED", "NORMALIZED");
        var labels = ParseLabelExpression();
        return new LabelPredicate(subject, labels) { Span = SpanFrom(start) };
    }

    private NormalForm? TakeNormalForm()
    {
        if (TakeWord("NORMALIZED") || TakeWords("NFC", "NORMALIZED")) return NormalForm.Nfc;
        if (TakeWords("NFD", "NORMALIZED")) return NormalForm.Nfd;
        if (TakeWords("NFKC", "NORMALIZED")) return NormalForm.Nfkc;
        return TakeWords("NFKD", "NORMALIZED") ? NormalForm.Nfkd : null;
    }
}
