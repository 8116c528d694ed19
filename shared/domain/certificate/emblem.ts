/** A line of the emblem: a path in units of its own drawing, and how broad it is drawn. */
export interface EmblemStroke {
  readonly path: string;
  readonly width: number;
}

/** The square that the emblem is drawn in: left, top, breadth and height. */
export const emblemBox = '-60 -60 120 120';

/**
 * The emblem over our papers: a gate with its portcullis let down inside a milled ring. Drawn for
 * Impound; it is no State's arms. Strokes without fill, in the order in which they are drawn.
 */
export const emblemStrokes: readonly EmblemStroke[] = [
  { path: circle(57), width: 1.1 },
  { path: circle(47), width: 2 },
  { path: circle(44), width: 0.6 },
  { path: Array.from({ length: 72 }, (_, index) => ray(index * 5)).join(''), width: 1 },
  { path: 'M-28 29V-6A28 28 0 0 1 28 -6V29', width: 3.4 },
  { path: 'M-23 25V-6A23 23 0 0 1 23 -6V25', width: 0.7 },
  { path: [-6, 5, 16].map((y) => `M-23 ${y}H23`).join(''), width: 2 },
  { path: [-18, -9, 0, 9, 18].map(bar).join(''), width: 2.6 },
  { path: 'M-34 31H34', width: 3 },
];

function circle(radius: number): string {
  return `M${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0`;
}

function ray(degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  const at = (radius: number): string =>
    `${(Math.cos(angle) * radius).toFixed(2)} ${(Math.sin(angle) * radius).toFixed(2)}`;
  return `M${at(50)}L${at(54)}`;
}

/** One bar of the portcullis, from the arch down to its point. */
function bar(x: number): string {
  const top = -6 - Math.sqrt(23 * 23 - x * x);
  return `M${x} ${top.toFixed(2)}V21L${x} 26`;
}
