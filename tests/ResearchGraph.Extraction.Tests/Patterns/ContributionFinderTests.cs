namespace ResearchGraph.Extraction.Tests.Patterns;

public sealed class ContributionFinderTests
{
    [Theory]
    // Verb and object.
    [InlineData("To address this, we propose PLUMB, an efficient solution for leaking pipes.", "PLUMB")]
    [InlineData("We propose a novel framework, GLT (Glacier Thickness), for surveys.", "GLT")]
    [InlineData("In this work, we introduce Harvest Scheduling, a simple framework that saves fuel.", "Harvest Scheduling")]
    [InlineData("This paper presents Reef-9, a large model of coastal currents.", "Reef-9")]
    [InlineData("We present two models, FooNet-512 and FooNet-1024, achieving high speed.", "FooNet-512; FooNet-1024")]
    [InlineData("This paper proposes a novel Lantern block to guide moths.", "Lantern block")]
    [InlineData("We analyze the error in depth and propose QuxRouting, which avoids storms.", "QuxRouting")]
    [InlineData("We propose Chorus of Small Bells, or CoSB, as a method.", "CoSB")]
    [InlineData("The FooBarNet, a multi-stage architecture, is proposed to address these problems.", "FooBarNet")]
    // Names given in so many words.
    [InlineData("We propose a novel architecture called Rotating Beacon Network (RoBNet), which employs lamps.", "RoBNet")]
    [InlineData("We term this new framework Q-DAM. Extensive experiments follow.", "Q-DAM")]
    [InlineData("We call our model Layered Quarry Planner (LQuaP), a novel planner.", "LQuaP")]
    [InlineData("We add a smoothing mechanism named \"Late Frost Guard\" to it.", "Late Frost Guard")]
    [InlineData("We present a technique called implicit widget stitching that balances load.", "implicit widget stitching")]
    // Our and proposed.
    [InlineData("Our approach, Tide Level Forecasting (TiLeFo), relies on buoys.", "TiLeFo")]
    [InlineData("Experiments show that the proposed LARKFM achieves gains. We release code.", "LARKFM")]
    // Parts.
    [InlineData("We present HarborSim. It comprises two innovations: HarborMap, a chart reader; HarborClock, a tide method.", "HarborSim; HarborMap; HarborClock")]
    [InlineData("We introduce two techniques: (1) Gentle Crop Rotation, a novel plan. (2) Soil-aware Seed Placement, a novel schedule.", "Gentle Crop Rotation; Soil-aware Seed Placement")]
    [InlineData("We propose ORKID. ORKID introduces Petal-aware Colour Matching to sort flowers.", "ORKID; Petal-aware Colour Matching")]
    [InlineData("We introduce TrailCam. An enhanced TrailCam+ achieves more.", "TrailCam; TrailCam+")]
    // A name in the repository's address alone.
    [InlineData("We count birds by radar. Code is available at https://github.com/someone/FlockQF.", "FlockQF")]
    [InlineData("We count birds by radar, see https://github.com/someone/bird-counts.", "")]
    // Terms, acronyms of the background, names of others.
    [InlineData("Large language models (LLMs) are slow. We propose a method for LLMs on GPUs.", "")]
    [InlineData("Post-training quantization (PTQ) helps. We study PTQ of CNN and KV cache with INT8 and W4A8.", "")]
    [InlineData("We design a new layer and test our proposed method on ResNet18, MobileNetV2 and ImageNet.", "")]
    [InlineData("By applying this design to our base method, MAE, we reduce waste.", "")]
    [InlineData("Speculative Widgeting (SW) is slow. We propose a new SW strategy that is fast.", "")]
    [InlineData("It offers three advantages: (i) Low Computing Overhead: we skip tokens.", "")]
    [InlineData("Compared to the recently proposed DFQ method, ours is better.", "")]
    // A noun that gets a name, tools of others, standard procedures, marks, letters in bold.
    [InlineData("We propose a frugal ViT, dubbed PondViT, for small lakes.", "PondViT")]
    [InlineData("We propose CreekViT, a frugal ViT for small lakes.", "CreekViT")]
    [InlineData("We build a pipeline that combines two open-source tools: MapForge (maps) and RainForge (weather).", "")]
    [InlineData("We build a pipeline of two parts: MapForge (maps) and RainForge (weather).", "MapForge; RainForge")]
    [InlineData("We formulate the count of herons as a Maximum Likelihood Estimation procedure.", "")]
    [InlineData("We propose a new rule based framework \"TROUT\". It swims.", "TROUT")]
    [InlineData("We propose a special <QUIET> token for silent birds.", "")]
    [InlineData(@"We introduce a friendly \textbf{RI}ver crossing.", "")]
    [InlineData("", "")]
    public void An_abstract_introduces(string @abstract, string expected) => Assert.Equal(expected, Names("A Title Without Any Name", @abstract));

    [Theory]
    [InlineData("FooQuant: Fast Quantization for All", "We quantize.", "FooQuant")]
    [InlineData("MillRace -- Watering Fields by Night", "MillRace integrates pumps.", "MillRace")]
    [InlineData("Calm ZePhy: Fewer Gusts", "Calm ZePhy saves energy.", "Calm ZePhy")]
    [InlineData("Small Valley Weirs (SVWs): Cheap Dams", "We dig.", "SVW")]
    [InlineData("Fluxion: A New Engine", "In this paper we describe how Fluxion works.", "Fluxion")]
    [InlineData("Moss Counter: Surveys in Rain", "We walk. Code is at https://github.com/someone/MossCounter", "Moss Counter")]
    [InlineData("Token Compression: A Survey", "We review token compression.", "")]
    [InlineData("Beyond the Harbour: From Ferries to Bridges", "We study traffic.", "")]
    [InlineData("Plant Early, Harvest Late: Advice for Farms", "We study farms.", "")]
    public void A_title_introduces(string title, string @abstract, string expected) => Assert.Equal(expected, Names(title, @abstract));

    [Fact]
    public void A_contribution_tells_its_expansion_type_and_evidence()
    {
        var mentions = SeedTerms.Extract("Efficient Networks", @"We propose the \textbf{Narrow Canal Network (NaCaN)}, a small model for ships. NaCaN is fast.");
        var contribution = Assert.Single(mentions.Proposes);
        Assert.Equal(("NaCaN", "Narrow Canal Network", "model"), (contribution.Name, contribution.Expansion, contribution.Type));
        Assert.Equal("contribution-verb", contribution.Evidence[0].Rule);
        Assert.All(contribution.Evidence, mention => Assert.Equal("NaCaN", mention.Text));
    }

    [Theory]
    [InlineData("We propose Owlet, a modular, simple and quiet framework that listens. The model is small.", "framework")]
    [InlineData("We propose OwletBench, which asks about birds in a network of parks.", "benchmark")]
    [InlineData("We propose OWLET, the first benchmark specifically made for night birds.", "benchmark")]
    [InlineData("We introduce a new metric OWLET to count birds in a dataset.", "metric")]
    [InlineData("We propose an architecture for nests in one picture, called OWLET.", "model")]
    [InlineData("We propose OWLET. For large models, OWLET saves feed.", "method")]
    [InlineData("We present OWLET, a family of bird song models that run on phones.", "model")]
    [InlineData("We present OwletNet, which sings.", "model")]
    [InlineData("We propose Quiet Owl Listening Transformer (QuOLT) for parks.", "model")]
    [InlineData("We propose OWLET, which turns to a dataset when the framework fails.", "method")]
    public void A_noun_beside_a_name_tells_its_type(string @abstract, string expected) =>
        Assert.Equal(expected, Assert.Single(SeedTerms.Extract("A Title Without Any Name", @abstract).Proposes).Type);

    [Fact]
    public void A_variant_is_of_the_type_of_its_base()
    {
        var mentions = SeedTerms.Extract("Birds", "We propose OWLET, a system for parks. OWLET-XL hears more.");
        Assert.Equal(["OWLET system", "OWLET-XL system"], mentions.Proposes.Select(c => $"{c.Name} {c.Type}"));
    }

    [Fact]
    public void The_most_used_spelling_is_the_name()
    {
        var mentions = SeedTerms.Extract("F-CAR: Fast Generation", "We present FCAR. FCAR is fast. FCAR is small.");
        Assert.Equal("FCAR", Assert.Single(mentions.Proposes).Name);
    }

    private static string Names(string title, string @abstract) =>
        string.Join("; ", SeedTerms.Extract(title, @abstract).Proposes.Select(contribution => contribution.Name));
}
