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

    /// <summary>Whether <see cref="Count"/> may be asked.</summary>
    /// <param name="subquery">The subquery.</param>
    /// <param name="onlyWhether">Whether it only matters if a row has any.</param>
    bool CanCount(Subquery subquery, bool onlyWhether);

    /// <summary>How many rows the subquery gives for each of many rows of its imports, run once for all.</summary>
    long[] Count(Subquery subquery, RowBatch argument);
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

    public override Vector EvaluateBatch(RowBatch batch, EvaluationContext context)
    {
        if (form is not (SubqueryForm.Exists or SubqueryForm.Count) || TryCount(batch, context) is not { } counts) return base.EvaluateBatch(batch, context);
        return form == SubqueryForm.Count ? new IntegerVector(counts) : new ValueVector(Array.ConvertAll(counts, count => (Value)(count > 0)));
    }

    public override int Filter(RowBatch batch, EvaluationContext context, Span<int> selection)
    {
        if (form != SubqueryForm.Exists || selection.IsEmpty) return base.Filter(batch, context, selection);
        return TryCount(selection.Length == batch.Count ? batch : batch.Gather(selection), context) is { } counts
            ? Keep(counts, selection, true)
            : base.Filter(batch, context, selection);
    }

    /// <summary>Keeps the rows for which there is something, or nothing.</summary>
    public static int Keep(long[] counts, Span<int> selection, bool something)
    {
        var kept = 0;
        for (var i = 0; i < selection.Length; i++)
        {
            if (counts[i] > 0 == something) selection[kept++] = selection[i];
        }
        return kept;
    }

    /// <summary>How many rows the subquery has for each row, run for all of them at once; null where that is not possible or not wise.</summary>
    public long[]? TryCount(RowBatch batch, EvaluationContext context)
    {
        if (!context.Subqueries!.CanCount(subquery, form == SubqueryForm.Exists)) return null;
        var columns = new Vector?[subquery.SlotCount];
        foreach (var (source, target) in subquery.Imports) columns[target] = source.EvaluateBatch(batch, context);
        return context.Subqueries.Count(subquery, new RowBatch(batch.Count, columns));
    }

    public override string ToString() => $"{form} {{ … }}";
}
