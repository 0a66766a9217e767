/**
 * Adds to the list of share links, right before it, what only a script can do: copy the link, and open
 * the phone's own menu. The same on every page, so its hash is too; it reads the canonical address.
 */
const SCRIPT = `{let d=document,n=navigator,l=d.currentScript.previousElementSibling,url=d.querySelector("link[rel=canonical]").href,b=(t,f)=>{let i=l.appendChild(l.lastChild.cloneNode()),e=i.appendChild(d.createElement("button"));e.className="link";e.textContent=t;e.onclick=f};n.clipboard&&b("Copier le lien",e=>n.clipboard.writeText(url).then(()=>e.target.textContent="Lien copié"));n.share&&b("Partager…",()=>n.share({url}).catch(b=>b))}`;

export function ShareScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
