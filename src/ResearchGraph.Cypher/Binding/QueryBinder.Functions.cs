using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Binding;

internal sealed partial class QueryBinder
{
    private BoundExpression BindFunction(FunctionInvocation call, Scope scope)
    {
        var name = call.Name.Text;
        if (session.Functions.TryFindAggregate(name, out var aggregate))
        {
            return BindAggregate(call, aggregate.Signature.Name, aggregate, call.Arguments, call.Distinct, scope);
        }
        if (name.Equals("exists", StringComparison.OrdinalIgnoreCase) && call.Arguments.Count == 1)
        {
            var argument = Bind(call.Arguments[0], scope);
            return call.Arguments[0] is PatternPredicate ? argument : new NullTestExpression(argument, negated: true) { Span = call.Span };
        }
        if (call.Arguments.Count == 0 && _csv is { } csv)
        {
            if (name.Equals("linenumber", StringComparison.OrdinalIgnoreCase)) return new SlotExpression(csv.Line, "linenumber()", TypeSet.Integer);
            if (name.Equals("file", StringComparison.OrdinalIgnoreCase)) return new SlotExpression(csv.File, "file()", TypeSet.String);
        }
        if (!session.Functions.TryFindScalar(name, out var function)) throw Unknown(call);
        if (call.Distinct)
        {
            throw Error(BindingErrors.InvalidAggregation, call, $"Found DISTINCT in {name}(); expected it only in functions that aggregate.");
        }
        CheckArgumentCount(call, function.Signature);
        var arguments = call.Arguments.Select(argument => Bind(argument, scope)).ToArray();
        for (var i = 0; i < arguments.Length; i++) CheckArgument(call, function.Signature, arguments[i], i);
        return new FunctionExpression(function, arguments, ToTypeSet(function.Signature.ResultKinds)) { Span = call.Span };
    }

    private static TypeSet ToTypeSet(ValueKinds kinds) => (TypeSet)(int)kinds & TypeSet.Any;

    private static void CheckArgument(FunctionInvocation call, FunctionSignature signature, BoundExpression argument, int position)
    {
        var expected = ToTypeSet(signature.ParameterAt(position).Kinds);
        if (argument.Type.MayBe(expected)) return;
        // What such functions cannot take is for them to say, but for an entity of another kind.
        if (signature.MismatchIsInvalidValue && (argument.Type & ~(TypeSet.Entity | TypeSet.Path)) != 0) return;
        throw WrongType(call.Arguments[position], argument.Type, expected);
    }

    private static void CheckArgumentCount(FunctionInvocation call, FunctionSignature signature)
    {
        if (call.Arguments.Count >= signature.MinArguments && call.Arguments.Count <= signature.MaxArguments) return;
        throw Error(BindingErrors.InvalidNumberOfArguments, call, $"Found {call.Arguments.Count} arguments; expected {signature.Text}.");
    }

    private CypherException Unknown(FunctionInvocation call)
    {
        var nearest = NearestName.Find(call.Name.Text, session.Functions.Names);
        var hint = nearest is null ? "" : $" Did you mean {nearest}()?";
        return Error(BindingErrors.UnknownFunction, call.Name, $"There is no function {call.Name.Text}().{hint}");
    }

    private SlotExpression BindAggregate(
        Expression call, string name, AggregateFunctionDefinition? function, SyntaxList<Expression> arguments, bool isDistinct, Scope scope)
    {
        if (scope.Collector is not { } collector)
        {
            throw Error(BindingErrors.InvalidAggregation, call, $"Found {name}() where no rows are gathered; expected it in WITH or RETURN.");
        }
        if (collector.Find(call) is not { } aggregate)
        {
            aggregate = MakeAggregate(call, name, function, arguments, isDistinct, collector.Input);
            if (collector.IsClosed && (aggregate.Argument is not null || function is not null) && ReadsRows(aggregate))
            {
                throw Error(BindingErrors.InvalidAggregation, call, $"Found {name}() over columns that are gathered already; expected it as a column.");
            }
            collector.Add(call, aggregate);
        }
        return new SlotExpression(aggregate.Slot, aggregate.Text, function is null ? TypeSet.Integer : ToTypeSet(function.Signature.ResultKinds));
    }

    private BoundAggregate MakeAggregate(
        Expression call, string name, AggregateFunctionDefinition? function, SyntaxList<Expression> arguments, bool isDistinct, Scope input)
    {
        if (function is null) return new BoundAggregate(NewSlot(), name, null, null, [], false);
        foreach (var argument in arguments)
        {
            if (ContainsAggregate(argument)) throw Error(BindingErrors.NestedAggregation, argument, $"Found an aggregate within {name}(); expected at most one.");
        }
        CheckArgumentCount((FunctionInvocation)call, function.Signature);
        var bound = arguments.Select(argument => Bind(argument, input)).ToList();
        for (var i = 0; i < bound.Count; i++) CheckArgument((FunctionInvocation)call, function.Signature, bound[i], i);
        if (bound.Any(ContainsRandom))
        {
            throw Error(BindingErrors.NonConstantExpression, call, $"Found a random value within {name}(); expected what depends only on the rows.");
        }
        return new BoundAggregate(NewSlot(), name, function, bound[0], bound.Skip(1).ToList(), isDistinct);
    }

    private static bool ReadsRows(BoundAggregate aggregate)
    {
        var slots = new HashSet<int>();
        aggregate.Argument?.CollectSlots(slots);
        return slots.Count > 0;
    }

    private static bool ContainsRandom(BoundExpression expression) =>
        expression is FunctionExpression { Name: "rand" or "randomUUID" } || expression.Children.Any(ContainsRandom);

    /// <summary>Whether an aggregate stands anywhere within, subqueries aside.</summary>
    private bool ContainsAggregate(SyntaxNode node)
    {
        var open = new Stack<SyntaxNode>();
        open.Push(node);
        while (open.TryPop(out var current))
        {
            if (current is CountStar) return true;
            if (current is FunctionInvocation call && session.Functions.TryFindAggregate(call.Name.Text, out _)) return true;
            if (current is SubqueryExpression) continue;
            foreach (var child in current.Children) open.Push(child);
        }
        return false;
    }
}
