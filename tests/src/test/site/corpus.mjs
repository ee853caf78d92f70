// Web sites of many documents: node corpus.mjs FOLDER MOST, with a site in each folder of FOLDER, and playwright-core and
// axe-core beside this file. Follows every link of every page, and opens in Chromium MOST pages of each site, its front page
// among them. Fails for a link that leads nowhere, an error on the console, or what axe finds.
import { chromium } from "playwright-core";
import { createRequire } from "node:module";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [, , folder, most] = process.argv;
const axe = fs.readFileSync(createRequire(path.resolve("package.json")).resolve("axe-core/axe.min.js"), "utf8");
const wrong = [];

const plain = (text) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (all, name) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" })[name]);

/** What a page leads to and loads, and what can be led to on it. */
function read(file) {
  const html = fs.readFileSync(file, "utf8");
  return {
    leads: new Set([...html.matchAll(/<[a-z][^>]* (?:href|src)="([^"]*)"/g)].map((each) => plain(each[1]))),
    ids: new Set([...html.matchAll(/<[a-z][^>]* id="([^"]*)"/g)].map((each) => plain(each[1]))),
  };
}

function follow(site, files) {
  const pages = new Map(files.filter((name) => name.endsWith(".html")).map((name) => [name, read(path.join(site, name))]));
  const there = new Set(files);
  let links = 0;
  for (const [name, { leads }] of pages) {
    for (const link of leads) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(link)) {
        continue;
      }
      links++;
      const [file, hash] = link.split("#", 2);
      const target = file ? path.posix.normalize(path.posix.join(path.posix.dirname(name), decodeURIComponent(file))) : name;
      if (!there.has(target) || (hash && pages.has(target) && !pages.get(target).ids.has(decodeURIComponent(hash)))) {
        wrong.push(`${site} ${name}: leads nowhere: ${link}`);
      }
    }
  }
  return links;
}

/** As many as asked for, evenly over all of them. */
function sample(pages, count) {
  const rest = pages.filter((name) => name !== "index.html");
  const step = Math.max(1, rest.length / (count - 1));
  const chosen = Array.from({ length: Math.min(count - 1, rest.length) }, (_, i) => rest[Math.floor(i * step)]);
  return ["index.html", ...chosen];
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
// axe is put into pages, which their policy rightly refuses
const context = await browser.newContext({ bypassCSP: true, locale: "en-US", reducedMotion: "reduce" });
for (const id of fs.readdirSync(folder).sort()) {
  const site = path.join(folder, id);
  const files = fs
    .readdirSync(site, { recursive: true })
    .map((name) => name.replaceAll(path.sep, "/"))
    .sort();
  const links = follow(site, files);
  const pages = files.filter((name) => name.endsWith(".html"));
  const opened = sample(pages, Number(most));
  const page = await context.newPage();
  let here = "";
  page.on("console", (message) => message.type() === "error" && wrong.push(`${site} ${here}: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`${site} ${here}: ${error.message}`));
  for (here of opened) {
    await page.goto(pathToFileURL(path.join(site, here)).href);
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run(document, { preload: false }));
    found.violations.forEach((each) =>
      wrong.push(`${site} ${here}: axe ${each.id}: ${each.nodes[0].html.slice(0, 200)}`),
    );
  }
  await page.close();
  console.log(`${id}: ${pages.length} pages, ${links} links, ${opened.length} pages opened`);
}
await browser.close();
wrong.forEach((each) => console.error(each));
process.exit(wrong.length ? 1 : 0);
