/** Fetches the page anew: the one cure when the server speaks another version. */
export const reloadPage = (): void => window.location.reload();
