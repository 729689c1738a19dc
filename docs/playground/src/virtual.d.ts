/** Made when the page is built, by scripts/playground/about.ts. */
declare module "virtual:about/*" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a module of any name can't import by a relative one
  export const about: import("./about.js").About
}
