import { copyText } from "../../internal/copy-text.js";
import { closeDialog, openDialog } from "../../internal/dialog.js";
import { download } from "../../internal/download.js";
import { drawPicture } from "../../quote/picture.js";
import { quotePicture } from "../../locales/en-quote-picture.js";
import { addDefaultWords, languageOf, term } from "../../locales/localize.js";
import { html, nothing } from "lit";
// src/elements/pull-quote/picture-view.ts
/** Sizes that social networks show uncropped. */
var SHAPES = {
	tall: {
		width: 1080,
		height: 1350
	},
	wide: {
		width: 1200,
		height: 630
	}
};
addDefaultWords(quotePicture);
/** Dialog with a picture of a quote, to share or to save along with its text. */
var PictureView = class {
	#host;
	#readContent;
	#shape = "tall";
	/** Words in the picture. */
	#drawn = "";
	#status = "";
	#text = "";
	constructor(host, readContent) {
		this.#host = host;
		this.#readContent = readContent;
	}
	render() {
		const t = (key) => term(this.#host, key);
		const button = (key, act, pressed) => html`<button part="button" type="button" aria-pressed=${pressed ?? nothing} @click=${act}>${t(key)}</button>`;
		const { quote, credit } = this.#readContent();
		return html`<dialog part="picture" aria-label=${t("salvePicture")} @close=${() => this.#setStatus("")}><canvas role="img" aria-label=${`${quote} ${credit}`}></canvas><div class="controls">${button("salvePictureTall", () => this.#draw("tall"), this.#shape === "tall")} ${button("salvePictureWide", () => this.#draw("wide"), this.#shape === "wide")} ${"share" in navigator && "canShare" in navigator ? button("salveSharePicture", () => this.#share()) : nothing} ${button("salveSavePicture", () => this.#save())} ${button("salveClose", () => this.close())} <span class="status" role="status">${this.#status}</span> ${this.#text ? html`<textarea readonly=readonly aria-label=${this.#status} .value=${this.#text}></textarea>` : nothing}</div></dialog>`;
	}
	open() {
		openDialog(this.#find("dialog"));
		this.#draw(this.#shape);
	}
	close() {
		closeDialog(this.#find("dialog"));
	}
	/** Closes the dialog once the quote is another: a script has put another article in its place. */
	closeOther() {
		if (this.#drawn !== this.#readContent().quote) this.close();
	}
	#find(name) {
		return this.#host.renderRoot.querySelector(name);
	}
	#setStatus(status, text = "") {
		this.#status = status;
		this.#text = text;
		this.#host.requestUpdate();
	}
	#draw(shape) {
		this.#shape = shape;
		this.#drawn = this.#readContent().quote;
		this.#setStatus("");
		try {
			drawPicture(this.#find("canvas"), {
				...SHAPES[shape],
				...this.#readStyles(),
				...this.#readContent(),
				language: languageOf(this.#host)
			});
		} catch {
			this.#setStatus(term(this.#host, "salvePictureFailed"));
		}
	}
	/** Reads fonts and colours, as computed on the page. */
	#readStyles() {
		const root = this.#host.renderRoot;
		const words = getComputedStyle(root.querySelector(".words"));
		return {
			direction: words.direction,
			style: `${words.fontStyle} ${words.fontWeight}`,
			family: words.fontFamily,
			creditFamily: getComputedStyle(root.querySelector(".controls")).fontFamily,
			color: words.color,
			accent: getComputedStyle(root.querySelector(".box"), "::before").borderBlockStartColor,
			background: backgroundOf(this.#host) ?? getComputedStyle(this.#find("dialog")).backgroundColor
		};
	}
	get #altText() {
		const { quote, credit } = this.#readContent();
		return `${quote}\n${credit}`;
	}
	async #createFile() {
		const blob = await new Promise((resolve) => this.#find("canvas").toBlob(resolve, "image/png"));
		if (!blob) throw new Error("This browser gives no picture");
		return new File([blob], "quote.png", { type: blob.type });
	}
	async #share() {
		try {
			await navigator.share({
				files: [await this.#createFile()],
				text: this.#altText
			});
			this.#setStatus(term(this.#host, "salvePictureShared"));
		} catch (error) {
			if (error.name !== "AbortError") await this.#save();
		}
	}
	async #save() {
		try {
			download(await this.#createFile(), "quote.png");
		} catch {
			this.#setStatus(term(this.#host, "salvePictureFailed"));
			return;
		}
		if (await copyText(this.#altText)) this.#setStatus(term(this.#host, "salvePictureSaved"));
		else this.#setStatus(term(this.#host, "salvePictureText"), this.#altText);
	}
};
/** Finds the nearest background around an element, through shadow roots, that isn't transparent. */
function backgroundOf(element) {
	for (let each = element; each; each = each.assignedSlot ?? each.parentElement ?? each.getRootNode().host ?? null) {
		const { backgroundColor } = getComputedStyle(each);
		if (!/^transparent$|[,/] ?0\)$/.test(backgroundColor)) return backgroundColor;
	}
}
export { PictureView };
