using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Evaluation;

namespace ResearchGraph.Cypher.Planning;

/// <summary>Turns bound clauses into a plan for one graph.</summary>
internal sealed class QueryPlanner(PlannerStatistics statistics, PlannerRules rules, int slotCount)
{
    /// <summary>How many slots the rows of the plan have: those of the query and a few of the planner's own.</summary>
    public int SlotCount { get; private set; } = slotCount;

    /// <summary>The plan of a query, from the rows of a leaf.</summary>
    public LogicalPlan Plan(BoundQuery query, LogicalPlan leaf)
    {
        if (query.Parts.Count == 1) return PlanPart(query.Parts[0], leaf);
        var parts = query.Parts.Select(part => PlanPart(part, leaf)).ToList();
        var from = query.Parts.Select(part => (IReadOnlyList<int>)part.Columns.Select(column => column.Slot).ToList()).ToList();
        var to = query.Columns.Select(column => column.Slot).ToList();
        LogicalPlan union = new Union(parts, from, to);
        return query.IsUnionAll ? union : new Distinct(union, to);
    }

    private LogicalPlan PlanPart(BoundPart part, LogicalPlan plan)
    {
        for (var i = 0; i < part.Clauses.Count; i++)
        {
            if (part.Clauses[i] is not BoundCreate { Paths.Count: 0 })
            {
                plan = PlanClause(part.Clauses[i], plan);
                continue;
            }
            // Scripts have thousands of CREATE clauses in a row: one operator makes all of them.
            var creations = new List<BoundCreation>();
            for (; i < part.Clauses.Count && part.Clauses[i] is BoundCreate { Paths.Count: 0 } create; i++) creations.AddRange(create.Creations);
            i--;
            plan = new Create(plan, creations);
        }
        PlanDepth.Check(plan);
        return plan;
    }

    private LogicalPlan PlanClause(BoundClause clause, LogicalPlan plan) => clause switch
    {
        BoundMatch match when match.Selection is not null || match.Afterwards.Count > 0 => PlanSelective(match, plan),
        BoundMatch { IsOptional: true } match => PlanOptional(match, plan),
        BoundMatch match => PlanMatch(match.Pattern, match.Predicates, plan),
        BoundProjection projection => PlanProjection(projection, plan),
        BoundUnwind unwind => new Unwind(plan, unwind.List, unwind.Target),
        BoundLoadCsv load => new LoadCsv(plan, load.From, load.WithHeaders, load.Separator, load.Target, load.LineSlot, load.FileSlot),
        BoundCall call => PlanCall(call, plan),
        BoundCallSubquery call => PlanSubquery(call, plan),
        BoundCreate create => WithPaths(new Create(plan, create.Creations), create.Paths),
        BoundMerge merge => WithPaths(
            new Merge(plan, PlanMatch(merge.Pattern, merge.Predicates, new Argument()), merge.Creations, merge.OnCreate, merge.OnMatch), merge.Paths),
        BoundSet set => new SetItems(plan, set.Items, set.Name),
        BoundDelete delete => new Delete(plan, delete.Expressions, delete.IsDetaching),
        BoundForeach each => new Foreach(plan, each.Body.Aggregate((LogicalPlan)new Argument(), (inner, update) => PlanClause(update, inner)), each.List, each.Slot),
        _ => throw new InvalidOperationException($"There is no plan for {clause.GetType().Name}."),
    };

    private static LogicalPlan WithPaths(LogicalPlan plan, IReadOnlyList<BoundAssignment> paths) => paths.Count == 0 ? plan : new Projection(plan, paths);

    private LogicalPlan PlanMatch(BoundPattern pattern, IReadOnlyList<BoundExpression> predicates, LogicalPlan input) =>
        new MatchPlanner(statistics, rules, pattern, predicates, input).Plan();

    private OptionalMatch PlanOptional(BoundMatch match, LogicalPlan input)
    {
        var rowSlot = SlotCount++;
        return new OptionalMatch(input, PlanMatch(match.Pattern, match.Predicates, new Argument()), rowSlot, [.. match.Pattern.NewSlots]);
    }

    private Apply PlanSelective(BoundMatch match, LogicalPlan input)
    {
        var inner = PlanMatch(match.Pattern, match.Predicates, new Argument());
        if (match.Selection is { } selection) inner = new SelectPaths(inner, selection);
        foreach (var predicate in match.Afterwards) inner = new Filter(inner, predicate);
        return new Apply(input, inner, [.. match.Pattern.NewSlots.Distinct()], match.IsOptional);
    }

    private static LogicalPlan PlanCall(BoundCall call, LogicalPlan plan)
    {
        plan = new ProcedureCall(plan, call);
        return call.Where is null ? plan : new Filter(plan, call.Where);
    }

    private Apply PlanSubquery(BoundCallSubquery call, LogicalPlan plan)
    {
        var inner = Plan(call.Query, new Argument());
        return new Apply(plan, inner, call.ReturnsRows ? call.Query.Columns.Select(column => column.Slot).ToList() : null, call.IsOptional);
    }

    private LogicalPlan PlanProjection(BoundProjection projection, LogicalPlan plan)
    {
        if (projection.Aggregates is { } aggregates)
        {
            plan = new Aggregation(plan, projection.Items, aggregates);
            if (projection.Results.Count > 0) plan = new Projection(plan, projection.Results);
        }
        else if (projection.Items.Count > 0)
        {
            plan = new Projection(plan, projection.Items);
        }
        if (projection.IsDistinct) plan = new Distinct(plan, projection.OutputSlots);
        plan = PlanOrder(projection, plan);
        return projection.Where is null ? plan : new Filter(plan, projection.Where);
    }

    private LogicalPlan PlanOrder(BoundProjection projection, LogicalPlan plan)
    {
        if (projection.OrderBy.Count > 0)
        {
            // With SKIP, as many rows more are kept and then passed over.
            var isTop = (rules & PlannerRules.TopK) != 0 && projection is { Limit: not null, Skip: null or ConstantExpression or ParameterExpression };
            plan = new Sort(plan, projection.OrderBy, isTop ? projection.Limit : null, isTop ? projection.Skip : null);
            if (isTop && projection.Skip is null) return plan;
        }
        if (projection.Skip is { } skip) plan = new Skip(plan, skip);
        if (projection.Limit is { } limit) plan = new Limit(plan, limit, Writes(plan));
        return plan;
    }

    private static bool Writes(LogicalPlan plan) => plan is Create or Merge or SetItems or Delete or Foreach || plan.Inputs.Any(Writes);
}
