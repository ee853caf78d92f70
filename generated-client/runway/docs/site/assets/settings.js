/* Before anything is painted: the reader's language and theme. */
(function () {
  "use strict";
  var root = document.documentElement;
  function kept(name) {
    try {
      return localStorage.getItem("plumbline." + name);
    } catch (e) {
      return null; // storage is refused: what the browser says of its reader counts
    }
  }
  root.dataset.en = document.title;
  if ((kept("language") || navigator.language || "").slice(0, 2) === "zh") {
    root.lang = "zh";
    document.title = root.dataset.zh;
  }
  var theme = kept("theme");
  if (theme === "dark" || theme === "light") {
    root.dataset.theme = theme;
  }
  root.classList.add("script");
})();
