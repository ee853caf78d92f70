/* The page works without this: it adds search, tabs, buttons to copy, and the choice of language and theme. */
(function () {
  "use strict";
  const root = document.documentElement;

  /** Both languages of a sentence; the style shows the one that counts. */
  function say(en, zh) {
    const both = document.createDocumentFragment();
    [["en", en], ["zh", zh]].forEach(([lang, text]) => {
      const span = document.createElement("span");
      span.lang = lang;
      span.textContent = text;
      both.append(span);
    });
    return both;
  }

  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  }

  function keep(name, value) {
    try {
      localStorage.setItem("plumbline." + name, value);
    } catch (e) {
      // storage is refused: the choice is for this page
    }
  }

  const site = (window.PlumblineSite = { say, make });

  /* Language and theme */
  const language = document.getElementById("language");
  function showLanguage() {
    const other = root.lang === "zh" ? "en" : "zh";
    language.lang = other;
    language.textContent = other === "zh" ? "中文" : "English";
    document.title = root.dataset[root.lang];
  }
  language.addEventListener("click", () => {
    root.lang = root.lang === "zh" ? "en" : "zh";
    keep("language", root.lang);
    showLanguage();
    document.dispatchEvent(new Event("languagechange"));
  });
  showLanguage();

  const theme = document.getElementById("theme");
  const dark = () =>
    root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const showTheme = () => theme.replaceChildren(dark() ? say("Light", "浅色") : say("Dark", "深色"));
  theme.addEventListener("click", () => {
    root.dataset.theme = dark() ? "light" : "dark";
    keep("theme", root.dataset.theme);
    showTheme();
  });
  showTheme();

  /* Contents on a phone */
  const menu = document.getElementById("menu");
  const contents = document.getElementById("contents");
  menu.addEventListener("click", () =>
    menu.setAttribute("aria-expanded", String(contents.classList.toggle("open")))
  );

  /* Copying */
  function copyButton(text) {
    const button = make("button", { type: "button" }, say("Copy", "复制"));
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text());
      } catch (e) {
        const area = make("textarea");
        area.value = text();
        document.body.append(area);
        area.select();
        document.execCommand("copy");
        area.remove();
      }
      button.replaceChildren(say("Copied", "已复制"));
      setTimeout(() => button.replaceChildren(say("Copy", "复制")), 1500);
    });
    return button;
  }
  site.copyButton = copyButton;
  document.querySelectorAll("pre").forEach((pre) => {
    const box = make("div", { class: "copied" });
    pre.replaceWith(box);
    box.append(pre, copyButton(() => pre.textContent));
  });

  /* The same in several languages */
  let tabsMade = 0;
  function tabs(box, panels, labels) {
    const list = make("div", { class: "tabs", role: "tablist" });
    const buttons = panels.map((panel, index) => {
      const id = "tab-" + ++tabsMade;
      const button = make("button", { type: "button", role: "tab", id, "aria-controls": id + "-panel" }, labels[index]);
      panel.id = id + "-panel";
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", id);
      button.addEventListener("click", () => select(index));
      list.append(button);
      return button;
    });
    function select(chosen) {
      buttons.forEach((button, index) => {
        button.setAttribute("aria-selected", String(index === chosen));
        button.tabIndex = index === chosen ? 0 : -1;
        panels[index].hidden = index !== chosen;
      });
    }
    list.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        const next = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
        select(next);
        buttons[next].focus();
      }
    });
    box.prepend(list);
    select(0);
  }
  site.tabs = tabs;
  document.querySelectorAll(".samples").forEach((box) => {
    const panels = [...box.children];
    const labels = panels.map((panel) => {
      const label = panel.firstElementChild.cloneNode(true);
      label.querySelectorAll(".here").forEach((link) => link.remove());
      const words = document.createDocumentFragment();
      words.append(...label.childNodes);
      return words;
    });
    tabs(box, panels, labels);
  });
  function showTarget() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const panel = target && target.closest("[role=tabpanel][hidden]");
    if (panel) {
      document.getElementById(panel.getAttribute("aria-labelledby")).click();
      target.scrollIntoView();
    }
  }
  addEventListener("hashchange", showTarget);
  showTarget();

  /* Search: what there is to find is in scripts beside the pages, which are loaded when they are needed */
  const home = root.dataset.root;
  const loaded = new Map();
  const parts = new Map();
  let shards = null;
  const titles = {};
  const kinds = {
    operation: ["Operation", "操作"],
    schema: ["Schema", "Schema"],
    example: ["Example", "示例"],
    field: ["Field", "字段"],
    rule: ["Rule", "规则"],
    error: ["Error", "错误"],
    part: ["Section", "章节"],
    page: ["Page", "页面"],
  };
  window.plumblineFound = (name, entries, pages) => {
    parts.set(name, entries);
    Object.assign(titles, pages);
  };
  window.plumblineShards = (names) => (shards = names);
  function load(name) {
    if (!loaded.has(name)) {
      loaded.set(
        name,
        new Promise((resolve) => {
          const script = make("script", { src: home + "search/" + name + ".js" });
          script.onload = script.onerror = resolve;
          document.head.append(script);
        })
      );
    }
    return loaded.get(name);
  }
  const words = (text) => text.toLowerCase().match(/[a-z0-9]+|[^\u0000-\u007f\s]/g) || [];
  const shardOf = (word) => (/^[a-z]/.test(word) ? word[0] : /^[0-9]/.test(word) ? "digits" : "others");
  async function found(query) {
    const wanted = words(query);
    if (!wanted.length) {
      return [];
    }
    await load("shards");
    const names = shards.length === 1 ? shards : [...new Set(wanted.map(shardOf))].filter((name) => shards.includes(name));
    await Promise.all(names.map(load));
    const whole = query.trim().toLowerCase();
    const seen = new Map();
    names.forEach((name) =>
      (parts.get(name) || []).forEach((entry) => {
        const [address, kind, en, zh, text, textZh] = entry;
        const title = (en + " " + (zh || "")).toLowerCase();
        const all = title + " " + kinds[kind].join(" ").toLowerCase() + " " + ((text || "") + " " + (textZh || "")).toLowerCase();
        if (!wanted.every((word) => all.includes(word))) {
          return;
        }
        const own = en.toLowerCase();
        const score =
          (own === whole || zh === whole ? 8 : 0) +
          (own.startsWith(whole) ? 4 : 0) +
          (wanted.every((word) => title.includes(word)) ? 2 : 0) +
          (address.includes("#") ? 0 : 1);
        seen.set(address + en, [score, entry]);
      })
    );
    return [...seen.values()].sort((a, b) => b[0] - a[0]).slice(0, 40).map((each) => each[1]);
  }

  const field = make("input", { type: "search", id: "search-field", autocomplete: "off", spellcheck: "false" });
  const results = make("ul", { id: "search-results" });
  const state = make("p", { role: "status" });
  const dialog = make(
    "dialog",
    { class: "search", "aria-labelledby": "search-label" },
    make("label", { class: "unseen", id: "search-label", for: "search-field" }, say("Search the documentation", "搜索文档")),
    field,
    state,
    results
  );
  document.body.append(dialog);
  const spoken = (en, zh) => (root.lang === "zh" && zh ? zh : en);
  async function search() {
    const query = field.value;
    const entries = await found(query);
    if (query !== field.value) {
      return;
    }
    state.replaceChildren(
      query.trim() === ""
        ? say("Operations, fields, rules, errors: type what you look for.", "操作、字段、规则、错误：输入要找的内容。")
        : entries.length
          ? say(entries.length + " found", "找到 " + entries.length + " 项")
          : say("Nothing is found.", "没有找到。")
    );
    results.replaceChildren(
      ...entries.map(([address, kind, en, zh, text, textZh]) => {
        const page = titles[address.split("#")[0]];
        const place = make("span", { class: "place" }, say(...kinds[kind]));
        if (page && address.includes("#")) {
          place.append(" · " + spoken(...page));
        }
        const link = make("a", { href: home + address }, make("b", {}, spoken(en, zh)), " ", place);
        const below = spoken(text || "", textZh);
        if (below) {
          link.append(make("small", {}, below));
        }
        link.addEventListener("click", () => dialog.close());
        return make("li", {}, link);
      })
    );
  }
  function open() {
    if (!dialog.open) {
      dialog.showModal();
      field.select();
      search();
    }
  }
  field.addEventListener("input", search);
  document.getElementById("find").addEventListener("click", open);
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [field, ...results.querySelectorAll("a")];
    if (step) {
      event.preventDefault();
      links[(links.indexOf(document.activeElement) + step + links.length) % links.length].focus();
    } else if (event.key === "Escape") {
      // a field for searching would only be emptied
      event.preventDefault();
      dialog.close();
    } else if (event.key === "Enter" && document.activeElement === field && links[1]) {
      event.preventDefault();
      links[1].click();
    }
  });
  addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if ((event.key === "/" && !typing) || (event.key === "k" && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      open();
    }
  });
})();
