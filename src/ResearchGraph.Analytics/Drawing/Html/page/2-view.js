// Where the picture stands on the screen, and in which colours.

const canvas = document.getElementById("plot");
const stage = document.getElementById("stage");
const view = { scale: 1, x: 0, y: 0, width: 0, height: 0, least: 0.01, most: 100 };
const dark = matchMedia("(prefers-color-scheme: dark)");

function isDark() {
  const theme = document.documentElement.dataset.theme;
  return theme === "dark" || (theme === "auto" && dark.matches);
}

function colorOf(group) {
  if (group < 0) return network.other;
  return isDark() ? groups[group].dark : groups[group].light;
}

function toScreen(node) {
  return [node.x * view.scale + view.x, node.y * view.scale + view.y];
}

// The radius on the screen: discs grow slower than distances, so that zooming in makes room.
function radiusOf(node) {
  return Math.max(1.5, node.radius * Math.min(view.scale, Math.sqrt(view.scale * view.fitted) * 1.2, 9));
}

function resize() {
  const box = stage.getBoundingClientRect();
  const ratio = devicePixelRatio || 1;
  const wasEmpty = view.width === 0;
  view.width = box.width;
  view.height = box.height;
  canvas.width = Math.max(1, Math.round(box.width * ratio));
  canvas.height = Math.max(1, Math.round(box.height * ratio));
  if (wasEmpty) fit();
  else draw();
}

// Shows all that the filters leave.
function fit() {
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (const node of nodes) {
    if (!node.isShown) continue;
    left = Math.min(left, node.x - node.radius);
    right = Math.max(right, node.x + node.radius);
    top = Math.min(top, node.y - node.radius);
    bottom = Math.max(bottom, node.y + node.radius);
  }
  if (left > right) [left, top, right, bottom] = [-10, -10, 10, 10];
  const roomX = Math.min(60, view.width / 8);
  const roomY = Math.min(24, view.height / 12);
  const scale = Math.min((view.width - 2 * roomX) / (right - left), (view.height - 2 * roomY) / (bottom - top), 24);
  view.fitted = view.fitted ?? scale;
  view.scale = scale;
  view.least = Math.min(view.least, scale / 4);
  view.x = view.width / 2 - (left + right) / 2 * scale;
  view.y = view.height / 2 - (top + bottom) / 2 * scale;
  draw();
}

// Zooms about a place of the stage, which stays where it is.
function zoom(factor, x = view.width / 2, y = view.height / 2) {
  const scale = Math.min(view.most, Math.max(view.least, view.scale * factor));
  const real = scale / view.scale;
  view.x = x - (x - view.x) * real;
  view.y = y - (y - view.y) * real;
  view.scale = scale;
  draw();
}

function pan(dx, dy) {
  view.x += dx;
  view.y += dy;
  draw();
}

// Brings a node to the middle, near enough to read what is around it.
function goTo(node) {
  view.scale = Math.max(view.scale, Math.min(view.fitted * 2.2, view.most));
  view.x = view.width / 2 - node.x * view.scale;
  view.y = view.height / 2 - node.y * view.scale;
  draw();
}

// Moves the picture only where a node lies off the stage.
function bringIntoView(node) {
  const [x, y] = toScreen(node);
  const room = 40;
  if (x < room || y < room || x > view.width - room || y > view.height - room) pan(view.width / 2 - x, view.height / 2 - y);
}

// The node at a place of the stage, the nearest where several are; small discs are easier to hit than to see.
function nodeAt(x, y, slack = 4) {
  let best = null;
  let least = Infinity;
  for (const node of nodes) {
    if (!node.isShown) continue;
    const [nodeX, nodeY] = toScreen(node);
    const distance = Math.hypot(nodeX - x, nodeY - y);
    if (distance > radiusOf(node) + slack || distance - radiusOf(node) >= least) continue;
    best = node;
    least = distance - radiusOf(node);
  }
  return best;
}
