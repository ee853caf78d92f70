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

  const ready = [];
  const site = (window.PlumblineSite = { say, make, ready, language: () => root.lang });

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

  ready.forEach((work) => work());
})();
