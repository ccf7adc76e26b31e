// The picture as a file: what is shown, with its legend and colours, standing on its own.
const STYLED = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order", "opacity", "font-family", "font-size", "font-weight", "letter-spacing", "text-anchor", "display"];
const ROOM = 24;
const SHARP = 2;
const SPACE = "http://www.w3.org/2000/svg";

function inline(from, to) {
  const style = getComputedStyle(from);
  for (const name of STYLED) to.setAttribute(name, style.getPropertyValue(name));
  to.removeAttribute("class");
  [...from.children].forEach((child, at) => inline(child, to.children[at]));
}

function text(content, x, y, size, weight, colour, font) {
  const line = document.createElementNS(SPACE, "text");
  const attributes = { x, y, "font-size": size, "font-weight": weight, fill: colour, "font-family": font };
  for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, value);
  line.textContent = content;
  return line;
}

/** The picture as a document of its own: title above, place and address below. */
export function picture(svg, title, notes) {
  const world = svg.querySelector(".world");
  const copy = world.cloneNode(true);
  inline(world, copy);
  for (const gone of copy.querySelectorAll('[display="none"], title')) gone.remove();
  const { left, top } = svg.getBoundingClientRect();
  const seen = world.getBoundingClientRect();
  const whole = { x: seen.left - left - ROOM, y: seen.top - top - ROOM - 34, width: Math.ceil(Math.max(480, seen.width + 2 * ROOM)), height: Math.ceil(seen.height + 2 * ROOM + 34 + 20 * notes.length) };
  const style = getComputedStyle(svg);
  const ink = style.color;
  const file = document.createElementNS(SPACE, "svg");
  for (const [name, value] of Object.entries({ viewBox: `${whole.x} ${whole.y} ${whole.width} ${whole.height}`, width: whole.width, height: whole.height })) file.setAttribute(name, value);
  const ground = document.createElementNS(SPACE, "rect");
  for (const [name, value] of Object.entries({ ...whole, fill: getComputedStyle(svg.closest(".canvas")).backgroundColor })) ground.setAttribute(name, value);
  const below = whole.y + whole.height - 20 * notes.length;
  file.append(ground, text(title, whole.x + ROOM, whole.y + 32, 20, 700, ink, getComputedStyle(document.querySelector("h1")).fontFamily), copy);
  notes.forEach((note, at) => file.append(text(note, whole.x + ROOM, below + 20 * at, 12, 400, ink, style.fontFamily)));
  return { source: new XMLSerializer().serializeToString(file), width: whole.width, height: whole.height };
}

/** The same as an image of points, twice as sharp. */
export async function points({ source, width, height }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * SHARP);
  canvas.height = Math.round(height * SHARP);
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

/** Hands a file to the reader. */
export function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
