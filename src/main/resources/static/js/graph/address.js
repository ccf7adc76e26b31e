// The state of the picture in the address: whom was expanded, who is pinned, left out, selected.
const LONGEST = 2000;

const list = (parameters, name) => (parameters.get(name) ?? "").split(",").filter(Boolean);

/** What the present address says. */
export function state() {
  const parameters = new URLSearchParams(location.search);
  return { expanded: list(parameters, "x"), pinned: new Set(list(parameters, "pin")), hidden: list(parameters, "hide"), selected: parameters.get("sel") ?? "" };
}

/** The present address with other values; empty ones are left out, commas stay readable. */
export function address(changes) {
  const parameters = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    const text = value instanceof Set || Array.isArray(value) ? [...value].join(",") : value;
    if (text) parameters.set(name, text);
    else parameters.delete(name);
  }
  const search = parameters.toString().replaceAll("%2C", ",");
  if (search.length > LONGEST && parameters.has("pin")) return address({ ...changes, pin: "" });
  return location.pathname + (search ? `?${search}` : "");
}

/** Notes what changes nothing but the look. */
export const note = (changes) => history.replaceState(null, "", address(changes));
