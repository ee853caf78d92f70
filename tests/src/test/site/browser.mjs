// What the scripts beside this one have in common: Chromium, what axe and the console say of a page, and the pages of a site.
import { chromium } from "playwright-core";
import { createRequire } from "node:module";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox"],
});

const axe = fs.readFileSync(createRequire(path.resolve("package.json")).resolve("axe-core/axe.min.js"), "utf8");

export const address = (site, name) => pathToFileURL(path.join(site, name)).href;

/** All files of a site, by their paths in it. */
export const files = (site) =>
  fs
    .readdirSync(site, { recursive: true })
    .map((name) => name.replaceAll(path.sep, "/"))
    .sort();

export const pages = (site) => files(site).filter((name) => name.endsWith(".html"));

/** Says what goes wrong on a page from now on; what it gives ends that. */
export function listen(page, say) {
  const heard = {
    console: (message) => message.type() === "error" && say(message.text()),
    pageerror: (error) => say(error.message),
    dialog: (dialog) => {
      say(`a text of the document runs: ${dialog.message()}`);
      dialog.dismiss();
    },
  };
  Object.entries(heard).forEach(([event, hear]) => page.on(event, hear));
  return () => Object.entries(heard).forEach(([event, hear]) => page.off(event, hear));
}

/** Says what axe finds on a page. */
export async function examine(page, say) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { preload: false }));
  found.violations.forEach((each) => say(`axe ${each.id}: ${each.nodes[0].html.slice(0, 200)}`));
}

/** A window of somebody who reads English and likes things quiet; axe is put into pages, which their policy rightly refuses. */
export const open = (more = {}) => browser.newContext({ locale: "en-US", reducedMotion: "reduce", ...more });
