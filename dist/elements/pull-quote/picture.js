import { copyText } from "../../internal/copy-text.js";
import { download } from "../../internal/download.js";
import { drawPicture } from "../../quote/picture.js";
import { languageOf, term } from "../../locales/localize.js";
import { html, nothing } from "lit";
// src/elements/pull-quote/picture.ts
/** Sizes that social networks show whole. */
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
/** A picture of a quote, shown in a dialog before anything is done with it; its text goes along for those who can't see it. */
var PictureController = class {
	#host;
	#said;
	#shape = "tall";
	#status = "";
	#text = "";
	constructor(host, said) {
		this.#host = host;
		this.#said = said;
		host.addController(this);
	}
	/** A dialog that is open while its element is moved is no modal one any more. */
	hostDisconnected() {
		this.#find("dialog")?.close();
	}
	renderButton() {
		return html`<button part="button" type="button" @click=${() => this.#open()}>${term(this.#host, "salvePicture")}</button>`;
	}
	renderDialog() {
		const word = (key) => term(this.#host, key);
		const button = (key, act, pressed) => html`<button part="button" type="button" aria-pressed=${pressed ?? nothing} @click=${act}>${word(key)}</button>`;
		const { quote, credit } = this.#said();
		return html`<dialog part="picture" aria-label=${word("salvePicture")} @close=${() => this.#say("")}><canvas role="img" aria-label=${`${quote} ${credit}`}></canvas><div class="controls">${button("salvePictureTall", () => this.#draw("tall"), this.#shape === "tall")} ${button("salvePictureWide", () => this.#draw("wide"), this.#shape === "wide")} ${"share" in navigator && "canShare" in navigator ? button("salveSharePicture", () => this.#share()) : nothing} ${button("salveSavePicture", () => this.#save())} ${button("salveClose", () => this.#find("dialog")?.close())} <span class="status" role="status">${this.#status}</span> ${this.#text ? html`<textarea readonly=readonly aria-label=${this.#status} .value=${this.#text}></textarea>` : nothing}</div></dialog>`;
	}
	#find(name) {
		return this.#host.renderRoot.querySelector(name);
	}
	#say(status, text = "") {
		this.#status = status;
		this.#text = text;
		this.#host.requestUpdate();
	}
	#open() {
		this.#find("dialog").showModal();
		this.#draw(this.#shape);
	}
	#draw(shape) {
		this.#shape = shape;
		this.#say("");
		try {
			drawPicture(this.#find("canvas"), {
				...SHAPES[shape],
				...this.#look(),
				...this.#said(),
				language: languageOf(this.#host)
			});
		} catch {
			this.#say(term(this.#host, "salvePictureFailed"));
		}
	}
	/** Fonts and colours, as they are computed on the page. */
	#look() {
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
	get #alternative() {
		const { quote, credit } = this.#said();
		return `${quote}\n${credit}`;
	}
	async #file() {
		const blob = await new Promise((resolve) => this.#find("canvas").toBlob(resolve, "image/png"));
		if (!blob) throw new Error("This browser gives no picture");
		return new File([blob], "quote.png", { type: blob.type });
	}
	async #share() {
		try {
			await navigator.share({
				files: [await this.#file()],
				text: this.#alternative
			});
			this.#say(term(this.#host, "salvePictureShared"));
		} catch (error) {
			if (error.name !== "AbortError") await this.#save();
		}
	}
	async #save() {
		try {
			download(await this.#file(), "quote.png");
		} catch {
			this.#say(term(this.#host, "salvePictureFailed"));
			return;
		}
		if (await copyText(this.#alternative)) this.#say(term(this.#host, "salvePictureSaved"));
		else this.#say(term(this.#host, "salvePictureText"), this.#alternative);
	}
};
/** The colour behind an element: the nearest background around it, through shadow roots, that isn't see-through. */
function backgroundOf(element) {
	for (let each = element; each; each = each.assignedSlot ?? each.parentElement ?? each.getRootNode().host ?? null) {
		const { backgroundColor } = getComputedStyle(each);
		if (!/^transparent$|[,/] ?0\)$/.test(backgroundColor)) return backgroundColor;
	}
}
export { PictureController };
