// Nothing on a page needs this: it filters, searches and sorts the slate, and shows days as the reader writes them.
"use strict";

// Left and right lead through the days of a dossier, as its links do.
document.addEventListener("keydown", event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest("input,select,textarea")) return;
  const rel = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
  const link = rel && document.querySelector(`.days a[rel="${rel}"]`);
  if (link) location.href = link.href;
});

// Pages that are files cannot compare two days: the days between them are shown, and no others.
const between = document.querySelector("form#between[hidden]");
if (between) {
  const days = [...document.querySelectorAll("[data-day]")];
  const { from, to } = between.elements;
  const asked = new URLSearchParams(location.search);
  for (const field of [from, to]) field.required = false;
  from.value = asked.get("from") ?? "";
  to.value = asked.get("to") ?? "";
  const narrow = () => {
    let shown = 0;
    for (const each of days) {
      const day = each.dataset.day;
      each.hidden = Boolean((from.value && day <= from.value) || (to.value && day > to.value));
      shown += !each.hidden;
    }
    const wrong = from.value && to.value && to.value < from.value;
    document.getElementById("told").textContent = wrong ? "The second day is before the first: swap them."
      : from.value || to.value ? `${shown} of ${days.length} days that changed something` : "";
  };
  between.hidden = false;
  between.querySelector("button").hidden = true;
  between.addEventListener("input", narrow);
  between.addEventListener("submit", event => event.preventDefault());
  narrow();
}

const table = document.getElementById("seasons");
if (table) {
  const body = table.tBodies[0];
  const form = document.getElementById("find");
  const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  // Read once: of 1,000 rows, asking the page again on every key would be felt.
  const rows = [...body.rows].map((row, place) => ({
    row,
    place,
    words: fold(row.cells[0].textContent),
    title: fold(row.cells[0].querySelector("a").textContent),
    platforms: [...row.cells[0].querySelectorAll("i")].map(i => i.textContent),
    kinds: row.className.split(" "),
    never: row.cells[4].textContent ? parseFloat(row.cells[4].textContent.replace(/^(under|over)/, "")) : NaN,
    day: row.cells[5].querySelector("time")?.dateTime ?? "",
  }));
  const stages = [...form.elements.stage.options].map(option => option.value);
  const keys = {
    text: (a, b) => a.title.localeCompare(b.title),
    stage: (a, b) => stages.indexOf(a.kinds[0]) - stages.indexOf(b.kinds[0]),
    when: (a, b) => a.place - b.place,
    number: (a, b) => (isNaN(a.never) ? 1 : 0) - (isNaN(b.never) ? 1 : 0) || b.never - a.never,
    day: (a, b) => b.day.localeCompare(a.day),
  };

  const filter = () => {
    const { q, stage, platform, sure } = Object.fromEntries(new FormData(form));
    const words = fold(q).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const each of rows) {
      const fits = words.every(word => each.words.includes(word)) && (!stage || each.kinds[0] === stage)
        && (!sure || each.kinds[1] === sure) && (!platform || each.platforms.includes(platform));
      each.row.hidden = !fits;
      shown += fits;
    }
    document.getElementById("found").textContent = shown === rows.length ? "" : `${shown} of ${rows.length}`;
    document.getElementById("none").hidden = shown > 0;
  };

  const sort = (head, button) => {
    const up = head.getAttribute("aria-sort") !== "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const key = keys[head.dataset.sort];
    const sorted = [...rows].sort((a, b) => (up ? key(a, b) : key(b, a)) || a.place - b.place);
    body.append(...sorted.map(each => each.row));
    button.focus();
  };

  for (const head of table.querySelectorAll("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(head, button));
    head.append(button);
  }

  // The links that filter without a script set the form where there is one.
  const follow = () => {
    const [, name, key] = /^#(stage|sure)-([a-z]+)$/.exec(location.hash) ?? [];
    if (!name) return;
    form.reset();
    form.elements[name].value = key;
    filter();
  };
  if (form.dataset.asked !== undefined) {
    // What a server has left out, only it can show: the form asks it again.
    form.addEventListener("change", () => form.requestSubmit());
  } else {
    for (const each of form.querySelectorAll(".unscripted")) each.remove();
    form.querySelector("[type=reset]").hidden = false;
    form.hidden = false;
    document.getElementById("slate").classList.add("scripted");
    form.addEventListener("input", filter);
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
    window.addEventListener("hashchange", follow);
    for (const [name, value] of new URLSearchParams(location.search)) if (form.elements[name]) form.elements[name].value = value;
    follow();
    if ([...new FormData(form).values()].some(Boolean)) filter(); // what the browser kept when going back
  }
}

// Who reads English gets days and numbers as the sentences of the page have them; others as their language has them.
const locale = navigator.language || "en-GB";
if (!locale.startsWith("en")) {
  const wanted = { full: { day: "numeric", month: "long", year: "numeric" }, brief: { day: "numeric", month: "short", year: "numeric" } };
  const forms = Object.fromEntries(Object.entries(wanted).map(([k, o]) => [k, new Intl.DateTimeFormat(locale, { ...o, timeZone: "UTC" })]));
  for (const time of document.querySelectorAll("time[datetime]")) {
    const day = new Date(time.dateTime + "T00:00:00Z");
    if (isNaN(day)) continue;
    const brief = /\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s/.test(time.textContent) && time.textContent.includes("\u00a0");
    time.textContent = forms[brief ? "brief" : "full"].format(day);
    time.lang = locale;
  }
  // Per cent, thousands and decimals where the page speaks in figures; sentences and articles' words stay.
  const per = new Intl.NumberFormat(locale, { style: "percent" });
  const written = (whole, number, cent) => {
    const value = Number(number.replaceAll(",", ""));
    const digits = number.split(".")[1]?.length ?? 0;
    return cent ? per.format(value / 100) : value.toLocaleString(locale, { minimumFractionDigits: digits });
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, {
    acceptNode: text => text.parentElement.closest("[dir],blockquote,bdi,code,time,script") || !/\d/.test(text.data)
      ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  });
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const told = text.data.replace(/(\d{1,3}(?:,\d{3})+|\d+\.\d+|\d+(?=\u00a0%))(\u00a0%)?/g, written);
    if (told !== text.data) text.data = told;
  }
}
