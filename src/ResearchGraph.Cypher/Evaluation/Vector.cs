using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>One column of a batch of rows. Immutable once it is in a batch, so batches may share it.</summary>
internal abstract class Vector
{
    public abstract int Length { get; }

    /// <summary>About how many bytes it takes.</summary>
    public abstract long Size { get; }

    public abstract Value Get(int row);

    public abstract bool IsNull(int row);

    /// <summary>The column of the given rows, in their order; a row may come several times.</summary>
    public abstract Vector Gather(ReadOnlySpan<int> rows);

    protected static T[] Gather<T>(T[] from, ReadOnlySpan<int> rows)
    {
        var result = GC.AllocateUninitializedArray<T>(rows.Length);
        for (var i = 0; i < rows.Length; i++) result[i] = from[rows[i]];
        return result;
    }
}

/// <summary>Node ids; -1 is null.</summary>
internal sealed class NodeVector(int[] ids) : Vector
{
    public int[] Ids { get; } = ids;

    public override int Length => Ids.Length;

    public override long Size => Ids.Length * 4L;

    public override Value Get(int row) => Ids[row] < 0 ? Value.Null : new NodeId(Ids[row]);

    public override bool IsNull(int row) => Ids[row] < 0;

    public override Vector Gather(ReadOnlySpan<int> rows) => new NodeVector(Gather(Ids, rows));
}

/// <summary>Relationship ids; -1 is null.</summary>
internal sealed class RelationshipVector(int[] ids) : Vector
{
    public int[] Ids { get; } = ids;

    public override int Length => Ids.Length;

    public override long Size => Ids.Length * 4L;

    public override Value Get(int row) => Ids[row] < 0 ? Value.Null : new RelationshipId(Ids[row]);

    public override bool IsNull(int row) => Ids[row] < 0;

    public override Vector Gather(ReadOnlySpan<int> rows) => new RelationshipVector(Gather(Ids, rows));
}

/// <summary>Integers, none of them null.</summary>
internal sealed class IntegerVector(long[] values) : Vector
{
    public long[] Values { get; } = values;

    public override int Length => Values.Length;

    public override long Size => Values.Length * 8L;

    public override Value Get(int row) => Values[row];

    public override bool IsNull(int row) => false;

    public override Vector Gather(ReadOnlySpan<int> rows) => new IntegerVector(Gather(Values, rows));
}

/// <summary>Strings of a graph's dictionary by number; -1 is null.</summary>
internal sealed class StringVector(int[] ids, StringDictionary dictionary) : Vector
{
    public int[] Ids { get; } = ids;

    public StringDictionary Dictionary { get; } = dictionary;

    public override int Length => Ids.Length;

    public override long Size => Ids.Length * 4L;

    public override Value Get(int row) => Ids[row] < 0 ? Value.Null : Dictionary.GetString(Ids[row]);

    public override bool IsNull(int row) => Ids[row] < 0;

    public override Vector Gather(ReadOnlySpan<int> rows) => new StringVector(Gather(Ids, rows), Dictionary);
}

/// <summary>Values of any kind.</summary>
internal sealed class ValueVector(Value[] values) : Vector
{
    public Value[] Values { get; } = values;

    public override int Length => Values.Length;

    public override long Size => Values.Length * 48L;

    public override Value Get(int row) => Values[row];

    public override bool IsNull(int row) => Values[row].IsNull;

    public override Vector Gather(ReadOnlySpan<int> rows) => new ValueVector(Gather(Values, rows));
}

/// <summary>One value in every row.</summary>
internal sealed class ConstantVector(Value value, int length) : Vector
{
    public Value Constant { get; } = value;

    public override int Length => length;

    public override long Size => 48;

    public override Value Get(int row) => Constant;

    public override bool IsNull(int row) => Constant.IsNull;

    public override Vector Gather(ReadOnlySpan<int> rows) => new ConstantVector(Constant, rows.Length);
}
