// The built program's modules: what is measured is what is shipped, not what a development loader makes of it.

/** An entry of dist/ (`npm run bundle`), typed as its source. `await built<typeof import('../../src/pipeline.ts')>('pipeline')` */
export async function built<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../../dist/${path}.js`, import.meta.url).href)) as Module
}
