import { createSpotlight } from '@mantine/spotlight';

const spotlight = createSpotlight();

/** State of the one search of the program. */
export const paletteStore = spotlight[0];

/** Opens search from anywhere. */
export const openPalette = spotlight[1].open;

/** Closes it. */
export const closePalette = spotlight[1].close;
