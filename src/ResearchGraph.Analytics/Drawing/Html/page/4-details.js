// What is chosen, and the panel that tells of it.

const state = { selected: null, hovered: null, focused: null };
const panel = document.getElementById("details");
const spoken = document.getElementById("spoken");
const number = new Intl.NumberFormat("en", { maximumSignificantDigits: 4 });

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className !== undefined) made.className = className;
  return made;
}

function count(amount, one, many) {
  return `${amount.toLocaleString("en")} ${amount === 1 ? one : many}`;
}

function capital(word) {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

// Shows a node's items and neighbours; null closes the panel.
function select(node) {
  state.selected = node;
  state.focused = node ?? state.focused;
  panel.hidden = node === null;
  if (node !== null) {
    fillPanel(node);
    say(`${node.label}: ${count(node.items.length, words.item, words.items)}, ${count(shownEdges(node).length, words.edge, words.edges)}`);
  }
  resize();
}

function say(text) {
  spoken.textContent = text;
}

function fillPanel(node) {
  document.getElementById("details-name").textContent = node.label;
  document.getElementById("details-group").textContent = node.group < 0 ? "" : `${capital(words.group)}: ${groups[node.group].name}`;
  const facts = [[capital(words.score), number.format(node.score)]];
  if (node.first !== undefined) facts.push([capital(words.period), node.first === node.last ? String(node.first) : `${node.first}–${node.last}`]);
  for (const [name, value] of node.attributes) facts.push([capital(name), typeof value === "number" ? number.format(value) : value]);
  const list = document.getElementById("details-facts");
  list.replaceChildren(...facts.flatMap(([name, value]) => [element("dt", name), element("dd", value)]));
  fillItems(node);
  fillNeighbours(node);
  panel.scrollTop = 0;
}

function fillItems(node) {
  const section = document.getElementById("details-items");
  section.hidden = node.items.length === 0;
  section.querySelector("h3").textContent = count(node.items.length, words.item, words.items);
  section.querySelector("ul").replaceChildren(...node.items.map(index => itemLine(items[index])));
}

// Only addresses of the web become links.
function itemLine(item) {
  const line = element("li");
  if (item.url !== undefined && /^https?:\/\//i.test(item.url)) {
    const link = element("a", item.title);
    link.href = item.url;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    line.append(link);
  } else {
    line.append(element("span", item.title));
  }
  if (item.year !== undefined) line.append(element("span", String(item.year), "year"));
  return line;
}

function fillNeighbours(node) {
  const section = document.getElementById("details-neighbours");
  const joined = shownEdges(node);
  section.hidden = joined.length === 0;
  section.querySelector("h3").textContent = count(joined.length, words.edge, words.edges);
  section.querySelector("ul").replaceChildren(...joined.map(edge => {
    const other = otherEnd(edge, node);
    const line = element("li");
    const button = element("button", other.label, "link");
    button.type = "button";
    button.addEventListener("click", () => {
      select(other);
      bringIntoView(other);
      panel.focus();
    });
    line.append(button, element("span", edge.label || number.format(edge.weight), "year"));
    return line;
  }));
}

document.getElementById("close").addEventListener("click", () => {
  select(null);
  canvas.focus();
});

panel.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  select(null);
  canvas.focus();
});
