// Visits every page of web sites in Chromium: node visit.mjs SCREENSHOTS SITE... with playwright-core and axe-core beside it.
// Fails for an error on the console, a link that leads nowhere, what axe finds, or a text of a document that became markup
// or runs; drives the form, the search and the switches of the first site, and pokes at the others. The samples of what was
// filled in are kept in the folder "shown", for whoever compiles and runs them.
import fs from "node:fs";
import path from "node:path";
import { address, browser, examine, listen, open, pages } from "./browser.mjs";
import { examples, keep, shapes } from "./requests.mjs";

const [, , shots, ...sites] = process.argv;
const wrong = [];
fs.mkdirSync(shots, { recursive: true });

async function visit(page, site, name) {
  const here = (text) => wrong.push(`${site} ${name}: ${text}`);
  const silence = listen(page, here);
  await page.goto(address(site, name));
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
  await examine(page, here);
  (await page.evaluate(madeOfText)).forEach((each) => here(`a text of the document became markup: ${each}`));
  silence();
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
  listen(page, (text) => wrong.push(`${site}: ${text}`));
  for (const name of pages(site).filter((each) => each.startsWith("operations/"))) {
    await page.goto(address(site, name));
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
  await page.goto(address(site, "operations/create-video.html"));
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
    await keep(page, site);
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
  await page.goto(address(site, "index.html"));
  await page.keyboard.press("Tab");
  check((await focused()).startsWith("A#"), "the first stop leads not past the contents");
}

for (const [index, site] of sites.entries()) {
  const context = await open({ bypassCSP: true });
  const page = await context.newPage();
  const all = pages(site);
  const most = Number(process.env.MOST_PAGES || all.length);
  for (const name of all.slice(0, most)) {
    await visit(page, site, name);
  }
  await page.goto(address(site, "index.html"));
  await page.screenshot({ path: path.join(shots, `front-${index}.png`) });
  await context.close();
  const plain = await open();
  await (index === 0 ? drive : poke)(await plain.newPage(), site);
  await shapes(await plain.newPage(), site, shots, (text) => wrong.push(`${site} ${text}`));
  await examples(await plain.newPage(), site);
  await plain.close();
  console.log(`${site}: ${Math.min(most, all.length)} pages`);
}
await browser.close();
wrong.forEach((each) => console.error(each));
process.exit(wrong.length ? 1 : 0);
