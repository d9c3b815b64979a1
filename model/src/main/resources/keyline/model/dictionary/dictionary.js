"use strict";

const search = document.getElementById("search");
const lines = [...document.querySelectorAll("nav li")];
const sections = lines.map((line) => document.getElementById(decodeURIComponent(line.firstElementChild.hash.slice(1))));
const texts = sections.map(() => null);
function textOf(at) {
  texts[at] ??= sections[at].textContent.toLowerCase();
  return texts[at];
}

function find() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  lines.forEach((line, at) => {
    const fits = words.every((word) => textOf(at).includes(word));
    line.hidden = !fits;
    sections[at].hidden = !fits;
    found += fits ? 1 : 0;
  });
  document.getElementById("none").hidden = found > 0;
}

/* What is called like that comes before what only mentions it. */
function best() {
  const word = search.value.trim().toLowerCase();
  const found = lines.filter((line) => !line.hidden);
  const named = (fits) => found.find((line) => fits(line.querySelector("span").textContent.toLowerCase()));
  return named((name) => name === word) ?? named((name) => name.includes(word)) ?? found[0];
}

search.addEventListener("input", find);
search.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    search.value = "";
    find();
  } else if (event.key === "Enter") {
    best()?.firstElementChild.click();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== search) {
    event.preventDefault();
    search.focus();
  }
});

function show() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.hidden) {
    search.value = "";
    find();
    target.scrollIntoView();
  }
  lines.forEach((line, at) => line.firstElementChild.classList.toggle("here", sections[at] === target));
  document.querySelector("nav a.here")?.scrollIntoView({ block: "nearest" });
}
window.addEventListener("hashchange", show);
show();

const svg = document.querySelector("#diagram svg");
if (svg) {
  const whole = svg.viewBox.baseVal;
  const all = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  let seen = { ...all };
  let grip = null;
  let moved = false;

  const look = (next) => {
    seen = next;
    svg.setAttribute("viewBox", `${next.x} ${next.y} ${next.width} ${next.height}`);
  };
  const place = (x, y) => new DOMPoint(x, y).matrixTransform(svg.getScreenCTM().inverse());
  const zoom = (factor, at) => {
    const width = Math.min(all.width * 4, Math.max(120, seen.width * factor));
    const share = width / seen.width;
    look({ x: at.x - (at.x - seen.x) * share, y: at.y - (at.y - seen.y) * share, width, height: seen.height * share });
  };
  const middle = () => ({ x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 });

  svg.removeAttribute("width");
  svg.removeAttribute("height");
  svg.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoom(Math.exp(event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0015)), place(event.clientX, event.clientY));
  }, { passive: false });
  svg.addEventListener("pointerdown", (event) => {
    if (event.button === 0) {
      grip = place(event.clientX, event.clientY);
      moved = false;
    }
  });
  svg.addEventListener("pointermove", (event) => {
    if (grip === null) {
      return;
    }
    const now = place(event.clientX, event.clientY);
    const far = Math.hypot(now.x - grip.x, now.y - grip.y) * svg.getScreenCTM().a;
    if (moved || far > 4) {
      moved = true;
      svg.setPointerCapture(event.pointerId);
      svg.classList.add("moving");
      look({ ...seen, x: seen.x - (now.x - grip.x), y: seen.y - (now.y - grip.y) });
    }
  });
  const release = () => {
    grip = null;
    svg.classList.remove("moving");
  };
  svg.addEventListener("pointerup", release);
  svg.addEventListener("pointercancel", release);
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener("click", (event) => {
    if (moved) {
      event.preventDefault();
      moved = false;
    }
  }, true);
  document.getElementById("closer").addEventListener("click", () => zoom(1 / 1.4, middle()));
  document.getElementById("wider").addEventListener("click", () => zoom(1.4, middle()));
  document.getElementById("fit").addEventListener("click", () => look({ ...all }));
}
