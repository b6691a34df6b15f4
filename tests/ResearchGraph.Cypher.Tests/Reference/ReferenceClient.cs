using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ResearchGraph.Cypher.Tests.Reference;

/// <summary>Asks the server over its HTTP interface. Thread-safe.</summary>
public sealed class ReferenceClient(Uri server) : IDisposable
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";
    private const int MostDeadlocks = 5;

    private static readonly (string Name, string Text)[] Counted =
    [
        ("nodesCreated", "+nodes"), ("nodesDeleted", "-nodes"), ("relationshipsCreated", "+relationships"),
        ("relationshipsDeleted", "-relationships"), ("propertiesSet", "properties"), ("labelsAdded", "+labels"), ("labelsRemoved", "-labels"),
        ("indexesAdded", "+indexes"), ("indexesRemoved", "-indexes"), ("constraintsAdded", "+constraints"), ("constraintsRemoved", "-constraints"),
    ];

    private readonly HttpClient _http = new() { BaseAddress = new Uri(server, "/db/neo4j/query/v2/") };

    /// <summary>
    /// Runs statements one after the other in one transaction, which is undone; up to the first that fails. Where two transactions wait for
    /// each other the server ends one, which says nothing of its statements: it is run again.
    /// </summary>
    public async Task<List<Answer>> RunAndUndoAsync(IReadOnlyList<string> statements)
    {
        for (var left = MostDeadlocks; ; left--)
        {
            var answers = await RunOnceAsync(statements).ConfigureAwait(false);
            if (left == 0 || answers[^1].Error?.StartsWith(Deadlock, StringComparison.Ordinal) != true) return answers;
        }
    }

    /// <summary>Runs one statement in a transaction of its own, which is kept.</summary>
    public async Task<Answer> RunAsync(string statement)
    {
        using var reply = await PostAsync("", statement).ConfigureAwait(false);
        return Read(reply.RootElement);
    }

    public void Dispose() => _http.Dispose();

    private async Task<List<Answer>> RunOnceAsync(IReadOnlyList<string> statements)
    {
        var answers = new List<Answer>();
        string? transaction = null;
        foreach (var statement in statements)
        {
            using var reply = await PostAsync(transaction is null ? "tx" : $"tx/{transaction}", statement).ConfigureAwait(false);
            answers.Add(Read(reply.RootElement));
            if (answers[^1].Error is not null) return answers;
            transaction ??= reply.RootElement.GetProperty("transaction").GetProperty("id").GetString();
        }
        if (transaction is not null) (await _http.DeleteAsync(new Uri($"tx/{transaction}", UriKind.Relative)).ConfigureAwait(false)).Dispose();
        return answers;
    }

    private async Task<JsonDocument> PostAsync(string path, string statement)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path.Length == 0 ? new Uri(_http.BaseAddress!.ToString().TrimEnd('/')) : new Uri(_http.BaseAddress!, path));
        request.Content = new StringContent(JsonSerializer.Serialize(new { statement, includeCounters = true }), Encoding.UTF8, "application/json");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/vnd.neo4j.query"));
        using var response = await _http.SendAsync(request).ConfigureAwait(false);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync().ConfigureAwait(false), new JsonDocumentOptions { MaxDepth = 256 });
    }

    private static Answer Read(JsonElement reply)
    {
        if (reply.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
        {
            return Answer.Failed($"{errors[0].GetProperty("code").GetString()}: {errors[0].GetProperty("message").GetString()}");
        }
        var data = reply.GetProperty("data");
        var columns = data.GetProperty("fields").EnumerateArray().Select(field => field.GetString()!).ToList();
        var rows = data.GetProperty("values").EnumerateArray().Select(row => string.Join(" | ", row.EnumerateArray().Select(ReferenceValues.Text))).ToList();
        return new Answer(columns, columns.Count == 0 ? [] : rows, reply.TryGetProperty("counters", out var counters) ? Text(counters) : "", null);
    }

    private static string Text(JsonElement counters) => string.Join(", ", Counted
        .Select(counter => (counter.Text, Value: counters.TryGetProperty(counter.Name, out var value) ? value.GetInt64() : 0))
        .Where(counter => counter.Value != 0)
        .Select(counter => $"{counter.Text} {counter.Value}"));
}
