/** Words of the house: people, places, facilities, settings. */
export const houseEn = {
  'page.people.name': 'Name',
  'page.people.position': 'Position',
  'page.people.loginHelp': 'Small Latin letters, digits, dots, hyphens.',
} as const;
