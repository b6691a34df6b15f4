// Finding a node by its name: a text field with a list of what it finds.

const input = document.getElementById("find");
const list = document.getElementById("found");
let found = [];
let chosen = -1;

function showFound() {
  found = find(input.value, 12);
  chosen = found.length > 0 ? 0 : -1;
  list.replaceChildren(...found.map((node, index) => {
    const line = element("li", node.label + (node.isShown ? "" : " (not shown)"));
    line.id = `found-${index}`;
    line.role = "option";
    // Before the field loses its focus, which closes the list.
    line.addEventListener("pointerdown", event => {
      event.preventDefault();
      choose(index);
    });
    return line;
  }));
  if (found.length === 0 && input.value.trim() !== "") list.replaceChildren(element("li", "Nothing of that name"));
  setOpen(input.value.trim() !== "");
  mark();
}

function setOpen(isOpen) {
  list.hidden = !isOpen;
  input.setAttribute("aria-expanded", String(isOpen));
}

function mark() {
  [...list.children].forEach((line, index) => line.setAttribute("aria-selected", String(index === chosen)));
  if (chosen >= 0) {
    input.setAttribute("aria-activedescendant", `found-${chosen}`);
    list.children[chosen].scrollIntoView({ block: "nearest" });
  } else {
    input.removeAttribute("aria-activedescendant");
  }
}

// A node that the filters hide is shown again with everything else.
function choose(index) {
  const node = found[index];
  if (node === undefined) return;
  if (!node.isShown) resetFilters();
  setOpen(false);
  select(node);
  goTo(node);
}

function resetFilters() {
  for (const box of document.querySelectorAll("#group-list input")) box.checked = true;
  Object.assign(filters, { groups: null, from: null, to: null });
  if (years !== null) [byId("year-from").value, byId("year-to").value] = years;
  update();
}

input.addEventListener("input", showFound);
input.addEventListener("focus", () => { if (input.value.trim() !== "") showFound(); });
input.addEventListener("blur", () => setOpen(false));
input.addEventListener("keydown", event => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    if (found.length === 0) return;
    chosen = (chosen + (event.key === "ArrowDown" ? 1 : found.length - 1)) % found.length;
    setOpen(true);
    mark();
  } else if (event.key === "Enter") {
    choose(chosen);
  } else if (event.key === "Escape") {
    if (list.hidden) input.value = "";
    setOpen(false);
  } else {
    return;
  }
  event.preventDefault();
});
