// Visits every page of web sites in Chromium: node visit.mjs SCREENSHOTS SITE... with playwright-core and axe-core beside it.
// Fails for an error on the console, a link that leads nowhere, what axe finds, or a text of a document that became markup
// or runs; drives the form, the search and the switches of the first site, and pokes at the others.
import { chromium } from "playwright-core";
import { createRequire } from "node:module";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [, , shots, ...sites] = process.argv;
const axe = fs.readFileSync(createRequire(path.resolve("package.json")).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const wrong = [];
fs.mkdirSync(shots, { recursive: true });

function pages(folder) {
  return fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".html")).sort();
}

async function visit(page, site, name) {
  const here = (text) => wrong.push(`${site} ${name}: ${text}`);
  const listen = (message) => message.type() === "error" && here(message.text());
  const thrown = (error) => here(error.message);
  const asked = (dialog) => {
    here(`a text of the document runs: ${dialog.message()}`);
    dialog.dismiss();
  };
  page.on("console", listen);
  page.on("pageerror", thrown);
  page.on("dialog", asked);
  await page.goto(pathToFileURL(path.join(site, name)).href);
  const links = await page.$$eval("a[href]", (all) => all.map((each) => each.href));
  for (const link of new Set(links)) {
    const url = new URL(link);
    const hash = decodeURIComponent(url.hash.slice(1));
    url.hash = "";
    if (url.protocol !== "file:") {
      continue;
    }
    const text = fs.existsSync(url) ? fs.readFileSync(url, "utf8") : null;
    if (text === null || (hash && url.pathname.endsWith(".html") && !text.includes(` id="${hash}"`))) {
      here(`leads nowhere: ${link}`);
    }
  }
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { preload: false }));
  found.violations.forEach((each) => here(`axe ${each.id}: ${each.nodes[0].html.slice(0, 120)}`));
  (await page.evaluate(madeOfText)).forEach((each) => here(`a text of the document became markup: ${each}`));
  page.off("console", listen);
  page.off("pageerror", thrown);
  page.off("dialog", asked);
}

/** What no page of ours has: scripts and frames among what is said, attributes that run, addresses that run. */
function madeOfText() {
  const inside = [...document.querySelectorAll("article :is(script, style, iframe, object, embed, link, meta, img, base)")];
  const running = [...document.querySelectorAll("*")].filter((each) =>
    [...each.attributes].some((one) => /^on/i.test(one.name) || /^\s*(javascript|data|vbscript):/i.test(one.value))
  );
  return [...inside, ...running].map((each) => each.outerHTML.slice(0, 120));
}

/** Looks for what could run when it is found, and shows the form in the other language. */
async function poke(page, site) {
  page.on("dialog", (dialog) => {
    wrong.push(`${site}: a text of the document runs: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("pageerror", (error) => wrong.push(`${site}: ${error.message}`));
  for (const name of pages(site).filter((each) => each.startsWith("operations/"))) {
    await page.goto(pathToFileURL(path.join(site, name)).href);
    await page.click("#language");
    for (const query of ["script", "<img", "alert", "a", "</"]) {
      await page.locator("#find").click();
      await page.locator("#search-field").fill(query);
      await page.waitForFunction(() => document.querySelector("#search-results").parentElement.querySelector("p").textContent);
      await page.keyboard.press("Escape");
    }
    (await page.evaluate(madeOfText)).forEach((each) => wrong.push(`${site} ${name}: a text became markup: ${each}`));
  }
}

async function drive(page, site) {
  const check = (is, text) => is || wrong.push(`${site}: ${text}`);
  await page.goto(pathToFileURL(path.join(site, "operations/create-video.html")).href);
  const json = page.locator("textarea.json");
  const examples = await page.locator(".builder select").first().locator("option").count();
  for (let example = 0; example + 1 < examples; example++) {
    await page.locator(".builder select").first().selectOption(String(example));
    check((await page.locator(".verdict .fine").count()) === 1, `example ${example} is refused`);
  }
  const good = { model: "veo3.1-video-720p", prompt: "x", size: "720p" };
  const bad = [
    { ...good, model: "veo4" },
    { ...good, size: "4k" },
    { ...good, duration: "6" },
    { ...good, model: "veo3.1-fast-video-720p", images: ["https://a.example/1", "https://a.example/2"] },
    { ...good, last_image: "https://a.example/1" },
  ];
  for (const request of bad) {
    await json.fill(JSON.stringify(request));
    check((await page.locator(".verdict li.error").count()) > 0, `${JSON.stringify(request)} is not refused`);
  }
  const english = await page.locator(".verdict li.error").first().innerText();
  await page.click("#language");
  check((await page.locator("html").getAttribute("lang")) === "zh", "the language is not switched");
  check((await page.locator(".verdict li.error").first().innerText()) !== english, "the verdict stays English");
  await page.screenshot({ path: path.join(shots, "builder-zh.png"), fullPage: true });
  await page.click("#language");
  const theme = () => page.evaluate(() => getComputedStyle(document.body.parentElement).backgroundColor);
  const before = await theme();
  await page.click("#theme");
  check((await theme()) !== before, "the theme is not switched");
  await page.screenshot({ path: path.join(shots, "builder-dark.png"), fullPage: true });
  await page.keyboard.press("Escape");
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await page.locator("#search-field").fill("duration");
  await page.waitForSelector("#search-results a");
  check((await page.locator("#search-results a").count()) > 2, "the search finds nothing");
  const places = await page.locator("#search-results .place").allInnerTexts();
  check(places.length === (await page.locator("#search-results a").count()), "a result says not what it is");
  check(places.some((place) => /^Field · Create a video generation task$/.test(place)), `no result names its page: ${places}`);
  await page.screenshot({ path: path.join(shots, "search.png") });
  const focused = () => page.evaluate(() => document.activeElement.tagName + (document.activeElement.getAttribute("href") || ""));
  await page.keyboard.press("ArrowDown");
  check((await focused()).startsWith("A"), "the arrows lead to no result");
  await page.keyboard.press("Escape");
  check(!(await page.locator("dialog.search").evaluate((dialog) => dialog.open)), "Escape leaves the search open");
  await page.goto(pathToFileURL(path.join(site, "index.html")).href);
  await page.keyboard.press("Tab");
  check((await focused()).startsWith("A#"), "the first stop leads not past the contents");
}

/** Fills in requests of every shape, where the site has them: what is sent is what the client would send. */
async function shapes(page, site) {
  const cases = [
    {
      operation: "put-photo",
      refused: true,
      fill: { id: "7", photo: "me.png", caption: "a;b", more: "1.bin\n2.bin", name: "Rex" },
      fine: true,
      curl: ["/pets/7", "-F 'photo=@me.png;type=image/png'", `-F 'meta={"name":"Rex"};type=application/json'`, `-F 'caption="a;b"'`, "-F 'more=@2.bin'"],
      http: ['name="photo"; filename="me.png"', "{me.png}", "Content-Length: {length}", "--boundary--"],
      java: [".photo(FileContent.of(Path.of(\"me.png\")))", ".caption(\"a;b\")", "putPhoto(7L, "],
    },
    { operation: "put-photo", fill: { id: "7", photo: "me.png", caption: "too long", name: "Rex" }, fine: false },
    { operation: "patch-pet", fill: { id: "1", name: "Rex" }, fine: true, curl: ["Content-Type: application/merge-patch+json"] },
    {
      operation: "list-books",
      refused: true,
      fill: { limit: "3", tag: "a\nb c", "X-Shelves": "x\ny", session: "s 1", filter: '{"shelf":"top"}', ids: "[1,2]" },
      fine: true,
      curl: ["limit=3", "tag=a&tag=b%20c", "filter%5Bshelf%5D=top", "ids=1%7C2", "X-Shelves: x,y", "Cookie: session=s%201"],
      java: [".limit(3L)"],
    },
    { operation: "list-books", fill: { limit: "0" }, fine: false },
    { operation: "set-cover", fill: { id: "b", image: "c.png" }, fine: true, curl: ["/books/.b/cover", "-F 'image=@c.png;type=image/png'"] },
    { operation: "write-book", fill: { id: "b", body: "b.bin" }, fine: true, curl: ["--data-binary '@b.bin'"], http: ["{b.bin}"] },
    { operation: "send-form", fill: { name: "a", size: "10" }, fine: false },
    { operation: "latest", fill: {}, fine: true, curl: ["/latest"], http: ["GET /"] },
    {
      operation: "send-form",
      refused: true,
      fill: { name: "a b&c", tags: "x y\nz", size: "2", filter: '{"from":"1"}' },
      fine: true,
      curl: ["--data-urlencode 'name=a b&c'", "--data-urlencode 'tags=z'", "-d 'filter%5Bfrom%5D=1'"],
      http: ["name=a+b%26c&tags=x+y&tags=z&size=2&filter%5Bfrom%5D=1", "Content-Type: application/x-www-form-urlencoded"],
    },
  ];
  for (const each of cases.filter((one) => fs.existsSync(path.join(site, "operations", one.operation + ".html")))) {
    const check = (is, text) => is || wrong.push(`${site} ${each.operation}: ${text}`);
    await page.goto(pathToFileURL(path.join(site, "operations", each.operation + ".html")).href);
    if (each.refused) {
      check((await page.locator(".verdict .error").count()) > 0, "what is required may be missing");
    }
    for (const [name, value] of Object.entries(each.fill)) {
      await page.locator(".builder .field:visible").filter({ has: page.locator(`code:text-is("${name}")`) }).locator("input, textarea").last().fill(value);
    }
    check((await page.locator(".verdict p.fine").count()) === (each.fine ? 1 : 0), `the verdict: ${await page.locator(".verdict").innerText()}`);
    const texts = await page.locator(".builder pre code").allTextContents();
    ["curl", "java", "http"].forEach((kind, index) =>
      (each[kind] || []).forEach((part) => check(texts[index].includes(part), `no ${part} in ${texts[index]}`))
    );
    await page.screenshot({ path: path.join(shots, `shape-${each.operation}.png`), fullPage: true });
  }
}

for (const [index, site] of sites.entries()) {
  // axe is put into pages, which their policy rightly refuses
  const context = await browser.newContext({ bypassCSP: true, locale: "en-US", reducedMotion: "reduce" });
  const page = await context.newPage();
  const all = pages(site);
  const most = Number(process.env.MOST_PAGES || all.length);
  for (const name of all.slice(0, most)) {
    await visit(page, site, name);
  }
  await page.goto(pathToFileURL(path.join(site, "index.html")).href);
  await page.screenshot({ path: path.join(shots, `front-${index}.png`) });
  await context.close();
  const plain = await browser.newContext({ locale: "en-US", reducedMotion: "reduce" });
  await (index === 0 ? drive : poke)(await plain.newPage(), site);
  await shapes(await plain.newPage(), site);
  await plain.close();
  console.log(`${site}: ${Math.min(most, all.length)} pages`);
}
await browser.close();
wrong.forEach((each) => console.error(each));
process.exit(wrong.length ? 1 : 0);
