using ResearchGraph.Extraction.Evaluation;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Tests.Evaluation;

public class AnnotationWriterTests
{
    private static readonly PaperMentions Full = new()
    {
        Paper = new PaperRecord { Id = "000:7", Listing = "000.txt", Line = 7, Title = "T" },
        Kind = "system",
        Proposes = [new("Née <\"A\">", "New A", "method", [Place("A")]), new("B", null, "model", [Place("B"), Place("C")])],
        Techniques = [new("pruning", MentionRole.Core, [Place("prune")]), new("batching", MentionRole.Mention, [Place("batch")])],
        Tasks = [new("security", [Place("secure")])],
        Systems = [new("vLLM", SystemRelation.BuildsOn, [Place("vLLM")]), new("W", SystemRelation.Compares, [Place("W")]), new("V", SystemRelation.Mentions, [Place("V")])],
        Models = [new("GPT-2", [Place("GPT2")])],
        Datasets = [new("C4", "dataset", [Place("C4")])],
        Hardware = [new("NVIDIA A100", "NVIDIA", false, [Place("A100")]), new("GPU", null, true, [Place("GPUs")])],
        Results = [new("speedup", 2.7, 1.5, "x", "vLLM", Place("1.5-2.7x")), new("accuracy", 80, null, "%", null, Place("80%"))],
        Urls = [new("https://github.com/a/b", true, Place("https://github.com/a/b"))],
    };

    [Fact]
    public void Writes_one_object_a_paper_in_the_order_of_the_guide()
    {
        const string expected =
            """{"id":"000:7","kind":"system","proposes":[{"name":"Née <\"A\">","text":"A","expansion":"New A","type":"method"},{"name":"B","text":"B","expansion":null,"type":"model"}]"""
            + ""","techniques":[{"id":"pruning","role":"core","evidence":"prune"},{"id":"batching","role":"mention","evidence":"batch"}]"""
            + ""","tasks":[{"id":"security","evidence":"secure"}]"""
            + ""","systems":[{"name":"vLLM","text":"vLLM","relation":"builds-on"},{"name":"W","text":"W","relation":"compares"},{"name":"V","text":"V","relation":"mentions"}]"""
            + ""","models":[{"name":"GPT-2","text":"GPT2"}],"datasets":[{"name":"C4","text":"C4","type":"dataset"}]"""
            + ""","hardware":[{"name":"NVIDIA A100","text":"A100","generic":false},{"name":"GPU","text":"GPUs","generic":true}]"""
            + ""","results":[{"kind":"speedup","value":2.7,"low":1.5,"unit":"x","text":"1.5-2.7x","versus":"vLLM"},{"kind":"accuracy","value":80,"unit":"%","text":"80%","versus":null}]"""
            + ""","urls":["https://github.com/a/b"]}""";
        Assert.Equal(expected, AnnotationWriter.Line(Full));
    }

    [Fact]
    public void A_paper_without_facts_has_empty_lists()
    {
        var line = AnnotationWriter.Line(new PaperMentions { Paper = Full.Paper });
        Assert.Equal(
            """{"id":"000:7","kind":"method","proposes":[],"techniques":[],"tasks":[],"systems":[],"models":[],"datasets":[],"hardware":[],"results":[],"urls":[]}""",
            line);
    }

    [Fact]
    public void What_was_written_reads_back_as_what_is_scored()
    {
        var writer = new StringWriter();
        AnnotationWriter.Write(writer, [Full, new PaperMentions { Paper = Full.Paper with { Id = "000:9" } }]);
        Assert.EndsWith("}\n", writer.ToString(), StringComparison.Ordinal);
        var read = AnnotationReader.Read("x", new StringReader(writer.ToString()));
        Assert.Equal(["000:7", "000:9"], read.Select(p => p.Id));
        Assert.Equivalent(AnnotationConverter.Convert(Full), read[0], strict: true);
    }

    private static Mention Place(string text) => new(TextField.Title, text, new TextSpan(0, text.Length), "test", 1);
}
