using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Makes the operators of a plan for one execution.</summary>
internal sealed class OperatorFactory(EvaluationContext context, int slotCount, PlanProfile? profile)
{
    // Plans are as deep as the query has clauses and steps, which the limits of the syntax bound.
    public Operator Create(LogicalPlan plan)
    {
        var made = Make(plan);
        return profile is null ? made : new ProfiledOperator(made, profile.Of(plan));
    }

    private Operator Make(LogicalPlan plan) => plan switch
    {
        Argument => new ArgumentOperator(),
        NodeScan scan => new NodeScanOperator(Create(scan.Input), context, scan),
        NodeIndexSeek seek => new NodeIndexSeekOperator(Create(seek.Input), context, seek),
        ValueHashJoin join => new ValueHashJoinOperator(Create(join.Input), Create(join.Inner), context, join, slotCount),
        Repeat repeat => new RepeatOperator(Create(repeat.Input), Create(repeat.Inner), context, repeat),
        CountFromStore count => new CountFromStoreOperator(context, count, slotCount),
        DegreeCount count => new DegreeCountOperator(Create(count.Input), context, count, slotCount),
        SemiApply semi => new SemiApplyOperator(Create(semi.Input), context, semi),
        ExpandIntersect intersect => new ExpandIntersectOperator(Create(intersect.Input), context, intersect),
        ReachableNodes reachable => new ReachableNodesOperator(Create(reachable.Input), context, reachable),
        Expand { Step.Length: null } expand => new ExpandOperator(Create(expand.Input), context, expand),
        Expand expand => new VarLengthExpandOperator(Create(expand.Input), context, expand),
        ProjectEndpoints ends => new ProjectEndpointsOperator(Create(ends.Input), context, ends),
        ShortestPath shortest => new ShortestPathOperator(Create(shortest.Input), context, shortest, slotCount),
        SelectPaths select => new SelectPathsOperator(Create(select.Input), context, select, slotCount),
        Filter filter => new FilterOperator(Create(filter.Input), context, filter),
        Projection projection => new ProjectionOperator(Create(projection.Input), context, projection),
        Aggregation aggregation => new AggregationOperator(Create(aggregation.Input), context, aggregation, slotCount),
        Distinct distinct => new DistinctOperator(Create(distinct.Input), context, distinct),
        Sort sort => new SortOperator(Create(sort.Input), context, sort, slotCount),
        Skip skip => new SkipOperator(Create(skip.Input), context, skip),
        Limit limit => new LimitOperator(Create(limit.Input), context, limit),
        Unwind unwind => new UnwindOperator(Create(unwind.Input), context, unwind),
        LoadCsv load => context.Own(new LoadCsvOperator(Create(load.Input), context, load)),
        ProcedureCall call => new ProcedureCallOperator(Create(call.Input), context, call, slotCount),
        Apply apply => new ApplyOperator(Create(apply.Input), Create(apply.Inner), context, apply, slotCount),
        OptionalMatch optional => new OptionalMatchOperator(Create(optional.Input), Create(optional.Inner), context, optional, slotCount),
        Union union => new UnionOperator([.. union.Parts.Select(Create)], union, slotCount),
        Create create => new CreateOperator(Create(create.Input), context, create),
        Merge merge => new MergeOperator(Create(merge.Input), Create(merge.Inner), context, merge, slotCount),
        SetItems set => new SetItemsOperator(Create(set.Input), context, set),
        Delete delete => new DeleteOperator(Create(delete.Input), context, delete),
        Foreach each => new ForeachOperator(Create(each.Input), Create(each.Inner), context, each),
        EmptyResult empty => new EmptyResultOperator(Create(empty.Input), context),
        ProduceResults results => Create(results.Input),
        _ => throw new InvalidOperationException($"There is no operator for {plan.Name}."),
    };
}
