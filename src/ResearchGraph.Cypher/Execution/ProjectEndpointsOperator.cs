using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Graph.Model;
using RelationshipDirection = ResearchGraph.Cypher.Syntax.RelationshipDirection;

namespace ResearchGraph.Cypher.Execution;

/// <summary>The ends of a relationship that is known.</summary>
internal sealed class ProjectEndpointsOperator(Operator input, EvaluationContext context, ProjectEndpoints plan) : UnaryOperator(input, context)
{
    public override RowBatch? Next()
    {
        while (Input.Next() is { } batch)
        {
            var parents = new List<int>();
            var (left, right) = (new List<int>(), new List<int>());
            var ids = Vectors.RelationshipIds(batch.Columns[plan.Step.Slot], batch.Count);
            var from = plan.FromIsKnown ? Vectors.NodeIds(batch.Columns[plan.Step.From], batch.Count) : null;
            var to = plan.ToIsKnown ? Vectors.NodeIds(batch.Columns[plan.Step.To], batch.Count) : null;
            for (var row = 0; row < batch.Count; row++)
            {
                if (ids[row] < 0 || !HasType(ids[row])) continue;
                var relationship = new RelationshipId(ids[row]);
                var (source, target) = (Context.Graph.Source(relationship), Context.Graph.Target(relationship));
                if (plan.Step.Direction != RelationshipDirection.Incoming) Add(source, target);
                if (plan.Step.Direction == RelationshipDirection.Incoming || (plan.Step.Direction == RelationshipDirection.Undirected && source != target)) Add(target, source);

                void Add(int first, int last)
                {
                    if ((from is not null && from[row] != first) || (to is not null && to[row] != last)) return;
                    if (plan.Step.From == plan.Step.To && first != last) return;
                    parents.Add(row);
                    left.Add(first);
                    right.Add(last);
                }
            }
            if (parents.Count == 0) continue;
            var rows = batch.Gather(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(parents));
            rows.Columns[plan.Step.From] = new NodeVector([.. left]);
            rows.Columns[plan.Step.To] = new NodeVector([.. right]);
            return rows;
        }
        return null;
    }

    private bool HasType(int relationship)
    {
        if (plan.Step.Types is not { } types) return true;
        var type = Context.Graph.TypeId(new RelationshipId(relationship));
        foreach (var name in types)
        {
            if (Context.TypeId(name) == type) return true;
        }
        return false;
    }
}
