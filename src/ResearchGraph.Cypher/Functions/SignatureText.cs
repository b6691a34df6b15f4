using System.Collections.Immutable;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions;

/// <summary>
/// Signatures as text, <c>name(first :: KIND | KIND, second? :: KIND, rest... :: KIND) :: KIND</c>: a question mark after what
/// may be left out, an ellipsis after what repeats, <c>| NULL</c> where null is an argument like others.
/// </summary>
internal static class SignatureText
{
    private const string TypeMark = " :: ";

    internal static FunctionSignature Parse(string text, string description, string category, bool isDeterministic)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.LastIndexOf(')');
        var parameters = text[(open + 1)..close]
            .Split(", ", StringSplitOptions.RemoveEmptyEntries)
            .Select(ParseParameter)
            .ToImmutableArray();
        var result = ParseKinds(text[(close + 1 + TypeMark.Length)..]);
        return new(text[..open], parameters, result, isDeterministic, description, category);
    }

    internal static string Format(FunctionSignature signature) =>
        $"{signature.Name}({string.Join(", ", signature.Parameters.Select(Format))}){TypeMark}{Format(signature.ResultKinds)}";

    private static FunctionParameter ParseParameter(string text)
    {
        var mark = text.IndexOf(TypeMark, StringComparison.Ordinal);
        var name = text[..mark];
        var isOptional = name.EndsWith('?');
        var isRepeated = name.EndsWith("...", StringComparison.Ordinal);
        return new(name.TrimEnd('?', '.'), ParseKinds(text[(mark + TypeMark.Length)..]), isOptional, isRepeated);
    }

    private static ValueKinds ParseKinds(string text) => Enum.Parse<ValueKinds>(text.Replace(" |", ",", StringComparison.Ordinal), ignoreCase: true);

    private static string Format(FunctionParameter parameter) =>
        parameter.Name + (parameter.IsOptional ? "?" : parameter.IsRepeated ? "..." : "") + TypeMark + Format(parameter.Kinds);

    /// <summary>The types as Cypher names them: <c>INTEGER | FLOAT</c>, <c>LOCAL DATETIME</c>; ANY for all of them.</summary>
    internal static string Format(ValueKinds kinds)
    {
        var stated = kinds & ~ValueKinds.Null;
        if (stated == ValueKinds.Any) return "ANY";
        var names = Enum.GetValues<ValueKind>().Where(kind => kind != ValueKind.Null && stated.Includes(kind)).Select(NameOf).ToList();
        return names.Count == 0 ? "NULL" : string.Join(" | ", names);
    }

    private static string NameOf(ValueKind kind) => kind switch
    {
        ValueKind.LocalTime => "LOCAL TIME",
        ValueKind.Time => "ZONED TIME",
        ValueKind.LocalDateTime => "LOCAL DATETIME",
        ValueKind.DateTime => "ZONED DATETIME",
        ValueKind.List => "LIST<ANY>",
        _ => kind.ToString().ToUpperInvariant(),
    };
}
