RETURN point({x: 1, y: 2}) AS p

RETURN point({x: 1, y: 2, z: 3}) AS p, point({latitude: 1, longitude: 2}) AS g, point({longitude: 2, latitude: 1, height: 3}) AS h

RETURN point({x: 1, y: 2, crs: 'cartesian'}) AS p, point({x: 2, y: 1, crs: 'WGS-84'}) AS g, point({x: 1, y: 2, srid: 4326}) AS s, point({x: 1, y: 2, z: 3, crs: 'wgs-84-3d'}) AS t

WITH point({x: 1, y: 2}) AS p RETURN p.x, p.y, p.crs, p.srid

WITH point({latitude: 1, longitude: 2}) AS p RETURN p.latitude, p.longitude, p.x, p.y, p.crs, p.srid

WITH point({x: 1, y: 2}) AS p RETURN p.z

WITH point({x: 1, y: 2}) AS p RETURN p.latitude

RETURN point.distance(point({x: 0, y: 0}), point({x: 3, y: 4})) AS d

RETURN point.distance(point({latitude: 41.9, longitude: 12.5}), point({latitude: 59.91, longitude: 10.75})) AS d

RETURN point.distance(point({latitude: 41.9, longitude: 12.5, height: 100}), point({latitude: 59.91, longitude: 10.75, height: 200})) AS d

RETURN point.distance(point({x: 0, y: 0}), point({latitude: 1, longitude: 1})) AS d

RETURN point.distance(point({x: 0, y: 0, z: 0}), point({x: 1, y: 2, z: 2})) AS d, point.distance(null, point({x: 1, y: 2})) AS n

RETURN point.withinBBox(point({x: 1, y: 1}), point({x: 0, y: 0}), point({x: 2, y: 2})) AS a, point.withinBBox(point({x: 3, y: 1}), point({x: 0, y: 0}), point({x: 2, y: 2})) AS b

RETURN point.withinBBox(point({longitude: 179, latitude: 1}), point({longitude: 170, latitude: 0}), point({longitude: -170, latitude: 2})) AS a

RETURN point({x: 1, y: 2}) = point({x: 1, y: 2}), point({x: 1, y: 2}) = point({x: 1, y: 2, z: 3}), point({x: 1, y: 2}) = point({latitude: 2, longitude: 1}), point({x: 1, y: 2}) < point({x: 2, y: 3})

RETURN point({x: 1})

RETURN point({latitude: 100, longitude: 0})

RETURN point({x: 'a', y: 2})

RETURN point(null), point({x: null, y: 1})

RETURN toString(point({x: 1, y: 2})), valueType(point({x: 1, y: 2})), point({x: 1, y: 2}) IS :: POINT

RETURN distance(point({x: 0, y: 0}), point({x: 3, y: 4})) AS d

CREATE (n:Spot {id: 950, at: point({x: 1.5, y: 2})}) RETURN n, n.at.x;
MATCH (s:Spot) WHERE s.at = point({x: 1.5, y: 2}) RETURN s.id

UNWIND [point({x: 2, y: 1}), point({x: 1, y: 2}), point({latitude: 1, longitude: 1}), null, 'a', 1] AS p RETURN p ORDER BY p

