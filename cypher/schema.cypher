// The schema of a ResearchGraph, for Neo4j 5 (Community) and for reading. Run it once before loading; it may be run again.
// A line that begins with a pattern declares a label or a relationship type with all its properties; an exclamation mark says
// that every one has the property. README.md explains names, units and directions. GraphSchema in
// src/ResearchGraph.Construction says the same in code, and a test compares the two.

// --- Nodes: the id is unique within the label, readable, and the same in every build

// A paper, merged from its listings.
// (:Paper {id: STRING!, title: STRING!, abstract: STRING, kind: STRING!, hasCode: BOOLEAN!, moreAuthors: BOOLEAN!, year: INTEGER, month: INTEGER, day: INTEGER, date: STRING, dateText: STRING, dateInferred: BOOLEAN, score: FLOAT, venue: STRING, url: STRING, doi: STRING, urls: LIST<STRING>, mergeReasons: LIST<STRING>, community: INTEGER, communityName: STRING})
CREATE CONSTRAINT paper_id IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE;
CREATE INDEX paper_title IF NOT EXISTS FOR (n:Paper) ON (n.title);
CREATE INDEX paper_year IF NOT EXISTS FOR (n:Paper) ON (n.year);

// A person who wrote papers.
// (:Author {id: STRING!, name: STRING!, aliases: LIST<STRING>, mergeReasons: LIST<STRING>, degree: INTEGER, pageRank: FLOAT, betweenness: FLOAT, community: INTEGER, communityName: STRING, harmonic: FLOAT, core: INTEGER})
CREATE CONSTRAINT author_id IF NOT EXISTS FOR (n:Author) REQUIRE n.id IS UNIQUE;
CREATE INDEX author_name IF NOT EXISTS FOR (n:Author) ON (n.name);

// A technique of the taxonomy, or a concept that groups techniques.
// (:Technique {id: STRING!, name: STRING!, aliases: LIST<STRING>, degree: INTEGER, pageRank: FLOAT, betweenness: FLOAT, community: INTEGER, communityName: STRING, trend: FLOAT, trendPValue: FLOAT})
CREATE CONSTRAINT technique_id IF NOT EXISTS FOR (n:Technique) REQUIRE n.id IS UNIQUE;
CREATE INDEX technique_name IF NOT EXISTS FOR (n:Technique) ON (n.name);

// A task of the taxonomy, or a concept that groups tasks.
// (:Task {id: STRING!, name: STRING!, aliases: LIST<STRING>, degree: INTEGER, pageRank: FLOAT, betweenness: FLOAT, community: INTEGER, communityName: STRING, trend: FLOAT, trendPValue: FLOAT})
CREATE CONSTRAINT task_id IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE INDEX task_name IF NOT EXISTS FOR (n:Task) ON (n.name);

// A named method, system, framework, library, architecture or metric; it may be a Model too.
// (:System {id: STRING!, name: STRING!, aliases: LIST<STRING>, mergeReasons: LIST<STRING>, expansion: STRING, type: STRING, degree: INTEGER, pageRank: FLOAT, betweenness: FLOAT, community: INTEGER, communityName: STRING, trend: FLOAT, trendPValue: FLOAT})
CREATE CONSTRAINT system_id IF NOT EXISTS FOR (n:System) REQUIRE n.id IS UNIQUE;
CREATE INDEX system_name IF NOT EXISTS FOR (n:System) ON (n.name);

// A named model; it is a System too if a paper proposes it or treats it as one.
// (:Model {id: STRING!, name: STRING!, aliases: LIST<STRING>, mergeReasons: LIST<STRING>, expansion: STRING, type: STRING})
CREATE CONSTRAINT model_id IF NOT EXISTS FOR (n:Model) REQUIRE n.id IS UNIQUE;
CREATE INDEX model_name IF NOT EXISTS FOR (n:Model) ON (n.name);

// A dataset or benchmark.
// (:Dataset {id: STRING!, name: STRING!, aliases: LIST<STRING>, mergeReasons: LIST<STRING>, expansion: STRING, type: STRING})
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE INDEX dataset_name IF NOT EXISTS FOR (n:Dataset) ON (n.name);

// A device, or a class of devices.
// (:Hardware {id: STRING!, name: STRING!, aliases: LIST<STRING>, mergeReasons: LIST<STRING>, vendor: STRING, generic: BOOLEAN!})
CREATE CONSTRAINT hardware_id IF NOT EXISTS FOR (n:Hardware) REQUIRE n.id IS UNIQUE;
CREATE INDEX hardware_name IF NOT EXISTS FOR (n:Hardware) ON (n.name);

// A number that a paper claims as an outcome of its work.
// (:Result {id: STRING!, name: STRING!, kind: STRING!, value: FLOAT!, low: FLOAT, unit: STRING!, versus: STRING})
CREATE CONSTRAINT result_id IF NOT EXISTS FOR (n:Result) REQUIRE n.id IS UNIQUE;
CREATE INDEX result_name IF NOT EXISTS FOR (n:Result) ON (n.name);

// A place of source code.
// (:Repository {id: STRING!, name: STRING!, url: STRING!, host: STRING!})
CREATE CONSTRAINT repository_id IF NOT EXISTS FOR (n:Repository) REQUIRE n.id IS UNIQUE;
CREATE INDEX repository_name IF NOT EXISTS FOR (n:Repository) ON (n.name);

// An employer or laboratory.
// (:Organization {id: STRING!, name: STRING!, aliases: LIST<STRING>, mergeReasons: LIST<STRING>})
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);

// An arXiv category.
// (:Category {id: STRING!, name: STRING!})
CREATE CONSTRAINT category_id IF NOT EXISTS FOR (n:Category) REQUIRE n.id IS UNIQUE;
CREATE INDEX category_name IF NOT EXISTS FOR (n:Category) ON (n.name);

// A file that lists papers.
// (:Listing {id: STRING!, name: STRING!})
CREATE CONSTRAINT listing_id IF NOT EXISTS FOR (n:Listing) REQUIRE n.id IS UNIQUE;
CREATE INDEX listing_name IF NOT EXISTS FOR (n:Listing) ON (n.name);

// --- Relationships: what was extracted carries its evidence

// (:Author)-[:WROTE {position: INTEGER, provenance: STRING!, confidence: FLOAT!}]->(:Paper)
// (:Paper)-[:PROPOSES {type: STRING, evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:System)
// (:Paper)-[:PROPOSES {type: STRING, evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:Dataset)
// (:Paper)-[:USES {role: STRING!, evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:Technique)
// (:Paper)-[:ADDRESSES {evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:Task)
// (:Paper)-[:BUILDS_ON {evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:System)
// (:Paper)-[:COMPARES_WITH {evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:System)
// (:Paper)-[:MENTIONS {evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:System)
// (:Paper)-[:EVALUATES {evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:Model)
// (:Paper)-[:EVALUATED_ON {evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:Dataset)
// (:Paper)-[:RUNS_ON {evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:Hardware)
// (:Paper)-[:REPORTS {evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:Result)
// (:Result)-[:VERSUS {evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:System)
// (:Result)-[:VERSUS {evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:Model)
// (:Result)-[:VERSUS {evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:Dataset)
// (:Result)-[:VERSUS {evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:Hardware)
// (:Paper)-[:HAS_CODE {evidence: STRING!, field: STRING!, start: INTEGER!, end: INTEGER!, rule: STRING!, confidence: FLOAT!, mentions: INTEGER!}]->(:Repository)
// (:Paper)-[:AFFILIATED_WITH {position: INTEGER}]->(:Organization)
// (:Paper)-[:IN_CATEGORY]->(:Category)
// (:Paper)-[:LISTED_IN {line: INTEGER!, record: STRING!}]->(:Listing)
// (:Technique)-[:BROADER]->(:Technique)
// (:Task)-[:BROADER]->(:Task)
// (:Author)-[:COAUTHOR {papers: INTEGER!, firstYear: INTEGER, lastYear: INTEGER}]->(:Author)
