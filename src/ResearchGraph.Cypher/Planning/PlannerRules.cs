namespace ResearchGraph.Cypher.Planning;

/// <summary>Which rewrites the planner may use. All are on; tests turn them off to compare.</summary>
[Flags]
internal enum PlannerRules
{
    None = 0,
    StartPointChoice = 1,
    PredicatePushDown = 2,
    IndexSeek = 4,
    LabelInference = 8,
    TopK = 16,
    ReachableNodes = 32,
    CountPushDown = 64,
    Triangles = 128,
    SemiApply = 256,
    HashJoin = 512,
    All = 1023,
}
