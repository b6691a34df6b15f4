using System.Globalization;

namespace ResearchGraph.Graph.Values;

/// <summary>A place, in a plane, in space or on the earth. Immutable.</summary>
/// <param name="Srid">The coordinate system: one of the numbers below.</param>
/// <param name="X">The first coordinate; on the earth the longitude in degrees.</param>
/// <param name="Y">The second coordinate; on the earth the latitude in degrees.</param>
/// <param name="Z">The third coordinate; on the earth the height in metres; 0 where there is none.</param>
public readonly record struct Point(int Srid, double X, double Y, double Z)
{
    /// <summary>A plane.</summary>
    public const int Cartesian = 7203;

    /// <summary>Space.</summary>
    public const int Cartesian3D = 9157;

    /// <summary>The surface of the earth.</summary>
    public const int Wgs84 = 4326;

    /// <summary>The earth with height.</summary>
    public const int Wgs84WithHeight = 4979;

    /// <summary>Whether there is a third coordinate.</summary>
    public bool HasZ => Srid is Cartesian3D or Wgs84WithHeight;

    /// <summary>Whether the place is on the earth.</summary>
    public bool IsGeographic => Srid is Wgs84 or Wgs84WithHeight;

    /// <summary>The name of the coordinate system.</summary>
    public string Crs => Srid switch
    {
        Wgs84 => "wgs-84",
        Wgs84WithHeight => "wgs-84-3d",
        Cartesian3D => "cartesian-3d",
        _ => "cartesian",
    };

    /// <summary>By coordinate system, then by coordinates.</summary>
    public int CompareTo(Point other)
    {
        var order = Srid.CompareTo(other.Srid);
        order = order != 0 ? order : X.CompareTo(other.X);
        order = order != 0 ? order : Y.CompareTo(other.Y);
        return order != 0 ? order : Z.CompareTo(other.Z);
    }

    /// <summary>The place as Cypher would write it.</summary>
    public override string ToString()
    {
        var third = HasZ ? $", z: {ValueText.OfFloat(Z)}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"point({{x: {ValueText.OfFloat(X)}, y: {ValueText.OfFloat(Y)}{third}, crs: '{Crs}'}})");
    }
}
