import type { InputOf } from '../../../shared/rpc/contract.ts';
import { nameFields, nameOf } from '../../ui/form/localized-name-fields.ts';

/** What the three steps of the set-up ask, by path of the field. */
export function setupInitial() {
  return {
    ...nameFields('authority.name'),
    'authority.code': '',
    'authority.country': '',
    'site.code': '',
    ...nameFields('site.name'),
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
      name: nameOf(values, 'authority.name'),
      code: values['authority.code'].trim().toUpperCase(),
      country: values['authority.country'],
    },
    site: {
      code: values['site.code'].trim().toUpperCase(),
      name: nameOf(values, 'site.name'),
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
