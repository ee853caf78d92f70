/*
 * The verdicts of the validators, on a page: the same rules, the same choice of the branch that was meant, the same
 * sentences. Plumbline.tables holds what an operation's schemas demand, Plumbline.messages the words for it.
 *
 *   const machine = Plumbline.verdicts(Plumbline.tables["createVideo"]);
 *   machine.roots()                             -> what can be checked: "body", and a name for each parameter
 *   machine.checkText("body", "{...}", "zh")    -> {valid, errors, advice}; each of both is {instancePointer, rule, keyword,
 *                                                  schemaLocation, message, detail, source}, in the validators' order
 *   machine.check("body", {model: "x"}, "en")   -> the same of a value of JavaScript
 *   machine.explain("body", value, "/model")    -> [{json, possible, errors}]: which of the values that schemas name there
 *                                                  are possible given the rest, and what speaks against the others
 *   machine.unchecked()                         -> the rules that only Java can check, or not wholly be checked here
 */
(function (global) {
  "use strict";

  const Plumbline = (global.Plumbline = global.Plumbline || {});
  Plumbline.tables = Plumbline.tables || {};
  Plumbline.messages = Plumbline.messages || {};

  // ---- Values: null, booleans, strings, arrays, a Map for an object, and numbers that keep every digit.

  /** digits * 10^-scale. Doubles lose digits, and a validator must not. */
  class Decimal {
    constructor(digits, scale) {
      this.digits = digits;
      this.scale = scale;
    }

    static of(text) {
      const [, whole, fraction = "", exponent = "0"] = /^(-?\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
      return new Decimal(BigInt(whole + fraction), fraction.length - Number(exponent));
    }

    get sign() {
      return this.digits > 0n ? 1 : this.digits < 0n ? -1 : 0;
    }

    get plain() {
      return String(this.digits < 0n ? -this.digits : this.digits);
    }

    /** Without zeros at the end. */
    get stripped() {
      if (!this.sign) {
        return new Decimal(0n, 0);
      }
      const zeros = /0*$/.exec(this.plain)[0].length;
      return new Decimal(this.digits / 10n ** BigInt(zeros), this.scale - zeros);
    }

    get isWhole() {
      return this.stripped.scale <= 0;
    }

    compare(other) {
      if (this.sign !== other.sign || !this.sign) {
        return this.sign - other.sign;
      }
      const size = this.plain.length - this.scale - (other.plain.length - other.scale);
      if (size) {
        return size > 0 ? this.sign : -this.sign;
      }
      const shift = this.scale - other.scale;
      const one = this.digits * 10n ** BigInt(Math.max(-shift, 0));
      const two = other.digits * 10n ** BigInt(Math.max(shift, 0));
      return one < two ? -1 : one > two ? 1 : 0;
    }

    /** Whether it is a whole multiple; no step costs more than the digits, whatever the exponent. */
    isMultiple(divisor) {
      if (!this.sign) {
        return true;
      }
      const number = this.stripped;
      const by = divisor.stripped;
      const digits = BigInt(number.plain);
      const divisorDigits = BigInt(by.plain);
      const shift = by.scale - number.scale;
      if (shift >= 0) {
        return (digits * powerOfTen(shift, divisorDigits)) % divisorDigits === 0n;
      }
      return -shift <= number.plain.length && digits % (divisorDigits * 10n ** BigInt(-shift)) === 0n;
    }

    /** As reports show it. */
    toString() {
      const plain = this.plain;
      const minus = this.sign < 0 ? "-" : "";
      const power = plain.length - 1 - this.scale;
      if (this.scale >= 0 && power >= -6) {
        const all = plain.padStart(this.scale + 1, "0");
        const point = all.length - this.scale;
        return minus + all.slice(0, point) + (this.scale ? "." + all.slice(point) : "");
      }
      const mantissa = plain.length > 1 ? plain[0] + "." + plain.slice(1) : plain;
      return minus + mantissa + (power ? "E" + (power > 0 ? "+" : "") + power : "");
    }
  }

  function powerOfTen(exponent, modulus) {
    let result = 1n % modulus;
    let base = 10n % modulus;
    for (let left = BigInt(exponent); left > 0n; left >>= 1n) {
      result = left & 1n ? (result * base) % modulus : result;
      base = (base * base) % modulus;
    }
    return result;
  }

  const isObject = (value) => value instanceof Map;
  const isArray = Array.isArray;
  const isText = (value) => typeof value === "string";
  const isNumber = (value) => value instanceof Decimal;
  const isContainer = (value) => isObject(value) || isArray(value);
  const has = (value, name) => isObject(value) && value.has(name);
  const size = (value) => (isObject(value) ? value.size : isArray(value) ? value.length : 0);
  const length = (text) => {
    let count = text.length;
    for (let i = 1; i < text.length; i++) {
      count -= isPair(text, i) ? 1 : 0;
    }
    return count;
  };
  const isPair = (text, i) => (text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
  const typeOf = (value) =>
    value === null ? "null" : isObject(value) ? "object" : isArray(value) ? "array" : isNumber(value) ? "number" : typeof value;
  const isOf = (type, value) => (type === "integer" ? isNumber(value) && value.isWhole : typeOf(value) === type);

  /** A value of JavaScript as one of ours. */
  function valueOf(plain) {
    if (typeof plain === "number") {
      return Number.isFinite(plain) ? Decimal.of(String(plain)) : null;
    }
    if (typeof plain === "bigint") {
      return new Decimal(plain, 0);
    }
    if (isArray(plain)) {
      return plain.map(valueOf);
    }
    if (isObject(plain)) {
      return new Map([...plain].map(([name, value]) => [name, valueOf(value)]));
    }
    if (plain && typeof plain === "object" && !isNumber(plain)) {
      return new Map(Object.entries(plain).filter((each) => each[1] !== undefined).map(([name, value]) => [name, valueOf(value)]));
    }
    return plain === undefined ? null : plain;
  }

  /** A text that equal values have in common, and no others. */
  function canonical(value) {
    switch (typeOf(value)) {
      case "number": {
        const { digits, scale } = value.stripped;
        return "#" + digits + "e" + scale;
      }
      case "string":
        return value.length + ":" + value;
      case "array":
        return "[" + value.map(canonical).join(",") + "]";
      case "object":
        return "{" + [...value.keys()].sort().map((name) => canonical(name) + canonical(value.get(name))).join(",") + "}";
      default:
        return String(value);
    }
  }

  // ---- JSON (RFC 8259), strictly: a property that is written twice is refused.

  const DEEPEST = 500;
  const LONGEST_NUMBER = 1000;
  const ESCAPES = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

  class NotJson extends Error {
    constructor(why, text, at) {
      const lines = text.slice(0, at).split("\n");
      super("this is not JSON: " + why);
      this.line = lines.length;
      this.column = lines[lines.length - 1].length + 1;
    }
  }

  const WRONG = "it breaks the syntax of JSON";
  const TOO_LARGE = "it is nested too deep, or a number or text in it is too long";

  class Reader {
    constructor(text) {
      this.text = text;
      this.at = 0;
      this.depth = 0;
    }

    fail(why) {
      throw new NotJson(why, this.text, this.at);
    }

    whole() {
      this.space();
      if (this.at === this.text.length) {
        this.fail("there is no value");
      }
      const value = this.value();
      this.space();
      return this.at < this.text.length ? this.fail(WRONG) : value;
    }

    space() {
      while (this.at < this.text.length && " \t\n\r".includes(this.text[this.at])) {
        this.at++;
      }
    }

    takes(sign) {
      this.space();
      const found = this.text[this.at] === sign;
      this.at += found ? 1 : 0;
      return found;
    }

    match(pattern) {
      pattern.lastIndex = this.at;
      const found = pattern.exec(this.text);
      return found ? found[0] : "";
    }

    value() {
      const sign = this.text[this.at];
      if (sign === "{" || sign === "[") {
        if (++this.depth > DEEPEST) {
          this.fail(TOO_LARGE);
        }
        const value = sign === "{" ? this.object() : this.array();
        this.depth--;
        return value;
      }
      if (sign === '"') {
        return this.string();
      }
      const word = this.match(/true|false|null/y);
      const number = word ? "" : this.match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
      if (!word && !number || /[\w.+-]/.test(this.text[this.at + word.length + number.length] || "")) {
        this.fail(WRONG);
      }
      if (number.length > LONGEST_NUMBER) {
        this.fail(TOO_LARGE);
      }
      const exponent = Number((/[eE](.*)/.exec(number) || [0, 0])[1]);
      if (exponent > 0x7fffffff || exponent < -0x7fffffff) {
        this.fail("the exponent of a number in it is too large");
      }
      this.at += word.length + number.length;
      return word ? { true: true, false: false, null: null }[word] : Decimal.of(number);
    }

    array() {
      const items = [];
      this.at++;
      if (this.takes("]")) {
        return items;
      }
      do {
        this.space();
        items.push(this.value());
      } while (this.takes(","));
      return this.takes("]") ? items : this.fail(WRONG);
    }

    object() {
      const properties = new Map();
      this.at++;
      if (this.takes("}")) {
        return properties;
      }
      do {
        this.space();
        const name = this.text[this.at] === '"' ? this.string() : this.fail(WRONG);
        if (properties.has(name)) {
          this.fail("a property is written twice");
        }
        if (!this.takes(":")) {
          this.fail(WRONG);
        }
        this.space();
        properties.set(name, this.value());
      } while (this.takes(","));
      return this.takes("}") ? properties : this.fail(WRONG);
    }

    string() {
      const found = this.match(/"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y);
      if (!found) {
        this.fail(WRONG);
      }
      this.at += found.length;
      return found
        .slice(1, -1)
        .replace(/\\(?:u(....)|(.))/g, (all, code, sign) => (code ? String.fromCharCode(parseInt(code, 16)) : ESCAPES[sign]));
    }
  }

  /** A JSON text as a value. */
  function read(text) {
    return new Reader(text).whole();
  }

  /** A text as JSON. */
  function quoted(text) {
    const short = { '"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
    const code = (sign) => "\\u" + sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return '"' + text.replace(/["\\\u0000-\u001f]/g, (sign) => short[sign] || code(sign)) + '"';
  }

  // ---- Sentences: what a keyword demands, what stands there instead, and what may have been meant.

  const LONGEST_ARGUMENT = 200;
  const LONGEST_VALUE = 40;
  const MOST_VALUES = 12;

  function cut(text, most) {
    return length(text) <= most ? text : [...text].slice(0, most).join("") + "...";
  }

  class Words {
    /** texts: the keys of the message bundle, which says how they are chosen and filled in. */
    constructor(texts) {
      this.texts = new Map();
      this.plain = new Set();
      this.counts = new Map();
      this.varied = new Set();
      for (const key of Object.keys(texts)) {
        const stem = key.slice(0, key.lastIndexOf("."));
        if (key.endsWith(".plain")) {
          this.plain.add(stem);
        } else if (key.endsWith(".found")) {
          this.counts.set(stem, texts[key]);
        } else {
          this.texts.set(key, texts[key].replace(/^<(not )?(.*?)>/, "must $1$2"));
        }
        if (/[\])]$/.test(key)) {
          this.varied.add(key.slice(0, Math.max(key.lastIndexOf("["), key.lastIndexOf("("))));
        }
      }
    }

    choose(keyword, all) {
      let key = this.texts.has(keyword) ? keyword : "schema";
      let from = 0;
      while (this.varied.has(key) && from < all.length && this.texts.has(key + "[" + all[from] + "]")) {
        key += "[" + all[from++] + "]";
      }
      const counted = key + "(" + (all.length - from) + ")";
      return { key: this.varied.has(key) && this.texts.has(counted) ? counted : key, from };
    }

    demand(keyword, all) {
      const { key, from } = this.choose(keyword, all);
      return this.say(key, all, from);
    }

    say(key, all, from = 0) {
      return this.fill(this.texts.has(key) ? this.texts.get(key) : key, all, from);
    }

    fill(text, all, from = 0) {
      return text.replace(/\{(\d)([^}]*)\}/g, (slot, digit, kind) => {
        const some = all.slice(from + Number(digit));
        return !some.length ? "" : kind === "..or" ? this.either(some) : kind ? this.list(some) : cut(some[0], LONGEST_ARGUMENT);
      });
    }

    either(names) {
      const said = names.map((name) => (this.texts.has("word." + name) ? this.texts.get("word." + name) : name));
      const last = said.pop();
      return said.length ? said.join(this.texts.get("comma")) + this.texts.get("or") + last : last;
    }

    list(values) {
      const first = values.slice(0, MOST_VALUES).map((value) => cut(value, LONGEST_ARGUMENT));
      const said = first.join(this.texts.get("comma"));
      return values.length <= MOST_VALUES ? said : this.more(said, values.length);
    }

    more(said, count) {
      // The list is one argument of its own sentence, and cut as each is.
      return this.say("more", [said, String(count)]);
    }

    detail(rule, found, name) {
      const { key, from } = this.choose(rule.keyword, rule.args);
      let said = this.say(key, rule.args, from);
      if (!this.plain.has(key) && !this.plain.has(rule.keyword)) {
        said += this.instead(this.counts.get(rule.keyword), found);
      }
      const because = rule.because;
      if (rule.when) {
        const clauses = rule.when.map(([kind, path, ...named], i) => {
          const between = i === 0 ? "" : this.texts.get(kind.startsWith("or.") ? "or" : "and");
          const of = path === "" ? this.texts.get("it") : path;
          const what = kind.replace(/^or\./, "");
          const said = this.demand("when." + what.replace(/^absent\./, ""), [of, ...named.map(plainWord)]);
          const it = this.texts.get("it");
          const absent = what.startsWith("absent.") ? this.texts.get("absent") : "";
          return between + (/^\p{Ideographic}/u.test(it) ? said.replaceAll(" " + it + " ", it) : said) + absent;
        });
        said += this.fill(this.texts.get("because") || "", [clauses.join("")]);
      } else if (because && this.texts.has("because." + because[0])) {
        said += this.fill(this.texts.get("because." + because[0]), because.slice(1));
      }
      return said + this.hint(rule, found, name);
    }

    instead(count, found) {
      if (count !== undefined) {
        return this.fill(count, [String(isText(found) ? length(found) : size(found))]);
      }
      if (isContainer(found)) {
        const shape = this.demand(isArray(found) ? "shown.array" : "shown.object", [String(size(found))]);
        return this.say("found.shape", [shape]);
      }
      return this.say("found", [isText(found) ? quoted(cut(found, LONGEST_VALUE)) : cut(String(found), LONGEST_VALUE)]);
    }

    hint(rule, found, name) {
      const choice = rule.keyword.endsWith("Of") && rule.args.length > 0;
      switch (choice ? "of " + rule.args[0] : rule.keyword) {
        case "of type":
        case "type":
          return isText(found) ? this.unquoted(rule.args, found) : "";
        case "of enum":
        case "enum":
        case "const":
        case "discriminator": {
          const texts = rule.args.filter((json) => json.startsWith('"')).map((json) => JSON.parse(json));
          return isText(found) ? this.meant("hint.nearest", nearest(texts, found)) : "";
        }
        case "required":
        case "dependentRequired":
        case "dependencies": {
          const wanted = rule.args[0];
          // A plural is another property, and no slip.
          const others = [...found.keys()].filter((other) => other !== wanted + "s" && wanted !== other + "s");
          return this.meant("hint.misspelt", nearest(others, wanted));
        }
        case "additionalProperties": {
          // All but a pattern and its mark.
          const hasPattern = rule.args.length > 1 && rule.args[0] === "patternProperties";
          return this.meant("hint.nearest", nearest(hasPattern ? rule.args.slice(2) : rule.args, name));
        }
        default:
          return "";
      }
    }

    meant(key, text) {
      return text === null ? "" : this.say(key, [quoted(text)]);
    }

    unquoted(types, text) {
      const is = (type, pattern) => types.includes(type) && pattern.test(text);
      return is("integer", /^-?[0-9]{1,18}$/) || is("number", /^-?[0-9]{1,18}(\.[0-9]{1,18})?$/) || is("boolean", /^(true|false)$/)
        ? this.say("hint.unquoted", [text])
        : "";
    }
  }

  /** What a clause names, with words as people write them. */
  function plainWord(json) {
    return /^"\p{L}[\p{L}\p{N}._/-]*"$/u.test(json) && !/^"(true|false|null)"$/.test(json) ? json.slice(1, -1) : json;
  }

  const LONGEST_HINT = 100;
  const MOST_HINTS = 1000;

  /** The text that is most like the one given, if one is like it at all. */
  function nearest(texts, given) {
    if (given.length > LONGEST_HINT || texts.length > MOST_HINTS) {
      return null;
    }
    const plain = lettersOf(given);
    let best = null;
    let least = plain.length < 3 ? 1 : 1 + Math.max(1, Math.floor(plain.length / 4));
    for (const text of texts) {
      const next = text.length > LONGEST_HINT ? least : distance(plain, lettersOf(text), least);
      if (next < least) {
        best = text;
        least = next;
      }
    }
    return best;
  }

  function lettersOf(text) {
    return [...text]
      .filter((letter) => /[\p{L}\p{Nd}]/u.test(letter))
      .map((letter) => String.fromCodePoint(letter.toLowerCase().codePointAt(0)))
      .join("");
  }

  function distance(one, other, limit) {
    if (Math.abs(one.length - other.length) >= limit) {
      return limit;
    }
    const rows = [];
    for (let i = 0; i <= one.length; i++) {
      rows.push([]);
      for (let j = 0; j <= other.length; j++) {
        if (!i || !j) {
          rows[i].push(i + j);
          continue;
        }
        const same = one[i - 1] === other[j - 1];
        let least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), 1 + rows[i - 1][j], 1 + rows[i][j - 1]);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          least = Math.min(least, rows[i - 2][j - 2] + 1);
        }
        rows[i].push(least);
      }
    }
    return Math.min(rows[one.length][other.length], limit);
  }

  // ---- Reports: a walk through a value.

  const MOST_VIOLATIONS = 1000;
  const DEEPEST_KIND = 1000;
  const KINDS = new Set(["type", "const", "enum"]);
  const VOID = { words: null, because: null };

  const siblingOf = (rule, keyword, args) =>
    Object.assign({}, rule, { keyword, args, pointer: rule.pointer.slice(0, rule.pointer.lastIndexOf("/") + 1) + keyword });
  const ruleWith = (rule, args) => Object.assign({}, rule, { args });

  class Report {
    constructor(counting, verdicts) {
      this.counting = counting;
      this.verdicts = verdicts;
      this.path = [];
      this.isName = false;
      this.advisory = null;
      this.secret = false;
      this.found = new Map();
      this.visits = new Map();
      this.shallowest = DEEPEST_KIND;
      this.errors = 0;
      this.advisories = 0;
      this.truncated = false;
      this.full = false;
    }

    violation(rule, value) {
      if (this.counting) {
        this.count(false);
        this.shallowest = KINDS.has(rule.keyword) ? Math.min(this.shallowest, this.path.length) : this.shallowest;
      } else if (!this.full && !(this.advisory && this.advisories > MOST_VIOLATIONS)) {
        this.add(rule, value);
      }
    }

    add(rule, value) {
      const pointer = this.path.map((name) => "/" + String(name).replace(/~/g, "~0").replace(/\//g, "~1")).join("");
      const advisory = this.advisory;
      const key = [pointer, rule.pointer, rule.keyword, advisory ? advisory.pointer : "", ...rule.args].join("\u0000");
      if (!this.found.has(key) && this.count(advisory)) {
        const name = this.path.length ? String(this.path[this.path.length - 1]) : "";
        this.found.set(key, { rule, value, pointer, name, advisory, isName: this.isName, secret: this.secret });
      }
    }

    /** An advisory too many is left out, for an error may follow; an error too many ends the walk. */
    count(advisory) {
      const count = advisory ? ++this.advisories : ++this.errors;
      const room = count <= MOST_VIOLATIONS;
      this.truncated = this.truncated || !room;
      this.full = this.full || (!room && !advisory);
      return room;
    }

    /** How far what was counted is from being right: another kind of value weighs most, the more the less deep. */
    get weight() {
      return this.errors + 1000000 * (DEEPEST_KIND - this.shallowest);
    }

    within(name, value, report, isName = false) {
      if (this.full) {
        return;
      }
      const outer = this.isName;
      this.path.push(name);
      this.isName = isName;
      report(value, this);
      this.isName = outer;
      this.path.pop();
    }

    /** Whether a schema that may come to a value by several ways is here for the first time. */
    enter(schema, value) {
      if (this.full || !size(value)) {
        return !this.full;
      }
      const voice = (this.advisory ? this.advisory.pointer : "") + (this.secret ? " secret" : "");
      const visits = this.visits.get(voice) || new Map();
      const values = visits.get(schema) || new Set();
      this.visits.set(voice, visits);
      visits.set(schema, values);
      return !values.has(value) && values.add(value) !== null;
    }

    required(rule, value, names) {
      if (isObject(value)) {
        names.filter((name) => !value.has(name)).forEach((name) => this.violation(ruleWith(rule, [name, ...rule.args]), value));
      }
    }

    contains(rule, value, count, min, max) {
      if (count < min && min === 1) {
        this.violation(ruleWith(rule, [String(value.length)]), value);
      } else if (count < min) {
        this.violation(siblingOf(rule, "minContains", [String(min), String(count)]), value);
      } else if (count > max) {
        this.violation(siblingOf(rule, "maxContains", [String(max), String(count)]), value);
      }
    }

    /** No branch holds: what the one that was meant reports, if one was. */
    explain(rule, value, branches) {
      const meant = this.meant(rule, value, branches);
      if (meant) {
        meant.report(value, this);
      }
    }

    meant(rule, value, branches) {
      const property = branches[0].discriminator;
      return property === undefined || !isObject(value) || this.contradicted(property, branches)
        ? this.fitting(rule, value, branches)
        : this.discriminated(rule, value, property, branches);
    }

    /** Whether a branch fixes the property at something else than the discriminator says: then that is what is taken. */
    contradicted(property, branches) {
      return (
        branches.every((branch) => branch.allowed(property).size) &&
        branches.some((branch) => !branch.values.some((text) => branch.allows(property, text)))
      );
    }

    discriminated(rule, value, property, branches) {
      const said = value.get(property);
      const meant =
        branches.find((branch) => isText(said) && branch.values.includes(said)) ||
        branches.find((branch) => branch.isFallback);
      if (meant) {
        return meant;
      }
      const values = branches.flatMap((branch) => branch.values.map(quoted));
      if (value.has(property)) {
        const wrong = siblingOf(rule, "discriminator", values);
        this.within(property, said, (found) => this.violation(wrong, found));
      } else {
        this.violation(siblingOf(rule, "discriminator", ["missing", property, ...values]), value);
      }
      return null;
    }

    fitting(rule, value, branches) {
      const taking = branches.filter((branch) => branch.takes(value));
      if (rule.args.length || !taking.length) {
        const types = new Set(["type", ...branches.flatMap((branch) => branch.types)]);
        this.violation(rule.args.length ? rule : ruleWith(rule, [...types]), value);
        return null;
      }
      let only = null;
      for (const property of taking[0].fixed.keys()) {
        const allowing = taking.filter((branch) => has(value, property) && branch.allows(property, value.get(property)));
        if (has(value, property) && !allowing.length) {
          const allowed = new Set(["enum", ...taking.flatMap((branch) => [...branch.allowed(property).values()])]);
          const wrong = ruleWith(rule, [...allowed]);
          this.within(property, value.get(property), (found) => this.violation(wrong, found));
          return null;
        }
        only = !only && allowing.length === 1 ? allowing[0] : only;
      }
      return only || this.best(taking, value);
    }

    /** The branch whose required and forbidden properties fit best; among equals the one that got furthest. */
    best(branches, value) {
      const looks = branches.map((branch) => {
        const missing = branch.required.filter((name) => !has(value, name)).length;
        const unwanted = branch.forbidden.filter((name) => has(value, name)).length;
        return { branch, misfit: missing + unwanted, fit: branch.required.length - missing };
      });
      const least = Math.min(...looks.map((look) => look.misfit));
      const fits = looks.filter((look) => look.misfit === least);
      const most = Math.max(...fits.map((look) => look.fit));
      const best = fits.filter((look) => look.fit === most).map((look) => look.branch);
      return least > 0 || best.length === 1 ? best[0] : this.furthest(best, value);
    }

    furthest(branches, value) {
      const weights = branches.map((branch) => this.weigh(branch, value));
      return branches[weights.indexOf(Math.min(...weights))];
    }

    /** Inside such a trial there is none, or each level would have its own. */
    weigh(branch, value) {
      if (this.counting) {
        return 0;
      }
      const trial = new Report(true, this.verdicts);
      branch.report(value, trial);
      return trial.weight;
    }
  }

  class Branch {
    constructor(row, target, discriminator) {
      this.name = row.name;
      this.report = target.report;
      this.test = target.test;
      this.types = row.types || [];
      this.required = row.required || [];
      this.forbidden = row.forbidden || [];
      this.discriminator = discriminator;
      this.values = row.values || [];
      this.isFallback = Boolean(row.fallback);
      this.fixed = new Map(
        (row.fixed || []).map(([name, values]) => [name, new Map(values.map((json) => [canonical(read(json)), json]))])
      );
    }

    takes(value) {
      return !this.types.length || this.types.some((type) => isOf(type, value));
    }

    allowed(property) {
      return this.fixed.get(property) || new Map();
    }

    allows(property, value) {
      return this.allowed(property).has(canonical(value));
    }
  }

  // ---- Checks: for each kind of row what tests a value and what reports on it.

  /** In what order checks are asked: a look at the value itself before a walk through other schemas. */
  const COSTS = { type: 0, never: 0, has: 1, props: 2, leading: 2, in: 4, not: 4, if: 4, any: 5, one: 5 };

  const all = (array, from, test) => {
    for (let i = from; i < array.length; i++) {
      if (!test(array[i], i)) {
        return false;
      }
    }
    return true;
  };

  const DISTINCT = (items) => new Set(items.map(canonical)).size === items.length;

  const VALUES = {
    minLength: (limit) => (value) => !isText(value) || length(value) >= limit,
    maxLength: (limit) => (value) => !isText(value) || length(value) <= limit,
    minItems: (limit) => (value) => !isArray(value) || value.length >= limit,
    maxItems: (limit) => (value) => !isArray(value) || value.length <= limit,
    minProperties: (limit) => (value) => !isObject(value) || value.size >= limit,
    maxProperties: (limit) => (value) => !isObject(value) || value.size <= limit,
    uniqueItems: () => (value) => !isArray(value) || DISTINCT(value),
    minimum: (limit) => number(limit, (order) => order >= 0),
    maximum: (limit) => number(limit, (order) => order <= 0),
    exclusiveMinimum: (limit) => number(limit, (order) => order > 0),
    exclusiveMaximum: (limit) => number(limit, (order) => order < 0),
    multipleOf: (divisor) => {
      const by = Decimal.of(divisor);
      return (value) => !isNumber(value) || value.isMultiple(by);
    },
    pattern: (row) => {
      const pattern = patternOf(row);
      return (value) => !isText(value) || !pattern || pattern.test(value);
    },
    format: (name) => {
      const fits = FORMATS[name];
      return (value) => !isText(value) || !fits || fits(value);
    },
    rule: (row) => (value) => term(row, [value]) !== false,
    equal: (json, args) => oneOf([json === undefined ? args[0] : json]),
    oneOf: (values, args) => oneOf(values || args),
  };

  function number(limit, fits) {
    const exact = Decimal.of(limit);
    return (value) => !isNumber(value) || fits(value.compare(exact));
  }

  function oneOf(values) {
    const known = new Set(values.map((json) => canonical(read(json))));
    return (value) => known.has(canonical(value));
  }

  /** A row is the expression of ECMA-262, or it with flags; nothing where only Java understands the pattern. */
  function patternOf(row) {
    try {
      return !row ? null : isText(row) ? new RegExp(row, "u") : new RegExp(row[0], row[1]);
    } catch (e) {
      return null; // a browser that is older than the expression
    }
  }

  // ---- Expressions of x-rules. What has no meaning is undefined, and so is most that is made of it.

  const FARTHEST = 2000;
  const LONGEST_RANGE = 1000000;

  const isTruth = (value) => typeof value === "boolean";
  const isNear = (value) => isNumber(value) && Math.abs(value.scale) <= FARTHEST && value.plain.length <= FARTHEST;
  const near = (one, other, made) => (isNear(one) && isNear(other) ? made(one, other) : undefined);
  const count = (value) => new Decimal(BigInt(value), 0);

  const plus = (one, other, sign) => {
    const scale = Math.max(one.scale, other.scale);
    const at = (value) => value.digits * 10n ** BigInt(scale - value.scale);
    return new Decimal(at(one) + sign * at(other), scale);
  };

  const TERMS = {
    get: (of, name) => (isObject(of) ? of.get(name) : undefined),
    at: (of, key) =>
      isText(key) ? TERMS.get(of, key) : isArray(of) && isNumber(key) && key.isWhole ? of[Number(String(key))] : undefined,
    has: (value) => value !== undefined,
    size: (of) => (isText(of) ? count(length(of)) : isContainer(of) ? count(size(of)) : undefined),
    equal: (one, other) => (one === undefined || other === undefined ? undefined : canonical(one) === canonical(other)),
    less: (one, other) =>
      isText(one) && isText(other) ? one < other : isNumber(one) && isNumber(other) ? one.compare(other) < 0 : undefined,
    not: (of) => (isTruth(of) ? !of : undefined),
    and: (one, other) => (one === false || other === false ? false : isTruth(one) && isTruth(other) ? true : undefined),
    or: (one, other) => TERMS.not(TERMS.and(TERMS.not(one), TERMS.not(other))),
    choose: (condition, then, otherwise) => (isTruth(condition) ? (condition ? then : otherwise) : undefined),
    add: (one, other) => near(one, other, () => plus(one, other, 1n)),
    subtract: (one, other) => near(one, other, () => plus(one, other, -1n)),
    multiply: (one, other) => near(one, other, () => new Decimal(one.digits * other.digits, one.scale + other.scale)),
    in: (value, of) =>
      isObject(of) && isText(value) ? of.has(value) : WALKS.exists(of, (item) => TERMS.equal(value, item)),
    list: (...items) => (items.includes(undefined) ? undefined : items),
    range: (most) =>
      isNumber(most) && most.compare(count(LONGEST_RANGE)) <= 0
        ? Array.from({ length: Math.max(0, Math.trunc(Number(String(most)))) }, (none, i) => count(i))
        : undefined,
    sum: (list) => (isArray(list) ? list.reduce(TERMS.add, count(0)) : undefined),
    min: (list) => outermost(list, (one, other) => TERMS.less(one, other)),
    max: (list) => outermost(list, (one, other) => TERMS.less(other, one)),
  };

  const WALKS = {
    all: (list, test) => (isArray(list) ? list.reduce((verdict, item) => TERMS.and(verdict, test(item)), true) : undefined),
    exists: (list, test) => TERMS.not(WALKS.all(list, (item) => TERMS.not(test(item)))),
    existsOne: (list, test) => TERMS.equal(TERMS.size(WALKS.filter(list, test)), count(1)),
    filter: (list, test) => {
      const verdicts = isArray(list) ? list.map(test) : [undefined];
      return verdicts.every(isTruth) ? list.filter((item, i) => verdicts[i]) : undefined;
    },
    map: (list, made) => (isArray(list) ? TERMS.list(...list.map(made)) : undefined),
  };

  function outermost(list, beats) {
    if (!isArray(list) || !list.length || list.some((item) => !isText(item) && !isNumber(item))) {
      return undefined;
    }
    return list.slice(1).reduce((best, item) => {
      const better = best === undefined ? undefined : beats(item, best);
      return better === undefined ? undefined : better ? item : best;
    }, list[0]);
  }

  /** What an expression is: a row names what is done, a number the value that is checked or an item that is gone through. */
  function term(row, variables) {
    if (!isArray(row)) {
      return variables[row];
    }
    const [kind, first, second] = row;
    if (kind === "value") {
      return read(first);
    }
    if (kind === "get") {
      return TERMS.get(term(first, variables), second);
    }
    if (WALKS[kind]) {
      return WALKS[kind](term(first, variables), (item) => term(second, variables.concat([item])));
    }
    return TERMS[kind](...row.slice(1).map((argument) => term(argument, variables)));
  }

  // ---- Formats. What a name in other scripts may hold only Java knows, which is said of it.

  const PLAIN = "A-Za-z0-9._~!$&'()*+,;=\\-";
  const ENCODED = "%[0-9A-Fa-f]{2}";
  const planes = (from, to) => {
    let ranges = "";
    for (let plane = from; plane <= to; plane++) {
      ranges += "\\u{" + plane.toString(16) + (plane === 14 ? "1000}" : "0000}") + "-\\u{" + plane.toString(16) + "FFFD}";
    }
    return ranges;
  };
  const UCS = "\\xA0-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFEF" + planes(1, 14);
  const PRIVATE = "\\uE000-\\uF8FF" + planes(15, 16);

  const consists = (text, more) => new RegExp("^(?:[" + PLAIN + more + "]|" + ENCODED + ")*$", "u").test(text);

  const isIpv4 = (text) => {
    const octets = text.split(".");
    return octets.length === 4 && octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/.test(octet) && Number(octet) <= 255);
  };

  const isIpv6 = (text) => {
    const mixed = /^(.*:)([^:]*\.[^:]*)$/.exec(text);
    if (mixed && !isIpv4(mixed[2])) {
      return false;
    }
    const halves = (mixed ? mixed[1] + "0:0" : text).split("::");
    const groups = halves.flatMap((half) => (half ? half.split(":") : []));
    const fits = halves.length === 2 ? groups.length < 8 : halves.length === 1 && groups.length === 8;
    return fits && groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group));
  };

  const isAuthority = (text, more) => {
    const at = text.lastIndexOf("@");
    const host = text.slice(at + 1);
    if (at >= 0 && !consists(text.slice(0, at), ":" + more)) {
      return false;
    }
    const literal = /^\[([^\]]*)\](?::\d*)?$/.exec(host);
    if (host.startsWith("[")) {
      return literal !== null && (isIpv6(literal[1]) || new RegExp("^v[0-9a-f]+\\.[" + PLAIN + ":]+$", "i").test(literal[1]));
    }
    const [, name, port] = /^([^:]*)([^]*)$/.exec(host);
    return consists(name, more) && /^(?::\d*)?$/.test(port);
  };

  const uri = (absolute, international) => (text) => {
    const more = international ? UCS : "";
    const [, scheme, hierarchy, query = "", fragment = ""] = /^([a-z][a-z0-9+.-]*:)?([^?#]*)(\?[^#]*)?(#[^]*)?$/i.exec(text);
    if (scheme === undefined && (absolute || /^(?!\/\/)[^/]*:/.test(hierarchy))) {
      return false;
    }
    const [, authority = "", path] = /^(\/\/[^/]*)?([^]*)$/.exec(hierarchy);
    return (
      isAuthority(authority.slice(2), more) &&
      consists(path, ":@/" + more) &&
      consists(query.slice(1), ":@/?" + more + (international ? PRIVATE : "")) &&
      consists(fragment.slice(1), ":@/?" + more)
    );
  };

  const lastDay = (year, month) =>
    month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

  const dateIn = (text) => {
    const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    const [year, month, day] = (found || []).slice(1).map(Number);
    return found && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month) ? { year, month, day } : null;
  };

  /** The second, and the minutes past midnight in UTC, which is the day before where they are negative. */
  const timeIn = (text) => {
    const found = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[zZ]|([+-])(\d\d):(\d\d))$/.exec(text);
    const [, hour, minute, second, sign, hours = 0, minutes = 0] = found || [];
    if (!found || hour > 23 || minute > 59 || second > 60 || hours > 23 || minutes > 59) {
      return null;
    }
    const utc = hour * 60 + Number(minute) - (sign === "-" ? -1 : 1) * (hours * 60 + Number(minutes));
    return second < 60 || (utc + 2880) % 1440 === 1439 ? { second: Number(second), utc } : null;
  };

  const isDateTime = (text) => {
    const date = dateIn(text.slice(0, 10));
    const time = /^[tT]/.test(text.slice(10)) ? timeIn(text.slice(11)) : null;
    if (!date || !time || time.second < 60) {
      return Boolean(date && time);
    }
    const last = lastDay(date.year, date.month);
    return time.utc < 0 ? date.day === 1 : date.day === (time.utc < 1440 ? last : last - 1);
  };

  const isLdh = (text) => text.length <= 253 && text.split(".").every((label) => /^(?!-)[A-Za-z0-9-]{1,63}$/.test(label) && !label.endsWith("-"));
  const isAscii = (text) => /^[\0-\x7f]*$/.test(text);
  const isHostname = (text) => isLdh(text) && text.split(".").every((label) => !/^..--/.test(label) || /^xn--./i.test(label));
  const isIdnHostname = (text) => !isAscii(text) || isHostname(text);

  const octets = (text) => [...text].reduce((sum, sign) => sum + (sign > "\uffff" ? 4 : sign > "\u07ff" ? 3 : sign > "\x7f" ? 2 : 1), 0);

  const email = (international) => {
    const more = international ? "\\x80-\\uD7FF\\uE000-\\u{10FFFF}" : "";
    const atoms = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-" + more + "]+";
    const quotes = '"(?:[ !#-\\[\\]-~' + more + ']|\\\\[ -~])*"';
    const mailbox = new RegExp("^(" + atoms + "(?:\\." + atoms + ")*|" + quotes + ")@([^]*)$", "u");
    return (text) => {
      const found = text.length <= 254 && mailbox.exec(text);
      if (!found || octets(found[1]) > 64 || octets(text) > 254) {
        return false;
      }
      const domain = found[2];
      if (domain.startsWith("[")) {
        const address = domain.slice(1, -1);
        return domain.endsWith("]") && (/^ipv6:/i.test(address) ? isIpv6(address.slice(5)) : isIpv4(address));
      }
      return international ? isIdnHostname(domain) : isLdh(domain);
    };
  };

  const isTemplate = (text) => {
    const name = "(?:[A-Za-z0-9_]|" + ENCODED + ")+";
    const variable = name + "(?:\\." + name + ")*(?:\\*|:[1-9]\\d{0,3})?";
    const expression = "\\{[+#./;?&=,!@|]?" + variable + "(?:," + variable + ")*\\}";
    const literal = "[!#$&'()*+,\\-./0-9:;=?@A-Z\\[\\]_a-z~" + UCS + PRIVATE + "]|" + ENCODED;
    return new RegExp("^(?:" + literal + "|" + expression + ")*$", "u").test(text);
  };

  const isPointer = (text) => /^(?:\/(?:[^~/]|~[01])*)*$/.test(text);

  const isRegex = (text) => {
    try {
      return Boolean(new RegExp(text, "u"));
    } catch (e) {
      return false;
    }
  };

  const FORMATS = {
    DATE_TIME: isDateTime,
    DATE: (text) => dateIn(text) !== null,
    TIME: (text) => timeIn(text) !== null,
    DURATION: (text) =>
      /^P(?:\d+W|(?=.)(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)?(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?)$/.test(text),
    EMAIL: email(false),
    IDN_EMAIL: email(true),
    HOSTNAME: isHostname,
    PLAIN_HOSTNAME: isLdh,
    IDN_HOSTNAME: isIdnHostname,
    IPV4: isIpv4,
    IPV6: isIpv6,
    URI: uri(true, false),
    URI_REFERENCE: uri(false, false),
    IRI: uri(true, true),
    IRI_REFERENCE: uri(false, true),
    UUID: (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
    URI_TEMPLATE: isTemplate,
    JSON_POINTER: isPointer,
    RELATIVE_JSON_POINTER: (text) => {
      const found = /^(?:0|[1-9]\d*)(?:[+-](?:0|[1-9]\d*))?(#$|[^]*$)/.exec(text);
      return found !== null && (found[1] === "#" || isPointer(found[1]));
    },
    REGEX: isRegex,
  };

  // ---- Schemas.

  class Schema {
    constructor(machine, row, index) {
      this.machine = machine;
      this.row = row;
      this.index = index;
      this.test = (value, verdicts) => this.accepts(value, verdicts);
      this.report = (value, report) => this.check(value, report);
    }

    /** A schema that refers to itself, as others ask it: how deep a value is, is looked at first. */
    entered() {
      return this.row.enters === undefined ? null : this.machine.schema(this.row.enters);
    }

    accepts(value, verdicts) {
      const inside = this.entered();
      if (inside) {
        return isWithin(value, verdicts) && inside.accepts(value, verdicts);
      }
      if (!this.row.repeated || !size(value)) {
        return this.fits(value, verdicts);
      }
      const known = verdicts.get(this) || new Map();
      verdicts.set(this, known);
      if (!known.has(value)) {
        known.set(value, this.fits(value, verdicts));
      }
      return known.get(value);
    }

    fits(value, verdicts) {
      return all(this.prepared().testing, 0, (each) => each.test(value, verdicts));
    }

    check(value, report) {
      const inside = this.entered();
      if (inside) {
        if (isWithin(value, report.verdicts)) {
          inside.check(value, report);
        }
        return;
      }
      if (this.row.repeated && !report.enter(this, value)) {
        return;
      }
      const { type, reporting } = this.prepared();
      if (type && !type.test(value, report.verdicts)) {
        report.violation(type.rule, value);
        return;
      }
      reporting.forEach((each) => each.report(value, report));
    }

    rule(keyword, args, because) {
      const row = this.row;
      return {
        pointer: because === undefined ? row.at + "/" + keyword : row.at,
        keyword,
        args: args || [],
        words: row.words === undefined ? null : this.machine.words[row.words],
        because: because === undefined ? row.because : because,
        when: row.when,
      };
    }

    prepared() {
      if (!this.ready) {
        const checks = this.row.checks.map((row) => this.prepare(row));
        const typed = checks.filter((check) => check.isType);
        this.ready = {
          type: typed.pop(),
          reporting: checks.filter((check) => !check.isType),
          testing: checks.slice().sort((one, other) => one.cost - other.cost),
        };
      }
      return this.ready;
    }

    prepare(row) {
      const [kind, keyword, args, ...rest] = row;
      const rule = this.rule(keyword, args, kind === "never" ? rest[0] || null : undefined);
      const cost = COSTS[kind] === undefined ? (VALUES[kind] ? 1 : 3) : COSTS[kind];
      const made = VALUES[kind] ? { test: VALUES[kind](rest[0], rule.args) } : CHECKS[kind](this.machine, rule, ...rest);
      const report = (value, found) => {
        if (!made.test(value, found.verdicts)) {
          found.violation(rule, value);
        }
      };
      return Object.assign({ rule, report, cost, isType: kind === "type" && keyword === "type" }, made);
    }
  }

  const eachProperty = (test, report, names) => ({
    test: (value, verdicts) => !isObject(value) || all([...value], 0, ([name, each]) => !names(name, value, verdicts, false) || test(each, verdicts)),
    report: (value, found) => {
      if (isObject(value)) {
        for (const [name, each] of value) {
          if (!found.full && names(name, value, found.verdicts, true)) {
            found.within(name, each, report);
          }
        }
      }
    },
  });

  const choice = (machine, rule, exclusive, refs, discriminator, rows) => {
    const targets = refs.map((ref) => machine.target(ref));
    let branches = null;
    const holding = (value, verdicts) => targets.filter((target) => target.test(value, verdicts));
    const fits = (count) => (exclusive ? count === 1 : count > 0);
    return {
      test: (value, verdicts) => fits(holding(value, verdicts).length),
      report: (value, found) => {
        const accepting = holding(value, found.verdicts);
        if (fits(accepting.length)) {
          accepting.forEach((target) => target.report(value, found));
          return;
        }
        branches = branches || rows.map((row, i) => new Branch(row, targets[i], discriminator === null ? undefined : discriminator));
        if (!accepting.length) {
          found.explain(rule, value, branches);
        } else if (rule.args[0] === "required") {
          found.violation(rule, value);
        } else {
          const names = branches.filter((branch) => accepting.some((target) => target.test === branch.test)).map((branch) => branch.name);
          found.violation(ruleWith(rule, ["several", ...names]), value);
        }
      },
    };
  };

  const CHECKS = {
    type: (machine, rule, types) => ({ test: (value) => types.some((type) => isOf(type, value)) }),

    never: () => ({ test: () => false }),

    has: (machine, rule, trigger, names) => {
      const test = (value) => !isObject(value) || (trigger !== null && !value.has(trigger)) || names.every((name) => value.has(name));
      return { test, report: (value, found) => test(value) || found.required(rule, value, names) };
    },

    in: (machine, rule, property, ref) => {
      const target = machine.target(ref);
      return {
        test: (value, verdicts) => (property !== null && !has(value, property)) || target.test(value, verdicts),
        report: (value, found) => (property !== null && !has(value, property)) || target.report(value, found),
      };
    },

    props: (machine, rule, named) => ({
      test: (value, verdicts) =>
        !isObject(value) || all(named, 0, ([name, ref]) => !value.has(name) || machine.target(ref).test(value.get(name), verdicts)),
      report: (value, found) => {
        if (isObject(value)) {
          named
            .filter(([name]) => value.has(name))
            .forEach(([name, ref]) => found.within(name, value.get(name), machine.target(ref).report));
        }
      },
    }),

    match: (machine, rule, row, ref) => {
      const pattern = patternOf(row);
      const target = machine.target(ref);
      return eachProperty(target.test, target.report, (name) => pattern !== null && pattern.test(name));
    },

    rest: (machine, rule, names, rows, ref, forbidden) => {
      const known = new Set(names);
      const patterns = rows.map(patternOf);
      const target = machine.target(ref);
      const others = (name) => !known.has(name) && !patterns.some((pattern) => !pattern || pattern.test(name));
      return eachProperty(target.test, forbidden ? forbid(rule) : target.report, others);
    },

    restProps: (machine, rule, leftovers, ref, forbidden) => {
      const target = machine.target(ref);
      const left = leftoversOf(machine, leftovers);
      const isLeft = (name, value, verdicts, reporting) =>
        left(value, verdicts, reporting, (each) => each.names.has(name) || each.patterns.some((pattern) => !pattern || pattern.test(name)));
      return eachProperty(target.test, forbidden ? forbid(rule) : target.report, isLeft);
    },

    restItems: (machine, rule, leftovers, ref, forbidden) => {
      const target = machine.target(ref);
      const left = leftoversOf(machine, leftovers);
      const report = forbidden ? forbid(rule) : target.report;
      const isLeft = (index, value, verdicts, reporting) =>
        left(value, verdicts, reporting, (each) => index < each.leading || each.contained.some((item) => item.test(value[index], verdicts)));
      return {
        test: (value, verdicts) => !isArray(value) || all(value, 0, (item, i) => !isLeft(i, value, verdicts, false) || target.test(item, verdicts)),
        report: (value, found) => {
          if (isArray(value)) {
            value.forEach((item, i) => !found.full && isLeft(i, value, found.verdicts, true) && found.within(i, item, report));
          }
        },
      };
    },

    names: (machine, rule, ref) => {
      const target = machine.target(ref);
      return {
        test: (value, verdicts) => !isObject(value) || all([...value.keys()], 0, (name) => target.test(name, verdicts)),
        report: (value, found) => {
          if (isObject(value)) {
            [...value.keys()].forEach((name) => found.within(name, name, target.report, true));
          }
        },
      };
    },

    leading: (machine, rule, refs) => ({
      test: (value, verdicts) => !isArray(value) || all(refs, 0, (ref, i) => i >= value.length || machine.target(ref).test(value[i], verdicts)),
      report: (value, found) => {
        if (isArray(value)) {
          refs.slice(0, value.length).forEach((ref, i) => found.within(i, value[i], machine.target(ref).report));
        }
      },
    }),

    items: (machine, rule, from, ref) => {
      const target = machine.target(ref);
      return {
        test: (value, verdicts) => !isArray(value) || all(value, from, (item) => target.test(item, verdicts)),
        report: (value, found) => {
          for (let i = from; isArray(value) && i < value.length && !found.full; i++) {
            found.within(i, value[i], target.report);
          }
        },
      };
    },

    contains: (machine, rule, ref, min, most) => {
      const target = machine.target(ref);
      const max = most === null ? Infinity : most;
      const count = (value, verdicts) => value.filter((item) => target.test(item, verdicts)).length;
      return {
        test: (value, verdicts) => !isArray(value) || (count(value, verdicts) >= min && count(value, verdicts) <= max),
        report: (value, found) => isArray(value) && found.contains(rule, value, count(value, found.verdicts), min, max),
      };
    },

    if: (machine, rule, condition, then, otherwise) => {
      const decides = machine.target(condition);
      const [yes, no] = [then, otherwise].map((ref) => (ref === null ? null : machine.target(ref)));
      const chosen = (value, verdicts) => (decides.test(value, verdicts) ? yes : no);
      return {
        test: (value, verdicts) => {
          const target = chosen(value, verdicts);
          return !target || target.test(value, verdicts);
        },
        report: (value, found) => {
          const target = chosen(value, found.verdicts);
          return target && target.report(value, found);
        },
      };
    },

    any: (machine, rule, ...rest) => choice(machine, rule, false, ...rest),

    one: (machine, rule, ...rest) => choice(machine, rule, true, ...rest),

    not: (machine, rule, ref) => {
      const target = machine.target(ref);
      return { test: (value, verdicts) => !target.test(value, verdicts) };
    },

    advise: (machine, rule, words, pointer, ref) => {
      const target = machine.target(ref);
      const advisory = { pointer, keyword: rule.keyword, words: machine.words[words] };
      return {
        test: () => true,
        report: (value, found) => {
          if (!found.counting) {
            const outer = found.advisory;
            found.advisory = advisory;
            target.report(value, found);
            found.advisory = outer;
          }
        },
      };
    },
  };

  function forbid(rule) {
    return (value, found) => found.violation(rule, value);
  }

  /** What is left of a value that no case evaluates. Which schemas hold is asked once for a value. */
  function leftoversOf(machine, row) {
    const deciding = row.deciding.map((ref) => machine.target(ref));
    const cases = (some) =>
      some.map((each) => ({
        when: each.when || [],
        all: Boolean(each.all),
        names: new Set(each.names || []),
        patterns: (each.patterns || []).map(patternOf),
        leading: each.leading || 0,
        contained: (each.contained || []).map((ref) => machine.target(ref)),
      }));
    const tested = cases(row.tested);
    const reported = tested.concat(cases(row.untold || []));
    const holds = (condition, value, verdicts) =>
      isText(condition[1])
        ? has(value, condition[1])
        : deciding[condition[1]].test(value, verdicts) === (condition[0] === "holds");
    return (value, verdicts, reporting, evaluates) =>
      !(reporting ? reported : tested).some(
        (each) => (each.all || evaluates(each)) && each.when.every((condition) => holds(condition, value, verdicts))
      );
  }

  // ---- The machine.

  /** Whether more than so many arrays and objects stand in one another. */
  function exceeds(value, most) {
    return isContainer(value) && (most === 0 || [...value.values()].some((each) => exceeds(each, most - 1)));
  }

  /** Where a value is too deep for a schema that refers to itself, no verdict counts that is drawn from it. */
  function isWithin(value, verdicts) {
    const within = !exceeds(value, DEEPEST);
    verdicts.tooDeep = verdicts.tooDeep || !within;
    return within;
  }

  /** Goes down to the first place that is too deep. */
  function tooDeep(rule, most) {
    return (value, found) => {
      if (most === 0) {
        found.violation(rule, value);
        return;
      }
      const [name, each] = [...value.entries()].find((entry) => exceeds(entry[1], most - 1));
      found.within(name, each, tooDeep(rule, most - 1));
    };
  }

  const removes = (value) => isObject(value) && [...value.values()].some((each) => each === null || removes(each));

  /** What is left without the nulls. */
  const kept = (value) =>
    removes(value)
      ? new Map([...value].filter((entry) => entry[1] !== null).map(([name, each]) => [name, kept(each)]))
      : value;

  const tokensOf = (pointer) =>
    pointer
      .split("/")
      .slice(1)
      .map((token) => token.replace(/~1/g, "/").replace(/~0/g, "~"));

  /** What is wrong only until something more is filled in. */
  const MISSING = new Set(["required", "dependentRequired", "dependencies", "minItems", "minProperties", "minLength", "contains", "minContains"]);

  /** The value with another one at a place, or with none there. */
  const withValue = (value, path, other) => {
    if (!path.length) {
      return other === undefined ? null : other;
    }
    const [first, ...rest] = path;
    if (isArray(value)) {
      const items = value.slice();
      if (rest.length || other !== undefined) {
        items[first] = withValue(items[first], rest, other);
      } else {
        items.splice(Number(first), 1);
      }
      return items;
    }
    const properties = new Map(isObject(value) ? value : []);
    if (!rest.length && other === undefined) {
      properties.delete(first);
    } else if (other !== undefined || properties.has(first)) {
      properties.set(first, withValue(properties.get(first), rest, other));
    }
    return properties;
  };

  const isRemoved = (value, pointer) => {
    let at = value;
    for (const token of tokensOf(pointer)) {
      at = isObject(at) && at.has(token) ? at.get(token) : undefined;
    }
    return at === null;
  };

  const limit = (keyword, most) => Object.assign({ pointer: "#", keyword, args: [String(most)] }, VOID);

  class Machine {
    constructor(table) {
      this.table = table;
      this.words = table.words || [];
      this.schemas = [];
    }

    schema(index) {
      return this.schemas[index] || (this.schemas[index] = new Schema(this, this.table.schemas[index], index));
    }

    /** A reference: a schema's index, in an array where its values must never be shown. Schemas lead round in circles. */
    target(ref) {
      const index = isArray(ref) ? ref[0] : ref;
      const schema = this.schema(index);
      const secretly = (value, found) => {
        const outer = found.secret;
        found.secret = true;
        schema.report(value, found);
        found.secret = outer;
      };
      return { test: schema.test, report: isArray(ref) ? secretly : schema.report };
    }

    /** The names of what can be checked, such as "body". */
    roots() {
      return Object.keys(this.table.roots);
    }

    /** What of it only Java can check: where each rule stands. */
    unchecked() {
      return this.table.unchecked || [];
    }

    isValid(root, value) {
      return root.patch ? this.isPatch(root, value) : this.fits(root, value);
    }

    fits(root, value) {
      const verdicts = new Map();
      return !(root.deep && exceeds(value, DEEPEST)) && this.schema(root.schema).test(value, verdicts) && !verdicts.tooDeep;
    }

    /** A JSON merge patch (RFC 7396): a null that takes a property away breaks no rule. */
    isPatch(root, value) {
      return this.fits(root, value) || (removes(value) && (this.fits(root, kept(value)) || this.onlyRemoves(root, value)));
    }

    /** Whether every violation is that of a null which removes. */
    onlyRemoves(root, value) {
      const found = this.walk(root, value).found;
      const all = [...found.values()];
      return all.length < MOST_VIOLATIONS && all.every((each) => each.advisory || (each.value === null && isRemoved(value, each.pointer)));
    }

    report(root, value) {
      if (root.patch && removes(value) && !this.fits(root, value)) {
        const rest = kept(value);
        return this.fits(root, rest) || !this.onlyRemoves(root, value) ? this.walk(root, rest, true) : new Report(false, new Map());
      }
      return this.walk(root, value, root.patch);
    }

    /** Reports by the schema alone; anyDepth where it is not looked at how deep the value is. */
    walk(root, value, anyDepth) {
      const report = new Report(false, new Map());
      if (anyDepth || !root.deep || isWithin(value, report.verdicts)) {
        this.schema(root.schema).report(value, report);
      }
      // A report comes to parts that a verdict has no need of.
      if (!report.verdicts.tooDeep || this.fits(root, value)) {
        return report;
      }
      const deep = new Report(false, new Map());
      tooDeep(limit("maxDepth", DEEPEST), DEEPEST)(value, deep);
      return deep;
    }

    /** What is wrong with a value, and what is unwise; values of JavaScript are taken, too. */
    check(key, plain, language) {
      const root = this.table.roots[key];
      const value = valueOf(plain);
      const words = wordsOf(language);
      const report = this.report(root, value);
      const errors = [];
      const advice = [];
      for (const found of report.found.values()) {
        (found.advisory ? advice : errors).push(sentence(found, words, language));
      }
      if (report.truncated) {
        const rule = limit("maxViolations", MOST_VIOLATIONS);
        const more = { rule, value: null, pointer: "", name: "", advisory: report.full ? null : rule, secret: true };
        (report.full ? errors : advice).push(sentence(more, words, language));
      }
      return { valid: this.isValid(root, value), errors, advice };
    }

    /**
     * What a place of the value may still be, given the rest of it: every value that the schemas name there, each with what
     * speaks against it. What is only missing does not, for it can still come; nor does what is wrong with each of them.
     */
    explain(key, plain, pointer, language) {
      const root = this.table.roots[key];
      const value = valueOf(plain);
      const path = tokensOf(pointer);
      const keyOf = (error) => [error.instancePointer, error.schemaLocation, error.keyword].join("\u0000");
      const errorsOf = (changed) => this.check(key, changed, language).errors;
      const before = new Set(errorsOf(withValue(value, path, undefined)).map(keyOf));
      const options = this.named(root.schema, path).map((json) => ({ json, errors: errorsOf(withValue(value, path, read(json))) }));
      const shared = (error) => options.every((option) => option.errors.some((other) => keyOf(other) === keyOf(error)));
      return options.map(({ json, errors }) => {
        const against = errors.filter((error) => !before.has(keyOf(error)) && !MISSING.has(error.keyword) && !(options.length > 1 && shared(error)));
        return { json, possible: !against.length, errors: against };
      });
    }

    /** The values that schemas name for a place, as JSON. */
    named(index, path, found = new Map(), seen = new Set()) {
      const at = index + " " + path.length;
      if (!seen.has(at)) {
        seen.add(at);
        for (const [kind, , args, ...rest] of this.table.schemas[index].checks) {
          const into = (ref, inner) => this.named(isArray(ref) ? ref[0] : ref, inner, found, seen);
          if (kind === "in") {
            into(rest[1], path);
          } else if (kind === "any" || kind === "one") {
            rest[0].forEach((ref) => into(ref, path));
          } else if (kind === "if") {
            rest.slice(1).forEach((ref) => ref !== null && into(ref, path));
          } else if (path.length && kind === "props") {
            rest[0].filter(([name]) => name === path[0]).forEach(([, ref]) => into(ref, path.slice(1)));
          } else if (path.length && kind === "leading" && rest[0][path[0]] !== undefined) {
            into(rest[0][path[0]], path.slice(1));
          } else if (path.length && kind === "items" && path[0] >= rest[0]) {
            into(rest[1], path.slice(1));
          } else if (!path.length) {
            const values = { oneOf: rest[0] || args, equal: [rest[0] === undefined ? args[0] : rest[0]] }[kind] || [];
            values.forEach((json) => found.set(canonical(read(json)), json));
            if (kind === "type" && rest[0].includes("boolean")) {
              ["true", "false"].forEach((json) => found.set(json, json));
            }
          }
        }
      }
      return [...found.values()];
    }

    /** As check, of a JSON text; what is no JSON is an error at its root. */
    checkText(key, text, language) {
      try {
        return this.check(key, read(text), language);
      } catch (e) {
        if (!(e instanceof NotJson)) {
          throw e;
        }
        const error = { instancePointer: "", rule: null, keyword: "", schemaLocation: "", message: e.message };
        return { valid: false, errors: [Object.assign(error, { line: e.line, column: e.column })], advice: [] };
      }
    }
  }

  const wordsByLanguage = new Map();

  function wordsOf(language) {
    const key = String(language || "en").startsWith("zh") ? "zh" : "en";
    if (!wordsByLanguage.has(key)) {
      wordsByLanguage.set(key, new Words(Plumbline.messages[key] || {}));
    }
    return wordsByLanguage.get(key);
  }

  /**
   * What the document says in a language: a row of title, sentence, source, and the first two in other languages. They are
   * looked up as RFC 4647, section 3.4 says; where that finds nothing, any of the same language is better than none.
   */
  function spoken(row, language) {
    if (!row) {
      return [null, null, null];
    }
    const [title, text, source, others = {}] = row;
    const tags = Object.keys(others);
    const parts = String(language || "en").split("-");
    let found;
    for (let count = parts.length; count > 0 && found === undefined; count--) {
      const tag = parts.slice(0, count).join("-");
      found = tags.find((other) => other === tag);
    }
    found = found === undefined ? tags.find((other) => other.startsWith(parts[0] + "-")) : found;
    return found === undefined ? [title, text, source] : [others[found][0], others[found][1], source];
  }

  function sentence(found, words, language) {
    const { rule, advisory } = found;
    const speaking = advisory || rule;
    const said = found.secret ? words.demand(rule.keyword, rule.args) : words.detail(rule, found.value, found.name);
    const detail = found.isName && !found.secret ? words.say("name", [said]) : said;
    const [title, text, source] = spoken(speaking.words, language);
    return {
      instancePointer: found.pointer,
      rule: title,
      keyword: speaking.keyword,
      schemaLocation: rule.pointer,
      message: text === null ? detail : text,
      detail,
      source,
    };
  }

  Plumbline.read = read;
  Plumbline.verdicts = (table) => new Machine(table);
})(globalThis);
