/**
 * The header by which a page proves to the loopback host that it is the page of its launch: a
 * browser sends cookies to every port of an address, a header only where a page puts it.
 */
export const pageKeyHeader = 'impound-page-key';
