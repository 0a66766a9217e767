/**
 * Shows, in the list of share links right before it, what only a script can do: copy the link, and open
 * the phone's own menu. The same on every page, so its hash is too; it reads the canonical address.
 */
const SCRIPT = `{let d=document,n=navigator,[c,s]=d.currentScript.previousElementSibling.querySelectorAll("button"),url=d.querySelector("link[rel=canonical]").href,on=(b,f)=>{b.onclick=f;b.parentNode.hidden=!1};n.clipboard&&on(c,()=>n.clipboard.writeText(url).then(()=>c.textContent="Lien copié"));n.share&&on(s,()=>n.share({url}).catch(c=>c))}`;

export function ShareScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
