import { walk } from './walk/walk.js';
import { ECHO, deskIn } from './walk/setting.js';
for (const s of [ECHO]) {
const t=performance.now(); const texts=new Set<string>();
const w=walk(s,(steps)=>{for(const x of steps) texts.add(x.rendered.speech+x.rendered.reprompt);});
console.log(s.name,w.situations.length,w.classes.size,w.transitions,texts.size,((performance.now()-t)/1000).toFixed(1),'s');
const by:Record<string,number>={}; for(const c of w.classes){const k=c.split(' ')[0]!;by[k]=(by[k]??0)+1} console.log(by);
}
