/** What a call suffers. Cut: the socket closes without an answer, and the caller cannot tell whether the call had its effect. */
export type FaultKind =
  | { readonly kind: 'tooMany'; readonly retryAfter: number }
  | { readonly kind: 'serverError'; readonly status?: number }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'cutBefore' }
  | { readonly kind: 'cutAfter' }
  | { readonly kind: 'htmlPage'; readonly status?: number }
  | { readonly kind: 'slowBody'; readonly milliseconds: number };

/** Where a fault strikes. `count` calls (1 unless said; `Infinity` until removed), after `skip` calls that go well. */
export type Fault = FaultKind & {
  readonly method?: string;
  readonly chatId?: number;
  readonly count?: number;
  readonly skip?: number;
};

export interface PlacedFault {
  readonly hits: number;
  remove(): void;
}

interface Standing {
  readonly fault: Fault;
  skip: number;
  left: number;
  hits: number;
}

export class Faults {
  private standing: Standing[] = [];

  place(fault: Fault): PlacedFault {
    const placed: Standing = { fault, skip: fault.skip ?? 0, left: fault.count ?? 1, hits: 0 };
    this.standing.push(placed);
    const remove = () => {
      this.standing = this.standing.filter((other) => other !== placed);
    };
    return {
      get hits() {
        return placed.hits;
      },
      remove,
    };
  }

  clear(): void {
    this.standing = [];
  }

  /** The fault that strikes this call, if any; the oldest one first. */
  strike(method: string, chatId: number | undefined): Fault | undefined {
    for (const placed of this.standing) {
      const { fault } = placed;
      if (fault.method !== undefined && fault.method.toLowerCase() !== method.toLowerCase()) continue;
      if (fault.chatId !== undefined && fault.chatId !== chatId) continue;
      if (placed.left <= 0) continue;
      if (placed.skip > 0) {
        placed.skip--;
        continue;
      }
      placed.left--;
      placed.hits++;
      return fault;
    }
    return undefined;
  }
}
