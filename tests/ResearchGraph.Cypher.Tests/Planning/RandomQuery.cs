namespace ResearchGraph.Cypher.Tests.Planning;

/// <summary>Makes queries over the labels A, B, C, the types R, S and the properties id, x, s, w.</summary>
public static class RandomQuery
{
    private static readonly string[] Labels = ["", "", ":A", ":B", ":C", ":A&B", ":!A", ":B|C"];
    private static readonly string[] Types = ["", ":R", ":S", ":R|S"];
    private static readonly string[] Lengths = ["", "", "", "*1..2", "*0..2", "*..3"];
    private static readonly string[] Comparisons = ["=", "<>", "<", ">="];
    private static readonly string[] Keys = ["id", "x", "s"];

    public static string Make(Random random)
    {
        var names = new List<string>();
        var query = "MATCH " + Pattern(random, names, 1 + random.Next(3));
        if (random.Next(3) == 0) query += ", " + Pattern(random, names, random.Next(2));
        if (random.Next(2) == 0) query += " WHERE " + Condition(random, names);
        if (random.Next(4) == 0)
        {
            var known = names.Count;
            query += " OPTIONAL MATCH " + Pattern(random, names, 1);
            if (random.Next(2) == 0) query += " WHERE " + Condition(random, names[..known]);
        }
        return query + Return(random, names.Distinct(StringComparer.Ordinal).ToList());
    }

    private static string Pattern(Random random, List<string> names, int steps)
    {
        var text = Node(random, names);
        for (var i = 0; i < steps; i++) text += Step(random) + Node(random, names);
        return text;
    }

    private static string Node(Random random, List<string> names)
    {
        var name = names.Count > 0 && random.Next(4) == 0 ? names[random.Next(names.Count)] : "n" + names.Count;
        names.Add(name);
        var properties = random.Next(6) == 0 ? $" {{x: {random.Next(4)}}}" : "";
        return $"({name}{Labels[random.Next(Labels.Length)]}{properties})";
    }

    private static string Step(Random random)
    {
        var inner = $"[{Types[random.Next(Types.Length)]}{Lengths[random.Next(Lengths.Length)]}{(random.Next(8) == 0 ? " {w: 1}" : "")}]";
        return random.Next(3) switch { 0 => $"-{inner}->", 1 => $"<-{inner}-", _ => $"-{inner}-" };
    }

    private static string Condition(Random random, List<string> names) => random.Next(7) switch
    {
        0 => $"{Condition(random, names)} AND {Condition(random, names)}",
        1 => $"({Condition(random, names)} OR {Condition(random, names)})",
        2 => $"NOT ({Condition(random, names)})",
        3 => $"({Any(random, names)}){Step(random)}()",
        4 => $"{Any(random, names)}.{Keys[random.Next(3)]} {Comparisons[random.Next(4)]} {Any(random, names)}.{Keys[random.Next(3)]}",
        5 => $"{Any(random, names)}.s {(random.Next(2) == 0 ? "CONTAINS" : "=")} 't{random.Next(3)}'",
        _ => $"{Any(random, names)}.x {Comparisons[random.Next(4)]} {random.Next(4)}",
    };

    private static string Any(Random random, List<string> names) => names[random.Next(names.Count)];

    private static string Return(Random random, List<string> names)
    {
        var (a, b) = (names[0], names[^1]);
        return random.Next(6) switch
        {
            0 => " RETURN count(*) AS c",
            1 => $" RETURN {a}.x AS x, count(*) AS c, count(DISTINCT {b}) AS d, max({b}.x) AS m",
            2 => $" RETURN DISTINCT {a}.s AS s, {b}.x AS x",
            3 => $" RETURN count(DISTINCT {b}) AS c",
            4 => $" WITH {a}, {b}.s AS s ORDER BY s, {a}.id LIMIT 4 RETURN {a}.id AS id, s",
            _ => " RETURN " + string.Join(", ", names.Select((name, i) => $"{name}.id AS c{i}")),
        };
    }
}
