using System.Globalization;
using ResearchGraph.Extraction.Papers.Listings;

namespace ResearchGraph.Extraction.Tests.Papers;

public sealed class HeaderLineParserTests
{
    // line → score | category | year-month-day | code
    [Theory]
    [InlineData("78.0CLMay 24", "78|CL|-5-24|")]
    [InlineData("IVNov 21, 2023Code", "|IV|2023-11-21|Code")]
    [InlineData("CVMay 16, 2022Code", "|CV|2022-5-16|Code")]
    [InlineData("CVJan 5", "|CV|-1-5|")]
    [InlineData("MAMar 3", "|MA|-3-3|")]
    [InlineData("MADec 4, 2021", "|MA|2021-12-4|")]
    [InlineData("100CLMay 24Code", "100|CL|-5-24|Code")]
    [InlineData("47.25LGSept 9", "47.25|LG|-9-9|")]
    [InlineData("LGSeptember 9, 2024", "|LG|2024-9-9|")]
    [InlineData("LGSep. 9, 2024", "|LG|2024-9-9|")]
    [InlineData("78.0 CL May 24 Code", "78|CL|-5-24|Code")]
    [InlineData("78.0 · CL · May 24, 2020 · Code", "78|CL|2020-5-24|Code")]
    [InlineData("\u00A0CL\u00A0May\u00A024,\u00A02020 ", "|CL|2020-5-24|")]
    [InlineData("cs.CLMay 24", "|cs.CL|-5-24|")]
    [InlineData("quant-phMay 24, 2020", "|quant-ph|2020-5-24|")]
    [InlineData("mtrl-sciJun 2, 2020Code", "|mtrl-sci|2020-6-2|Code")]
    [InlineData("opticsAug 1", "|optics|-8-1|")]
    [InlineData("ZZMay 24", "|ZZ|-5-24|")]
    [InlineData("CLMay 24 2020", "|CL|2020-5-24|")]
    [InlineData("CL24 May 2020", "|CL|2020-5-24|")]
    [InlineData("CL2020-05-24Code", "|CL|2020-5-24|Code")]
    [InlineData("CVFeb 29", "|CV|-2-29|")]
    [InlineData("CVFeb 30", "|CV|invalid|")]
    [InlineData("CVFeb 29, 2023", "|CV|invalid|")]
    [InlineData("CVMay 2024", "|CV|invalid|")]
    [InlineData("CVMay 0", "|CV|invalid|")]
    [InlineData("CVMay 1, 9999", "|CV|invalid|")]
    [InlineData("May 24, 2020", "||2020-5-24|")]
    [InlineData("CV", "|CV||")]
    [InlineData("CVCode", "|CV||Code")]
    [InlineData("78.0CV", "78|CV||")]
    public void Parts_what_runs_together(string line, string expected) => Assert.Equal(expected, Print(line));

    [Theory]
    [InlineData("")]
    [InlineData("20 Papers")]
    [InlineData("h-index98")]
    [InlineData("Novelty46%")]
    [InlineData("78.0")]
    [InlineData("Code")]
    [InlineData("CVMay")]
    [InlineData("CVMay 24Codes")]
    [InlineData("Xuanwu Yin")]
    [InlineData("May the Force")]
    [InlineData("Attention Is All You Need")]
    [InlineData("CLMay 24, 2023Code and much more than any header line could ever hold, really")]
    public void Refuses_other_lines(string line) => Assert.False(HeaderLineParser.TryParse(line, out _));

    public static TheoryData<string, int> Months()
    {
        var data = new TheoryData<string, int>();
        for (var month = 1; month <= 12; month++)
        {
            if (month != 5) data.Add(CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month), month);
            data.Add(CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month), month);
            data.Add(CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month).ToUpperInvariant(), month);
        }

        data.Add("Sept", 9);
        return data;
    }

    [Theory]
    [MemberData(nameof(Months))]
    public void Knows_all_months(string name, int month)
    {
        Assert.True(HeaderLineParser.TryParse($"CL{name} 7, 2021", out var header));
        Assert.Equal((month, 7), (header.Date!.Value.Month, header.Date.Value.Day));
    }

    private static string Print(string line)
    {
        Assert.True(HeaderLineParser.TryParse(line, out var header));
        var date = header.Date is not { } printed ? "" : printed.IsValid ? $"{printed.Year}-{printed.Month}-{printed.Day}" : "invalid";
        return string.Create(CultureInfo.InvariantCulture, $"{header.Score}|{header.CategoryCode}|{date}|{(header.HasCode ? "Code" : "")}");
    }
}
