using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Optimization;

/// <summary>Makes predicates that ask for a pattern operators of their own, so that the plan shows how the pattern is found.</summary>
/// <remarks>
/// before: Filter(EXISTS { … }) &lt; …, Filter(NOT EXISTS { … }) &lt; …
/// after:  SemiApply &lt; [… ; plan of the pattern], AntiSemiApply &lt; [… ; plan of the pattern]
/// </remarks>
internal sealed class SubqueryInsteadOfFilter(SubplanCache subplans)
{
    public LogicalPlan Apply(LogicalPlan plan)
    {
        if (plan is not Filter filter) return plan;
        return filter.Predicate switch
        {
            SubqueryValueExpression { Form: SubqueryForm.Exists } condition => Make(filter.Input, condition, false),
            NotExpression { Operand: SubqueryValueExpression { Form: SubqueryForm.Exists } condition } => Make(filter.Input, condition, true),
            _ => plan,
        };
    }

    private SemiApply Make(LogicalPlan input, SubqueryValueExpression condition, bool isAnti) =>
        new(input, subplans.Of(condition.Subquery).Plan, condition, isAnti);
}
