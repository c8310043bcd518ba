/** The few shapes of Durable Objects that this Worker uses; `@cloudflare/workers-types` has them all. */
export interface DurableState {
  readonly storage: {
    get<A>(key: string): Promise<A | undefined>
    put(key: string, value: unknown): Promise<void>
  }
}

export interface DurableNamespace {
  idFromName(name: string): object
  get(id: object): { fetch(url: string, init: RequestInit): Promise<Response> }
}
