/* Reports for the test of the page, as JSON Lines: visits, threats, promises, figures that differ, a copy, letters outside
   the first plane, writing from right to left, and a report that means harm. */
const day = (n) => `2023-${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + ((n * 5) % 27)).padStart(2, "0")}`;
const pairs = [["Kenya", "Uganda", "Kampala"], ["Peru", "Chile", "Santiago"], ["Norway", "Finland", "Helsinki"], ["Ghana", "Togo", "Lomé"]];

const visits = Array.from({ length: 24 }, (_, i) => {
    const [a, b, town] = pairs[i % 4];
    return {
        id: `visit-${i}`, date: day(i), source: ["Lake Courier", "Hill Post", "Coast Wire"][i % 3], title: `Talks in ${town}, round ${i + 1}`,
        text: `The president of ${a} met the prime minister of ${b} in ${town} on Monday. ${a} promised to deliver ${10 + i} ferries to ${b} by 1 June 2024. ` +
            `The foreign minister of ${b} said that ${a} had threatened to close the border. Troops of ${a} attacked a village near ${town}, killing ${5 + i} people.`,
    };
});

export const RIGHT_TO_LEFT = "\u0648\u0635\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 \u0625\u0644\u0649 \u0627\u0644\u0639\u0627\u0635\u0645\u0629.";
export const HOSTILE_TITLE = `<img src=x onerror="window.hit=1"><script>window.hit=2</script>`;
const LONG = "Donau" + "dampfschiff".repeat(40);

const special = [
    {
        id: "planes", date: "2023-07-14", source: "Signal 🛰 Daily", title: "Flags 🇰🇪 and letters 𝒜𝒷",
        text: "🚢🚢 Before the summit 🕊, the president of Kenya 𝒥 met the foreign minister of Uganda in Kampala 🏙 on 12 July 2023. 👩‍👩‍👧 Kenya attacked Uganda 🔥.",
    },
    { id: "harbour", date: "2023-08-02", source: "Lake Courier", title: "Explosion at the harbour", text: "Troops of Peru attacked the harbour of Santiago on Tuesday. The blast killed 14 people. The army of Chile said that 31 people were killed." },
    { id: "harbour-copy", date: "2023-08-02", source: "Hill Post", title: "Explosion at the harbour", text: "Troops of Peru attacked the harbour of Santiago on Tuesday. The blast killed 14 people. The army of Chile said that 31 people were killed. Our own report." },
    { id: "right", date: "2023-09-01", source: "\u0635\u062d\u064a\u0641\u0629", title: "\u0632\u064a\u0627\u0631\u0629", text: `${RIGHT_TO_LEFT} The president of Kenya met the president of Uganda in Kampala.` },
    {
        id: "harm", date: "2023-12-30", source: `"><script>window.hit=3</script>`, title: HOSTILE_TITLE, url: "javascript:window.hit=4",
        text: `The president of Kenya met <script>window.hit=5</script> the president of Uganda in Kampala. \u202eTroops of Kenya attacked Uganda\u202c on Monday. ` +
            `Kenya attacked Uganda with a ${LONG} near Kampala. <img src=x onerror=window.hit=6> Kenya threatened to attack Uganda.`,
    },
];

if (process.argv[1]?.endsWith("reports.mjs")) for (const report of [...visits, ...special]) console.log(JSON.stringify(report));
