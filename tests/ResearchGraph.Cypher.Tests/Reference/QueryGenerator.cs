namespace ResearchGraph.Cypher.Tests.Reference;

/// <summary>Makes queries over the graph of <c>graph.cypher</c> by a grammar: the same seed, the same queries. Their rows are a bag without an order.</summary>
/// <param name="random">Where the choices come from.</param>
public sealed class QueryGenerator(Random random)
{
    private static readonly string[] Labels = ["Person", "City", "Firm", "Admin", "Guest", "Port"];
    private static readonly string[] Types = ["KNOWS", "LIVES_IN", "WORKS_AT", "LIKES", "ROUTE", "SEATED_IN"];
    private static readonly string[] Words = ["'Ann'", "'Rome'", "'a'", "''", "'o'", "'é'", "'x y'"];

    private readonly List<string> _nodes = [];
    private readonly List<string> _steps = [];
    private readonly List<string> _numbers = [];
    private int _names;

    /// <summary>The next query.</summary>
    public string Next()
    {
        var query = Single();
        if (random.Next(12) > 0) return query;
        var (a, b) = (Simple(), Simple());
        return $"{a} UNION {(random.Next(2) == 0 ? "ALL " : "")}{b}";
    }

    private void Clear()
    {
        _nodes.Clear();
        _steps.Clear();
        _numbers.Clear();
        _names = 0;
    }

    private string Simple()
    {
        Clear();
        return $"MATCH {Path(1)} RETURN {Number(1)} AS c0, {Text(1)} AS c1";
    }

    private string Single()
    {
        Clear();
        var query = Reading();
        if (random.Next(3) == 0) query += Optional();
        if (random.Next(4) == 0) query += Unwind();
        if (random.Next(5) == 0) query += Call();
        if (random.Next(3) == 0) query += With();
        return query + Return();
    }

    private string Reading()
    {
        if (random.Next(10) == 0) return $"UNWIND {List(1)} AS {NewNumber()}";
        var query = "MATCH " + Path(random.Next(3));
        if (random.Next(5) == 0) query += ", " + Path(random.Next(2));
        return random.Next(2) == 0 ? $"{query} WHERE {Condition(2)}" : query;
    }

    private string Optional()
    {
        var known = (_nodes.Count, _steps.Count);
        var path = Path(1, fromKnown: true);
        return random.Next(2) == 0 && known.Item1 > 0 ? $" OPTIONAL MATCH {path} WHERE {Condition(1)}" : $" OPTIONAL MATCH {path}";
    }

    private string Unwind()
    {
        var list = List(1);
        return $" UNWIND {list} AS {NewNumber()}";
    }

    private string Call()
    {
        if (_nodes.Count == 0) return "";
        var node = Any(_nodes);
        var name = "v" + _names++;
        var body = random.Next(3) switch
        {
            0 => $"MATCH ({node})-[:{Any(Types)}]->(x) RETURN count(x) AS {name}",
            1 => $"OPTIONAL MATCH ({node})--(x:{Any(Labels)}) RETURN max(x.id) AS {name}",
            _ => $"UNWIND range(1, {random.Next(3)}) AS i RETURN sum(i) + {node}.id AS {name}",
        };
        _numbers.Add(name);
        return $" CALL ({node}) {{ {body} }}";
    }

    private string With()
    {
        if (_nodes.Count == 0) return "";
        var node = Any(_nodes);
        var name = "w" + _names++;
        var query = random.Next(4) switch
        {
            0 => $" WITH {node}, {Aggregate()} AS {name}",
            1 => $" WITH DISTINCT {node}, {Number(1)} AS {name}",
            2 => $" WITH {node}, {Number(2)} AS {name} ORDER BY {name}, {node}.id LIMIT {1 + random.Next(5)}",
            _ => $" WITH {node}, {Number(1)} AS {name} WHERE {name} > {random.Next(5)}",
        };
        Keep(node, name);
        return query;
    }

    private void Keep(string node, string number)
    {
        _nodes.Clear();
        _steps.Clear();
        _numbers.Clear();
        _nodes.Add(node);
        _numbers.Add(number);
    }

    private string Return()
    {
        var distinct = random.Next(4) == 0 ? "DISTINCT " : "";
        switch (random.Next(6))
        {
            case 0:
                return $" RETURN {Aggregate()} AS c0, {Aggregate()} AS c1";
            case 1:
                return $" RETURN {Key()} AS c0, {Aggregate()} AS c1, count(*) AS c2";
            case 2:
                return $" RETURN {distinct}{Number(2)} AS c0, {Text(1)} AS c1 ORDER BY c0 {(random.Next(2) == 0 ? "DESC" : "")}, c1 {(random.Next(3) == 0 ? "SKIP 1 " : "")}LIMIT {1 + random.Next(6)}";
            case 3:
                return $" RETURN {distinct}{Condition(2)} AS c0, {List(2)} AS c1";
            case 4 when _nodes.Count > 0:
                return $" RETURN {distinct}{Any(_nodes)} AS c0, {Number(2)} AS c1";
            default:
                return $" RETURN {distinct}{Number(3)} AS c0, {Text(2)} AS c1, {Condition(1)} AS c2";
        }
    }

    private string Path(int steps, bool fromKnown = false)
    {
        var text = Node(fromKnown);
        for (var i = 0; i < steps; i++) text += Step() + Node(false);
        return text;
    }

    private string Node(bool mustBeKnown)
    {
        if (_nodes.Count > 0 && (mustBeKnown || random.Next(6) == 0)) return $"({Any(_nodes)})";
        var name = "n" + _names++;
        var labels = random.Next(5) switch { 0 => "", 1 => $":{Any(Labels)}|{Any(Labels)}", 2 => $":!{Any(Labels)}", _ => ":" + Any(Labels) };
        var more = random.Next(8) switch { 0 => $" {{id: {1 + random.Next(14)}}}", 1 => $" WHERE {name}.id > {random.Next(10)}", _ => "" };
        _nodes.Add(name);
        return $"({name}{labels}{more})";
    }

    private string Step()
    {
        var types = random.Next(4) switch { 0 => "", 1 => $":{Any(Types)}|{Any(Types)}", _ => ":" + Any(Types) };
        var length = random.Next(8) switch { 0 => "*1..2", 1 => "*0..1", _ => "" };
        var name = "";
        if (length.Length == 0 && random.Next(2) == 0) _steps.Add(name = "r" + _names++);
        var inner = $"[{name}{types}{length}]";
        return random.Next(3) switch { 0 => $"-{inner}->", 1 => $"<-{inner}-", _ => $"-{inner}-" };
    }

    private string Key() => random.Next(4) switch
    {
        0 when _nodes.Count > 0 => $"{Any(_nodes)}.age",
        1 when _nodes.Count > 0 => $"labels({Any(_nodes)})",
        2 when _steps.Count > 0 => $"type({Any(_steps)})",
        _ => Number(1),
    };

    private string Aggregate() => random.Next(9) switch
    {
        0 => "count(*)",
        1 => $"count(DISTINCT {Number(1)})",
        2 => $"sum({Number(2)})",
        3 => $"min({Text(1)})",
        4 => $"max({Number(1)})",
        5 => $"avg({Number(1)})",
        6 => $"size(collect(DISTINCT {Number(1)}))",
        7 => $"sum(CASE WHEN {Condition(1)} THEN 1 ELSE 0 END)",
        _ => $"count({Text(1)})",
    };

    private string NewNumber()
    {
        var name = "u" + _names++;
        _numbers.Add(name);
        return name;
    }

    private string Number(int depth)
    {
        if (depth <= 0 || random.Next(3) == 0) return Leaf();
        return random.Next(13) switch
        {
            0 => $"({Number(depth - 1)} + {Number(depth - 1)})",
            1 => $"({Number(depth - 1)} - {Number(depth - 1)})",
            2 => $"({Number(depth - 1)} * {random.Next(4)})",
            3 => $"({Number(depth - 1)} / {2 + random.Next(3)})",
            4 => $"({Number(depth - 1)} % {2 + random.Next(5)})",
            5 => $"size({List(depth - 1)})",
            6 => $"size({Text(depth - 1)})",
            7 => $"coalesce({Number(depth - 1)}, {random.Next(9)})",
            8 => $"CASE WHEN {Condition(depth - 1)} THEN {Number(depth - 1)} ELSE {Number(depth - 1)} END",
            9 => $"toInteger(reduce(s = 0, x IN {List(depth - 1)} | s + x))",
            10 => $"abs({Number(depth - 1)})",
            11 when _nodes.Count > 0 => $"COUNT {{ ({Any(_nodes)})-[:{Any(Types)}]-() }}",
            _ => $"head({List(depth - 1)})",
        };
    }

    private string Leaf() => random.Next(6) switch
    {
        0 => "null",
        1 when _numbers.Count > 0 => Any(_numbers),
        2 when _steps.Count > 0 => $"{Any(_steps)}.{Any(["id", "since", "stars", "km", "pay"])}",
        3 => (random.Next(20) - 5).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ when _nodes.Count > 0 => $"{Any(_nodes)}.{Any(["id", "id", "people", "founded", "since"])}",
        _ => "7",
    };

    private string Text(int depth)
    {
        if (depth <= 0 || random.Next(3) == 0) return _nodes.Count > 0 && random.Next(4) > 0 ? $"{Any(_nodes)}.name" : Any(Words);
        return random.Next(9) switch
        {
            0 => $"({Text(depth - 1)} + {Text(depth - 1)})",
            1 => $"toUpper({Text(depth - 1)})",
            2 => $"left({Text(depth - 1)}, {random.Next(4)})",
            3 => $"replace({Text(depth - 1)}, {Any(Words)}, {Any(Words)})",
            4 => $"toString({Number(depth - 1)})",
            5 => $"reverse({Text(depth - 1)})",
            6 => $"trim({Text(depth - 1)})",
            7 => $"substring({Text(depth - 1)}, {random.Next(3)})",
            _ => $"CASE WHEN {Condition(depth - 1)} THEN {Text(depth - 1)} END",
        };
    }

    private string List(int depth)
    {
        if (depth <= 0) return $"[{Leaf()}, {random.Next(5)}]";
        return random.Next(7) switch
        {
            0 => $"range({random.Next(3)}, {random.Next(6)})",
            1 => $"[x IN {List(depth - 1)} WHERE x > {random.Next(4)} | x * {random.Next(3)}]",
            2 => $"[{Number(depth - 1)}, {Number(depth - 1)}]",
            3 => $"tail({List(depth - 1)})",
            4 => $"({List(depth - 1)} + {Number(depth - 1)})",
            5 when _nodes.Count > 0 => $"COLLECT {{ MATCH ({Any(_nodes)})-[:{Any(Types)}]->(x) RETURN x.id ORDER BY x.id }}",
            _ => $"{List(depth - 1)}[{random.Next(2)}..{(random.Next(2) == 0 ? "" : "3")}]",
        };
    }

    private string Condition(int depth)
    {
        if (depth <= 0) return $"{Number(0)} {Any(["=", "<>", "<", ">="])} {Number(0)}";
        return random.Next(13) switch
        {
            0 => $"({Condition(depth - 1)} AND {Condition(depth - 1)})",
            1 => $"({Condition(depth - 1)} OR {Condition(depth - 1)})",
            2 => $"NOT {Condition(depth - 1)}",
            3 => $"({Condition(depth - 1)} XOR {Condition(depth - 1)})",
            4 => $"{Number(depth - 1)} IN {List(depth - 1)}",
            5 => $"{Text(depth - 1)} {Any(["STARTS WITH", "CONTAINS", "ENDS WITH", "=", "<"])} {Text(depth - 1)}",
            6 => $"{Number(depth - 1)} IS {(random.Next(2) == 0 ? "NOT " : "")}NULL",
            7 when _nodes.Count > 0 => $"EXISTS {{ ({Any(_nodes)})-[:{Any(Types)}]->(:{Any(Labels)}) }}",
            8 => $"{Any(["any", "all", "none", "single"])}(x IN {List(depth - 1)} WHERE x {Any(["=", "<", ">"])} {random.Next(5)})",
            9 when _nodes.Count > 0 => $"{Any(_nodes)}:{Any(Labels)}",
            10 when _nodes.Count > 0 => $"{Any(_nodes)}.age {Any(["=", "<", ">", "<>"])} {25 + random.Next(15)}",
            11 => $"{random.Next(3)} < {Number(depth - 1)} <= {random.Next(12)}",
            _ => $"{Number(depth - 1)} {Any(["=", "<>", "<", ">="])} {Number(depth - 1)}",
        };
    }

    private string Any(IReadOnlyList<string> choices) => choices[random.Next(choices.Count)];
}
