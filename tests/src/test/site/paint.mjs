// When pages are painted: node paint.mjs SITE ROUNDS [LARGE], with playwright-core, redoc and rapidoc beside this file. The front page
// of the web site in SITE, and the pages that Redoc and RapiDoc make of the document to be downloaded there, one after another
// in each round, from one server on loopback and with nothing cached. Prints the least and the middle of the rounds, in
// milliseconds from navigation: the first contentful paint, and the first frame that has the document's title in it.
// Fails where ours is later than one of the others or, in its best round, than 200 ms. Of another web site in LARGE, made of a
// large document, it prints the same for the front page and for the longest page of an operation, beside SITE's.
import { chromium } from "playwright-core";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";

const [, , site, rounds, large] = process.argv;
const files = {
  "/redoc.js": "node_modules/redoc/bundles/redoc.standalone.js",
  "/rapidoc.js": "node_modules/rapidoc/dist/rapidoc-min.js",
  "/openapi.yaml": path.join(site, "openapi.yaml"),
};
const pages = {
  "/redoc": '<!doctype html><redoc spec-url="openapi.yaml"></redoc><script src="redoc.js"></script>',
  "/rapidoc":
    '<!doctype html><script src="rapidoc.js" type="module"></script><rapi-doc spec-url="openapi.yaml"></rapi-doc>',
};
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".yaml": "text/yaml" };
const server = http.createServer((request, response) => {
  const name = new URL(request.url, "http://localhost").pathname;
  if (pages[name]) {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(pages[name]);
    return;
  }
  const [, folder, rest] = /^\/(ours|large)\/(.*)/.exec(name) ?? [];
  const file = files[name] ?? (folder ? path.join(folder === "ours" ? site : large, rest) : "");
  if (!file || !fs.existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" })
    .end(fs.readFileSync(file));
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const at = `http://127.0.0.1:${server.address().port}`;
const title = /^# (.*)/.exec(fs.readFileSync(path.join(site, "index.md"), "utf8"))[1].replace(/\\(.)/g, "$1");

function longest(folder) {
  const all = fs.readdirSync(path.join(folder, "operations")).filter((name) => name.endsWith(".html"));
  const size = (name) => fs.statSync(path.join(folder, "operations", name)).size;
  return `operations/${all.sort((a, b) => size(b) - size(a))[0]}`;
}

/** Looks in each frame whether the title is there, in the page or in what a component hides. */
function watch(title) {
  const has = (root) =>
    [...root.querySelectorAll("h1, h2, #api-title, .title")].some((each) => each.textContent.includes(title)) ||
    [...root.querySelectorAll("rapi-doc")].some((each) => each.shadowRoot && has(each.shadowRoot));
  const look = () => {
    if (document.body && has(document)) {
      requestAnimationFrame(() => (window.titleAt = performance.now()));
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox"],
});

async function paint(address, title) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watch, title);
  await page.goto(address);
  await page.waitForFunction(() => window.titleAt && performance.getEntriesByName("first-contentful-paint").length);
  const found = await page.evaluate(() => [
    performance.getEntriesByName("first-contentful-paint")[0].startTime,
    window.titleAt,
  ]);
  await context.close();
  return found;
}

const all = { ours: "/ours/index.html", redoc: "/redoc", rapidoc: "/rapidoc" };
if (large) {
  all["ours, an operation"] = `/ours/${longest(site)}`;
  all["large"] = "/large/index.html";
  all["large, an operation"] = `/large/${longest(large)}`;
}
const seen = Object.fromEntries(Object.keys(all).map((name) => [name, []]));
for (let round = 0; round < Number(rounds); round++) {
  for (const [name, address] of Object.entries(all)) {
    seen[name].push(await paint(at + address, name.includes("operation") || name === "large" ? "" : title));
  }
}
await browser.close();
server.close();

const least = {};
console.log("page                 first paint: least, middle; title: least, middle");
for (const [name, times] of Object.entries(seen)) {
  const columns = [0, 1].map((i) => times.map((each) => each[i]).sort((a, b) => a - b));
  least[name] = columns.map((column) => column[0]);
  const shown = columns.flatMap((column) => [column[0], column[Math.floor(column.length / 2)]]);
  console.log(name.padEnd(21) + shown.map((time) => time.toFixed(0).padStart(10)).join(""));
}
const late = ["redoc", "rapidoc"].some((peer) => [0, 1].some((i) => least.ours[i] >= least[peer][i]));
process.exit(late || Math.max(...least.ours) > 200 ? 1 : 0);
