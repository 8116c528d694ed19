/** Gives bytes from the wire to the person as a file of their own. */
export function saveFile(name: string, contentBase64: string, type: string): void {
  const url = fileAddress(contentBase64, type);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Where the browser reads bytes from the wire; it keeps them until the address is revoked. */
export function fileAddress(contentBase64: string, type: string): string {
  const bytes = Uint8Array.from(atob(contentBase64), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type }));
}
