using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Binding;

/// <summary>A query within an expression.</summary>
/// <param name="Index">Its place among those of the whole query.</param>
/// <param name="Query">The query, with slots of its own.</param>
/// <param name="SlotCount">How many slots it has.</param>
/// <param name="Imports">What its rows begin with, calculated from the row around it.</param>
internal sealed record Subquery(int Index, BoundQuery Query, int SlotCount, IReadOnlyList<(BoundExpression Source, int Slot)> Imports);

/// <summary>What becomes of the rows of a subquery.</summary>
internal enum SubqueryForm
{
    Exists,
    Count,
    Collect,
    First,
}

/// <summary>Runs a subquery for one row. The execution layer implements it.</summary>
internal interface ISubqueryRunner
{
    /// <summary>The batches that the subquery gives for a row of its imports.</summary>
    IEnumerable<RowBatch> Run(Subquery subquery, RowBatch argument);
}

/// <summary><c>EXISTS { }</c>, <c>COUNT { }</c>, <c>COLLECT { }</c>, pattern predicates and comprehensions.</summary>
/// <param name="subquery">The subquery.</param>
/// <param name="form">What becomes of its rows.</param>
/// <param name="slot">The slot that is collected; -1 where none is.</param>
internal sealed class SubqueryValueExpression(Subquery subquery, SubqueryForm form, int slot) : BoundExpression
{
    public Subquery Subquery => subquery;

    public SubqueryForm Form => form;

    public override TypeSet Type => form switch
    {
        SubqueryForm.Exists => TypeSet.Boolean,
        SubqueryForm.Count => TypeSet.Integer,
        SubqueryForm.Collect => TypeSet.List,
        _ => TypeSet.Any,
    };

    public override IEnumerable<BoundExpression> Children => subquery.Imports.Select(import => import.Source);

    public override Value Evaluate(in Row row)
    {
        var columns = new Vector?[subquery.SlotCount];
        foreach (var (source, target) in subquery.Imports) columns[target] = Vectors.OfOne(source.Evaluate(row));
        var batches = row.Context.Subqueries!.Run(subquery, new RowBatch(1, columns));
        switch (form)
        {
            case SubqueryForm.Exists:
                foreach (var batch in batches)
                {
                    if (batch.Count > 0) return true;
                }
                return false;
            case SubqueryForm.Count:
                var count = 0L;
                foreach (var batch in batches) count += batch.Count;
                return count;
            case SubqueryForm.Collect:
                var values = new List<Value>();
                foreach (var batch in batches)
                {
                    for (var i = 0; i < batch.Count; i++) values.Add(batch.Get(slot, i));
                }
                return Limits.List(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values), Span);
            default:
                foreach (var batch in batches)
                {
                    if (batch.Count > 0) return batch.Get(slot, 0);
                }
                return Value.Null;
        }
    }

    public override string ToString() => $"{form} {{ … }}";
}
