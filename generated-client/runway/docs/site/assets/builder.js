/* The form of an operation's request: what it holds is validated as it is typed, by the rules of the validators. */
(function () {
  "use strict";
  const box = document.querySelector(".builder");
  const id = Object.keys(Plumbline.forms || {})[0];
  const form = id && Plumbline.forms[id];
  if (!box || !form) {
    return;
  }
  const { say, make, copyButton, tabs } = window.PlumblineSite;
  const root = document.documentElement;
  const machine = Plumbline.verdicts(Plumbline.tables[id]);
  const body = form.body || null;
  const shape = body ? body.shape : "";
  const isTree = /^(json|form|parts)$/.test(shape);
  const parts = new Map(((body && body.parts) || []).map((part) => [part.name, part]));
  const OPTIONAL = "\u2014";
  const MOST_TRIED = 40;
  const FILE = ["The name of a file. The file stays where it is.", "文件名。文件不会被读取。"];
  let serial = 0;
  let mode = 0;

  const both = (text) => (Array.isArray(text) ? say(text[0], text[1]) : document.createTextNode(text || ""));
  const next = (name) => "builder-" + name + "-" + ++serial;
  /** A sentence with what stands between backquotes as code. */
  const marked = (text) =>
    String(text || "")
      .split("`")
      .map((part, index) => (index % 2 ? make("code", {}, part) : document.createTextNode(part)));
  /** A name that nobody would see in quotes. */
  const visible = (name) => (/[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name : JSON.stringify(name));

  /* JSON whose numbers keep the digits that were typed: a number of JavaScript has 53 bits */
  class Digits {
    constructor(text) {
      this.text = text;
    }

    toString() {
      return this.text;
    }
  }

  const isContainer = (value) => value !== null && typeof value === "object" && !(value instanceof Digits);
  const isNumber = (value) => typeof value === "number" || value instanceof Digits;

  /** The value of a JSON text; fails as JSON.parse does. A number that JavaScript would write in another way is Digits. */
  function parse(json) {
    JSON.parse(json);
    const tokens = json.match(/[{}[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s{}[\],:"]+/g);
    let at = 0;
    const next = () => {
      const token = tokens[at++];
      if (token !== "{" && token !== "[") {
        return /^[-\d]/.test(token) && String(Number(token)) !== token ? new Digits(token) : JSON.parse(token);
      }
      const end = token === "{" ? "}" : "]";
      const all = token === "{" ? {} : [];
      for (; tokens[at] !== end; at += tokens[at] === "," ? 1 : 0) {
        if (token === "[") {
          all.push(next());
        } else {
          const name = JSON.parse(tokens[at]);
          at += 2;
          define(all, name, next());
        }
      }
      at++;
      return all;
    };
    return next();
  }

  /** A value as JSON, in one line, or with the indent of its first line. */
  function jsonOf(value, indent) {
    if (!isContainer(value)) {
      return value instanceof Digits ? value.text : JSON.stringify(value);
    }
    const isLine = indent === undefined;
    const inner = isLine ? undefined : indent + "  ";
    const all = Array.isArray(value)
      ? value.map((item) => jsonOf(item, inner))
      : Object.keys(value).map((name) => JSON.stringify(name) + (isLine ? ":" : ": ") + jsonOf(value[name], inner));
    const [start, end] = Array.isArray(value) ? "[]" : "{}";
    return start + (isLine || !all.length ? all.join(",") : "\n" + inner + all.join(",\n" + inner) + "\n" + indent) + end;
  }

  /* The value that is filled in: JSON text by paths, so that nothing that is typed is changed */
  const state = new Map();
  const keyOf = (path) => JSON.stringify(path);

  function control(field, key, name) {
    const labelId = next("label");
    let input;
    if (field.values && field.kind !== "json") {
      input = make("select", { id: next(name) }, make("option", { value: "" }, OPTIONAL));
      field.values.forEach((value) =>
        input.append(make("option", { value: JSON.stringify(value) }, typeof value === "string" ? value : JSON.stringify(value)))
      );
    } else if (field.kind === "boolean") {
      input = make("select", { id: next(name) }, make("option", { value: "" }, OPTIONAL));
      ["true", "false"].forEach((value) => input.append(make("option", { value }, value)));
    } else if (field.kind === "texts" || field.kind === "json" || field.kind === "object" || field.long) {
      input = make("textarea", { id: next(name), rows: field.kind === "texts" ? "3" : "2", spellcheck: "false" });
    } else {
      input = make("input", { id: next(name), type: "text", autocomplete: "off", spellcheck: "false" });
      if (field.kind === "integer" || field.kind === "number") {
        input.inputMode = "decimal";
      }
    }
    if (field.file) {
      input.placeholder = field.file;
    }
    const label = make("label", { for: input.id, id: labelId }, make("code", {}, visible(name)));
    const need = make("span", { class: "need" });
    const note = make("p", { class: "note", id: next("note") });
    input.setAttribute("aria-describedby", note.id);
    const row = make("div", { class: "field" }, make("div", { class: "head" }, label, need), input, note);
    const help = field.description;
    if (help && (Array.isArray(help) ? help[0] : help)) {
      const short = (text) => text.replace(/`/g, "").split("\n")[0];
      row.append(make("p", { class: "help" }, Array.isArray(help) ? say(short(help[0]), short(help[1])) : short(help)));
    }
    input.addEventListener("input", () => {
      const text = value(field, input.value);
      if (text === undefined) {
        state.delete(key);
      } else {
        state.set(key, text);
      }
      changed(true);
    });
    return { field, key, row, input, need, note };
  }

  /** The JSON of what is in a control; what is no number stays a text, so that the verdict says so. */
  function value(field, text) {
    if (text === "") {
      return undefined;
    }
    if (field.values || field.kind === "boolean") {
      return text;
    }
    if (field.kind === "texts") {
      return JSON.stringify(text.split("\n").filter((line) => line.trim()));
    }
    if (field.kind === "integer" || field.kind === "number" || field.kind === "json" || field.kind === "object") {
      try {
        JSON.parse(text);
        return text.trim();
      } catch (e) {
        return JSON.stringify(text);
      }
    }
    return JSON.stringify(text);
  }

  function shown(field, json) {
    if (json === undefined) {
      return "";
    }
    if (field.values || field.kind === "boolean") {
      return json;
    }
    try {
      const value = JSON.parse(json);
      if (field.kind === "texts" && Array.isArray(value) && value.every((item) => typeof item === "string")) {
        return value.join("\n");
      }
      return field.kind === "string" && typeof value === "string" ? value : json;
    } catch (e) {
      return json;
    }
  }

  /* The parts of the form */
  const controls = [];
  const parameters = form.parameters.map((parameter) => {
    const made = control(parameter, "parameter " + parameter.root, parameter.name);
    made.parameter = parameter;
    if (isFixed(made)) {
      made.input.value = shown(parameter, parameter.only);
      made.input.disabled = true;
    }
    return made;
  });
  const fields = ((body && body.fields) || []).map((field) => {
    const name = field.path[field.path.length - 1];
    if (field.kind === "group") {
      const legend = make("legend", {}, make("code", {}, visible(name)));
      return { field, key: keyOf(field.path), row: make("fieldset", {}, legend), group: true };
    }
    const part = field.path.length === 1 && parts.get(name);
    if (part && part.file) {
      const description = field.description && field.description.length ? field.description : FILE;
      Object.assign(field, { kind: part.repeated ? "texts" : "string", values: undefined, file: part.file, description });
    }
    field.long = !field.file && field.kind === "string" && /prompt|text|content|message|description/.test(name) && !field.values;
    return control(field, keyOf(field.path), name);
  });
  const file =
    shape === "file" ? control({ kind: "string", file: body.file, description: FILE, uses: [body.required ? "required" : "allowed"] }, "file", "body") : null;
  controls.push(...parameters, ...fields, ...(file ? [file] : []));

  const modes = body && body.modes && body.modes.length > 1 ? body.modes : [];
  const radios = modes.map((each, index) => {
    const input = make("input", { type: "radio", name: "builder-mode", id: next("mode") });
    input.checked = index === 0;
    input.addEventListener("change", () => {
      mode = index;
      changed(true);
    });
    const why = make("small", { class: "why" });
    const row = make("div", { class: "mode" }, input, make("label", { for: input.id }, both(each.name)), why);
    return { input, row, why };
  });

  const inputs = make("div", { class: "inputs" });
  const verdict = make("div", { class: "verdict", role: "status" });
  const text = make("textarea", { id: next("json"), class: "json", rows: "12", spellcheck: "false" });
  const panels = ["json", "curl", "java", "http"].map(() => make("section", {}));
  const outputs = { curl: make("code"), java: make("code"), http: make("code") };

  if (body && body.examples.length) {
    const chooser = make("select", { id: next("example") }, make("option", { value: "" }, OPTIONAL));
    body.examples.forEach((example, index) => {
      const name = Array.isArray(example.name) ? example.name[root.lang === "zh" ? 1 : 0] : example.name;
      chooser.append(make("option", { value: String(index) }, name));
    });
    chooser.value = "0";
    chooser.addEventListener("change", () => chooser.value && fill(body.examples[chooser.value]));
    inputs.append(
      make("div", { class: "field" }, make("div", { class: "head" }, make("label", { for: chooser.id }, say("Fill in an example", "填入示例"))), chooser)
    );
  }
  if (modes.length) {
    inputs.append(
      make("fieldset", { class: "modes" }, make("legend", {}, say("Mode", "模式")), ...radios.map((each) => each.row))
    );
  }
  parameters.forEach((each) => inputs.append(each.row));
  if (file) {
    inputs.append(file.row);
  }
  if (!controls.length && !body) {
    inputs.append(make("p", { class: "quiet" }, say("There is nothing to fill in.", "没有需要填写的内容。")));
  }
  const groups = new Map([["[]", inputs]]);
  fields.forEach((each) => {
    (groups.get(keyOf(each.field.path.slice(0, -1))) || inputs).append(each.row);
    if (each.group) {
      groups.set(each.key, each.row);
    }
  });
  const output = make("div", { class: "outputs" }, verdict);
  const result = make("div", {});
  const isTyped = isTree || shape === "text";
  if (isTyped) {
    panels[0].append(
      make("label", { for: text.id, class: "unseen" }, isTree ? say("The body as JSON", "JSON 请求体") : say("The body", "请求体")),
      make("div", { class: "copied" }, text, copyButton(() => text.value))
    );
    text.addEventListener("input", () => {
      if (isTree) {
        read(text.value);
      }
      changed(false);
    });
  }
  [["curl", 1], ["java", 2], ["http", 3]].forEach(([name, index]) =>
    panels[index].append(
      make("div", { class: "copied" }, make("pre", { tabindex: "0" }, outputs[name]), copyButton(() => outputs[name].textContent))
    )
  );
  const chosen = isTyped ? panels : panels.slice(1);
  result.append(...chosen);
  tabs(result, chosen, (isTree ? [document.createTextNode("JSON")] : isTyped ? [say("Text", "文本")] : []).concat(["curl", "Java", "HTTP"].map((name) => document.createTextNode(name))));
  output.append(result);
  box.append(
    make("p", { class: "quiet" }, say("Nothing is sent from this page. It only says what the client would say.", "本页不会发送任何请求，只显示客户端会给出的结论。")),
    make("div", { class: "sides" }, inputs, output)
  );

  /* Between the form and JSON */
  function assembled(replaced, by) {
    const tree = {};
    fields.forEach((each) => {
      if (each.group || hidden(each)) {
        return;
      }
      const json = each.key === replaced ? by : held(each);
      if (json !== undefined) {
        let at = tree;
        each.field.path.slice(0, -1).forEach((name) => {
          at = Object.prototype.hasOwnProperty.call(at, name) ? at[name] : define(at, name, {});
        });
        define(at, each.field.path[each.field.path.length - 1], { json });
      }
    });
    extras.forEach((json, name) => define(tree, name, { json }));
    return tree;
  }

  /** The values that a mode lists for a field; nothing where it lists none. */
  function listed(field, index) {
    const places = field.each && field.each[Math.min(index, field.each.length - 1)];
    return places && places.map((place) => field.values[place]);
  }

  /** Whether there is nothing to choose: it has to be there, and has one value, or the mode lists one. */
  function isFixed(each) {
    return each.parameter ? each.parameter.only !== undefined : use(each.field) === "required" && (listed(each.field, mode) || []).length === 1;
  }

  /** What is filled in; of what has to be there and has one value, that value, as in the client's builders. */
  function held(each) {
    if (!isFixed(each)) {
      return state.get(each.key);
    }
    if (each.parameter) {
      return each.parameter.only;
    }
    return each.field.path.length > 1 && !isThere(each.field.path.slice(0, -1)) ? undefined : JSON.stringify(listed(each.field, mode)[0]);
  }

  /** Whether something in an object is filled in. */
  const isThere = (path) => fields.some((each) => !each.group && pointer(each.field.path).startsWith(pointer(path) + "/") && state.has(each.key));

  /** Also a name such as __proto__ is a name. */
  function define(object, name, value) {
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
    return value;
  }

  function print(node, indent) {
    if (Object.prototype.hasOwnProperty.call(node, "json") && typeof node.json === "string") {
      return node.json.includes("\n") || /^[[{]/.test(node.json) ? reindented(node.json, indent) : node.json;
    }
    const names = Object.keys(node);
    if (!names.length) {
      return "{}";
    }
    const inner = indent + "  ";
    return "{\n" + names.map((name) => inner + JSON.stringify(name) + ": " + print(node[name], inner)).join(",\n") + "\n" + indent + "}";
  }

  function reindented(json, indent) {
    try {
      return jsonOf(parse(json), indent);
    } catch (e) {
      return json;
    }
  }

  const extras = new Map();

  /** Takes a body apart; what the form has no control for is kept as it is. */
  function read(json) {
    let whole;
    try {
      whole = parse(json);
    } catch (e) {
      return;
    }
    fields.forEach((each) => state.delete(each.key));
    extras.clear();
    if (!isContainer(whole) || Array.isArray(whole)) {
      return;
    }
    const known = new Set();
    fields.forEach((each) => {
      let at = whole;
      for (const name of each.field.path) {
        at = isContainer(at) && Object.prototype.hasOwnProperty.call(at, name) ? at[name] : undefined;
      }
      known.add(each.field.path[0]);
      if (at !== undefined && !each.group) {
        state.set(each.key, jsonOf(each.field.values ? choice(at) : at));
      }
    });
    Object.keys(whole).forEach((name) => known.has(name) || extras.set(name, jsonOf(whole[name])));
    chooseMode(whole);
    show();
  }

  /** As lists of values have it: 1.0 is their 1. */
  function choice(value) {
    return value instanceof Digits ? Number(value.text) : value;
  }

  function show() {
    controls.forEach((each) => {
      if (!each.group && document.activeElement !== each.input) {
        each.input.value = shown(each.field, each.field.path || each.parameter ? held(each) : state.get(each.key));
      }
    });
  }

  /** The mode that was meant: what tells modes apart by its only value decides, then which fields are there, then their values. */
  function chooseMode(whole) {
    if (!modes.length) {
      return;
    }
    const wrong = (index) =>
      fields
        .filter((each) => each.field.path.length === 1)
        .reduce((sum, each) => sum + weight(each.field, index, Object.getOwnPropertyDescriptor(whole, each.field.path[0])), 0);
    const counts = modes.map((each, index) => wrong(index));
    mode = counts.indexOf(Math.min(...counts));
    radios.forEach((radio, index) => (radio.input.checked = index === mode));
  }

  /** How much a field speaks against a mode. */
  function weight(field, index, present) {
    const use = field.uses[index];
    const values = listed(field, index);
    if (!present) {
      return use === "required" ? 100 : 0;
    }
    if (!allows(use)) {
      return 100;
    }
    return !values || values.includes(choice(present.value)) ? 0 : values.length === 1 && use === "required" ? 10000 : 1;
  }

  const allows = (use) => use !== "not allowed" && use !== "-";
  const use = (field) => field.uses[Math.min(mode, field.uses.length - 1)];
  const hidden = (each) => Boolean(modes.length && each.field.uses && each.field.path.length === 1 && !allows(use(each.field)));

  function fill({ value, json }) {
    text.value = shape === "text" && typeof value === "string" ? value : jsonOf(json === undefined ? value : parse(json), "");
    if (isTree) {
      read(text.value);
    }
    changed(false);
  }

  /* Verdicts */
  const language = () => (root.lang === "zh" ? "zh" : "en");
  const checked = (json) => machine.checkText("body", json, language());
  const pointer = (path) => path.map((name) => "/" + name.replace(/~/g, "~0").replace(/\//g, "~1")).join("");

  function changed(fromForm) {
    fields.forEach((each) => (each.row.hidden = hidden(each)));
    if (isTree && fromForm) {
      text.value = print(assembled(), "");
      fields.filter((each) => each.field.each && !each.group).forEach((each) => (each.input.value = shown(each.field, held(each))));
    }
    fields.filter((each) => each.field.each && !each.group).forEach((each) => (each.input.disabled = isFixed(each)));
    const said = bodyVerdict();
    const errors = said.errors.slice();
    parameters.forEach((each) => {
      const json = held(each);
      if (json === undefined) {
        if (each.parameter.required) {
          errors.push({ instancePointer: each.parameter.name, rule: null, parameter: each, message: null });
        }
        return;
      }
      machine.checkText(each.parameter.root, json, language()).errors.forEach((error) =>
        errors.push(Object.assign({}, error, { instancePointer: each.parameter.name + error.instancePointer, parameter: each }))
      );
    });
    showVerdict(errors, said.advice);
    controls.forEach((each) => each.group || note(each, errors, said.advice));
    restrict();
    samples();
  }

  function bodyVerdict() {
    const fine = { errors: [], advice: [] };
    if (shape === "file") {
      const missing = body.required && !state.has(file.key);
      return missing ? { errors: [{ instancePointer: "body", rule: null, file: true, message: null }], advice: [] } : fine;
    }
    if (isTree && !body.checked) {
      try {
        JSON.parse(text.value);
      } catch (e) {
        return { errors: [{ instancePointer: "", rule: null, message: e.message }], advice: [] };
      }
    }
    return body && body.checked ? checked(shape === "text" ? JSON.stringify(text.value) : text.value) : fine;
  }

  function showVerdict(errors, advice) {
    const lines = (found, kind) =>
      found.map((each) =>
        make(
          "li",
          { class: kind },
          each.instancePointer ? make("code", {}, each.instancePointer) : "",
          " ",
          each.message === null ? say("must be present", "必须存在") : make("span", {}, ...marked(each.message)),
          each.rule ? make("small", {}, " " + each.rule) : ""
        )
      );
    const title = errors.length
      ? make("p", { class: "error" }, say("The client would refuse this request.", "客户端会拒绝这个请求。"))
      : make("p", { class: "fine" }, say("The client would send this request.", "客户端会发送这个请求。"));
    const list = make("ul", {}, ...lines(errors, "error"), ...lines(advice, "advice"));
    verdict.replaceChildren(title, ...(errors.length + advice.length ? [list] : []));
  }

  function note(each, errors, advice) {
    const at = each.parameter || each === file ? null : pointer(each.field.path);
    const mine = (found) =>
      found.filter((one) =>
        each === file ? one.file : each.parameter ? one.parameter === each : one.instancePointer === at || (one.instancePointer || "").startsWith(at + "/")
      );
    const error = mine(errors)[0];
    const other = mine(advice)[0];
    each.row.classList.toggle("wrong", Boolean(error));
    each.note.replaceChildren(...marked(error ? error.message : other ? other.message : ""));
    each.note.className = "note " + (error ? "error" : "advice");
    each.input.setAttribute("aria-invalid", String(Boolean(error)));
    const needed = each.parameter ? each.parameter.required && "required" : each.field.uses && use(each.field);
    const words = { required: ["required", "必需"], recommended: ["recommended", "推荐"], "not used": ["not used", "不使用"] }[needed];
    each.need.replaceChildren(...(words ? [say(words[0], words[1])] : []));
  }

  /** Greys out what cannot be chosen beside what is chosen, and says why. */
  function restrict() {
    if (!isTree || !body.checked) {
      return;
    }
    fields.forEach((each) => {
      if (each.group || hidden(each) || !each.field.values || each.field.values.length > MOST_TRIED || each.input.tagName !== "SELECT") {
        return;
      }
      const at = pointer(each.field.path);
      const reasons = [];
      [...each.input.options].forEach((option) => {
        if (!option.value) {
          return;
        }
        const error = checked(print(assembled(each.key, option.value), "")).errors.find((one) => one.instancePointer === at);
        option.disabled = Boolean(error) && option.value !== state.get(each.key);
        if (error) {
          reasons.push(error.message);
        }
      });
      if (!each.note.textContent && reasons.length) {
        each.note.replaceChildren(...marked([...new Set(reasons)].join(" ")));
        each.note.className = "note why";
      }
    });
    radios.forEach((radio, index) => {
      const error = index === mode ? null : refusal(index);
      radio.input.disabled = Boolean(error);
      radio.row.classList.toggle("off", Boolean(error));
      radio.why.replaceChildren(...marked(error ? error.message : ""));
    });
  }

  /** Why what is chosen by lists cannot be had in a mode: an error about it in a sample of the mode that has it. */
  function refusal(index) {
    const chosen = fields.filter(
      (each) => !each.group && each.field.values && each.field.path.length === 1 && state.has(each.key) && allows(each.field.uses[index])
    );
    const sample = Object.assign({}, body.modes[index].sample);
    fields.filter((each) => each.field.values && each.field.path.length === 1).forEach((each) => delete sample[each.field.path[0]]);
    chosen.forEach((each) => define(sample, each.field.path[0], parse(state.get(each.key))));
    const places = chosen.map((each) => pointer(each.field.path));
    return chosen.length ? checked(jsonOf(sample)).errors.find((one) => places.includes(one.instancePointer)) : null;
  }

  /* Code */
  function samples() {
    outputs.curl.textContent = curl();
    outputs.http.textContent = http();
    outputs.java.textContent = java();
  }

  const quoted = (text) => "'" + text.replace(/'/g, "'\\''") + "'";

  /* Values as text, in the styles of OpenAPI as the client writes them */
  const whole = (text) => new TextDecoder().decode(new TextEncoder().encode(text));
  const percent = (text) => encodeURIComponent(whole(text)).replace(/[!'()*]/g, (sign) => "%" + sign.charCodeAt(0).toString(16).toUpperCase());
  const formed = (text) => new URLSearchParams([["", whole(text)]]).toString().slice(1);
  const reserved = (text) => percent(text).replace(/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/g, decodeURIComponent);
  const plain = (text) => text;
  const textOf = (value) => (isContainer(value) ? jsonOf(value) : String(value));

  function styled(how, name, value, escape, escapeName) {
    const none = (one) => one === null || one === undefined;
    const { style, explode } = how;
    if (style === "DEEP_OBJECT") {
      const pairs = [];
      const deep = (key, at) =>
        isContainer(at)
          ? Object.keys(at).forEach((each) => deep(key + "%5B" + escapeName(each) + "%5D", at[each]))
          : none(at) || pairs.push(key + "=" + escape(String(at)));
      deep(escapeName(name), value);
      return pairs;
    }
    const part = (property, text) => {
      if (style === "SIMPLE" || style === "LABEL") {
        return property === null ? text : property + "=" + text;
      }
      const key = property === null ? escapeName(name) : property;
      return style === "MATRIX" ? ";" + key + (text ? "=" + text.replace(/;/g, "%3B") : "") : key + "=" + text;
    };
    const between = { SPACE_DELIMITED: "%20", PIPE_DELIMITED: "%7C" }[style] || ",";
    const item = (one) => (explode || between === "," ? escape(textOf(one)).replace(/,/g, "%2C") : escape(textOf(one)));
    let texts = [];
    if (Array.isArray(value)) {
      const items = value.filter((one) => !none(one)).map(item);
      texts = explode ? items.map((one) => part(null, one)) : items.length ? [part(null, items.join(between))] : [];
    } else if (isContainer(value)) {
      const names = Object.keys(value).filter((each) => !none(value[each]));
      const flat = names.flatMap((each) => [item(each), item(value[each])]);
      texts = explode ? names.map((each) => part(escapeName(each), item(value[each]))) : flat.length ? [part(null, flat.join(between))] : [];
    } else if (!none(value)) {
      texts = [part(null, escape(String(value)))];
    }
    if (!texts.length || !/^(SIMPLE|LABEL|MATRIX)$/.test(style)) {
      return texts;
    }
    return [style === "LABEL" ? "." + texts.join(".") : texts.join(style === "SIMPLE" ? "," : "")];
  }

  /** A value from its JSON; a number keeps its digits, and what is no JSON is sent as it is written. */
  function parsed(json) {
    try {
      return parse(json);
    } catch (e) {
      return json;
    }
  }

  function parameterTexts({ parameter }, json) {
    const { name, in: where, media } = parameter;
    const value = parsed(json);
    if (media) {
      const isForm = /x-www-form-urlencoded/i.test(media) && isContainer(value);
      const pairs = isForm ? Object.keys(value).flatMap((each) => pairsOf(each, value[each], {})) : null;
      const text = isForm ? pairs.join("&") : /json/i.test(media) ? json : textOf(value);
      if (where === "header") {
        return [text];
      }
      const escaped = isForm && where === "querystring" ? text : percent(text);
      return [where === "path" || where === "querystring" ? escaped : percent(name) + "=" + escaped];
    }
    const escape = where === "header" || parameter.style === "COOKIE" ? plain : parameter.reserved ? reserved : percent;
    return styled(parameter, name, value, escape, escape === plain ? plain : percent);
  }

  /** A field of a form as the pairs that are sent of it. */
  function pairsOf(name, value, how) {
    if (how.style) {
      return styled(how, name, value, how.reserved ? reserved : formed, formed);
    }
    return valuesOf(value, how).map((one) => formed(name) + "=" + formed(one));
  }

  function valuesOf(value, how) {
    if (value === null) {
      return [];
    }
    if (/json/i.test(how.media || "")) {
      return [jsonOf(value)];
    }
    return (Array.isArray(value) ? value : [value]).map(textOf);
  }

  /** What is filled in, by name; nothing while it is no JSON object. */
  function members() {
    try {
      const value = parse(text.value);
      return isContainer(value) && !Array.isArray(value) ? Object.entries(value) : [];
    } catch (e) {
      return [];
    }
  }

  const howOf = (name) => (Object.prototype.hasOwnProperty.call(body.written, name) ? body.written[name] : {});
  const fileName = () => (state.has(file.key) ? parsed(state.get(file.key)) : body.file);

  /** The parts that are sent, one for each item of what is repeated. */
  const sentParts = () =>
    members().flatMap(([name, value]) => {
      const part = parts.get(name) || {};
      const values = Array.isArray(value) && !part.json ? value : part.repeated && Array.isArray(value) ? value : [value];
      return values.map((one) => ({ name, file: part.file, type: part.type, text: part.json ? jsonOf(one) : textOf(one) }));
    });

  function address(credentials) {
    let path = form.path;
    const query = [];
    const headers = [];
    const cookies = [];
    parameters.forEach((each) => {
      const json = held(each);
      const { name, in: where } = each.parameter;
      const texts = json === undefined ? [] : parameterTexts(each, json);
      if (where === "path") {
        path = path.split("{" + name + "}").join(texts.length ? texts[0] : "{" + name + "}");
      } else if (where === "header") {
        texts.forEach((one) => headers.push(name + ": " + one));
      } else if (where === "cookie") {
        cookies.push(...texts);
      } else {
        query.push(...texts);
      }
    });
    form.constants.forEach((one) => {
      if (one.in === "header") {
        headers.push(one.name + ": " + one.text);
      } else if (one.in === "path") {
        path = path.split("{" + one.name + "}").join(one.text);
      } else if (one.text) {
        (one.in === "cookie" ? cookies : query).push(one.text);
      }
    });
    query.push(...credentials);
    if (cookies.length) {
      headers.push("Cookie: " + cookies.join("; "));
    }
    return { path: path + (query.length ? "?" + query.join("&") : ""), headers };
  }

  function curlBody() {
    const type = '-H "Content-Type: ' + body.media + '"';
    if (shape === "form") {
      return members().flatMap(([name, value]) => {
        const how = howOf(name);
        return how.style || !/^[\w.-]+$/.test(name)
          ? pairsOf(name, value, how).map((pair) => "-d " + quoted(pair))
          : valuesOf(value, how).map((one) => "--data-urlencode " + quoted(name + "=" + one));
      });
    }
    if (shape === "parts") {
      const contained = (one) => (/^[@<"]|;/.test(one) ? '"' + one.replace(/(["\\])/g, "\\$1") + '"' : one);
      const lines = sentParts().map(
        (part) => "-F " + quoted(part.name + "=" + (part.file ? "@" : "") + contained(part.text) + (part.type ? ";type=" + part.type : ""))
      );
      return /^multipart\/form-data/i.test(body.media) || !lines.length ? lines : [type, ...lines];
    }
    if (shape === "file") {
      return body.required || state.has(file.key) ? [type, "--data-binary " + quoted("@" + fileName())] : [];
    }
    return [type, (shape === "text" ? "--data-raw " : "-d ") + quoted(text.value)];
  }

  function curl() {
    const { path, headers } = address(form.query.map((each) => each.replace(/\{(\w+)\}/, "$$$1")));
    const server = /[{]/.test(form.server) ? "${BASE_URL}" : form.server;
    const lines = ["curl -X " + form.method + ' "' + (server + path).replace(/(["`\\])/g, "\\$1") + '"'];
    lines.push(...form.credentials, ...headers.map((each) => "-H " + quoted(each)), ...(body ? curlBody() : []));
    return lines.join(" \\\n  ");
  }

  /** The headers that speak of the body, and the body. */
  function httpBody() {
    const length = (content) => "Content-Length: " + new TextEncoder().encode(content).length;
    if (shape === "form") {
      const pairs = members().flatMap(([name, value]) => pairsOf(name, value, howOf(name)));
      return pairs.length ? ["Content-Type: " + body.media, length(pairs.join("&")), "", pairs.join("&")] : [];
    }
    if (shape === "parts") {
      const sent = sentParts();
      const named = (name) => name.replace(/"/g, "%22").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
      const lines = sent.flatMap((part) => [
        "--boundary",
        'Content-Disposition: form-data; name="' + named(part.name) + '"' + (part.file ? '; filename="' + named(part.text) + '"' : ""),
        ...(part.type || part.file ? ["Content-Type: " + (part.type || "application/octet-stream")] : []),
        "",
        part.file ? "{" + part.text + "}" : part.text,
      ]);
      const all = [...lines, "--boundary--"].join("\n");
      const size = sent.some((part) => part.file) ? "Content-Length: {length}" : length(all.replace(/\n/g, "\r\n") + "\r\n");
      return sent.length ? ["Content-Type: " + body.media + "; boundary=boundary", size, "", all] : [];
    }
    if (shape === "file") {
      return body.required || state.has(file.key) ? ["Content-Type: " + body.media, "Content-Length: {length}", "", "{" + fileName() + "}"] : [];
    }
    return ["Content-Type: " + body.media, length(text.value), "", text.value];
  }

  function http() {
    const { path, headers } = address(form.httpQuery);
    const host = /^https?:\/\/([^/]+)(.*)$/.exec(form.server);
    const lines = [form.method + " " + (host ? host[2].replace(/\/$/, "") : "") + path + " HTTP/1.1", "Host: " + (host ? host[1] : "{BASE_URL}")];
    lines.push(...form.headers, ...headers, ...(body ? httpBody() : []));
    return lines.join("\n");
  }

  function java() {
    const imports = new Map();
    const misfits = [];
    /** A class, imported with those around it; by its whole name where another is called so. */
    const named = (name) => {
      const [place, inside] = name.includes("/") ? name.split("/") : [name.replace(/\.\w+$/, ""), name.replace(/.*\./, "")];
      const first = inside.split(".")[0];
      const whole = (place && place + ".") + first;
      if (!imports.has(first)) {
        imports.set(first, whole);
      }
      return imports.get(first) === whole ? inside : (place && place + ".") + inside;
    };
    const string = (value) =>
      '"' + value.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t") + '"';
    const tree = (value) => {
      return named("tools.jackson.databind.json.JsonMapper") + ".shared().readTree(" + string(jsonOf(value)) + ")";
    };
    const type = (of) => (typeof of === "number" ? form.java.types[of] : null);
    const has = (object, name) => Object.prototype.hasOwnProperty.call(object, name);
    const isObject = (value) => isContainer(value) && !Array.isArray(value);
    const isWhole = (value) => isNumber(value) && /^-?\d+$/.test(value);

    /** A number without a fraction, as 5, 5.0 and 5e0 are one; null for what is none. */
    const integer = (value) => (isWhole(value) ? BigInt(value) : isNumber(value) && Number.isSafeInteger(Number(value)) ? BigInt(Number(value)) : null);

    /** Whether it is an integer of so many bits. */
    function hasBits(value, bits) {
      const number = integer(value);
      return number !== null && BigInt.asIntN(bits, number) === number;
    }

    /** Whether a value can be said in a type. */
    function fits(of, value) {
      if (Array.isArray(of)) {
        const items = of[0] === "list" ? Array.isArray(value) && value : isObject(value) && Object.values(value);
        return Boolean(items) && items.every((item) => fits(of[1], item));
      }
      const declared = type(of);
      if (declared) {
        return declared.branches ? true : declared.constants ? fits(declared.of || "STRING", value) : isObject(value);
      }
      const isText = typeof value === "string";
      switch (of) {
        case "ANY":
          return true;
        case "BOOLEAN":
          return typeof value === "boolean";
        case "INT":
          return hasBits(value, 32);
        case "LONG":
          return hasBits(value, 64);
        case "DOUBLE":
          return isNumber(value) && Number.isFinite(Number(value)) && (Number(value) !== 0 || !/[1-9]/.test(String(value).split(/e/i)[0]));
        case "DECIMAL":
          return isNumber(value);
        case "FILE":
        case "STRING":
          return isText;
        case "DATE_TIME":
          return isText && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));
        case "DATE":
          return isText && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
        case "UUID":
          return isText && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
        case "URI":
          return isText && /^[!#-;=?-\[\]_a-z~]*$/.test(value.toLowerCase()) && !/%(?![0-9a-f]{2})/i.test(value);
        case "BYTES":
          return isText && /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value);
        default:
          return false;
      }
    }

    /** A value of a declared type whose JSON its own reader takes, whatever it is. */
    const read = (declared, value) => named(declared.name) + ".fromJson(" + tree(value) + ")";

    function expression(of, value, indent, top) {
      const declared = type(of);
      if (declared && declared.branches) {
        const branch = top && form.java.modes ? declared.branches[form.java.modes[mode]] : null;
        if (!branch || !fits(branch[0], value)) {
          return read(declared, value);
        }
        const inner = expression(branch[0], value, indent);
        return branch[1] ? "new " + named(declared.name) + "." + branch[1] + "(" + inner + ")" : inner;
      }
      if (!fits(of, value)) {
        return declared && !declared.constants ? read(declared, value) : tree(value);
      }
      if (Array.isArray(of)) {
        if (of[0] === "list") {
          return named("java.util.List") + ".of(" + value.map((item) => expression(of[1], item, indent)).join(", ") + ")";
        }
        const map = named("java.util.Map");
        const entries = Object.keys(value).map((key) => map + ".entry(" + string(key) + ", " + expression(of[1], value[key], indent) + ")");
        return map + ".ofEntries(" + entries.join(", ") + ")";
      }
      if (declared && declared.constants) {
        const name = named(declared.name);
        const key = declared.of && integer(value) !== null ? String(integer(value)) : value;
        return has(declared.constants, key) ? name + "." + declared.constants[key] : name + ".of(" + expression(declared.of || "STRING", value) + ")";
      }
      if (declared) {
        const unsaid = Object.keys(value).filter((name) => has(declared.setters, name) && !canSet(declared.setters[name], value[name]));
        misfits.push(...unsaid.filter((name) => declared.setters[name][2] === "required"));
        return !unsaid.length ? builderOf(declared, value, indent) : read(declared, value);
      }
      return scalar(of, value);
    }

    const canSet = (setter, value) => !setter.length || (value === null && /null/.test(setter[2])) || fits(setter[1], value);

    function builderOf(declared, value, indent) {
      const calls = Object.keys(value).flatMap((name) => {
        const setter = has(declared.setters, name) ? declared.setters[name] : null;
        if (setter && !setter.length) {
          return [];
        }
        return [setter ? "." + setter[0] + "(" + argumentOf(setter, value[name], indent + "    ") + ")" : ".additionalProperty(" + string(name) + ", " + tree(value[name]) + ")"];
      });
      const line = named(declared.name) + ".builder()" + calls.join("") + ".build()";
      const deeper = "\n" + indent + "        ";
      return indent.length > 4 && line.length < 90 ? line : named(declared.name) + ".builder()" + deeper + calls.concat(".build()").join(deeper);
    }

    /** What a setter is given. */
    function argumentOf([, of, ofNull], value, indent) {
      if (value === null && /null/.test(ofNull)) {
        return ofNull === "null" ? "null" : named("dev.plumbline.runtime.json.JsonNullable") + ".ofNull()";
      }
      const isShort = of === "URI" || (of === "DECIMAL" && isWhole(value) && fits("INT", value));
      return isShort ? (of === "URI" ? string(value) : String(value)) : expression(of, value, indent);
    }

    function scalar(of, value) {
      const made = {
        DECIMAL: ["java.math.BigDecimal", ""],
        DATE_TIME: ["java.time.OffsetDateTime", ".parse"],
        DATE: ["java.time.LocalDate", ".parse"],
        UUID: ["java.util.UUID", ".fromString"],
        URI: ["java.net.URI", ".create"],
        BYTES: ["java.util.Base64", ".getDecoder().decode"],
      }[of];
      if (made) {
        return (made[1] ? "" : "new ") + named(made[0]) + made[1] + "(" + string(String(value)) + ")";
      }
      if (of === "FILE") {
        return named("dev.plumbline.runtime.content.FileContent") + ".of(" + named("java.nio.file.Path") + ".of(" + string(value) + "))";
      }
      if (of === "STRING") {
        return string(value);
      }
      if (of === "INT" || of === "LONG") {
        return integer(value) + (of === "LONG" ? "L" : "");
      }
      return of === "ANY" ? tree(value) : String(value) + (of === "DOUBLE" ? "d" : "");
    }

    /** The argument of a body; nothing while it is not written to its end. */
    function argument() {
      if (shape === "file") {
        return expression("FILE", fileName(), "    ");
      }
      if (shape === "text") {
        return string(text.value);
      }
      const value = parse(text.value);
      if (shape !== "parts") {
        return expression(form.java.type, value, "    ", true);
      }
      const deeper = "\n            ";
      const places = [...parts.keys()];
      const record = form.java.form;
      const name = named(record ? record.name : "dev.plumbline.runtime.content.MultipartForm");
      const calls = members().flatMap(([key, one]) => {
        const member = record && record.members[places.indexOf(key)];
        if (member) {
          const repeated = parts.get(key).repeated && Array.isArray(one);
          return "." + member[0] + "(" + expression(repeated ? ["list", member[1]] : member[1], one, "        ") + ")";
        }
        return record ? [] : ".text(" + string(key) + ", " + string(textOf(one)) + ")";
      });
      return name + ".builder()" + deeper + calls.concat(".build()").join(deeper);
    }

    const lines = [];
    const client = named(form.java.client);
    const given = ({ root, type: of, preset }) => {
      const json = preset ? undefined : held(parameters.find((each) => each.parameter.root === root));
      if (json === undefined) {
        return undefined;
      }
      const value = parsed(json);
      if (!fits(of, value)) {
        misfits.push(root.slice(root.indexOf(" ") + 1));
      }
      return expression(of, value, "    ");
    };
    const args = (form.java.positional || []).map((each) => given(each) || each.name);
    if (shape === "file" && !body.required && !state.has(file.key)) {
      args.push("null");
    } else if (body) {
      const name = form.java.argument || "request";
      try {
        lines.push("    var " + name + " = " + argument() + ";");
      } catch (e) {
        return "";
      }
      args.push(name);
    }
    const together = form.java.params;
    const calls = together ? together.given.map((each) => [each.name, given(each)]).filter((each) => each[1] !== undefined) : [];
    if (calls.length) {
      const type = named(together.name);
      lines.push("    var " + together.argument + " = " + type + ".builder()" + calls.map(([name, one]) => "\n            ." + name + "(" + one + ")").join("") + "\n            .build();");
      args.push(together.argument);
    }
    if (misfits.length) {
      return "// " + (language() === "zh" ? "客户端的类型不允许这样的值：" : "The client's types have no such value: ") + misfits.join(", ");
    }
    const call = (form.java.call || "client") + "(" + args.join(", ") + ")";
    const use = form.java.result;
    if (use === "events") {
      lines.push("    try (var events = " + call + ") {", "        for (var event : events) {", "            System.out.println(event);", "        }", "    }");
    } else if (use[0] === "file") {
      const path = named("java.nio.file.Path");
      lines.push("    try (var content = " + call + ") {", "        content.writeTo(" + path + ".of(" + string(use[1]) + "));", "    }");
    } else {
      lines.push("    " + (use === "nothing" ? "" : "var response = ") + call + ";");
    }
    return [...imports.values()].filter((each) => each.includes(".")).sort().map((each) => "import " + each + ";").join("\n") + "\n\ntry (var client = " + client + ".builder().build()) {\n" + lines.join("\n") + "\n}";
  }

  document.addEventListener("languagechange", () => changed(false));
  if (body && body.examples.length) {
    fill(body.examples[0]);
  } else {
    changed(true);
  }
})();
