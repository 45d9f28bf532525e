// A tab that nobody looks into while a page opens in it. Playwright's own has the debugger on from the start, and V8 then
// reads React's code once more for every error that React prepares; its locators run code of theirs in the page.

/** A tab in a browser of its own; `send` speaks the DevTools protocol to it. */
export async function openTab(browser) {
  const line = await browser.newBrowserCDPSession();
  const { browserContextId } = await line.send('Target.createBrowserContext');
  const { targetId } = await line.send('Target.createTarget', { url: 'about:blank', browserContextId });
  // Not flattened: Playwright takes over every session that is.
  const { sessionId } = await line.send('Target.attachToTarget', { targetId, flatten: false });
  const asked = new Map();
  line.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, error } = JSON.parse(message);
    const answer = asked.get(id);
    asked.delete(id);
    if (error) answer?.reject(new Error(error.message));
    else answer?.resolve(result);
  });
  let last = 0;
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last++;
      asked.set(last, { resolve, reject });
      const message = JSON.stringify({ id: last, method, params });
      line.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  return {
    send,
    evaluate: async (expression) => (await send('Runtime.evaluate', { expression, returnByValue: true })).result.value,
    close: async () => {
      await line.send('Target.disposeBrowserContext', { browserContextId });
      await line.detach();
    },
  };
}
