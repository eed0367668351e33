/* Walks the page on a record: node walk.mjs URL-OF-RECORD [URL-OF-EMPTY-RECORD URL-READ-ONLY]. Prints TAP. */
import { axeFinds, check, failed, open, overflow, settled, visit } from "./browser.mjs";
import { HOSTILE_TITLE } from "./reports.mjs";

const [base, empty, readOnly] = process.argv.slice(2).map((u) => u.replace(/\/$/, ""));
const { browser, page, trouble } = await open(base);
const get = async (path) => (await fetch(base + path)).json();
const calm = (name) => {
    check(`${name}: no error, no request elsewhere`, trouble.length === 0, trouble.join("; "));
    trouble.length = 0;
};

const claims = (await get("/claims.json?kind=event&limit=60")).rows;
const cluster = (await get("/events.json?limit=50")).rows.find((r) => r.n_reports)?.cluster;
/* pages of other kinds of claims: what became of a promise, what stands against a figure */
const besides = [];
for (const kind of ["promises", "figures", "goals", "assessments"]) {
    const rows = (await get(`/${kind}.json?limit=1`)).rows;
    if (rows.length) besides.push(`/claim/${rows[0].claim}`);
}
const pages = [
    "/", "/claims", "/claims?kind=event&root=CONSULT", `/claim/${claims[0].claim}`, `/document/${claims[0].doc}?see=${claims[0].claim}`, "/review", "/events",
    ...(cluster ? [`/event/${cluster}`] : []), "/dyads", "/dyad/KEN/UGA", "/actors", "/actor/KEN", "/map", "/network", "/promises", ...besides, "/figures",
    "/figures?conflicts=1", "/projects", "/goals", "/roles", "/assessments", "/recognition", "/sources", "/reports", "/reports?copies=only", "/claim/none",
];

async function everyPage(p, narrow) {
    for (const path of pages) {
        await visit(p, base + path);
        const name = `${path.split("?")[0].replace(/^(\/\w+\/).*/, "$1…")}${path.includes("?") ? " filtered" : ""}`;
        check(`${name}: no wider than ${narrow ? 390 : 1440}`, (await overflow(p)) <= 0, `${await overflow(p)} px`);
        const finds = await axeFinds(p);
        check(`${name}: axe finds nothing at ${narrow ? 390 : 1440}`, finds.length === 0, finds.join(" | "));
        if (path === "/claim/none") trouble.length = 0;
        calm(`${name} at ${narrow ? 390 : 1440}`);
    }
}

/* what is marked are the words of the claim, in texts with letters of two UTF-16 units too */
async function highlights(p) {
    const planes = (await get("/claims.json?doc=planes&limit=50")).rows;
    let spans = 0;
    const wrong = [];
    for (const row of [...planes, ...claims.slice(0, 12)]) {
        await visit(p, `${base}/claim/${row.claim}`);
        const shown = await p.$$eval(".in-text mark[data-spans]", (marks) => {
            const out = {};
            for (const m of marks) for (const id of m.dataset.spans.split(" ")) out[id] = (out[id] ?? "") + m.textContent;
            return out;
        });
        const { claim, sentence } = await get(`/claim/${row.claim}.json`);
        for (const [id, text] of Object.entries(shown)) {
            const values = [claim[id.split(":")[0]]].flat().map((v) => (v && "start" in v ? v : v?.span)).filter((s) => s && s.start >= sentence.start && s.end <= sentence.end);
            spans++;
            if (values.length && !values.some((s) => s.text === text)) wrong.push(`${id}: '${text}'`);
        }
    }
    check(`highlights are the claim's words (${spans} spans)`, wrong.length === 0 && spans > 40, wrong.join("; ") || `${spans} spans`);
    check("letters outside the first plane are among them", planes.some((r) => /president of Kenya/.test(r.words)), planes.map((r) => r.words).join("; "));
    calm("claims");
}

async function addressIsState(p) {
    await visit(p, `${base}/claims`);
    const rows = () => p.$$eval(".claim-row .source-text", (r) => r.map((x) => x.textContent).join("\n"));
    const all = await rows();
    await p.click("#f-root-ASSAULT");
    await settled(p);
    await p.click("#f-status-actual");
    await settled(p);
    const filtered = await rows();
    const address = p.url();
    check("a facet sets the address", /root=ASSAULT/.test(address) && /status=actual/.test(address), address);
    check("the focus stays on the facet", (await p.evaluate(() => document.activeElement.id)) === "f-status-actual");
    await p.goBack();
    await p.goBack();
    await settled(p);
    check("back takes the filters off", (await rows()) === all && !new URL(p.url()).search);
    await p.goForward();
    await p.goForward();
    await settled(p);
    check("forward sets them again", (await rows()) === filtered);
    await visit(p, address);
    check("the address alone gives the same rows", (await rows()) === filtered && filtered !== all);
    await p.fill("#in-place", "Kampala");
    await p.press("#in-place", "Enter");
    await p.waitForURL(/place=Kampala/);
    await settled(p);
    const chips = await p.$$eval(".filter-bar li", (c) => c.length);
    check("every filter can be taken off", chips === 4, `${chips} chips`);
    check("CSV and JSON carry the filters", (await p.$$eval(".twins a", (a) => a.every((x) => /root=ASSAULT.*place=Kampala/.test(x.href)))));
    calm("filters");
}

async function keys(p) {
    await visit(p, `${base}/`);
    await p.keyboard.press("/");
    check("/ goes to the search", (await p.evaluate(() => document.activeElement.id)) === "q");
    await p.keyboard.type("ferries");
    await p.keyboard.press("Enter");
    await p.waitForURL(/claims\?text=ferries/);
    await settled(p);
    const found = await p.$$eval(".claim-row .source-text", (r) => [r.length, r.every((x) => /ferries/.test(x.textContent))]);
    check("the search finds sentences", found[0] > 10 && found[1], found.join(" "));
    await p.keyboard.press("Escape");
    await p.keyboard.press("j");
    await p.keyboard.press("j");
    await p.keyboard.press("Enter");
    await p.waitForURL(/\/claim\//);
    await settled(p);
    check("j and Enter open a row; the heading has the focus", (await p.evaluate(() => document.activeElement.tagName)) === "H1");
    await p.keyboard.press("?");
    check("? shows the keys", await p.isVisible("dialog.help"));
    const finds = await axeFinds(p);
    check("help: axe finds nothing", finds.length === 0, finds.join(" | "));
    await p.keyboard.press("Escape");
    await p.keyboard.press("g");
    await p.keyboard.press("p");
    await p.waitForURL(/\/promises/);
    check("g p goes to the promises", true);
    await p.keyboard.press("t");
    check("t turns to dark", (await p.evaluate(() => document.documentElement.dataset.theme)) === "dark");
    await p.keyboard.press("t");
    calm("keys");
}

async function review(p) {
    const judged = async () => (await get("/review.json")).progress.judged;
    await visit(p, `${base}/review`);
    await p.fill("#reviewer", "Ada");
    await p.evaluate(() => document.activeElement.blur());
    const before = await judged();
    const now = () => p.getAttribute(".card .line a.small", "href");
    const press = async (key) => {
        const was = await now();
        await p.keyboard.press(key);
        await p.waitForFunction((w) => document.querySelector(".card .line a.small")?.getAttribute("href") !== w, was);
        await settled(p);
        return was;
    };
    await p.keyboard.press("n");
    await p.keyboard.type("seen");
    await p.keyboard.press("Escape");
    const first = await press("a");
    const second = await press("r");
    await press("s");
    check("a and r are kept", (await judged()) === before + 2, `${await judged()}`);
    const kept = async (address) => (await get(`${address}.json`)).corrections.filter((c) => !c.undone).map((c) => `${c.reviewer} ${c.verdict} ${c.note ?? ""}`.trim()).join();
    check("with name and note", (await kept(first)) === "Ada accept seen" && (await kept(second)) === "Ada reject", `${await kept(first)}, ${await kept(second)}`);
    await press("u");
    check("u takes the last one back", (await judged()) === before + 1 && (await kept(second)) === "");
    await p.keyboard.press("e");
    await p.selectOption("#edit-status", "denied");
    const edited = await now();
    await p.click(".edit button");
    await p.waitForFunction((w) => document.querySelector(".card .line a.small")?.getAttribute("href") !== w, edited);
    const patch = (await get(`${edited}.json`)).corrections.at(-1).patch;
    check("an edit keeps what was changed, nothing else", JSON.stringify(typeof patch === "string" ? JSON.parse(patch) : patch) === '{"status":"denied"}', JSON.stringify(patch));
    await visit(p, `${base}/review`);
    check("the name is remembered", (await p.inputValue("#reviewer")) === "Ada");
    check("progress is that of the record", (await p.textContent(".progress")).startsWith(`${await judged()} judged`), await p.textContent(".progress"));
    await visit(p, `${base}/review?order=random&seed=3`);
    await p.fill("#reviewer", "Bo");
    await visit(p, `${base}/review?claim=${first.split("/").pop()}`);
    await p.keyboard.press("r");
    await p.waitForFunction((w) => document.querySelector(".card .line a.small")?.getAttribute("href") !== w, first);
    await visit(p, `${base}/review`);
    check("two reviewers differ: it is listed to be settled", await p.isVisible(`.others a[href*="${first.split("/").pop()}"]`), await p.textContent(".review .columns"));
    const finds = await axeFinds(p);
    check("review with verdicts: axe finds nothing", finds.length === 0, finds.join(" | "));
    calm("review");
}

async function lexicon(p) {
    const ferry = (await get("/claims.json?kind=event&root=CONSULT&limit=1")).rows[0];
    await visit(p, `${base}/review?claim=${ferry.claim}`);
    await p.click(".more summary");
    await p.click("text=Never an event");
    await p.waitForFunction(() => /^meet v {2}S=subj/.test(document.querySelector("#frame").value), null, { timeout: 8000 }).catch(() => {});
    check("the entry begins with the lemma", /^meet v {2}S=subj T=\w+ {2}-> none\n/.test(await p.inputValue("#frame")), await p.inputValue("#frame"));
    await p.fill("#frame", "meet v  S=subj T=obj  -> none\n");
    await p.click("text=What would change?");
    await p.waitForSelector(".preview h4", { timeout: 60000 });
    const told = await p.textContent(".preview");
    check("a preview says what an entry would change", /[1-9]\d* claims? lost/.test(told), told.slice(0, 200));
    await p.click("text=Keep it in my lexicon");
    await p.waitForFunction(() => /Kept beside/.test(document.querySelector(".preview").textContent));
    await p.fill("#frame", "no entry at all");
    await p.click("text=What would change?");
    await p.waitForSelector(".preview .error");
    check("a bad entry is refused with a sentence", (await p.textContent(".preview .error")).length > 10);
    trouble.length = 0; /* the refusal is a 400 in the console */
}

async function hostile(p) {
    await visit(p, `${base}/document/harm`);
    check("a title that is markup is shown as text", (await p.textContent("h1")) === HOSTILE_TITLE, await p.textContent("h1"));
    check("hidden characters are told", /hidden character/.test(await p.textContent(".warning")));
    check("a script's address is no link", !(await p.$('a[href^="javascript"]')));
    for (const row of (await get("/claims.json?doc=harm&limit=20")).rows) await visit(p, `${base}/claim/${row.claim}`);
    await visit(p, `${base}/claims?doc=harm`);
    await visit(p, `${base}/claims?publisher=${encodeURIComponent('"><script>window.hit=3</script>')}`);
    await visit(p, `${base}/claims?text=${encodeURIComponent('"<svg onload=alert(1)>"')}`).catch(() => {});
    check("nothing of it has run", (await p.evaluate(() => window.hit)) === undefined && !(await p.$("main img, main script")));
    const small = await page({ viewport: { width: 390, height: 844 } });
    for (const path of ["/document/harm", "/claims?doc=harm", "/"]) {
        await visit(small, base + path);
        check(`a very long word does not widen ${path}`, (await overflow(small)) <= 0, `${await overflow(small)}`);
    }
    await visit(p, `${base}/document/right`);
    check("writing from right to left is laid out so", (await p.$eval("h1", (e) => getComputedStyle(e).direction)) === "rtl");
    trouble.splice(0, trouble.length, ...trouble.filter((t) => !/status of 400/.test(t)));
    calm("hostile");
    await small.context().close();
}

async function brush(p) {
    await visit(p, `${base}/`);
    const box = await (await p.waitForSelector(".timeline .u-over")).boundingBox();
    await p.mouse.move(box.x + box.width * 0.3, box.y + 40);
    await p.mouse.down();
    await p.mouse.move(box.x + box.width * 0.6, box.y + 60, { steps: 5 });
    await p.mouse.up();
    await p.waitForURL(/from=2023-\d\d-01&to=2023-\d\d-\d\d/);
    await settled(p);
    const events = Number((await p.textContent(".counts li:nth-child(3) strong")).replace(/\D/g, ""));
    check("a brush sets the days", events > 0 && events < (await get("/desk.json")).counts.events, `${events}`);
    calm("brush");
}

async function print(p) {
    await p.emulateMedia({ media: "print" });
    await visit(p, `${base}/claim/${claims[0].claim}`);
    check("print leaves navigation out and keeps the sentence", !(await p.isVisible("#nav")) && !(await p.isVisible(".top")) && (await p.isVisible(".in-text")));
    check("print makes pages", (await p.pdf({ format: "A4" })).length > 5000);
    await p.emulateMedia({ media: "screen" });
}

async function emptyRecord(p) {
    await visit(p, empty);
    check("an empty record shows the place for files and the commands", (await p.isVisible(".drop")) && /tabard add/.test(await p.textContent("pre")));
    await p.setInputFiles("#files", { name: "note.txt", mimeType: "text/plain", buffer: Buffer.from("The president of Kenya met the president of Uganda in Kampala.") });
    await p.waitForSelector(".told li >> text=/1 report/");
    await p.click("text=Show the record");
    await p.waitForSelector(".counts");
    check("a file that was dropped is in the record", (await p.textContent(".counts li strong")) === "1");
}

async function onlyReading(p) {
    await visit(p, `${readOnly}/review`);
    check("read-only says so", /reading only/.test(await p.textContent("main")));
    await visit(p, readOnly);
    check("read-only takes no files", !(await p.$("#files")));
}

const wide = await page();
await everyPage(wide, false);
await everyPage(await page({ viewport: { width: 390, height: 844 }, colorScheme: "dark", reducedMotion: "reduce" }), true);
await highlights(wide);
await addressIsState(wide);
await keys(wide);
await brush(wide);
await print(wide);
await hostile(wide);
await review(wide);
await lexicon(wide);
trouble.length = 0;
if (empty) await emptyRecord(await page());
if (readOnly) await onlyReading(await page());
await browser.close();
process.exit(failed ? 1 : 0);
