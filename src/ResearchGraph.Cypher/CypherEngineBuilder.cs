using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Cypher.Procedures;

namespace ResearchGraph.Cypher;

/// <summary>Gathers functions and procedures for an engine. One thread.</summary>
public sealed class CypherEngineBuilder
{
    private FunctionRegistry _functions = FunctionRegistry.BuiltIn;
    private ProcedureRegistry _procedures = ProcedureRegistry.BuiltIn;

    internal PlannerRules Rules { get; set; } = PlannerRules.All;

    /// <summary>Adds a function.</summary>
    /// <exception cref="ArgumentException">There is one of that name.</exception>
    public CypherEngineBuilder AddFunction(ScalarFunctionDefinition function)
    {
        _functions = _functions.With(function);
        return this;
    }

    /// <summary>Adds a function that aggregates.</summary>
    /// <exception cref="ArgumentException">There is one of that name.</exception>
    public CypherEngineBuilder AddFunction(AggregateFunctionDefinition function)
    {
        _functions = _functions.With(function);
        return this;
    }

    /// <summary>Adds a procedure.</summary>
    /// <exception cref="ArgumentException">There is one of that name.</exception>
    public CypherEngineBuilder AddProcedure(ProcedureDefinition procedure)
    {
        _procedures = _procedures.With(procedure);
        return this;
    }

    /// <summary>An engine with what was added so far.</summary>
    public CypherEngine Build() => new(_functions, _procedures, Rules);
}
