// The controls beside the picture.

const byId = id => document.getElementById(id);
const years = yearRange();

function update() {
  const shown = applyFilters();
  byId("status").textContent = `${count(shown.nodes, words.node, words.nodes)} of ${nodes.length.toLocaleString("en")}, ${count(shown.edges, words.edge, words.edges)}`;
  if (state.selected !== null && !state.selected.isShown) select(null);
  else if (state.selected !== null) fillPanel(state.selected);
  if (state.focused !== null && !state.focused.isShown) state.focused = null;
  draw();
}

function setUpGroups() {
  if (groups.length === 0) return;
  byId("groups").hidden = false;
  byId("groups-label").textContent = capital(words.groups);
  const entries = groups.map((group, index) => ({ index, name: group.name, title: group.description, size: group.size }))
    .filter(group => group.size > 0).sort((a, b) => b.size - a.size || a.index - b.index);
  const alone = nodes.filter(node => node.group < 0).length;
  if (alone > 0) entries.push({ index: -1, name: `no ${words.group}`, title: "", size: alone });
  byId("group-list").replaceChildren(...entries.map(groupLine));
  byId("groups-all").addEventListener("click", () => setGroups(true));
  byId("groups-none").addEventListener("click", () => setGroups(false));
}

function groupLine(entry) {
  const line = element("li");
  const label = element("label");
  const box = element("input");
  box.type = "checkbox";
  box.checked = true;
  box.value = String(entry.index);
  box.addEventListener("change", readGroups);
  const swatch = element("span", undefined, "swatch");
  swatch.dataset.group = String(entry.index);
  label.append(box, swatch, element("span", entry.name), element("span", entry.size.toLocaleString("en"), "count"));
  label.title = entry.title;
  line.append(label);
  return line;
}

function setGroups(isOn) {
  for (const box of document.querySelectorAll("#group-list input")) box.checked = isOn;
  readGroups();
}

function readGroups() {
  const boxes = [...document.querySelectorAll("#group-list input")];
  filters.groups = boxes.every(box => box.checked) ? null : new Set(boxes.filter(box => box.checked).map(box => Number(box.value)));
  update();
}

function setUpYears() {
  if (years === null || years[0] === years[1]) return;
  byId("years").hidden = false;
  byId("years-label").textContent = capital(words.period);
  for (const [id, value] of [["year-from", years[0]], ["year-to", years[1]]]) {
    const input = byId(id);
    [input.min, input.max, input.value] = [years[0], years[1], value];
    input.addEventListener("input", readYears);
  }
}

// A year beyond the range, or none, is no bound; with bounds, what has no year is not shown.
function readYears() {
  const from = byId("year-from").valueAsNumber;
  const to = byId("year-to").valueAsNumber;
  filters.from = from > years[0] ? from : null;
  filters.to = to < years[1] ? to : null;
  update();
}

// The slider moves over the ranks of the weights, so that every step leaves out about as many edges.
function setUpWeights() {
  const sorted = [...new Set(edges.map(edge => edge.weight))].sort((a, b) => a - b);
  if (sorted.length < 2) return;
  byId("weights").hidden = false;
  byId("weight-label").textContent = capital(words.weight);
  const slider = byId("weight");
  slider.max = String(sorted.length - 1);
  const show = () => byId("weight-value").textContent = number.format(sorted[slider.valueAsNumber]);
  slider.addEventListener("input", () => {
    filters.weight = slider.valueAsNumber === 0 ? 0 : sorted[slider.valueAsNumber];
    slider.setAttribute("aria-valuetext", number.format(sorted[slider.valueAsNumber]));
    show();
    update();
  });
  show();
}

function paintSwatches() {
  for (const swatch of document.querySelectorAll(".swatch")) {
    const group = Number(swatch.dataset.group);
    swatch.style.border = `solid ${colorOf(group)}`;
    swatch.style.borderWidth = group >= 0 && groups[group].ring ? "3px" : "6px";
  }
  byId("theme").textContent = isDark() ? "Light" : "Dark";
}

function setUpTheme() {
  byId("theme").addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    paintSwatches();
    draw();
  });
  dark.addEventListener("change", () => {
    paintSwatches();
    draw();
  });
  paintSwatches();
}

function save() {
  drawNow();
  canvas.toBlob(blob => {
    const link = element("a");
    link.href = URL.createObjectURL(blob);
    link.download = `${network.title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").toLowerCase() || "network"}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
}
