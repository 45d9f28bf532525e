type Battery = { readonly charging: boolean; readonly level: number };

/** Below this part of its charge a phone has better things to do than to stay lit. */
const LOW = 0.15;

/** Whether the battery is nearly empty; false where a browser does not tell. */
export async function isBatteryLow(): Promise<boolean> {
  const asked = navigator as { readonly getBattery?: () => Promise<Battery> };
  const battery = await asked.getBattery?.().catch(() => null);
  return battery ? !battery.charging && battery.level < LOW : false;
}
