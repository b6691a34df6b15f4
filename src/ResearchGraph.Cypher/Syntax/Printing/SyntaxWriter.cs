using System.Text;

namespace ResearchGraph.Cypher.Syntax.Printing;

/// <summary>Writes nodes one behind another; this part holds the text.</summary>
internal sealed partial class SyntaxWriter
{
    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    public void Node(SyntaxNode node)
    {
        switch (node)
        {
            case Statement statement: Statement(statement); break;
            case RegularQuery query: Query(query); break;
            case SingleQuery query: Query(query); break;
            case Clause clause: Clause(clause); break;
            case Expression expression: Expression(expression); break;
            case PathPattern path: Path(path); break;
            case PathElement element: Element(element); break;
            case LabelExpression labels: Labels(labels); break;
            case TypeExpression type: Type(type); break;
            case SymbolicName name: Write(Name(name.Text)); break;
            case QualifiedName name: FunctionName(name); break;
            default: Part(node); break;
        }
    }

    /// <summary>Writes nodes that occur only within others.</summary>
    private void Part(SyntaxNode node)
    {
        switch (node)
        {
            case ProjectionBody body: Body(body); break;
            case ProjectionItem item: Item(item); break;
            case SortItem sort: Sort(sort); break;
            case SetItem item: Set(item); break;
            case RemoveItem item: Remove(item); break;
            case MergeAction action: Action(action); break;
            case MapEntry entry: Entry(entry.Key, entry.Value); break;
            case MapProjectionItem item: ProjectionItem(item); break;
            case CaseAlternative alternative: Alternative(alternative); break;
            case PartialComparison partial: Comparison(partial); break;
            case ArithmeticTerm term: Term(term); break;
            case PathQuantifier quantifier: Quantifier(quantifier); break;
            case PathSelector selector: Selector(selector); break;
            case YieldItems yield: Yield(yield); break;
            case YieldItem item: Item(item); break;
            case SubqueryImports imports: Imports(imports); break;
            case PlannerHint hint: Hint(hint); break;
            case SchemaEntity entity: Entity(entity, IndexKind.Range); break;
            default: throw new ArgumentException($"A node of kind {node.GetType().Name} cannot be written.", nameof(node));
        }
    }

    private SyntaxWriter Write(string text)
    {
        _text.Append(text);
        return this;
    }

    private void List<T>(IReadOnlyList<T> items, Action<T> write, string separator = ", ")
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) Write(separator);
            write(items[i]);
        }
    }

    private void Where(Expression? where)
    {
        if (where is null) return;
        Write(" WHERE ");
        Expression(where);
    }
}
