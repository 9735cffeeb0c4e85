import type { World } from '../world/world';

const EVERY_MS = 500;
const JUMP_MS = 900;

/** Tells the page when the desk's clock has jumped, whoever moved it and however late it took effect. @returns how to stop. */
export function watchClock(world: World): () => void {
  const aheadMs = () => world.clock.now().getTime() - Date.now();
  let told = aheadMs();
  const timer = setInterval(() => {
    const ahead = aheadMs();
    if (Math.abs(ahead - told) < JUMP_MS) return;
    told = ahead;
    world.events.emit({ type: 'clock', now: world.clock.now().toISOString() });
  }, EVERY_MS);
  return () => clearInterval(timer);
}
