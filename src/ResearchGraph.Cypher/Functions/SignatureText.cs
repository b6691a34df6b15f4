using System.Collections.Immutable;

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

    private static string Format(ValueKinds kinds) => kinds.ToString().Replace(",", " |", StringComparison.Ordinal).ToUpperInvariant();
}
