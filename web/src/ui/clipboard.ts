/** Puts text into the clipboard; rejects where the browser does not let this page. */
export async function copyText(text: string, page: Document): Promise<void> {
  try {
    await page.defaultView!.navigator.clipboard.writeText(text);
  } catch {
    // A page from a file, or in a frame, may not be trusted with it; then the old command does it.
    const carry = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    page.addEventListener('copy', carry, { once: true, capture: true });
    const done = page.execCommand('copy');
    page.removeEventListener('copy', carry, { capture: true });
    if (!done) throw new Error('The browser does not let this page use the clipboard.');
  }
}
