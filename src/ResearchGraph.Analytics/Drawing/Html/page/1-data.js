// What is drawn: the network of the page, who is joined to whom, and what the filters leave of it.

const network = JSON.parse(document.getElementById("data").textContent);
const { nodes, edges, groups, items, words } = network;

for (let i = 0; i < nodes.length; i++) {
  nodes[i].index = i;
  nodes[i].edges = [];
  nodes[i].lower = fold(nodes[i].label);
}

for (const edge of edges) {
  nodes[edge.source].edges.push(edge);
  nodes[edge.target].edges.push(edge);
}

// The largest first: the order in which labels are placed and nodes are found.
const bySize = [...nodes].sort((a, b) => b.radius - a.radius || a.index - b.index);

const filters = { groups: null, from: null, to: null, weight: 0 };

// Letters without case and accents, so that "Muller" finds "Müller".
function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

// The first and last year of all nodes, edges and items; null where there are none.
function yearRange() {
  let first = Infinity;
  let last = -Infinity;
  for (const thing of [...nodes, ...edges]) {
    if (thing.first !== undefined) first = Math.min(first, thing.first);
    if (thing.last !== undefined) last = Math.max(last, thing.last);
  }
  return first <= last ? [first, last] : null;
}

// A thing is of a period when one of its items is, or, where its items have no years, when its own years meet it.
function isInPeriod(thing) {
  if (filters.from === null && filters.to === null) return true;
  const from = filters.from ?? -Infinity;
  const to = filters.to ?? Infinity;
  const years = thing.items.map(item => items[item].year).filter(year => year !== undefined);
  if (years.length > 0) return years.some(year => year >= from && year <= to);
  return thing.first !== undefined && thing.first <= to && thing.last >= from;
}

// Marks what the filters leave, and counts it.
function applyFilters() {
  const count = { nodes: 0, edges: 0 };
  for (const node of nodes) {
    node.isShown = (filters.groups === null || filters.groups.has(node.group)) && isInPeriod(node);
    if (node.isShown) count.nodes++;
  }
  for (const edge of edges) {
    edge.isShown = nodes[edge.source].isShown && nodes[edge.target].isShown && edge.weight >= filters.weight && isInPeriod(edge);
    if (edge.isShown) count.edges++;
  }
  return count;
}

// The edges that join a node to what is shown, the strongest first.
function shownEdges(node) {
  return node.edges.filter(edge => edge.isShown).sort((a, b) => b.weight - a.weight || otherEnd(a, node).index - otherEnd(b, node).index);
}

function otherEnd(edge, node) {
  return nodes[edge.source === node.index ? edge.target : edge.source];
}

// The nodes whose names hold a text: those that begin with it first, then those with a word that does, then the rest, each the largest first.
function find(text, most) {
  const wanted = fold(text.trim());
  if (wanted === "") return [];
  const ranked = [[], [], []];
  for (const node of bySize) {
    const at = node.lower.indexOf(wanted);
    if (at < 0) continue;
    ranked[at === 0 ? 0 : node.lower.includes(" " + wanted) ? 1 : 2].push(node);
  }
  return ranked.flat().slice(0, most);
}
