// Draws the picture: lines, discs, labels that do not overlap.

const pen = canvas.getContext("2d");
const steps = 6;
let isWaiting = false;

// Draws before the next frame, however often it is asked to.
function draw() {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    drawNow();
  });
}

function drawNow() {
  const ratio = devicePixelRatio || 1;
  const style = getComputedStyle(document.documentElement);
  const colors = { sheet: style.getPropertyValue("--sheet"), text: style.getPropertyValue("--text"), between: style.getPropertyValue("--between"), accent: style.getPropertyValue("--accent") };
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.fillStyle = colors.sheet;
  pen.fillRect(0, 0, view.width, view.height);
  const center = state.selected ?? state.hovered;
  const lit = center === null ? null : new Set([center, ...shownEdges(center).map(edge => otherEnd(edge, center))]);
  drawEdges(colors, center);
  drawDiscs(colors, lit);
  drawLabels(colors, lit);
}

// Lines of one colour and width are one path: where they cross they do not add up, and thousands are drawn at once.
function drawEdges(colors, center) {
  const paths = new Map();
  const shown = edges.filter(edge => edge.isShown);
  const faint = Math.min(1, 0.25 + 300 / Math.max(1, shown.length));
  for (const edge of shown) {
    const inside = nodes[edge.source].group === nodes[edge.target].group && nodes[edge.source].group >= 0;
    const isLit = center !== null && (edge.source === center.index || edge.target === center.index);
    const key = `${isLit ? 1 : 0} ${widthStep(edge)} ${inside ? nodes[edge.source].group : -1}`;
    if (!paths.has(key)) paths.set(key, { isLit, step: widthStep(edge), group: inside ? nodes[edge.source].group : -1, path: new Path2D() });
    const path = paths.get(key).path;
    path.moveTo(...toScreen(nodes[edge.source]));
    path.lineTo(...toScreen(nodes[edge.target]));
  }
  const widest = Math.min(6, Math.max(1.5, view.scale));
  for (const line of [...paths.values()].sort((a, b) => a.isLit - b.isLit || a.step - b.step)) {
    pen.strokeStyle = line.group < 0 ? colors.between : colorOf(line.group);
    pen.globalAlpha = line.isLit ? 0.95 : (center === null ? 0.55 : 0.1) * (line.group < 0 ? 0.6 : 1) * faint;
    pen.lineWidth = 0.7 + (widest - 0.7) * line.step / (steps - 1);
    pen.stroke(line.path);
  }
  pen.globalAlpha = 1;
}

function widthStep(edge) {
  const [least, greatest] = network.weights;
  if (greatest <= least) return 1;
  return Math.round((steps - 1) * (Math.sqrt(edge.weight) - Math.sqrt(least)) / (Math.sqrt(greatest) - Math.sqrt(least)));
}

function drawDiscs(colors, lit) {
  for (const node of bySize) {
    if (!node.isShown) continue;
    const [x, y] = toScreen(node);
    const radius = radiusOf(node);
    if (x < -radius || y < -radius || x > view.width + radius || y > view.height + radius) continue;
    pen.globalAlpha = lit === null || lit.has(node) ? 1 : 0.25;
    const isRing = node.group >= 0 && groups[node.group].ring;
    pen.beginPath();
    pen.arc(x, y, isRing ? radius * 0.775 : radius, 0, 2 * Math.PI);
    pen.fillStyle = isRing ? colors.sheet : colorOf(node.group);
    pen.fill();
    pen.lineWidth = isRing ? radius * 0.45 : 1;
    pen.strokeStyle = isRing ? colorOf(node.group) : colors.sheet;
    pen.stroke();
  }
  pen.globalAlpha = 1;
  for (const node of [state.selected, state.focused]) {
    if (node === null || !node.isShown) continue;
    const [x, y] = toScreen(node);
    pen.beginPath();
    pen.arc(x, y, radiusOf(node) + 3, 0, 2 * Math.PI);
    pen.lineWidth = 2;
    pen.strokeStyle = node === state.selected ? colors.text : colors.accent;
    pen.stroke();
  }
}

// The chosen node and its neighbours first, then by size, each on the side where it overlaps no label and covers least of other discs.
function drawLabels(colors, lit) {
  const placed = new Map();
  const discs = indexDiscs();
  const order = lit === null ? bySize : [...lit, ...bySize.filter(node => !lit.has(node))];
  const most = Math.max(30, view.width * view.height / 7000);
  let drawn = 0;
  let tried = 0;
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  for (const node of order) {
    if (drawn >= most || tried > 4000) break;
    if (!node.isShown) continue;
    const [x, y] = toScreen(node);
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue;
    tried++;
    const size = Math.min(18, 10.5 + (node.radius - 1) * 2.2);
    pen.font = `${size}px "Helvetica Neue", Helvetica, Arial, "Liberation Sans", "Noto Sans", sans-serif`;
    const text = shorten(node.label, 42);
    const spot = freeSpot(placed, discs, node, x, y, radiusOf(node) + 3, pen.measureText(text).width, size * 1.15);
    if (spot === null) continue;
    drawn++;
    pen.globalAlpha = lit === null || lit.has(node) ? 1 : 0.3;
    pen.strokeStyle = colors.sheet;
    pen.lineWidth = 3;
    pen.strokeText(text, spot.left, (spot.top + spot.bottom) / 2);
    pen.fillStyle = colors.text;
    pen.fillText(text, spot.left, (spot.top + spot.bottom) / 2);
  }
  pen.globalAlpha = 1;
}

function shorten(text, most) {
  const letters = [...text.replace(/\s+/g, " ").trim()];
  return letters.length <= most ? letters.join("") : letters.slice(0, most - 1).join("") + "…";
}

function freeSpot(placed, discs, node, x, y, reach, width, height) {
  const slant = reach * 0.72;
  const corners = [
    [x + reach, y - height / 2], [x - reach - width, y - height / 2], [x - width / 2, y - reach - height], [x - width / 2, y + reach],
    [x + slant, y - slant - height * 0.8], [x + slant, y + slant - height * 0.2], [x - slant - width, y - slant - height * 0.8], [x - slant - width, y + slant - height * 0.2],
  ];
  let best = null;
  let least = node === state.selected || node === state.focused ? Infinity : 6;
  corners.forEach(([left, top], rank) => {
    const box = { left, top, right: left + width, bottom: top + height };
    if (left < 2 || box.right > view.width - 2 || top < 2 || box.bottom > view.height - 2 || overlaps(placed, box)) return;
    const cost = covered(discs, box, node) + 0.2 * rank;
    if (cost < least) [best, least] = [box, cost];
  });
  if (best !== null) for (const key of squaresOf(best)) placed.set(key, [...placed.get(key) ?? [], best]);
  return best;
}

const side = 64;

function* squaresOf(box, rim = 0) {
  for (let row = Math.floor((box.top - rim) / side); row <= Math.floor((box.bottom + rim) / side); row++) {
    for (let column = Math.floor((box.left - rim) / side); column <= Math.floor((box.right + rim) / side); column++) yield row * 4096 + column;
  }
}

function overlaps(placed, box) {
  for (const key of squaresOf(box)) {
    for (const other of placed.get(key) ?? []) {
      if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom) return true;
    }
  }
  return false;
}

// The discs on the stage, by the square that their centre lies in.
function indexDiscs() {
  const discs = { squares: new Map(), largest: 0 };
  for (const node of nodes) {
    if (!node.isShown) continue;
    const [x, y] = toScreen(node);
    if (x < -side || y < -side || x > view.width + side || y > view.height + side) continue;
    const key = Math.floor(y / side) * 4096 + Math.floor(x / side);
    if (!discs.squares.has(key)) discs.squares.set(key, []);
    const radius = radiusOf(node);
    discs.squares.get(key).push({ node, x, y, radius });
    discs.largest = Math.max(discs.largest, radius);
  }
  return discs;
}

// How far the discs of others reach into a box, added up, in pixels.
function covered(discs, box, self) {
  let sum = 0;
  for (const key of squaresOf(box, discs.largest)) {
    for (const { node, x, y, radius } of discs.squares.get(key) ?? []) {
      if (node === self) continue;
      const dx = Math.max(0, box.left - x, x - box.right);
      const dy = Math.max(0, box.top - y, y - box.bottom);
      sum += Math.max(0, radius - Math.hypot(dx, dy));
    }
  }
  return sum;
}
