// Mouse, pen and fingers on the picture.

const pointers = new Map();
const tip = document.getElementById("tip");
let travelled = 0;

function place(event) {
  const box = canvas.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

canvas.addEventListener("wheel", event => {
  event.preventDefault();
  // Lines and pages of a wheel are turned into pixels; a pinch on a touchpad arrives as a wheel with Ctrl.
  const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? view.height : 1);
  zoom(Math.exp(-Math.max(-240, Math.min(240, pixels)) * (event.ctrlKey ? 0.01 : 0.0022)), ...place(event));
}, { passive: false });

canvas.addEventListener("pointerdown", event => {
  canvas.setPointerCapture(event.pointerId);
  pointers.set(event.pointerId, place(event));
  if (pointers.size === 1) travelled = 0;
  hideTip();
});

canvas.addEventListener("pointermove", event => {
  const [x, y] = place(event);
  if (!pointers.has(event.pointerId)) {
    hover(nodeAt(x, y), x, y);
    return;
  }
  const before = pinch();
  const [lastX, lastY] = pointers.get(event.pointerId);
  travelled += Math.hypot(x - lastX, y - lastY);
  pointers.set(event.pointerId, [x, y]);
  if (pointers.size === 1) {
    canvas.classList.add("dragged");
    pan(x - lastX, y - lastY);
  } else if (pointers.size === 2) {
    const after = pinch();
    view.x += after.x - before.x;
    view.y += after.y - before.y;
    zoom(after.spread / before.spread, after.x, after.y);
  }
});

// The middle and the spread of two fingers.
function pinch() {
  const [a, b] = [...pointers.values()];
  if (b === undefined) return null;
  return { x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2, spread: Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1])) };
}

function release(event) {
  const wasOne = pointers.size === 1 && pointers.delete(event.pointerId);
  pointers.delete(event.pointerId);
  canvas.classList.remove("dragged");
  if (event.type !== "pointerup" || !wasOne || travelled > 5) return;
  const [x, y] = place(event);
  const node = nodeAt(x, y, event.pointerType === "touch" ? 12 : 4);
  hideTip();
  select(node);
}

canvas.addEventListener("pointerup", release);
canvas.addEventListener("pointercancel", release);
canvas.addEventListener("pointerleave", () => hover(null, 0, 0));
canvas.addEventListener("dblclick", event => zoom(1.8, ...place(event)));

function hover(node, x, y) {
  canvas.classList.toggle("over", node !== null);
  if (node === null) hideTip();
  else showTip(node, x, y);
  if (node === state.hovered) return;
  state.hovered = node;
  draw();
}

function showTip(node, x, y) {
  tip.textContent = node.label;
  tip.hidden = false;
  const left = Math.min(x + 14, view.width - tip.offsetWidth - 4);
  const top = y + 18 + tip.offsetHeight > view.height ? y - tip.offsetHeight - 10 : y + 18;
  tip.style.left = `${Math.max(4, left)}px`;
  tip.style.top = `${top}px`;
}

function hideTip() {
  tip.hidden = true;
}
