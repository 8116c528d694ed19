/** Every time zone the browser knows, by its IANA name. */
export function timeZones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone');
}
