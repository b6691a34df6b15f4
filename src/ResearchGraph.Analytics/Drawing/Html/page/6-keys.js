// The keyboard on the picture.

const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

canvas.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key in directions && event.shiftKey) pan(-60 * directions[event.key][0], -60 * directions[event.key][1]);
  else if (event.key in directions) step(directions[event.key]);
  else if ((event.key === "Enter" || event.key === " ") && state.focused !== null) select(state.focused);
  else if (event.key === "Escape") escape();
  else if (event.key === "+" || event.key === "=") zoom(1.3);
  else if (event.key === "-") zoom(1 / 1.3);
  else if (event.key === "0") fit();
  else return;
  event.preventDefault();
});

document.addEventListener("keydown", event => {
  if (event.key !== "/" || event.target.matches("input, textarea")) return;
  document.getElementById("find").focus();
  event.preventDefault();
});

// Without a focus the first step is to the largest node.
function step([dx, dy]) {
  const from = state.focused !== null && state.focused.isShown ? state.focused : null;
  const next = from === null ? bySize.find(node => node.isShown) ?? null : nearest(from, dx, dy);
  if (next === null) return;
  state.focused = next;
  bringIntoView(next);
  say(next.label);
  draw();
}

// The nearest node within 60 degrees of a direction; those straight ahead count as nearer.
function nearest(from, dx, dy) {
  let best = null;
  let least = Infinity;
  for (const node of nodes) {
    if (!node.isShown || node === from) continue;
    const distance = Math.hypot(node.x - from.x, node.y - from.y);
    const ahead = ((node.x - from.x) * dx + (node.y - from.y) * dy) / distance;
    if (ahead < 0.5 || distance / (ahead * ahead) >= least) continue;
    best = node;
    least = distance / (ahead * ahead);
  }
  return best;
}

function escape() {
  if (state.selected !== null) select(null);
  else state.focused = null;
  draw();
}

canvas.addEventListener("focus", () => {
  // A ring shows where the keyboard is, from the start.
  if (canvas.matches(":focus-visible") && state.focused === null) step([0, 0]);
});
