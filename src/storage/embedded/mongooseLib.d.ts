/** The two classes that a driver extends (mongoose's `lib/drivers`); mongoose declares no types for them. */
declare module 'mongoose/lib/connection' {
  class Connection {
    constructor(base: unknown);
    db: unknown;
    name: string;
    readyState: number;
    onOpen(): void;
  }
  export = Connection;
}

declare module 'mongoose/lib/collection' {
  class Collection {
    constructor(name: string, connection: unknown, options: unknown);
    readonly name: string;
    readonly conn: { readonly db?: unknown };
  }
  export = Collection;
}
