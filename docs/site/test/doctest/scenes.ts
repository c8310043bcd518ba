/** What happens to the programs that wait for something, and to those that need more than the sandbox. */
import { guides } from "./guides.ts"
import { readmes } from "./readmes.ts"
import type { Env, Running } from "./workshop.ts"
import type { World } from "./world.ts"

export interface Stage {
  readonly program: Running
  readonly world: World
}

export interface Scene {
  readonly env?: (world: World) => Env | Promise<Env>
  /** Files in its folder, by name. */
  readonly files?: Env
  /** Texts that it prints. */
  readonly prints?: ReadonlyArray<string>
  /** Instead of waiting for its end. */
  readonly play?: (stage: Stage) => Promise<void>
}

export const scenes: ReadonlyMap<string, Scene> = new Map(Object.entries({ ...readmes, ...guides }))
