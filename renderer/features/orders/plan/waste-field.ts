import type { Plant } from './plants-of.ts';

/** Name of the field that holds the waste code of a category. */
export function wasteField(category: string): string {
  return `waste.${category}`;
}

/** The waste fields as the plant takes the goods: each category under a code of its permit. */
export function wasteThere(plant: Plant | undefined): Readonly<Record<string, string>> {
  const codes = plant?.verdict.wasteCodes ?? [];
  return Object.fromEntries(
    codes.map(({ category, wasteCode }) => [wasteField(category), wasteCode]),
  );
}
