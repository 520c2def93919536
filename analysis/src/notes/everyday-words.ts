const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that hold sentences together. */
export const functionWords = set(`
a an the this that these those some any no each every all both either neither such what which who whom whose
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours
ourselves they them their theirs themselves one ones et cetera etc ago someone somebody anyone anybody everyone everybody nobody something
anything everything nothing there here where when why how and or but nor so yet if then than because cause since although though unless
until while whereas whether as at by for from in into of off on onto out over per to toward towards under up upon via with
within without about above across after against along among around before behind below beneath beside besides between beyond
despite down during except inside like near outside past through throughout underneath not never ever also too very just
only even still already again else almost quite rather really pretty much many more most less least few little lot lots bit enough
other others another same own several plenty yes yeah yep yup nope no okay ok kay right well oh ah um uh er mm hmm mhm huh hm
uh-huh mm-hmm mm-hm eh ha hah haha hee oops ooh whoa yay hum yo aye ay aha yuck mmm wow hey hi hello bye goodbye cheers thanks thank please sorry sure alright cool great nice good
be am is are was were been being do does did done doing have has had having can could will would shall should may might must ought
ain't isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't cannot couldn't won't wouldn't shouldn't mustn't
i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're
they've they'd they'll that's that'd that'll there's there'd there'll here's what's what're who's who'd where's how's when's why's let's
gonna wanna gotta kinda sorta dunno lemme 'cause 'em y'all now today tomorrow yesterday tonight soon later always often sometimes
usually maybe perhaps probably possibly actually basically obviously certainly definitely exactly absolutely totally completely
literally simply mostly mainly nearly hopefully honestly frankly generally normally typically currently recently finally eventually
first second third firstly secondly last next final once twice away back together apart ahead aside instead anyway otherwise however
therefore thus hence meanwhile overall somewhat somehow somewhere anywhere everywhere nowhere whatever whichever whoever whenever wherever
zero two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million half couple dozen
`);

/** Verbs and adjectives of any talk; no heading is made of them. */
export const talkWords = set(`
go goes going gone went come comes coming came get gets getting got gotten give gives giving given gave take takes taking taken took
make makes making made put puts putting see sees seeing seen saw look looks looking looked know knows knowing known knew think thinks
thinking thought say says saying said tell tells telling told ask asks asking asked talk talks talking talked speak speaks speaking spoke
spoken discuss discusses discussing discussed mean means meaning meant want wants wanting wanted need needs needing needed like likes liked
love loves loved try tries trying tried use uses using used find finds finding found keep keeps keeping kept let lets letting leave leaves
leaving left start starts starting started begin begins beginning began begun stop stops stopping stopped finish finishes finishing finished
end ends ending ended seem seems seeming seemed feel feels feeling felt happen happens happening happened work works working worked run runs
running ran show shows showing showed shown turn turns turning turned move moves moving moved play plays playing played hear hears hearing
heard believe guess suppose wonder wondering hope hoping hoped wish understand understands understood remember remembers remembered forget
forgot forgotten agree agrees agreed disagree decide decides decided deciding wait waits waiting waited bring brings bringing brought
hold holds holding held set sets setting sit sits sitting stand stands standing stood read reads reading write writes writing wrote written
add adds adding added change changes changing changed call calls calling called help helps helping helped follow follows following followed
send sends sending sent pick picks picking picked choose chooses choosing chose chosen include includes including included consider
considering considered depend depends depending depended appear appears appeared become becomes became continue continues continuing
continued allow allows allowing allowed mention mentions mentioned mentioning explain explained explaining share shares sharing shared
cover covers covering covered jump jumps jumping jumped check checks checking checked happy glad fine able available possible
impossible big small large little long short high low new old young early late easy hard difficult simple complicated different similar
certain clear clearer better best worse worst bad interesting interested important main real true false wrong correct whole full empty
free open close closed ready busy nice great good cool perfect fair weird strange funny crazy huge tiny quick quickly fast slow slowly
easier easily harder bigger smaller higher lower longer shorter likely unlikely obvious general generally specific particular
particularly especially various single double extra total usual normal special common basic useful necessary sure okay supposed
awesome amazing excellent fantastic lovely wonderful terrible brilliant okay-ish gotten lots sounds sound sounded looks matter matters
care cares reach reaching reached touch touching touched build building built create creates creating created buy buys buying bought
sell sells sold spend spends spending spent save saves saved pay pays paid lose loses lost win wins won meet meets met break
breaks broke broken cut cuts fix fixes fixed fixing push pushes pushed pull pulls pulled grab throw thrown walk walked walking
expect expects expected assume assumes assumed prefer prefers preferred recommend suggest suggests suggested suggesting propose
proposed proposing based related according regarding concerning involved given aware familiar confident concerned curious
join joins joining joined introduce introducing introduced welcome hand hands cannot im dont thats ive youre theyre wont cant
`);

/** Nouns of any meeting: no heading by themselves, but the end of one ("price list", "project meeting"). */
export const meetingNouns = set(`
thing things stuff way ways kind kinds sort sorts type types part parts piece pieces point points question questions answer answers idea
ideas issue issues problem problems case cases example examples reason reasons fact facts matter topic topics item items agenda meeting
meetings call calls session sessions discussion discussions conversation conversations chat talk minute minutes hour hours day days week
weeks month months year years time times moment second seconds morning afternoon evening night weekend monday tuesday wednesday
thursday friday saturday sunday january february march april may june july august september october november december
people person guy guys folks man woman men women everybody team group lot bunch number numbers amount bit rest end beginning start
middle side sides top bottom left front hand place places area areas line lines list lists name names word words note notes page pages
slide slides screen mic microphone sense chance choice option options change changes difference level levels step steps stage thought
thoughts opinion opinions suggestion suggestions comment comments feedback update updates information info detail details result results
work job jobs task tasks use plan plans goal goals purpose aim progress status decision decisions action actions conclusion summary
terms term respect regard view views account matter deal fun trouble luck mind head eye eyes god gosh dear sir everything concern concerns
situation aspect aspects context perspective basis extent effort attention interest value values order set sets half quarter third next
version versions process today tomorrow course worry pleasure laugh laughter noise break lunch coffee dinner home house room door
sec secs min mins hello goodbye chair anybody participant participants speaker speakers stuffs couple figure link links percent percentage euro euros dollar dollars pound pounds cent cents bucks example
`);

/** True where a lower-case word says nothing of what a meeting is about. */
export function isEveryday(key: string): boolean {
  return functionWords.has(key) || talkWords.has(key) || meetingNouns.has(key);
}
