namespace ResearchGraph.Cli.Queries.Printing;

/// <summary>The forms that rows are printed in.</summary>
internal enum RowFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>CSV after RFC 4180, with a line of column names.</summary>
    Csv,

    /// <summary>A JSON array of objects by column.</summary>
    Json,

    /// <summary>A JSON object a row, a row a line.</summary>
    Jsonl,

    /// <summary>A Markdown table.</summary>
    Markdown,
}
