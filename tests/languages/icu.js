// What ICU makes of a list of texts (JSON, standard input): sorted, each in upper, lower and title case.
const words = JSON.parse(require("fs").readFileSync(0, "utf8"));
const upper = (text) => text.toLocaleUpperCase("az");
const lower = (text) => text.toLocaleLowerCase("az");
const cut = new Intl.Segmenter("az", { granularity: "word" });
const word = (text) =>
  text.replace(/^([^\p{L}]*)(\p{L}?)(.*)$/su, (_, before, first, rest) => before + upper(first) + lower(rest));
const title = (text) => [...cut.segment(text)].map(({ segment }) => word(segment)).join("");
const sorted = words.sort(new Intl.Collator("az").compare);
console.log(JSON.stringify(sorted.map((text) => [text, upper(text), lower(text), title(text)])));
