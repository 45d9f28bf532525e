// What is put into a page to measure it from inside. Each function runs in the browser.

/** What this phone has stored for the page. */
export function store(stored) {
  for (const [key, value] of Object.entries(stored)) localStorage.setItem(key, value);
}

/**
 * Notes when something is first painted: `window.painted[name]`, in milliseconds since the navigation. What is to be tapped
 * is so once it is painted.
 */
export function notePaints(selectors, taps) {
  window.painted = {};
  const look = () => {
    for (const [name, selector] of Object.entries(selectors)) {
      if (name in window.painted || !document.querySelector(selector)) continue;
      window.painted[name] = null;
      // After the frame in which it is drawn.
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.painted[name] = performance.now();
          if (selector === taps) document.querySelector(selector).click();
        }),
      );
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** Notes how long after a finger went down its stamp was painted: `window.stamps`. */
export function noteStamps() {
  window.stamps = [];
  let down = null;
  addEventListener('pointerdown', (event) => (down = event.timeStamp), { capture: true });
  new MutationObserver(() => {
    if (down === null) return;
    const from = down;
    down = null;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => window.stamps.push(performance.now() - from));
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['aria-pressed'] });
}

/** Notes every stretch of more than 50 ms in which the page could not answer: `window.longTasks`. */
export function noteLongTasks() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
  }).observe({ type: 'longtask' });
}
