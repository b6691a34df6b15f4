namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>
/// arXiv's subject codes as author pages print them, without the archive: <c>CL</c> for <c>cs.CL</c>.
/// Thread-safe.
/// </summary>
/// <remarks>
/// A code of several archives goes to the first of them in the order below, after two exceptions: <c>SY</c> and <c>NA</c> of
/// computer science are arXiv's aliases of <c>eess.SY</c> and <c>math.NA</c>.
/// </remarks>
public static class ArxivCategories
{
    private static readonly (string Archive, string Codes)[] s_archives =
    [
        ("cs", "AI AR CC CE CG CL CR CV CY DB DC DL DM DS ET FL GL GR GT HC IR IT LG LO MA MM MS NE NI OH OS PF PL RO SC SD SE SI"),
        ("eess", "AS IV SP SY"),
        ("stat", "AP CO ME ML OT TH"),
        ("math", "AC AG AP AT CA CO CT CV DG DS FA GM GN GR GT HO IT KT LO MG MP NA NT OA OC PR QA RA RT SG SP ST"),
        ("q-bio", "BM CB GN MN NC OT PE QM SC TO"),
        ("q-fin", "CP EC GN MF PM PR RM ST TR"),
        ("econ", "EM GN TH"),
        ("astro-ph", "CO EP GA HE IM SR"),
        ("nlin", "AO CD CG PS SI"),
        ("cond-mat", "dis-nn mes-hall mtrl-sci other quant-gas soft stat-mech str-el supr-con"),
        ("physics", "acc-ph ao-ph app-ph atm-clus atom-ph bio-ph chem-ph class-ph comp-ph data-an ed-ph flu-dyn gen-ph geo-ph "
            + "hist-ph ins-det med-ph optics plasm-ph pop-ph soc-ph space-ph"),
    ];

    private static readonly string[] s_plain =
        ["astro-ph", "cond-mat", "gr-qc", "hep-ex", "hep-lat", "hep-ph", "hep-th", "math-ph", "nucl-ex", "nucl-th", "quant-ph"];

    private static readonly Dictionary<string, string> s_byCode = ByCode();
    private static readonly HashSet<string> s_full = Full();

    /// <summary>
    /// The category of a printed code, for example <c>eess.IV</c> for <c>IV</c>; a full category stays as it is; null where arXiv has
    /// none such.
    /// </summary>
    /// <param name="code">Code or full category; letter case matters.</param>
    public static string? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return s_full.TryGetValue(code, out var full) ? full : s_byCode.GetValueOrDefault(code);
    }

    private static Dictionary<string, string> ByCode()
    {
        var byCode = new Dictionary<string, string>(StringComparer.Ordinal) { ["SY"] = "eess.SY", ["NA"] = "math.NA" };
        foreach (var (archive, codes) in s_archives)
        {
            foreach (var code in codes.Split(' ')) byCode.TryAdd(code, $"{archive}.{code}");
        }

        return byCode;
    }

    private static HashSet<string> Full()
    {
        var full = new HashSet<string>(s_plain, StringComparer.Ordinal) { "cs.SY", "cs.NA" };
        foreach (var (archive, codes) in s_archives)
        {
            foreach (var code in codes.Split(' ')) full.Add($"{archive}.{code}");
        }

        return full;
    }
}
