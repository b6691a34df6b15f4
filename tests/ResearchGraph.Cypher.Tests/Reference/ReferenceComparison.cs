namespace ResearchGraph.Cypher.Tests.Reference;

/// <summary>Asks both engines.</summary>
public sealed class ReferenceComparison(ReferenceClient client, EngineSide engine, string script)
{
    /// <summary>What differs, as text; null where nothing does.</summary>
    public async Task<string?> CompareAsync(ReferenceCase query)
    {
        var ours = engine.Run(query.Statements);
        var theirs = query.IsCommitted ? await RunCommittedAsync(query.Statements).ConfigureAwait(false) : await RunAsync(query.Statements, ours).ConfigureAwait(false);
        for (var i = 0; i < Math.Max(ours.Count, theirs.Count); i++)
        {
            var (mine, other) = (i < ours.Count ? ours[i] : null, i < theirs.Count ? theirs[i] : null);
            if (mine is not null && other is not null && other.Agrees(mine, ReferenceCase.IsOrdered(query.Statements[i]))) continue;
            return $"{query.Key}\n  reference: {other?.ToString() ?? "not run"}\n  engine:    {mine?.ToString() ?? "not run"}";
        }
        return null;
    }

    private async Task<List<Answer>> RunAsync(IReadOnlyList<string> statements, List<Answer> ours)
    {
        // Whether a node may be deleted shows there only when a transaction ends.
        if (statements.Count == 1 && ours[^1].Error?.Contains("DeleteConnectedNode", StringComparison.Ordinal) == true)
        {
            return await RunCommittedAsync(statements).ConfigureAwait(false);
        }
        return await client.RunAndUndoAsync(statements).ConfigureAwait(false);
    }

    // Commands on the schema cannot share a transaction with writes: each has its own, and then all is made anew.
    private async Task<List<Answer>> RunCommittedAsync(IReadOnlyList<string> statements)
    {
        var answers = new List<Answer>();
        foreach (var statement in statements)
        {
            answers.Add(await client.RunAsync(statement).ConfigureAwait(false));
            if (answers[^1].Error is not null) break;
        }
        await DropSchemaAsync().ConfigureAwait(false);
        if (answers.Any(answer => answer.Counters.Contains("nodes", StringComparison.Ordinal) || answer.Counters.Contains("relationships", StringComparison.Ordinal) || answer.Counters.Contains("properties", StringComparison.Ordinal) || answer.Counters.Contains("labels", StringComparison.Ordinal))) await ResetDataAsync().ConfigureAwait(false);
        return answers;
    }

    /// <summary>Brings the server back to the graph of the script.</summary>
    public async Task ResetAsync()
    {
        await DropSchemaAsync().ConfigureAwait(false);
        await ResetDataAsync().ConfigureAwait(false);
    }

    private async Task DropSchemaAsync()
    {
        foreach (var (list, drop) in new[] { ("SHOW CONSTRAINTS YIELD name", "DROP CONSTRAINT"), ("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", "DROP INDEX") })
        {
            foreach (var name in (await client.RunAsync(list).ConfigureAwait(false)).Rows) await client.RunAsync($"{drop} `{name.Trim('\'')}`").ConfigureAwait(false);
        }
    }

    private async Task ResetDataAsync()
    {
        await client.RunAsync("MATCH (n) DETACH DELETE n").ConfigureAwait(false);
        if (await client.RunAsync(script).ConfigureAwait(false) is { Error: { } error }) throw new InvalidOperationException(error);
    }
}
