// Puts it all together.

document.getElementById("find-label").textContent = `Find ${/^[aeiou]/i.test(words.node) ? "an" : "a"} ${words.node}`;
canvas.setAttribute("aria-label", `${network.title}: ${count(nodes.length, words.node, words.nodes)}, ${count(edges.length, words.edge, words.edges)}. Arrow keys go from one to the next.`);
document.getElementById("controls").addEventListener("submit", event => event.preventDefault());
setUpGroups();
setUpYears();
setUpWeights();
setUpTheme();
byId("zoom-in").addEventListener("click", () => zoom(1.3));
byId("zoom-out").addEventListener("click", () => zoom(1 / 1.3));
byId("fit").addEventListener("click", fit);
byId("save").addEventListener("click", save);
update();
new ResizeObserver(resize).observe(stage);
resize();

// For scripts that look at the page: where nodes are on the screen, and how it is zoomed.
window.networkPage = {
  positionOf: id => {
    const node = nodes.find(candidate => candidate.id === id);
    const box = canvas.getBoundingClientRect();
    const [x, y] = toScreen(node);
    return { x: x + box.left, y: y + box.top, isShown: node.isShown };
  },
  scale: () => view.scale,
  focused: () => state.focused?.id ?? null,
};
