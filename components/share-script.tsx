/**
 * Adds to the list of share links, right before it, what only a script can do: copy the link, and open
 * the phone's own menu. The same on every page, so its hash is too; it reads the canonical address.
 */
const SCRIPT = `(()=>{let l=document.currentScript.previousElementSibling,u=document.querySelector("link[rel=canonical]").href,n=navigator,b=(t,f)=>{let i=document.createElement("li"),e=document.createElement("button");e.className="link";e.textContent=t;e.onclick=()=>f(e);i.append(e);l.append(i)};n.clipboard&&b("Copier le lien",e=>n.clipboard.writeText(u).then(()=>e.textContent="Lien copié"));n.share&&b("Partager…",()=>n.share({title:document.title,url:u}).catch(()=>{}))})()`;

export function ShareScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
