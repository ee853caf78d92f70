// Measures ajv as SetTimes measures what runs on the JVM: each value looped by itself, the means added up, least of the
// rounds, in microseconds of processor time. Arguments: a schema's file, a file with a value in each line.
const fs = require("fs");
const [schemaFile, valuesFile] = process.argv.slice(2);
const schema = JSON.parse(fs.readFileSync(schemaFile, "utf8"));
const values = fs
  .readFileSync(valuesFile, "utf8")
  .split("\n")
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line));

const ROUNDS = 5;
const WARM_UP = 3e6;
const LOOP = 200;

function ajv() {
  const dialect = String(schema.$schema || "");
  const name = dialect.includes("draft-04")
    ? "ajv-draft-04"
    : dialect.includes("2019-09")
      ? "ajv/dist/2019"
      : dialect.includes("2020-12")
        ? "ajv/dist/2020"
        : "ajv";
  const found = require(name);
  const made = new (found.default || found)({ strict: false, validateFormats: false, logger: false });
  if (dialect.includes("draft-06")) {
    made.addMetaSchema(require("ajv/dist/refs/json-schema-draft-06.json"));
  }
  return made;
}

const now = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

const validate = ajv().compile(schema);
const invalid = values.filter((value) => !validate(value)).length;
const start = now();
let passes = 0;
while (now() - start < WARM_UP) {
  values.forEach((value) => validate(value));
  passes++;
}
const loops = Math.max(1, Math.min(2000, Math.round(LOOP / (WARM_UP / passes / values.length))));
let least = Infinity;
for (let round = 0; round < ROUNDS; round++) {
  let sum = 0;
  for (const value of values) {
    const before = now();
    for (let i = 0; i < loops; i++) {
      validate(value);
    }
    sum += (now() - before) / loops;
  }
  least = Math.min(least, sum);
}
console.log(`ajv ${least.toFixed(2)} ${invalid}`);
