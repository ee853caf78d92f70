// Web sites of many documents: node corpus.mjs FOLDER MOST, with a site in each folder of FOLDER, and playwright-core and
// axe-core beside this file. Follows every link of every page, and opens in Chromium MOST pages of each site, its front page
// among them. Fails for a link that leads nowhere, an error on the console, or what axe finds.
import fs from "node:fs";
import path from "node:path";
import { address, browser, examine, files, listen, open } from "./browser.mjs";

const [, , folder, most] = process.argv;
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

function follow(site, all) {
  const pages = new Map(all.filter((name) => name.endsWith(".html")).map((name) => [name, read(path.join(site, name))]));
  const there = new Set(all);
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

const context = await open({ bypassCSP: true });
for (const id of fs.readdirSync(folder).sort()) {
  const site = path.join(folder, id);
  const all = files(site);
  const links = follow(site, all);
  const pages = all.filter((name) => name.endsWith(".html"));
  const opened = sample(pages, Number(most));
  const page = await context.newPage();
  let here = "";
  const say = (text) => wrong.push(`${site} ${here}: ${text}`);
  listen(page, say);
  for (here of opened) {
    await page.goto(address(site, here));
    await examine(page, say);
  }
  await page.close();
  console.log(`${id}: ${pages.length} pages, ${links} links, ${opened.length} pages opened`);
}
await browser.close();
wrong.forEach((each) => console.error(each));
process.exit(wrong.length ? 1 : 0);
