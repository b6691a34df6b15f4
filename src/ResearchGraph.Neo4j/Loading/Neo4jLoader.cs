using System.Diagnostics;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>
/// Brings a database to the state of a graph: writes what is not there or differs, nothing else. Every loaded entity carries
/// <see cref="Marks"/>, so a load that was broken off at any point is simply run again; whatever it wrote counts as unchanged.
/// </summary>
public static class Neo4jLoader
{
    /// <summary>Loads a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="transport">The database.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told from several threads how far it is; null for none.</param>
    /// <param name="cancellation">Breaks off between batches; what was written stays.</param>
    /// <exception cref="Neo4jException">
    /// The server refused or failed for longer than the transport repeats, a value cannot be stored, or the graph's nodes lack the id.
    /// </exception>
    public static async Task<LoadReport> LoadAsync(
        GraphSnapshot graph,
        INeo4jTransport transport,
        LoadOptions options,
        IProgress<LoadProgress>? progress,
        CancellationToken cancellation)
    {
        var run = new LoadRun(graph, transport, options, progress);
        return await run.RunAsync(cancellation).ConfigureAwait(false);
    }

    // Reading where a node is costs about a sixteenth of finding it twice by its id and looking for a relationship.
    private const int NodesPerCreation = 16;

    private sealed class LoadRun(GraphSnapshot graph, INeo4jTransport transport, LoadOptions options, IProgress<LoadProgress>? progress)
    {
        private readonly Stopwatch _clock = Stopwatch.StartNew();

        internal async Task<LoadReport> RunAsync(CancellationToken cancellation)
        {
            progress?.Report(new LoadProgress(LoadStage.Comparing, 0, 0, TimeSpan.Zero));
            var identity = NodeIdentity.Of(graph, options.IdProperty);
            var nodeStates = EntityStates.OfNodes(graph, identity);
            var relationshipStates = EntityStates.OfRelationships(graph, nodeStates);
            // Counted before anything is compared, so that what another load writes in between is too much in the end, and looked into.
            var twins = new TwinRemover(transport, relationshipStates);
            var before = await twins.CountAsync(cancellation).ConfigureAwait(false);
            var nodes = await Difference.FindAsync(nodeStates, RemoteState.OfNodes(transport), cancellation).ConfigureAwait(false);
            var relationships = await Difference.FindAsync(relationshipStates, RemoteState.OfRelationships(transport), cancellation).ConfigureAwait(false);

            var schema = SchemaWriter.Statements(options.Schema, identity);
            var nodeRows = new NodeRows(graph, identity, nodeStates);
            var (removal, adopted, nodeTime, relationshipTime) = (RemovalCount.None, 0L, TimeSpan.Zero, TimeSpan.Zero);
            if (options.DryRun)
            {
                removal = await RemovalAsync(nodes, relationships, cancellation).ConfigureAwait(false);
            }
            else
            {
                Report(LoadStage.Schema);
                await new SchemaWriter(transport).WriteAsync(schema, cancellation).ConfigureAwait(false);
                Report(LoadStage.Removing);
                removal = await RemovalAsync(nodes, relationships, cancellation).ConfigureAwait(false);
                (adopted, nodeTime) = await WriteNodesAsync([.. nodeRows.Plan(nodes)], cancellation).ConfigureAwait(false);
                // Nobody knows how many relationships went with nodes that were pruned.
                long? known = removal.Nodes + removal.Relationships > 0 ? null : before;
                relationshipTime = await WriteRelationshipsAsync(
                    new RelationshipRows(graph, identity, nodeRows, relationshipStates), relationships, nodeStates, twins, known, cancellation).ConfigureAwait(false);
            }

            return new LoadReport(
                options.DryRun,
                [.. graph.NodeTables.ToArray().Select(table => nodes.Count(nodeRows.NameOf(table), table.First, table.Count))],
                [.. graph.RelationshipTables.ToArray().Select(table => relationships.Count(graph.NameOf(table.Type), table.First, table.Count))],
                removal,
                adopted,
                schema.Count,
                nodeTime.TotalSeconds,
                relationshipTime.TotalSeconds,
                _clock.Elapsed.TotalSeconds);
        }

        private async Task<RemovalCount> RemovalAsync(Difference nodes, Difference relationships, CancellationToken cancellation)
        {
            if (!options.Prune)
            {
                return RemovalCount.None with { StaleNodes = nodes.Stale.Count + nodes.StaleAdopted.Count, StaleRelationships = relationships.Stale.Count };
            }

            var pruner = new Pruner(transport);
            return options.DryRun
                ? await pruner.ForecastAsync(nodes, relationships, cancellation).ConfigureAwait(false)
                : await pruner.PruneAsync(nodes, relationships, cancellation).ConfigureAwait(false);
        }

        private async Task<(long Adopted, TimeSpan Time)> WriteNodesAsync(IReadOnlyList<RowSet> sets, CancellationToken cancellation)
        {
            var (writer, clock) = Writer(LoadStage.Nodes, sets);
            // Workers take pieces of each label's nodes; those of one label do not meet, their ids being different.
            var lanes = sets.SelectMany(set => set.Entities.Chunk(options.MaxBatchRows).Select(piece => set with { Entities = piece }));
            await Parallel.ForEachAsync(
                lanes,
                new ParallelOptions { MaxDegreeOfParallelism = options.Workers, CancellationToken = cancellation },
                async (set, token) => await writer.WriteAsync(set, token).ConfigureAwait(false)).ConfigureAwait(false);
            return (writer.Adopted, clock.Elapsed);
        }

        private async Task<TimeSpan> WriteRelationshipsAsync(
            RelationshipRows rows, Difference difference, EntityStates nodeStates, TwinRemover twins, long? before, CancellationToken cancellation)
        {
            var reading = Stopwatch.StartNew();
            var created = difference.States.Count(state => state == Change.Create);
            var addresses = created < Math.Max(1, graph.NodeCount / NodesPerCreation)
                ? null
                : await NodeAddresses.ReadAsync(transport, nodeStates, cancellation).ConfigureAwait(false);
            IReadOnlyList<RowSet> sets = [.. rows.Plan(difference, addresses)];
            var read = reading.Elapsed;
            var (writer, clock) = Writer(LoadStage.Relationships, sets);
            if (sets.Count == 0 && !difference.HasTwins)
            {
                return read;
            }

            foreach (var round in LaneSchedule.Divide(graph, sets, options.Workers))
            {
                await Parallel.ForEachAsync(
                    round,
                    new ParallelOptions { MaxDegreeOfParallelism = options.Workers, CancellationToken = cancellation },
                    async (lane, token) =>
                    {
                        foreach (var set in lane) await writer.WriteAsync(set, token).ConfigureAwait(false);
                    }).ConfigureAwait(false);
            }

            await twins.RemoveAsync(difference.HasTwins ? null : before + created, writer.HasLost, cancellation).ConfigureAwait(false);
            return read + clock.Elapsed;
        }

        private (BatchWriter Writer, Stopwatch Clock) Writer(LoadStage stage, IReadOnlyList<RowSet> sets)
        {
            var total = sets.Sum(set => (long)set.Entities.Count);
            var (done, clock) = (0L, Stopwatch.StartNew());
            progress?.Report(new LoadProgress(stage, 0, total, TimeSpan.Zero));
            return (new BatchWriter(transport, new BatchSizer(options.MaxBatchRows), Written), clock);

            void Written(int rows) => progress?.Report(new LoadProgress(stage, Interlocked.Add(ref done, rows), total, clock.Elapsed));
        }

        private void Report(LoadStage stage) => progress?.Report(new LoadProgress(stage, 0, 0, TimeSpan.Zero));
    }
}
