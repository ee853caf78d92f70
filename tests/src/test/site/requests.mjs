// Fills in the forms of pages, and keeps what the pages show for it.
import fs from "node:fs";
import path from "node:path";
import { address, pages } from "./browser.mjs";

const SHOWN = "shown";
let serial = 0;

/** Keeps the samples that a page shows, with its verdict: a file of the folder "shown". */
export async function keep(page, site) {
  const shown = await page.evaluate(() => {
    const form = Object.values(window.Plumbline.forms)[0];
    const json = document.querySelector("textarea.json");
    const [curl, java, http] = [...document.querySelectorAll(".builder pre code")].map((each) => each.textContent);
    const errors = [...document.querySelectorAll(".verdict li.error")].map((each) => ({
      pointer: each.querySelector(":scope > code")?.textContent ?? "",
      message: each.querySelector(":scope > span")?.textContent ?? "",
    }));
    return { shape: form.body?.shape ?? "", server: form.server, client: form.java.client, body: json?.value ?? null, curl, java, http, errors };
  });
  fs.mkdirSync(SHOWN, { recursive: true });
  const operation = path.basename(new URL(page.url()).pathname, ".html");
  fs.writeFileSync(path.join(SHOWN, `${String(serial++).padStart(4, "0")}.json`), JSON.stringify({ site, page: operation, ...shown }, null, 2));
}

/** Gives the required parameters a value, where they have none that the client's types take. */
async function fillIn(page, value) {
  const fields = page.locator(".builder .inputs > .field").filter({ has: page.locator(".need:not(:empty)") });
  for (const field of await fields.all()) {
    const input = field.locator("input");
    const java = (await page.locator(".builder pre code").allTextContents())[1];
    if ((await input.count()) && (!(await input.inputValue()) || java.startsWith("//"))) {
      await input.fill((await input.getAttribute("placeholder")) ?? value);
    }
  }
}

/** Keeps the samples of each example that the forms of a site offer, and of those with nothing to fill in. */
export async function examples(page, site) {
  for (const name of pages(site).filter((each) => each.startsWith("operations/"))) {
    await page.goto(address(site, name));
    if (!(await page.locator(".builder").count())) {
      continue;
    }
    const count = await page.evaluate(() => Object.values(window.Plumbline.forms)[0].body?.examples.length ?? 0);
    for (let example = 0; example < Math.max(1, count); example++) {
      if (count) {
        await page.locator(".builder select").first().selectOption(String(example));
      }
      for (const value of ["7", "0f8fad5b-d9cb-469f-a165-70867728950e"]) {
        await fillIn(page, value);
      }
      if (await page.locator(".verdict p.fine").count()) {
        await keep(page, site);
      }
    }
  }
}

/** Fills in requests of every shape, where the site has them: what is sent is what the client would send. */
export async function shapes(page, site, shots, say) {
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
    {
      operation: "list-books",
      fill: { limit: "9007199254740993", ids: "[9223372036854775807, 1]" },
      fine: true,
      curl: ["limit=9007199254740993", "ids=9223372036854775807%7C1"],
      http: ["limit=9007199254740993"],
      java: [".limit(9007199254740993L)", ".ids(List.of(9223372036854775807L, 1L))"],
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
    const check = (is, text) => is || say(`${each.operation}: ${text}`);
    await page.goto(address(site, `operations/${each.operation}.html`));
    if (each.refused) {
      check((await page.locator(".verdict .error").count()) > 0, "what is required may be missing");
    }
    for (const [name, value] of Object.entries(each.fill)) {
      await page.locator(".builder .field:visible").filter({ has: page.locator(`code:text-is("${name}")`) }).locator("input, textarea").last().fill(value);
    }
    check((await page.locator(".verdict p.fine").count()) === (each.fine ? 1 : 0), `the verdict: ${await page.locator(".verdict").innerText()}`);
    if (each.fine) {
      await keep(page, site);
    }
    const texts = await page.locator(".builder pre code").allTextContents();
    ["curl", "java", "http"].forEach((kind, index) =>
      (each[kind] || []).forEach((part) => check(texts[index].includes(part), `no ${part} in ${texts[index]}`))
    );
    await page.screenshot({ path: path.join(shots, `shape-${each.operation}.png`), fullPage: true });
  }
}
