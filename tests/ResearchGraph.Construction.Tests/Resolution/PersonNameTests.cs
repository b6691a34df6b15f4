using ResearchGraph.Construction.Resolution.Names;

namespace ResearchGraph.Construction.Tests.Resolution;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Yang Sui", "yang  sui", NameAgreement.Same)]
    [InlineData("Yu-Neng Chuang", "Yuneng Chuang", NameAgreement.Same)]
    [InlineData("José García", "Jose Garcia", NameAgreement.Same)]
    [InlineData("García, José", "José García", NameAgreement.Same)]
    [InlineData("J. Iyer", "Jaya Iyer", NameAgreement.Initials)]
    [InlineData("J. K. Iyer", "Jaya Kumari Iyer", NameAgreement.Initials)]
    [InlineData("Marcos Conde", "Marcos V. Conde", NameAgreement.MiddleOmitted)]
    [InlineData("Marcos V. Conde", "Marcos W. Conde", NameAgreement.Different)]
    [InlineData("J. Iyer", "Mira Iyer", NameAgreement.Different)]
    [InlineData("Jaya Iyer", "Jaya Rao", NameAgreement.Different)]
    [InlineData("Iyer", "Jaya Iyer", NameAgreement.Different)]
    [InlineData("Sam Jones Jr.", "Sam Jones", NameAgreement.Different)]
    public void Names_agree_as_far_as_they_say(string a, string b, NameAgreement expected)
    {
        Assert.Equal(expected, PersonName.Parse(a).CompareTo(PersonName.Parse(b)));
        Assert.Equal(expected, PersonName.Parse(b).CompareTo(PersonName.Parse(a)));
    }

    [Theory]
    [InlineData("Aaron van den Oord", "oord", "aaron van den")]
    [InlineData("J.R. Smith", "smith", "j r")]
    [InlineData("Plato", "plato", "")]
    public void Names_are_taken_apart(string printed, string family, string given)
    {
        var name = PersonName.Parse(printed);
        Assert.Equal(family, name.Family);
        Assert.Equal(given, string.Join(' ', name.Given));
    }
}
