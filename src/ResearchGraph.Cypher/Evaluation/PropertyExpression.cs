using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary><c>subject.key</c>.</summary>
internal sealed class PropertyExpression(BoundExpression subject, NameReference key) : BoundExpression
{
    public BoundExpression Subject { get; } = subject;

    public NameReference Key { get; } = key;

    public override IEnumerable<BoundExpression> Children => [Subject];

    public override Value Evaluate(in Row row)
    {
        var value = Subject.Evaluate(row);
        switch (value.Kind)
        {
            case ValueKind.Null:
                return Value.Null;
            case ValueKind.Node:
                var node = value.AsNode();
                row.Context.Graph.Check(node);
                return row.Context.KeyId(Key) is >= 0 and var id ? row.Context.Graph.Property(node, id) : Value.Null;
            case ValueKind.Relationship:
                var relationship = value.AsRelationship();
                row.Context.Graph.Check(relationship);
                return row.Context.KeyId(Key) is >= 0 and var relationshipKey ? row.Context.Graph.Property(relationship, relationshipKey) : Value.Null;
            case ValueKind.Map:
                return value.AsMap()[Key.Text];
            default:
                return PropertyAccess.Get(value, Key.Text, row.Context.Functions);
        }
    }

    public override Vector EvaluateBatch(RowBatch batch, EvaluationContext context)
    {
        if (context.Graph.Snapshot is { } graph && Subject is SlotExpression slot && batch.Count > 0)
        {
            switch (batch.Columns[slot.Slot])
            {
                case NodeVector nodes when nodes.Ids[0] >= 0:
                    var table = graph.TableOf(new NodeId(nodes.Ids[0]));
                    var vector = Read(nodes.Ids, table.First, table.Count, ColumnOf(table.Columns, context.KeyId(Key)));
                    return vector ?? base.EvaluateBatch(batch, context);
                case RelationshipVector relationships when relationships.Ids[0] >= 0:
                    var relationshipTable = graph.TableOf(new RelationshipId(relationships.Ids[0]));
                    var column = ColumnOf(relationshipTable.Columns, context.KeyId(Key));
                    return Read(relationships.Ids, relationshipTable.First, relationshipTable.Count, column) ?? base.EvaluateBatch(batch, context);
            }
        }
        return base.EvaluateBatch(batch, context);
    }

    public override string ToString() => $"{Subject}.{Key.Text}";

    private static PropertyColumn? ColumnOf(ReadOnlySpan<PropertyColumn?> columns, int key) =>
        (uint)key < (uint)columns.Length ? columns[key] : null;

    // All rows of one table and one narrow column: read the column's array. Otherwise null.
    private static Vector? Read(int[] ids, int first, int count, PropertyColumn? column)
    {
        switch (column)
        {
            case WordColumn { Kind: ValueKind.Integer, IsDense: true } integers:
                var words = integers.Words;
                var values = GC.AllocateUninitializedArray<long>(ids.Length);
                for (var i = 0; i < ids.Length; i++)
                {
                    var row = ids[i] - first;
                    if ((uint)row >= (uint)count) return null;
                    values[i] = words[row];
                }
                return new IntegerVector(values);
            case StringColumn strings:
                var from = strings.Ids;
                var numbers = GC.AllocateUninitializedArray<int>(ids.Length);
                for (var i = 0; i < ids.Length; i++)
                {
                    var row = ids[i] - first;
                    if ((uint)row >= (uint)count) return null;
                    numbers[i] = from[row];
                }
                return new StringVector(numbers, strings.Dictionary);
            default:
                return null;
        }
    }
}
