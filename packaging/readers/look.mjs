// Looks at a book through epub.js: reads jobs as JSON from stdin ({ address, chromium, jobs: [{ query, width, height, scale, picture }] }),
// and prints for each, a line, where picture, headline and text are on the screen. A job with `picture` is photographed into that file.
import { createRequire } from "node:module";

const require = createRequire(`${process.env.READERS}/package.json`);
const puppeteer = require("puppeteer-core");

const said = [];
for await (const piece of process.stdin) said.push(piece);
const { address, chromium, jobs } = JSON.parse(Buffer.concat(said).toString());
const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"] });
try {
  for (const job of jobs) {
    const page = await browser.newPage();
    await page.setViewport({ width: job.width, height: job.height, deviceScaleFactor: job.scale });
    await page.goto(`${address}/reader.html?${job.query}`);
    await page.waitForFunction("window.seen", { timeout: 120000 });
    if (job.picture) await page.screenshot({ path: job.picture });
    console.log(JSON.stringify(await page.evaluate("window.seen")));
    await page.close();
  }
} finally {
  await browser.close();
}
