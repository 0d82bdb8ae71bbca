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
	const status = make('p', { role: 'status', class: 'record-status' }), bar = make('div', { class: 'buttons' }), stage = make('div');
	let list = field.querySelector('.sent-files'), room = +d.room, queue = Promise.resolve();
	box.append(status, stage, bar);
	box.hidden = false;
	const say = text => { if (status.textContent !== text) status.textContent = text; };
	const fail = text => { say(text); status.classList.add('error'); };
	/* where the pressed button went, the focus goes to what came in its place */
	const show = (...buttons) => {
		const had = bar.contains(doc.activeElement);
		bar.replaceChildren(...buttons);
		if (had && buttons[0]) buttons[0].focus();
	};
	const button = (word, fn, look) => {
		const b = make('button', { type: 'button', class: 'button' + (look ? ' button-' + look : '') }, words[word]);
		b.addEventListener('click', fn);
		return b;
	};
	const idle = () => {
		stage.replaceChildren();
		show(...(kind === 'file' || room < 1 || !window.MediaRecorder || !navigator.mediaDevices ? [] : [button('start', start, 'secondary')]));
		[input, add].forEach(el => { if (el) (el === input ? el.closest('.field') : el).hidden = room < 1; });
	};

	/* Sending: in pieces; a broken line is tried again from where it stopped */
	const ask = (method, url, headers, body, onpart) => new Promise((done, lost) => {
		const x = new XMLHttpRequest();
		x.open(method, url);
		Object.entries({ ...TUS, ...headers }).forEach(([k, v]) => x.setRequestHeader(k, v));
		x.timeout = 120000;
		if (onpart) x.upload.onprogress = onpart;
		x.onload = () => (x.status > 499 || x.status === 429 ? lost(x) : done(x));
		x.onerror = x.ontimeout = x.onabort = () => lost(x);
		x.send(body || null);
		ask.now = x;
	});
	const upload = (blob, name, key) => {
		let url = key && store && store.getItem(key), state = 'go', wake, last = -1;
		const rest = ms => new Promise(r => { wake = r; if (ms) setTimeout(r, ms); });
		const halt = next => { state = next; if (ask.now) ask.now.abort(); if (wake) wake(); };
		const percent = at => Math.floor(at / blob.size * 100);
		const tell = at => { const p = percent(at), step = Math.floor(p / 10); meter.value = p; if (step !== last) { last = step; say(fill('sending', p)); } };
		const meter = make('progress', { max: 100, value: 0, 'aria-hidden': 'true' });
		const hold = button('hold', () => { halt('held'); say(fill('stopped', meter.value)); show(go, stop); }, 'secondary');
		const go = button('go', () => { state = 'go'; last = -1; if (wake) wake(); show(hold, stop); }, 'secondary');
		const stop = button('cancel', () => halt('off'), 'quiet');
		status.classList.remove('error');
		stage.append(meter);
		show(hold, stop);
		open++;
		const run = async () => {
			let at = null, wait = 1000;
			for (;;) {
				if (state === 'off') { if (url) ask('DELETE', url).catch(() => 0); return null; }
				if (state === 'held') { await rest(); continue; }
				try {
					if (!url) {
						const x = await ask('POST', d.upload, { 'Upload-Length': blob.size, 'Upload-Metadata': 'filename ' + btoa(String.fromCharCode(...new TextEncoder().encode(name))) });
						if (x.status !== 201) throw x.status === 422 ? x.responseText : words.lost;
						url = x.getResponseHeader('Location');
						if (key && store) store.setItem(key, url);
						at = 0;
					} else if (at === null) {
						const x = await ask('HEAD', url);
						if (x.getResponseHeader('Heard-Play')) return x;
						if (x.status > 399) { url = null; continue; }
						at = +x.getResponseHeader('Upload-Offset');
					}
					tell(at);
					const x = await ask('PATCH', url, { 'Upload-Offset': at, 'Content-Type': 'application/offset+octet-stream' }, blob.slice(at, at + CHUNK), e => tell(Math.min(blob.size, at + e.loaded)));
					if (x.getResponseHeader('Heard-Play')) return x;
					if (x.status === 422) throw x.responseText;
					at = x.status === 204 ? +x.getResponseHeader('Upload-Offset') : null;
					if (x.status === 404) url = null;
					wait = 1000;
				} catch (e) {
					if (typeof e === 'string') throw e;
					at = null;
					if (state !== 'go') continue;
					say(words.waiting);
					last = -1;
					await rest(wait = Math.min(wait * 2, 30000));
				}
			}
		};
		return run().finally(() => { open--; if (key && store) store.removeItem(key); });
	};
	const send = (blob, name, key) => (queue = queue.then(async () => {
		if (blob.size > d.megabytes * 1048576) return fail(fill('large', d.megabytes));
		try {
			const x = await upload(blob, name, key);
			if (x) { room--; listed(x, name); say(words.sent); } else say(words.deleted);
			idle();
		} catch (e) { idle(); fail(typeof e === 'string' ? e : words.lost); }
	}));

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
		ask('DELETE', d.upload + '/' + b.dataset.file).then(x => {
			if (x.status > 399) throw x;
			b.closest('li').remove();
			room++;
			say(words.deleted);
			idle();
			(bar.querySelector('button') || input).focus();
		}).catch(() => say(words.waiting));
	});

	/* Files that are chosen are sent at once */
	if (input) input.addEventListener('change', () => {
		[...input.files].slice(0, Math.max(room, 0)).forEach(f => send(f, f.name, 'heard.upload.' + [input.name, f.name, f.size, f.lastModified].join('.')));
		input.value = '';
	});
	if (add) add.remove();

	/* Recording: begun, paused and ended by hand; nothing leaves the device before "keep" */
	const types = kind === 'video' ? ['video/webm;codecs=vp8,opus', 'video/webm', 'video/mp4'] : ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
	const start = async () => {
		let stream;
		status.classList.remove('error');
		try {
			stream = await navigator.mediaDevices.getUserMedia(kind === 'video' ? { audio: true, video: { width: 640, height: 480, frameRate: 25 } } : { audio: true }).catch(e => {
				/* who signs may have no microphone */
				if (kind === 'video' && e.name === 'NotFoundError') return navigator.mediaDevices.getUserMedia({ video: true });
				throw e;
			});
		} catch (e) { return fail(words[/NotFound|Overconstrained/.test(e.name) ? 'none' : 'denied']); }
		const type = types.find(t => MediaRecorder.isTypeSupported(t)), parts = [];
		const r = new MediaRecorder(stream, { ...(type && { mimeType: type }), audioBitsPerSecond: 48000, videoBitsPerSecond: 2200000 });
		let seconds = 0, because = 'ready', thrown = false;
		const tick = setInterval(() => {
			if (r.state !== 'recording') return;
			seconds += 1;
			time.textContent = clock(seconds);
			if (seconds >= d.seconds) { because = 'limit'; r.stop(); }
		}, 1000);
		const time = make('span', { class: 'record-time', 'aria-hidden': 'true' }, clock(0));
		if (kind === 'video') {
			const mirror = make('video', { autoplay: '', playsinline: '', 'aria-hidden': 'true' });
			mirror.muted = true;
			mirror.srcObject = stream;
			stage.append(mirror);
		}
		stage.append(time);
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
			stage.replaceChildren();
			open--;
			if (thrown) { say(words.deleted); return idle(); }
			const blob = new Blob(parts, { type: (r.mimeType || type || '').split(';')[0] }), src = URL.createObjectURL(blob);
			const player = make(kind === 'video' ? 'video' : 'audio', { src, controls: '', playsinline: '', 'aria-label': words.mine });
			const done = () => { open--; player.pause(); URL.revokeObjectURL(src); stage.replaceChildren(); };
			stage.append(player);
			open++;
			say(words[because]);
			show(button('send', () => { done(); send(blob, '', null); }), button('discard', () => { done(); say(words.deleted); idle(); }, 'quiet'));
		};
		open++;
		r.start(1000);
		show(end, pause, cancel);
		tell();
	};
	idle();
});
})();
