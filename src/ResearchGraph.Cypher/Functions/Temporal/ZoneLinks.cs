using System.Collections.Frozen;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>
/// Zones that agree with another since 1970 and that the tz database therefore keeps as links to it. Systems differ in whether
/// they also ship the older history of such a zone; following the links gives the same offsets on all of them.
/// </summary>
internal static class ZoneLinks
{
    private static readonly (string Target, string[] Names)[] Links =
    [
        ("Africa/Abidjan",
        [
            "Africa/Accra", "Africa/Bamako", "Africa/Banjul", "Africa/Conakry", "Africa/Dakar", "Africa/Freetown",
            "Africa/Lome", "Africa/Nouakchott", "Africa/Ouagadougou", "Atlantic/Reykjavik", "Atlantic/St_Helena",
        ]),
        ("Africa/Johannesburg", ["Africa/Maseru", "Africa/Mbabane"]),
        ("Africa/Lagos",
        [
            "Africa/Bangui", "Africa/Brazzaville", "Africa/Douala", "Africa/Kinshasa", "Africa/Libreville", "Africa/Luanda",
            "Africa/Malabo", "Africa/Niamey", "Africa/Porto-Novo",
        ]),
        ("Africa/Maputo",
        [
            "Africa/Blantyre", "Africa/Bujumbura", "Africa/Gaborone", "Africa/Harare", "Africa/Kigali", "Africa/Lubumbashi",
            "Africa/Lusaka",
        ]),
        ("Africa/Nairobi",
        [
            "Africa/Addis_Ababa", "Africa/Asmara", "Africa/Dar_es_Salaam", "Africa/Djibouti", "Africa/Kampala",
            "Africa/Mogadishu", "Indian/Antananarivo", "Indian/Comoro", "Indian/Mayotte",
        ]),
        ("America/Panama", ["America/Atikokan", "America/Cayman"]),
        ("America/Phoenix", ["America/Creston"]),
        ("America/Puerto_Rico",
        [
            "America/Anguilla", "America/Antigua", "America/Aruba", "America/Blanc-Sablon", "America/Curacao",
            "America/Dominica", "America/Grenada", "America/Guadeloupe", "America/Kralendijk", "America/Lower_Princes",
            "America/Marigot", "America/Montserrat", "America/Port_of_Spain", "America/St_Barthelemy", "America/St_Kitts",
            "America/St_Lucia", "America/St_Thomas", "America/St_Vincent", "America/Tortola",
        ]),
        ("America/Toronto", ["America/Nassau"]),
        ("Asia/Bangkok", ["Asia/Phnom_Penh", "Asia/Vientiane", "Indian/Christmas"]),
        ("Asia/Dubai", ["Asia/Muscat", "Indian/Mahe", "Indian/Reunion"]),
        ("Asia/Kuching", ["Asia/Brunei"]),
        ("Asia/Qatar", ["Asia/Bahrain"]),
        ("Asia/Riyadh", ["Antarctica/Syowa", "Asia/Aden", "Asia/Kuwait"]),
        ("Asia/Singapore", ["Asia/Kuala_Lumpur"]),
        ("Asia/Yangon", ["Indian/Cocos"]),
        ("Europe/Belgrade", ["Europe/Ljubljana", "Europe/Podgorica", "Europe/Sarajevo", "Europe/Skopje", "Europe/Zagreb"]),
        ("Europe/Berlin", ["Arctic/Longyearbyen", "Europe/Copenhagen", "Europe/Oslo", "Europe/Stockholm"]),
        ("Europe/Brussels", ["Europe/Amsterdam", "Europe/Luxembourg"]),
        ("Europe/Helsinki", ["Europe/Mariehamn"]),
        ("Europe/London", ["Europe/Guernsey", "Europe/Isle_of_Man", "Europe/Jersey"]),
        ("Europe/Paris", ["Europe/Monaco"]),
        ("Europe/Prague", ["Europe/Bratislava"]),
        ("Europe/Rome", ["Europe/San_Marino", "Europe/Vatican"]),
        ("Europe/Zurich", ["Europe/Busingen", "Europe/Vaduz"]),
        ("Indian/Maldives", ["Indian/Kerguelen"]),
        ("Pacific/Auckland", ["Antarctica/McMurdo"]),
        ("Pacific/Guadalcanal", ["Pacific/Pohnpei"]),
        ("Pacific/Guam", ["Pacific/Saipan"]),
        ("Pacific/Pago_Pago", ["Pacific/Midway"]),
        ("Pacific/Port_Moresby", ["Antarctica/DumontDUrville", "Pacific/Chuuk"]),
        ("Pacific/Tarawa", ["Pacific/Funafuti", "Pacific/Majuro", "Pacific/Wake", "Pacific/Wallis"]),
    ];

    private static readonly FrozenDictionary<string, string> Targets = Links
        .SelectMany(link => link.Names.Select(name => KeyValuePair.Create(name, link.Target)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The zone whose rules a name follows: itself where it is no link.</summary>
    internal static string Resolve(string name) => Targets.GetValueOrDefault(name, name);
}
