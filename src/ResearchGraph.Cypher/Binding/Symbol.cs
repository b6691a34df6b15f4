using ResearchGraph.Cypher.Evaluation;

namespace ResearchGraph.Cypher.Binding;

/// <summary>A variable in scope.</summary>
/// <param name="Name">As written.</param>
/// <param name="Index">The slot of the row or, for a local, the place among the locals.</param>
/// <param name="Type">What it may hold, beside null.</param>
/// <param name="IsLocal">Whether a comprehension, quantifier or reduction brought it.</param>
/// <param name="ElementType">What the elements of a list may be.</param>
internal sealed record Symbol(string Name, int Index, TypeSet Type, bool IsLocal = false, TypeSet ElementType = TypeSet.Any)
{
    public BoundExpression ToExpression() =>
        IsLocal ? new LocalExpression(Index, Name, Type) { Elements = ElementType } : new SlotExpression(Index, Name, Type) { Elements = ElementType };
}
