// Which part of the picture is seen: wheel with Ctrl, two fingers, dragging, + − and fitting. One finger scrolls the page.
const NEAR = 2.5;
const FAR = 0.2;
const ROOM = 56;

/** Lets the reader move about; `moved` is told the scale whenever it changes. */
export function view({ d3, svg, world }, moved) {
  let scale = 1;
  const zoom = d3
    .zoom()
    .scaleExtent([FAR, NEAR])
    .filter((event) => (event.type === "wheel" ? event.ctrlKey || svg.node().contains(document.activeElement) : event.touches ? event.touches.length > 1 : !event.button))
    .on("zoom", ({ transform }) => {
      world.attr("transform", transform);
      if (transform.k !== scale) moved((scale = transform.k));
    });
  svg.call(zoom).on("dblclick.zoom", null);
  const size = () => svg.node().getBoundingClientRect();
  return {
    scale: () => scale,
    by: (factor) => svg.call(zoom.scaleBy, factor),
    /** Shows everything, names included, as large as fits and no larger than life. */
    fit(places) {
      const { width, height } = size();
      const all = Object.values(places);
      const side = (pick, way) => way(...all.map(pick));
      const [left, right] = [side((each) => each.x, Math.min) - ROOM, side((each) => each.x, Math.max) + ROOM];
      const [top, bottom] = [side((each) => each.y, Math.min) - ROOM / 1.4, side((each) => each.y, Math.max) + ROOM / 1.2];
      const fitting = Math.max(FAR, Math.min(1.4, width / (right - left), height / (bottom - top)));
      const middle = d3.zoomIdentity.translate(width / 2, height / 2).scale(fitting).translate(-(left + right) / 2, -(top + bottom) / 2);
      svg.call(zoom.transform, middle);
    },
    /** Moves no further than needed to show a place. */
    reveal({ x, y }) {
      const { width, height } = size();
      const [sx, sy] = d3.zoomTransform(svg.node()).apply([x, y]);
      const over = (at, most) => (at < ROOM ? ROOM - at : at > most - ROOM ? most - ROOM - at : 0);
      const [dx, dy] = [over(sx, width), over(sy, height)];
      if (dx || dy) svg.call(zoom.translateBy, dx / scale, dy / scale);
    },
  };
}
