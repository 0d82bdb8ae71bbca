/* Heard: recording in the page, and sending large files over poor lines (tus 1.0.0). The form works without. */
(() => {
'use strict';
const doc = document, lang = doc.documentElement.lang || 'en', CHUNK = 1 << 20, TUS = { 'Tus-Resumable': '1.0.0', 'Heard-Language': lang };
const make = (tag, attrs, text) => {
	const el = doc.createElement(tag);
	Object.entries(attrs || {}).forEach(([k, v]) => el.setAttribute(k, v));
	if (text) el.textContent = text;
	return el;
};
const clock = s => Math.floor(s / 60) + ':' + String(Math.floor(s % 60)).padStart(2, '0');
let store = null, open = 0;
try { store = localStorage; } catch (e) { /* none */ }
window.addEventListener('beforeunload', e => { if (open) e.preventDefault(); });

doc.querySelectorAll('[data-record]').forEach(box => {
	const d = box.dataset, words = JSON.parse(d.words), kind = d.record, field = box.closest('.field'), input = field.querySelector('input[type=file]'), add = field.querySelector('button[value^="add-"]');
	const fill = (word, a, b) => words[word].replace('{0}', a).replace('{1}', b);
	const status = make('p', { role: 'status', class: 'record-status', tabindex: '-1' }), bar = make('div', { class: 'buttons' }), stage = make('div');
	/* busy: something is being recorded, waits to be kept, or is being sent: stage and bar are its own */
	let list = field.querySelector('.sent-files'), room = +d.room, queue = Promise.resolve(), busy = false;
	box.append(status, stage, bar);
	box.hidden = false;
	const say = (text, wrong) => {
		if (status.textContent !== text) status.textContent = text;
		status.classList.toggle('error', !!wrong);
	};
	const fail = text => say(text, true);
	/* where the pressed button went, the focus goes to what came in its place, or to what is said */
	const show = (parts, ...buttons) => {
		const had = [stage, bar].some(el => el.contains(doc.activeElement));
		stage.replaceChildren(...parts);
		bar.replaceChildren(...buttons);
		if (had) (buttons[0] || status).focus();
	};
	const button = (word, fn, look) => {
		const b = make('button', { type: 'button', class: 'button' + (look ? ' button-' + look : '') }, words[word]);
		b.addEventListener('click', fn);
		return b;
	};
	const idle = () => {
		if (busy) return;
		show([], ...(kind === 'file' || room < 1 || !window.MediaRecorder || !navigator.mediaDevices ? [] : [button('start', start, 'secondary')]));
		if (!input) return;
		const chooser = input.closest('.field'), hide = room < 1;
		if (hide && chooser.contains(doc.activeElement)) status.focus();
		chooser.hidden = hide;
	};
	/* no file is chosen while a recording has the place */
	const record = on => { busy = on; if (input) input.disabled = on; };

	/* Sending: in pieces; a broken line is tried again from where it stopped */
	const ask = (method, url, headers, body, onpart) => new Promise((done, lost) => {
		const x = new XMLHttpRequest();
		x.open(method, url);
		Object.entries({ ...TUS, ...headers }).forEach(([k, v]) => x.setRequestHeader(k, v));
		x.timeout = 120000;
		if (onpart) x.upload.onprogress = onpart;
		x.onload = () => ((x.status > 499 && x.status !== 507) || x.status === 429 ? lost(x) : done(x));
		x.onerror = x.ontimeout = x.onabort = () => lost(x);
		x.send(body || null);
		ask.now = x;
	});
	/* a page that was open for hours has a ticket that is over: the same page has a new one */
	const mine = async (method, id, ...rest) => {
		const x = await ask(method, d.upload + id, ...rest);
		if (x.status !== 404) return x;
		const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
		const fresh = page.querySelector('[id="' + field.id + '"] [data-record]');
		if (!fresh || fresh.dataset.draft !== d.draft) return x;
		d.upload = fresh.dataset.upload;
		return ask(method, d.upload + id, ...rest);
	};
	/* what the server says about it, in words */
	const said = x => (/^text\/plain/.test(x.getResponseHeader('Content-Type')) ? x.responseText : '');
	const upload = (blob, name, key) => {
		let id = key && store && store.getItem(key), state = 'go', wake, last = -1;
		const rest = ms => new Promise(r => { wake = r; if (ms) setTimeout(r, ms); });
		const halt = next => { state = next; if (ask.now) ask.now.abort(); if (wake) wake(); };
		const percent = at => Math.floor(at / blob.size * 100);
		const tell = at => { const p = percent(at), step = Math.floor(p / 10); meter.value = p; if (step !== last) { last = step; say(fill('sending', p)); } };
		const meter = make('progress', { max: 100, value: 0, 'aria-hidden': 'true' });
		const hold = button('hold', () => { halt('held'); say(fill('stopped', meter.value)); show([meter], go, stop); }, 'secondary');
		const go = button('go', () => { state = 'go'; last = -1; if (wake) wake(); show([meter], hold, stop); }, 'secondary');
		const stop = button('cancel', () => halt('off'), 'quiet');
		show([meter], hold, stop);
		open++;
		const run = async () => {
			let at = null, wait = 1000;
			for (;;) {
				if (state === 'off') { if (id) mine('DELETE', id).catch(() => 0); return null; }
				if (state === 'held') { await rest(); continue; }
				try {
					if (!id) {
						const x = await mine('POST', '', { 'Upload-Length': blob.size, 'Upload-Metadata': 'filename ' + btoa(String.fromCharCode(...new TextEncoder().encode(name))) });
						if (x.status !== 201) throw said(x);
						id = x.getResponseHeader('Location').replace(/.*(?=\/)/, '');
						if (key && store) store.setItem(key, id);
						at = 0;
					} else if (at === null) {
						const x = await mine('HEAD', id);
						if (x.getResponseHeader('Heard-Play')) return x;
						if (x.status === 404) { id = null; continue; }
						if (x.status > 399) throw '';
						at = +x.getResponseHeader('Upload-Offset');
					}
					tell(at);
					const x = await ask('PATCH', d.upload + id, { 'Upload-Offset': at, 'Content-Type': 'application/offset+octet-stream' }, blob.slice(at, at + CHUNK), e => tell(Math.min(blob.size, at + e.loaded)));
					if (x.getResponseHeader('Heard-Play')) return x;
					if (x.status === 204) {
						at = +x.getResponseHeader('Upload-Offset');
						wait = 1000;
					} else if (x.status === 404 || x.status === 409) {
						at = null;
						await rest(wait = Math.min(wait * 2, 30000));
					} else throw said(x);
				} catch (e) {
					if (typeof e === 'string') {
						if (id) ask('DELETE', d.upload + id).catch(() => 0);
						throw e;
					}
					at = null;
					if (state !== 'go') continue;
					const full = e.status === 429;
					say((full && said(e)) || words.waiting);
					last = -1;
					await rest(Math.max((full && e.getResponseHeader('Retry-After') * 1000) || 0, wait = Math.min(wait * 2, 30000)));
				}
			}
		};
		return run().finally(() => { open--; if (key && store) store.removeItem(key); });
	};
	/* who signs or films while talking answers by voice too; of what kind a file really is, the server sees */
	const most = blob => +(kind === 'voice' && !/^audio\//.test(blob.type) ? d.filmMegabytes : d.megabytes);
	/* what has no key was recorded: it stays here until it is kept or deleted */
	const send = (blob, name, key) => (queue = queue.then(async () => {
		let x = null, why = null;
		busy = true;
		try {
			if (blob.size > most(blob) * 1048576) throw fill('large', most(blob));
			x = await upload(blob, name, key);
		} catch (e) { why = typeof e === 'string' ? e : ''; }
		busy = false;
		if (!x && !key) return ready(blob, why === null ? words.ready : (why + ' ' + words.kept).trim(), why !== null);
		if (x) { room--; listed(x, name); }
		idle();
		say(why === null ? words[x ? 'sent' : 'deleted'] : why || words.failed, why !== null);
	}));
	const ready = (blob, text, failed) => {
		const src = URL.createObjectURL(blob), player = make(kind === 'video' ? 'video' : 'audio', { src, controls: '', playsinline: '', 'aria-label': words.mine });
		const done = () => { open--; record(false); player.pause(); setTimeout(() => URL.revokeObjectURL(src), 60000); };
		const save = make('p');
		save.append(make('a', { href: src, download: 'recording.' + blob.type.split('/')[1] }, words.save));
		open++;
		record(true);
		say(text, failed);
		show(failed ? [player, save] : [player], button('send', () => { done(); send(blob, '', null); }), button('discard', () => {
			done();
			say(words.deleted);
			idle();
		}, 'quiet'));
	};

	/* What is saved: to be played and deleted */
	const listed = (x, name) => {
		const shown = x.getResponseHeader('Heard-Shown'), src = x.getResponseHeader('Heard-Play'), title = name || words.mine, li = make('li');
		const tag = { SOUND: 'audio', VIDEO: 'video', PICTURE: 'img' }[shown];
		li.append(make('p', {}, title));
		if (tag === 'img') li.append(make('img', { src, alt: title }));
		else if (tag) li.append(make(tag, { src, controls: '', preload: 'none', playsinline: '', 'aria-label': title }));
		li.append(make('button', { type: 'submit', name: 'press', value: 'delete-' + x.getResponseHeader('Heard-File'), class: 'button button-quiet', 'data-file': x.getResponseHeader('Heard-File'), 'aria-label': words.delete + ' ' + title }, words.delete));
		if (!list) box.before(list = make('ul', { class: 'sent-files' }));
		list.append(li);
	};
	field.addEventListener('click', e => {
		const b = e.target.closest('button[data-file]');
		if (!b) return;
		e.preventDefault();
		mine('DELETE', '/' + b.dataset.file).then(x => {
			if (x.status > 399 && x.status !== 404) throw x;
			if (!b.isConnected) return;
			b.closest('li').remove();
			room++;
			say(words.deleted);
			idle();
			(bar.querySelector('button') || (busy || !input ? status : input)).focus();
		}).catch(() => fail(words.failed));
	});

	/* Files that are chosen are sent at once */
	if (input) input.addEventListener('change', () => {
		[...input.files].slice(0, Math.max(room, 0)).forEach(f => send(f, f.name, 'heard.' + d.draft + '.upload.' + [input.name, f.name, f.size, f.lastModified].join('.')));
		input.value = '';
	});
	if (add) add.remove();

	/* Recording: begun, paused and ended by hand; nothing leaves the device before "keep" */
	const types = kind === 'video' ? ['video/webm;codecs=vp8,opus', 'video/webm', 'video/mp4'] : ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
	const start = async () => {
		if (busy) return;
		record(true);
		const type = types.find(t => window.MediaRecorder.isTypeSupported(t)), parts = [];
		let stream, r;
		try {
			stream = await navigator.mediaDevices.getUserMedia(kind === 'video' ? { audio: true, video: { width: 640, height: 480, frameRate: 25 } } : { audio: true }).catch(e => {
				/* who signs may have no microphone */
				if (kind === 'video' && e.name === 'NotFoundError') return navigator.mediaDevices.getUserMedia({ video: true });
				throw e;
			});
			r = new MediaRecorder(stream, { ...(type && { mimeType: type }), audioBitsPerSecond: 48000, videoBitsPerSecond: 2200000 });
			r.start(1000);
		} catch (e) {
			if (stream) stream.getTracks().forEach(t => t.stop());
			record(false);
			idle();
			return fail(words[stream ? 'unable' : /NotFound|Overconstrained/.test(e.name) ? 'none' : /NotAllowed|Security/.test(e.name) ? 'denied' : 'unable']);
		}
		let seconds = 0, because = 'ready', thrown = false;
		const tick = setInterval(() => {
			if (r.state !== 'recording') return;
			seconds += 1;
			time.textContent = clock(seconds);
			if (seconds >= d.seconds) { because = 'limit'; r.stop(); }
		}, 1000);
		const time = make('span', { class: 'record-time', 'aria-hidden': 'true' }, clock(0)), scene = [time];
		if (kind === 'video') {
			const mirror = make('video', { autoplay: '', playsinline: '', 'aria-hidden': 'true' });
			mirror.muted = true;
			mirror.srcObject = stream;
			scene.unshift(mirror);
		}
		const tell = () => say(r.state === 'paused' ? fill('paused', clock(seconds)) : fill('recording', clock(seconds), clock(d.seconds)));
		const end = button('stop', () => r.stop()), cancel = button('discard', () => { thrown = true; r.stop(); }, 'quiet');
		const pause = button('pause', () => {
			if (r.state === 'paused') r.resume(); else r.pause();
			pause.textContent = words[r.state === 'paused' ? 'resume' : 'pause'];
			tell();
		}, 'secondary');
		r.ondataavailable = e => e.data.size && parts.push(e.data);
		r.onerror = () => { because = 'lost'; };
		stream.getTracks().forEach(t => { t.onended = () => { because = 'lost'; if (r.state !== 'inactive') r.stop(); }; });
		r.onstop = () => {
			clearInterval(tick);
			stream.getTracks().forEach(t => { t.onended = null; t.stop(); });
			open--;
			record(false);
			if (thrown) { say(words.deleted); return idle(); }
			ready(new Blob(parts, { type: (r.mimeType || type || '').split(';')[0] }), words[because]);
		};
		open++;
		show(scene, end, pause, cancel);
		tell();
	};
	idle();
});
})();
