/* Heard: small helps; pages work without them. All words come from data attributes. */
(() => {
'use strict';
const doc = document, root = doc.documentElement, lang = root.lang || 'en', FIELDS = 'input:not([type=hidden]),textarea,select', TICK = /radio|checkbox/;
const all = (sel, el) => [...(el || doc).querySelectorAll(sel)];
const one = (sel, el) => (el || doc).querySelector(sel);
const on = (el, names, fn) => names.split(' ').forEach(n => el.addEventListener(n, fn));
const say = (el, text) => { if (el && text != null && el.textContent !== text) el.textContent = text; };
const offline = () => navigator.onLine === false;
const status = one('[data-autosave-status]');
let store = null;
try { store = localStorage; } catch (e) { /* none */ }

/* Errors: the summary takes focus, its links lead on */
const summary = one('.error-summary');
if (summary) {
	summary.focus();
	on(summary, 'click', e => {
		const a = e.target.closest('a[href^="#"]');
		let t = a && doc.getElementById(a.hash.slice(1));
		if (!t) return;
		if (!t.matches(FIELDS)) t = one(FIELDS, t) || t;
		e.preventDefault();
		(t.closest('.field') || t).scrollIntoView();
		t.focus({ preventScroll: true });
	});
}

/* Character counts: told when typing stops */
all('textarea[data-count-max]').forEach(area => {
	const out = one('.count', area.closest('.field'));
	if (!out) return;
	let timer;
	const show = () => {
		const left = area.dataset.countMax - [...area.value].length, n = Math.abs(left), kind = left < 0 ? 'data-over-' : 'data-left-';
		const text = out.getAttribute(kind + new Intl.PluralRules(lang).select(n)) || out.getAttribute(kind + 'other');
		if (text) say(out, text.replace('{n}', n.toLocaleString(lang)));
		out.classList.toggle('count-over', left < 0);
	};
	show();
	out.setAttribute('aria-live', 'polite');
	on(area, 'input', () => { clearTimeout(timer); timer = setTimeout(show, 1000); });
});

/* data-show-when="field=value|value2" */
const reveal = () => all('[data-show-when]').forEach(box => {
	const [, name, wanted] = box.dataset.showWhen.match(/^([^=]*)=(.*)$/);
	box.hidden = !all(FIELDS, box.closest('form')).some(f => f.name === name && (!TICK.test(f.type) || f.checked) && wanted.split('|').includes(f.value));
});
reveal();
on(doc, 'change input', reveal);

/* "own": only what she can change */
const pack = (form, own) => {
	const p = new URLSearchParams();
	new FormData(form).forEach((v, k) => {
		const type = (form.elements[k] || {}).type;
		if (typeof v === 'string' && type !== 'password' && !(own && type === 'hidden')) p.append(k, v);
	});
	return p;
};

/* Drafts: on the device only while the server cannot be reached */
const drafts = new Map();
const autosave = form => {
	const d = form.dataset, key = store && d.autosaveKey && 'heard.' + d.autosaveKey;
	const box = one('[data-restore]'), own = () => pack(form, true).toString();
	let timer, wait = 0, again = false, offered = null, stopped = false, last = own();
	const me = { busy: false, sending: false, then: null };
	drafts.set(form, me);
	const tell = (name, time) => status && say(status, (status.dataset[name] || '').replace('{time}', time));
	const slot = () => key + (offered ? '+' : '');
	const keep = me.keep = () => {
		try { if (key && own() !== last) store.setItem(slot(), own()); } catch (e) { /* full */ }
	};
	const forget = () => { if (key) store.removeItem(slot()); };
	const later = ms => { clearTimeout(timer); timer = setTimeout(save, ms); };
	const failed = retry => {
		keep();
		tell('failed');
		if (retry) later(wait = Math.min(wait * 2 || 5000, 60000));
	};
	const save = () => {
		const now = own(), body = pack(form);
		clearTimeout(timer);
		if (me.sending || stopped || now === last) return;
		if (me.busy) { again = true; return; }
		me.busy = true;
		body.append('autosave', '1');
		const stop = new AbortController(), limit = setTimeout(() => stop.abort(), 15000), slow = setTimeout(tell, 1500, 'saving');
		fetch(d.autosave, { method: 'POST', body, headers: { 'Heard-Autosave': '1' }, keepalive: `${body}`.length < 6e4, signal: stop.signal }).then(async r => {
			const json = !r.redirected && /json/.test(r.headers.get('Content-Type'));
			if (r.status === 204 || (r.ok && json)) {
				const v = one('input[name=version]', form), reply = json ? await r.json() : {};
				if (v && reply.version != null) v.value = reply.version;
				last = now;
				wait = 0;
				forget();
				tell('saved', new Date().toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
			} else if (/409|410/.test(r.status)) {
				keep();
				stopped = true;
				tell(r.status === 409 ? 'conflict' : 'over');
			} else failed(r.status > 499 || r.status === 429);
		}).catch(() => failed(true)).then(() => {
			[limit, slow].forEach(clearTimeout);
			me.busy = false;
			if (me.then) me.then(); else if (again) later(1000);
			me.then = again = null;
		});
	};
	on(form, 'input change', () => { if (!wait) later(3000); });
	on(window, 'online', () => { wait = 0; save(); });
	const leaving = () => { save(); if (wait || stopped || offline() || again) keep(); };
	on(doc, 'visibilitychange', () => { if (doc.hidden) leaving(); });
	on(window, 'pagehide', leaving);

	/* Kept words are offered */
	const from = key && [key, key + '+'].find(k => {
		const v = store.getItem(k);
		if (v === last) store.removeItem(k);
		return v && v !== last;
	});
	if (!from || !box) return;
	offered = store.getItem(from);
	box.hidden = false;
	on(box, 'click', e => {
		const use = e.target.closest('[data-restore-use]');
		if (!use && !e.target.closest('[data-restore-drop]')) return;
		const p = new URLSearchParams(offered), fields = all(FIELDS, form).filter(f => f.name && !/submit|file|password/.test(f.type));
		const changed = use ? fields.filter(f => {
			const vals = p.getAll(f.name), tick = TICK.test(f.type), name = tick ? 'checked' : 'value', was = f[name];
			const v = tick ? vals.includes(f.value) : vals[fields.filter(x => x.name === f.name).indexOf(f)];
			if (v != null) f[name] = v;
			return f[name] !== was;
		}) : [];
		offered = null;
		box.hidden = true;
		store.removeItem(from);
		changed.forEach(f => ['input', 'change'].forEach(n => f.dispatchEvent(new Event(n, { bubbles: true }))));
		if (use) keep();
		(changed[0] || fields[0]).focus();
	});
};
all('form[data-autosave]').forEach(autosave);

/* Sending: once, after a draft on its way, when online */
let pressed;
on(doc, 'click', e => { pressed = e.target.closest('button'); });
on(doc, 'submit', e => {
	const form = e.target, draft = drafts.get(form) || {}, button = e.submitter || pressed;
	const wait = offline() && form.method === 'post' && status && status.dataset.offline;
	const send = () => (button && button.form === form ? button.click() : form.submit());
	if (wait || draft.busy || Date.now() - form.sentAt < 3000) e.preventDefault();
	if (wait) {
		say(status, wait);
		if (draft.keep) draft.keep();
		window.ononline = () => { window.ononline = null; send(); };
	} else if (draft.busy) draft.then = send;
	else if (!e.defaultPrevented) { form.sentAt = Date.now(); draft.sending = true; }
});
on(window, 'pageshow', () => {
	reveal();
	all('form').forEach(f => { f.sentAt = 0; });
	drafts.forEach(d => { d.sending = false; });
});

all('[data-print]').forEach(b => { b.hidden = false; on(b, 'click', () => window.print()); });

/* Read aloud, where there is a voice; Escape stops. State: 1 reading, 2 paused */
const reader = one('[data-read-aloud]'), voice = window.speechSynthesis;
if (!reader || !voice) return;
const panel = reader.parentElement, halt = one('[data-read-stop]', panel), note = one('p', panel), names = [reader.textContent, reader.dataset.pause, reader.dataset.resume];
const speaks = l => voice.getVoices().some(v => v.lang.startsWith(l.slice(0, 2))), Mark = window.Highlight, mark = Mark ? new Mark() : new Set();
if (Mark) CSS.highlights.set('spoken', mark);
let parts, at, turn = 0, state = 0;
const set = s => {
	turn++;
	voice.cancel();
	state = s;
	say(reader, names[s]);
	if (!s && doc.activeElement === halt) reader.focus();
	halt.hidden = !s;
	next();
};
const next = () => {
	const mine = turn, p = state && parts[at];
	all('.is-reading').forEach(x => x.classList.remove('is-reading'));
	mark.clear();
	if (p) p.block.classList.add('is-reading');
	if (state !== 1) return;
	if (!p) return set(0);
	const go = () => { if (mine === turn) { at++; next(); } };
	if (!speaks(p.l)) {
		say(note, note.dataset.noVoice);
		return go();
	}
	const u = new SpeechSynthesisUtterance(p.s);
	u.lang = p.l;
	u.rate = one('select', panel).value;
	u.onend = u.onerror = go;
	u.onboundary = e => {
		let i = p.i + e.charIndex;
		const n = p.nodes.find(x => (i -= x.length) < 0), r = new Range();
		if (!n || mine !== turn) return;
		r.setStart(n, i += n.length);
		r.setEnd(n, i + /^\S*/.exec(n.data.slice(i))[0].length);
		mark.clear();
		mark.add(r);
	};
	p.block.scrollIntoView({ block: 'nearest' });
	voice.speak(u);
};
const off = () => state && set(0);
(voice.onvoiceschanged = () => { panel.hidden = !speaks(lang); })();
on(reader, 'click', () => {
	if (!state) {
		const walk = doc.createTreeWalker(one('main'), 4), out = [];
		for (let n, b; (n = walk.nextNode());) {
			const el = n.parentElement, l = el.closest('[lang]').lang, block = el.closest('h1,h2,h3,h4,p,li,dt,dd,caption,th,td,legend,label,summary,div,section');
			if (!el.getClientRects().length || el.closest('[aria-hidden=true],textarea,select,button,.no-read')) continue;
			if (!b || b.block !== block || b.l !== l) out.push(b = { block, l, nodes: [], text: '' });
			b.nodes.push(n);
			b.text += n.data;
		}
		/* browsers break off long texts */
		parts = [];
		at = 0;
		out.forEach(b => b.text.replace(/[^]+?([.!?۔؟।](?=\s)|$)/g, (s, _, i) => s.trim() && parts.push({ ...b, i, s })));
	}
	set(state === 1 ? 2 : 1);
});
on(halt, 'click', off);
on(panel, 'change', () => state === 1 && set(1));
on(doc, 'keydown', e => e.key === 'Escape' && off());
on(window, 'pagehide', off);
all('audio,video').forEach(a => on(a, 'play', off));
})();
