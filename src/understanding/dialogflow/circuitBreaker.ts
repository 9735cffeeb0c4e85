/** Failures in a row after which nothing is asked for a while. */
const FAILURES = 3;

/**
 * Keeps a service that fails from being asked at every turn. After some failures in a row it is open for `pause`; then one call is
 * let through to try, and its outcome decides. Times are milliseconds of any clock that only goes forward.
 */
export class CircuitBreaker {
  private failures = 0;
  private openUntil = Number.NEGATIVE_INFINITY;
  private trying = false;

  constructor(private readonly pause: number) {}

  /** Whether a call may be made at `at`. Who gets a yes reports back by `succeeded` or `failed`. */
  allows(at: number): boolean {
    if (this.failures < FAILURES) return true;
    if (at < this.openUntil || this.trying) return false;
    this.trying = true;
    return true;
  }

  succeeded(): void {
    this.failures = 0;
    this.trying = false;
  }

  /** `atOnce`: the service said itself that it wants no more calls. */
  failed(at: number, atOnce = false): void {
    this.failures = atOnce ? FAILURES : this.failures + 1;
    this.trying = false;
    if (this.failures >= FAILURES) this.openUntil = at + this.pause;
  }
}
