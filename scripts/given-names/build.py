"""Builds packages/core/src/languages/en/names/given-name-lists.ts: the given names of Faker 40.54 (PyPI `faker`, MIT) and our own (own.txt), folded and merged.

    pip install faker==40.54.0
    python3 scripts/given-names/build.py ../shared/data

Left out: names in the two lists below (places, common words), and words that the training texts write small three times or more and in more than a tenth of
their uses. A name that is also a surname of a Western locale and given in fewer than five locales goes to both sexes, as does one that no sex bears twice as
widely as the other.
"""
import collections,gzip,importlib,json,os,re,sys,unicodedata
import faker.providers.person
from faker.providers.person import Provider as Base
HERE=os.path.dirname(os.path.abspath(__file__))
CYR=dict(zip("абвгдезийклмнопрстуфхыэ","a b v g d e z i i k l m n o p r s t u f kh y e".split()))
CYR.update({'ё':'yo','ж':'zh','ц':'ts','ч':'ch','ш':'sh','щ':'shch','ъ':'','ь':'','ю':'yu','я':'ya','і':'i','ї':'yi','є':'ye','ґ':'g','ј':'j','љ':'lj','њ':'nj','ќ':'kj','ѓ':'gj','џ':'dz','ѕ':'dz'})
def fold(s): 
    s=s.lower()
    for a,b in (('ø','o'),('ł','l'),('đ','d'),('ð','d'),('þ','th'),('ß','ss'),('æ','ae'),('ı','i'),('œ','oe'),('ə','a')): s=s.replace(a,b)
    return ''.join(c for c in unicodedata.normalize('NFD',s) if not unicodedata.combining(c))
def roman(s,loc):
    s=s.strip().lower()
    if re.search('[а-яёіїєґј]',s):
        out=[]
        r=''.join(CYR.get(c,c) for c in s)
        if loc=='uk_UA': r2=''.join({'г':'h','и':'y','й':'y'}.get(c) or CYR.get(c,c) for c in s); 
        elif loc=='bg_BG': r2=''.join({'ъ':'a','х':'h','щ':'sht','й':'y'}.get(c) if c in 'ъхщй' else CYR.get(c,c) for c in s)
        else: r2=''.join({'й':'y'}.get(c) or CYR.get(c,c) for c in s)
        forms={r,r2,re.sub('ii$','iy',r),re.sub('ii$','y',r),re.sub('iy$','y',r2), re.sub('^e','ye',r) if s[0]=='е' else r}
        for f in list(forms):
            if 'ks' in f: forms.add(f.replace('ks','x'))
        return forms
    return {s}
DROP={'is_IS','en','en_IE','en_NZ','de_CH','de_AT','de_DE','de_LI','sk_SK','bg_BG','ga_IE','nl_BE'}
loc_of=collections.defaultdict(lambda: collections.defaultdict(set))
for loc in sorted(os.listdir(os.path.dirname(faker.providers.person.__file__))):
    if '_' not in loc and loc not in('en','es','sw') or loc.startswith('__'): continue
    m=importlib.import_module('faker.providers.person.'+loc).Provider
    for attr,g in (('first_names_female','f'),('first_names_male','m')):
        v=getattr(m,attr,())
        if attr in Base.__dict__ and v is Base.__dict__.get(attr): continue
        for w in (v.keys() if hasattr(v,'keys') else v):
            for r in roman(w,loc):
                for part in re.split(r'\s+',fold(r)):
                    if re.fullmatch(r"[a-z][a-z'’-]*[a-z]",part) and len(part)>=3 and '-' not in part: loc_of[part][g].add(loc)
# lowercase frequency
low=collections.Counter();cap=collections.Counter()
D=sys.argv[1].rstrip('/')+'/'
for p in ('polnear/train.jsonl.gz','times/train.jsonl','entities-uner/train.jsonl','places-lgl/train.jsonl','entities-worldwide/train.jsonl.gz'):
    for line in (gzip.open(D+p,'rt') if p.endswith('gz') else open(D+p)):
        for w in re.findall(r"[A-Za-z]+",json.loads(line)['text']): (low if w.islower() else cap)[w.lower()]+=1
own=open(os.path.join(HERE,'own.txt')).read()
OWN={'f':set(),'m':set()}
for part in own.split('#'):
    if part[:1] in OWN: OWN[part[0]]|=set(part[1:].split())
place=set('chad georgia jordan israel india china paris london sydney carolina virginia florence austin houston kenya asia africa america geneva vienna madison lincoln jackson cuba malta victoria dakota savannah orlando charlotte adelaide alabama tennessee montana arizona phoenix cairo milan verona siena roma sofia lourdes santiago diego france germany holland britain english french irish welsh scott-land lima bogota havana quito caracas salvador trinidad dallas denver carson regina adana kobe persia syria russia iran iraq turkey austria genoa brooklyn washington kingston cleveland'.split())-{'victoria','diego','charlotte','sofia','savannah','jackson','florence','santiago','carson','salvador','regina'}
common=set('will may mark grace bill hope faith joy rose art drew rich pat ray gene dean sage king prince duke baron major justice mercy patience blessing precious favour gift miracle princess queen earl guy rod cliff dale glen heath lane lee-way ford chase hunter mason cooper carter tanner parker taylor tyler page summer autumn april june august dawn eve star sky ocean river brook forest storm rain snow violet ivy lily olive pearl ruby amber crystal jade gold silver san los las del della van von bin ben-gurion abu the and from her his love amor general angel angels christian muslim royal noble loyal legend saint true ever honest kindly pope bishop abbot deacon marshal miller baker major christ jesus sun moon can may son most ali-baba maria-nope ace bay beach bear bird blue bow boy bridge brother buck buddy bud case chance chip city clay clear constant cross day desire destiny doctor early east north south west echo editor fern fine fox frank free glad good grand green grey happy harbor hard harmony heart hero holy home honor hard hall hill iron island jet jewel journey judge king knight lake lamb lawyer leaf legacy liberty life light line link lion long lord luck lucky man may merit merry mister money moss nation night noon oak one only opal page palm park peace penny poet poppy port power press price pride prima promise prosper quest race rally ranger real red reed reef remedy rich ring rite rock roman rome royal rush saint sand sea senator senior shadow shine shore short sign silk sincere snow soldier song spirit spring star state steel stone stone strong style sunday sunny tree trinity trip triumph trust tuesday united unity valentine very victor victory vision vocal war water way wave weak white wild wind winter wise wolf wonder young zone zero zion an as at be by do he if in is it me my no of on or so to up us we you all any are but for had has how its let new nor not now off old our out own put say see set she too two use was who why yes his her him has hers'.split())-{'frank','victor','roman','valentine','christian','angel','jesus','clay'}
ENL=set()
for loc in ('en','en_US','en_GB','en_IE','en_NZ','es','es_ES','es_MX','es_CO','es_AR','es_CL','fr_FR','de_DE','it_IT','pt_BR','en_IN','nl_NL'):
    try: m=importlib.import_module('faker.providers.person.'+loc).Provider
    except Exception: continue
    v=getattr(m,'last_names',())
    for w in (v.keys() if hasattr(v,'keys') else v): ENL.add(fold(w))
out={'f':[],'m':[],'e':[]}
for n in sorted(set(loc_of)|OWN['f']|OWN['m']):
    f=loc_of[n]['f'];m=loc_of[n]['m'];allc=f|m
    mine=n in OWN['f'] or n in OWN['m']
    if not mine:
        kept=allc-DROP
        if not kept: continue
        if len(allc)<2 and allc&{'en_US','en_GB','en_TH','fr_CH','de_LU','es_CA','hu_HU','fr_DZ','en_KE'} and not allc&{'en_KE','fr_DZ'}: pass
        if n in place or n in common: continue
        l=low[n];c=cap[n]
        if l>=3 and l>c*0.1: continue
    if not mine and n in ENL and len(allc)<5: g='e'
    elif n in OWN['f'] and n not in OWN['m']: g='f'
    elif n in OWN['m'] and n not in OWN['f']: g='m'
    elif mine: g='e'
    else: g='f' if len(f)>2*len(m) else 'm' if len(m)>2*len(f) else 'e'
    out[g].append(n)
print({k:len(v) for k,v in out.items()}, sum(len(' '.join(v)) for v in out.values()))
def ts(name,words,doc):
    lines=[];cur='  '
    for w in words:
        if len(cur)+len(w)+1>155: lines.append(cur.rstrip());cur='  '
        cur+=w+' '
    lines.append(cur.rstrip())
    return f'/** {doc} */\nexport const {name}: string = `\n'+'\n'.join(lines)+'\n`;\n'
target=os.path.join(HERE,'..','..','packages','core','src','languages','en','names','given-name-lists.ts')
hdr=open(target).read().split('\n\n',1)[0]+'\n'
open(target,'w').write(hdr+'\n'+ts('FEMALE',out['f'],'Names of women.')+'\n'+ts('MALE',out['m'],'Names of men.')+'\n'+ts('EITHER',out['e'],'Names of women and of men.'))
