using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Scalar;

/// <summary>Places, the distance between them and boxes around them.</summary>
internal static class SpatialFunctions
{
    // The mean radius of the earth in metres that Neo4j calculates with.
    private const double EarthRadius = 6378140.0;

    private static readonly (string Name, int Srid)[] Systems =
    [
        ("cartesian", Point.Cartesian), ("cartesian-3d", Point.Cartesian3D), ("wgs-84", Point.Wgs84), ("wgs-84-3d", Point.Wgs84WithHeight),
    ];

    internal static ScalarFunctionDefinition[] All { get; } =
    [
        Define("point(input :: MAP) :: POINT", "A place from a map: x, y and perhaps z; or longitude, latitude and perhaps height; perhaps crs or srid.", (arguments, _) => Make(arguments[0].AsMap())),
        Define("point.distance(from :: POINT, to :: POINT) :: FLOAT", "The distance: on the earth in metres along its surface; null between different coordinate systems.", (arguments, _) => Distance(arguments[0].AsPoint(), arguments[1].AsPoint())),
        Define("point.withinBBox(point :: POINT, lowerLeft :: POINT, upperRight :: POINT) :: BOOLEAN", "Whether a place lies in a box, its edges included.", (arguments, _) => IsWithin(arguments[0].AsPoint(), arguments[1].AsPoint(), arguments[2].AsPoint())),
    ];

    /// <summary>A component of a place: x, latitude, crs, …</summary>
    /// <exception cref="CypherException">There is no such component.</exception>
    internal static Value Component(Point point, string name) => name switch
    {
        "x" => point.X,
        "y" => point.Y,
        "z" when point.HasZ => point.Z,
        "longitude" when point.IsGeographic => point.X,
        "latitude" when point.IsGeographic => point.Y,
        "height" when point is { IsGeographic: true, HasZ: true } => point.Z,
        "crs" => point.Crs,
        "srid" => (long)point.Srid,
        _ => throw ValueErrors.Because(ValueErrors.InvalidArgumentType, $"There is no component `{name}` in {point}."),
    };

    private static ScalarFunctionDefinition Define(string signature, string description, ScalarFunction body) =>
        ScalarFunctionDefinition.Of("Spatial", signature, description, body);

    private static Value Make(MapValue map)
    {
        foreach (var (_, value) in map.Entries)
        {
            if (value.IsNull) return Value.Null;
        }
        var isGeographic = map.TryGetValue("latitude", out _) || map.TryGetValue("longitude", out _);
        var x = Coordinate(map, isGeographic ? "longitude" : "x") ?? throw Missing(isGeographic ? "longitude" : "x");
        var y = Coordinate(map, isGeographic ? "latitude" : "y") ?? throw Missing(isGeographic ? "latitude" : "y");
        var z = Coordinate(map, "z") ?? Coordinate(map, "height");
        var srid = SystemOf(map, isGeographic, z is not null);
        if (srid is Point.Wgs84 or Point.Wgs84WithHeight)
        {
            if (y is < -90 or > 90) throw ValueErrors.Because(ValueErrors.NumberOutOfRange, FormattableString.Invariant($"A latitude lies between -90 and 90, not at {y}."));
            if (x is < -180 or > 180) x = (((x + 180) % 360) + 360) % 360 - 180;
        }
        return new Point(srid, x, y, z ?? 0);
    }

    private static double? Coordinate(MapValue map, string name)
    {
        if (!map.TryGetValue(name, out var value)) return null;
        if (!value.IsNumber) throw ValueErrors.Because(ValueErrors.InvalidArgumentType, $"The {name} of a point is a number, not {ValueErrors.Describe(value)}.");
        return double.IsFinite(value.AsNumber()) ? value.AsNumber() : throw ValueErrors.Because(ValueErrors.NumberOutOfRange, $"The {name} of a point is finite, not {value}.");
    }

    private static CypherException Missing(string name) => ValueErrors.Because(ValueErrors.InvalidArgumentType, $"A point lacks its {name}; expected x and y, or longitude and latitude.");

    private static int SystemOf(MapValue map, bool isGeographic, bool hasZ)
    {
        var srid = isGeographic ? (hasZ ? Point.Wgs84WithHeight : Point.Wgs84) : hasZ ? Point.Cartesian3D : Point.Cartesian;
        if (map.TryGetValue("crs", out var crs))
        {
            var name = crs.Kind == ValueKind.String ? crs.AsString() : "";
            srid = Array.Find(Systems, system => system.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Srid;
        }
        else if (map.TryGetValue("srid", out var number))
        {
            srid = number.Kind == ValueKind.Integer ? Array.Find(Systems, system => system.Srid == number.AsInteger()).Srid : 0;
        }
        if (srid == 0) throw ValueErrors.Because(ValueErrors.NumberOutOfRange, $"The coordinate system of a point is {string.Join(", ", Systems.Select(system => $"{system.Name} ({system.Srid})"))}.");
        var point = new Point(srid, 0, 0, 0);
        if (point.HasZ != hasZ) throw ValueErrors.Because(ValueErrors.NumberOutOfRange, $"The coordinate system {point.Crs} takes {(point.HasZ ? 3 : 2)} coordinates, not {(hasZ ? 3 : 2)}.");
        if (isGeographic && !point.IsGeographic) throw ValueErrors.Because(ValueErrors.NumberOutOfRange, $"The coordinate system {point.Crs} takes x and y, not longitude and latitude.");
        return srid;
    }

    private static Value Distance(Point from, Point to)
    {
        if (from.Srid != to.Srid) return Value.Null;
        if (!from.IsGeographic) return Math.Sqrt(Square(to.X - from.X) + Square(to.Y - from.Y) + Square(to.Z - from.Z));
        var (latitude, otherLatitude) = (Radians(from.Y), Radians(to.Y));
        var half = Haversine(otherLatitude - latitude) + (Math.Cos(latitude) * Math.Cos(otherLatitude) * Haversine(Radians(to.X - from.X)));
        var angle = 2 * Math.Atan2(Math.Sqrt(half), Math.Sqrt(1 - half));
        if (!from.HasZ) return angle * EarthRadius;
        var surface = angle * (EarthRadius + ((from.Z + to.Z) / 2));
        return Math.Sqrt(Square(surface) + Square(to.Z - from.Z));
    }

    private static Value IsWithin(Point point, Point lower, Point upper)
    {
        if (point.Srid != lower.Srid || point.Srid != upper.Srid) return Value.Null;
        var isBetween = point.Y >= lower.Y && point.Y <= upper.Y && (!point.HasZ || (point.Z >= lower.Z && point.Z <= upper.Z));
        // A box on the earth may cross the line where longitudes begin anew.
        if (point.IsGeographic && lower.X > upper.X) return isBetween && (point.X >= lower.X || point.X <= upper.X);
        return isBetween && point.X >= lower.X && point.X <= upper.X;
    }

    private static double Square(double number) => number * number;

    private static double Radians(double degrees) => degrees / 180 * Math.PI;

    private static double Haversine(double angle) => Square(Math.Sin(angle / 2));
}
