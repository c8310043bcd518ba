/** Scenes of the guides' programs. */
import type { Scene } from "./scenes.ts"

export const guides: Readonly<Record<string, Scene>> = {}
