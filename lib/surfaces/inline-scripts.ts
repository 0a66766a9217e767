/**
 * Every inline script of the site, each the same on every page: the policy of a page allows these by
 * their hashes, and the build refuses any other.
 */

/**
 * Shows, in the list of share links right before it, what only a script can do: copy the link, or
 * say that the browser refused, and open the phone's own menu. It reads the canonical address.
 */
export const SHARE_SCRIPT = `{let d=document,n=navigator,[c,o,s]=d.currentScript.previousElementSibling.querySelectorAll("button,span"),url=d.querySelector("link[rel=canonical]").href,on=(b,f)=>{b.onclick=f;b.parentNode.hidden=!1},say=(r,t)=>{o.role=r;o.textContent=t};n.clipboard&&on(c,()=>n.clipboard.writeText(url).then(()=>say("status","Lien copié"),()=>say("alert","Copie refusée par le navigateur")));n.share&&on(s,()=>n.share({url}).catch(c=>c))}`;

/**
 * On the search page, hides the list right before it when the address asks a question, so that it does not
 * give way to the answer under the eyes of the reader; it comes back if the script of the search does not.
 */
export const ASKED_SCRIPT = `{let e=document.currentScript.previousElementSibling;/[?#&]q=[^&]/.test(location.search+location.hash)&&(e.hidden=!0,addEventListener("error",()=>e.hidden=!1,{capture:!0,once:!0}))}`;

/**
 * What the browser may fetch before a click, so that the next page is there when it is asked for: any
 * page under the pointer, and articles drawn in advance (https://wicg.github.io/nav-speculation/).
 * No router is needed: the browser is one.
 */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }],
  prerender: [{ where: { href_matches: '/articles/*' }, eagerness: 'moderate' }],
});
