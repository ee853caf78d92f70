/*
 * Runs cases through verdict.js and says where it differs from what Java said of them. Cases are what VerdictCases prints:
 * a table (where it is not the last one again), the root in it, and values, each with what the validators say of it in each
 * language.
 */
(function (global) {
  "use strict";

  const Plumbline = (global.Plumbline = global.Plumbline || {});

  let machine = null;

  /** What differs, a line each; nothing where all agree. */
  Plumbline.compare = function (suite) {
    machine = suite.table ? Plumbline.verdicts(suite.table) : machine;
    const differences = [];
    for (const each of suite.cases) {
      for (const language of Object.keys(each.said)) {
        const theirs = JSON.stringify(each.said[language]);
        let ours;
        try {
          ours = JSON.stringify(plain(machine.checkText(suite.root, each.value, language)));
        } catch (e) {
          ours = String((e && e.stack) || e);
        }
        if (ours !== theirs) {
          differences.push(each.value + "\n  Java: " + theirs + "\n  page: " + ours);
        }
      }
    }
    return differences;
  };

  /** Loads tables as a page does, and gives what an expression makes of their machine, as JSON. */
  Plumbline.evaluate = function (program) {
    global.eval(program.tables);
    const machine = Plumbline.verdicts(Plumbline.tables.t);
    return [JSON.stringify(new Function("machine", "return " + program.expression)(machine))];
  };

  /** In the order in which Java prints it. */
  function plain(verdict) {
    const list = (some) =>
      some.map((each) => [each.instancePointer, each.rule, each.keyword, each.schemaLocation, each.message, each.detail, each.source]);
    return { valid: verdict.valid, errors: list(verdict.errors), advice: list(verdict.advice) };
  }
})(globalThis);
