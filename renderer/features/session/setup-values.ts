import type { InputOf } from '../../../shared/rpc/contract.ts';

/** What the three steps of the set-up ask, by path of the field. */
export function setupInitial() {
  return {
    'authority.name.en': '',
    'authority.name.ru': '',
    'authority.name.kk': '',
    'authority.code': '',
    'authority.country': '',
    'site.code': '',
    'site.name.en': '',
    'site.name.ru': '',
    'site.name.kk': '',
    'site.country': '',
    'site.place': '',
    'site.timeZone': new Intl.DateTimeFormat().resolvedOptions().timeZone,
    'administrator.login': '',
    'administrator.name': '',
    'administrator.position': '',
    'administrator.password': '',
  };
}

type SetupValues = ReturnType<typeof setupInitial>;

/** The command's input from the fields. */
export function setupInput(
  values: SetupValues,
  looks: Pick<InputOf<'setup.complete'>, 'locale' | 'theme'>,
): InputOf<'setup.complete'> {
  return {
    authority: {
      name: {
        en: values['authority.name.en'],
        ru: values['authority.name.ru'],
        kk: values['authority.name.kk'],
      },
      code: values['authority.code'].trim().toUpperCase(),
      country: values['authority.country'],
    },
    site: {
      code: values['site.code'].trim().toUpperCase(),
      name: {
        en: values['site.name.en'],
        ru: values['site.name.ru'],
        kk: values['site.name.kk'],
      },
      country: values['site.country'] === '' ? values['authority.country'] : values['site.country'],
      place: values['site.place'],
      timeZone: values['site.timeZone'],
    },
    administrator: {
      login: values['administrator.login'],
      name: values['administrator.name'],
      position: values['administrator.position'],
      password: values['administrator.password'],
    },
    ...looks,
  };
}

/** The step that holds a field. */
export function stepOfField(field: string): number {
  if (field.startsWith('site')) return 1;
  return field.startsWith('administrator') ? 2 : 0;
}
