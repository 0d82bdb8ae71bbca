/* Heard: what this device kept of an answer while the server could not be reached, once the answer was sent. Words that
   are in it are forgotten; others are offered, and deleted by nobody but the person. */
(() => {
'use strict';
const doc = document, one = sel => doc.querySelector(sel);
let store;
try { store = localStorage; } catch (e) { /* none */ }
if (!store) return;
const keys = prefix => Object.keys(store).filter(k => k.startsWith('heard.' + prefix));

const gone = one('[data-kept-forget]');
if (gone) keys(gone.dataset.keptForget).forEach(k => store.removeItem(k));

const box = one('[data-kept]');
if (!box) return;
const d = box.dataset, prefix = d.kept + '.', left = [], title = one('h1');
/* a file half sent belongs to no answer any more */
keys(prefix + 'upload').forEach(k => store.removeItem(k));
const page = key => key.slice(6 + prefix.length).replace('+', '');
const address = key => d.keptPage.replace('PAGE', page(key));
const words = key => {
	const p = new URLSearchParams(store.getItem(key));
	p.append('form', /^\d+$/.test(page(key)) ? 'questions' : page(key));
	p.append('draft', d.keptDraft);
	return p;
};
const show = () => { box.hidden = !left.length; };
const ask = async key => {
	const body = words(key);
	body.append('autosave', '1');
	try {
		const r = await fetch(address(key), { method: 'POST', body, headers: { 'Heard-Autosave': '1' } });
		if (r.ok && !r.redirected && /json/.test(r.headers.get('Content-Type'))) store.removeItem(key);
		else left.push(key);
	} catch (e) { /* asked again when the receipt is read again */ }
};
box.addEventListener('click', e => {
	if (e.target.closest('[data-kept-drop]')) {
		store.removeItem(left.shift());
		show();
		title.tabIndex = -1;
		(left.length ? e.target : title).focus();
	} else if (e.target.closest('[data-kept-see]')) {
		const form = doc.createElement('form');
		form.method = 'post';
		form.action = address(left[0]);
		const p = words(left[0]);
		p.append('press', 'continue');
		p.forEach((value, name) => {
			/* a text area keeps line breaks */
			const field = doc.createElement('textarea');
			field.name = name;
			field.value = value;
			form.append(field);
		});
		form.hidden = true;
		doc.body.append(form);
		form.submit();
	}
});
(async () => {
	for (const key of keys(prefix)) await ask(key);
	show();
})();
})();
