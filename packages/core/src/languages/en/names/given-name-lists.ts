// Given names, folded to plain lower-case letters, as scripts/given-names/build.py makes them: the first names of all locales of Faker 40.54 (PyPI `faker`,
// https://github.com/joke2k/faker, copyright Daniele Faraglia, MIT licence; see NOTICE), Cyrillic ones romanised, less the names that are also common words or
// places; with our own lists (scripts/given-names/own.txt) for Arabic, Persian, Turkic, South Asian, East Asian and African names.

/** Names of women. */
export const FEMALE: string = `
  aachal aada aadhya aahana aaliyah aanuoluwapo aarini aarna aashi aba abbie abebi abelone abena abeni abha abigael abigail abigaili abiye abosede abril
  acabnaz acarkan achieng acilay ada adaeze adal adanech adebukola adela adelaida adelasia adele adelia adelina adeline adenike adepeju adesewa adesua
  adetoke adetoun adhiambo adhra adia adiba adiela adila adimu adina adora adoracion adriana adrianna adrienn adrienne adrijana adunni advika adviye
  adweta adwoa adya afaq afat afia afife afruza afua agafya agata agatha agathe agbegim agca aglaia agnes agnese agneta agnete agnieszka agostina agripina
  agueda agustina ahter aicha aida aiga aigul aija aila aili aimee aina ainara aino ainoa ainur airi aisha aishani aishwarya aisulu aisyah aitana aizhan
  ajda ajeng ajoke akay akgunes akie akifa akinyi akise akmaral akosua akoth aksoy akua akulina akumaa akumu akyildiz alabezek alana alaz alba alberta
  alberte albertina albertine albina alcira aldonza aleida alejandra alejandrina aleksandra alemsah alena alenka alessandra alessia alevtina alexa
  alexandra alexandria alexandrie alexandrina alexia alfiya alfonsina algis alice alicia alida alika alina aline alisa alise alisha alisik alison alisson
  alix aliya alize alizee alja alka alla allana allegra alma almasi almast almendra almira almudena alojzija alondra aloyse alta altinbike altincicek
  altynai alvine aly alyssa alzbeta alzina ama amada amahle amaira amaka amal amalia amalie amalija amaliya amanda amandine amani amara amarachi amarilis
  ambar ambre amel amelia amelie ami amina aminata aminatu amira amoke amondi amope amparo amre amrita amruta ana anabel anabela anaelle anahi anahis
  anaida anais anamaria anamika ananya anar anargul anasa anastacia anastasia anastasie anastasiya anastazie anastazja anca ancuta anda andela andrada
  andrea andree andreea andreia andreja andrejka ane anel anemona aneta anete anett anette anezka angela angele angeles angelica angelika angelina
  angeline angelique angelita anghelina angie ani anica aniela anika aniko anisa anisoara anissa anita anja anjali anka ankica ann anna annabel annabelle
  annah annalena annalisa annamaria annastacia anne anneli annelie annemette annemijn annet annetta annette anni annica annick annie anniina annija annika
  annikki annukka annunziata anny anouk anselma ansora antiqa antoaneta antoinette antonela antonella antonia antonieta antonietta antonija antonina antra
  anu anunciacion anusha anuta anvi anya anyango anyi anzhela anzhelika apolena apolline apolonia araceli aracely aradhana aral aranka aranzazu arcelia
  aria ariadna ariana ariane ariela arifa arija arike arina arinola aripinar aristita arja arlet arlette armahan armande armelle armida arnaude aroa
  artemisa arunima arusi arwa arziye arzu asake asali asatira ascension ase asel asha ashan ashlee ashleigh asila asliye asma asmaa asma’u asmini asmira
  assel assia asta aster astrid astride asu asuncion atanur atena ati atiena atieno atinuke atiyye aud aude audrey augustina aulikki auma aune aurea
  aurelia aureliana aurelie aurora aurore ausma austra avunc awa awero awesi axelle axenia aya ayan ayasun aybaniz aybet aycagul aycan aycicak aydar
  ayduru ayelen ayelet ayesha aygonenc aygul aygun ayhan ayinke aykut ayla ayleen aylil aylin aylla aynilhayat aynimah aynur aynura ayoka ayse ayseana
  aysel aysema aysenur aysevim aysu aysuna aytakin aytan ayten aytoz ayu ayulker ayumi ayyaruk ayzhan azade azadeh azahar azahara azalea azeneth aziza
  azize azra azucena baaba badegul bagdat baghyawati bahtinur baiba balaxanim balca balli balnur banovsa banu bara barbara barbora barbro barica barkha
  basriye beata beatrice beatrix beatriz becky bediriye begim begona behiza belen belgizar belinda belkize bella benazir benedicte benedikte benedita
  benek benice benigna benita benta bente benthe beray berengere berenice bergen berit beriye bernadett bernadette bernarda bernardita berrin berta bertha
  berthe besey beste betania beth bethan bethany bettina betty beverley beverly beyhatun bezek bhanumati bhavani bhavika bhavini bhavna bhavya bhekisisa
  bhekizizwe bhekokwakhe bianca bianka bibiana bibigul bibisora bidayet bidhya bidya bienvenida bilay bilginur bilha biljana bilkay bilkisu bilqis bimala
  bina binay bineta birben birgit birgitta birgitte birgul birsan birte birthe birtukan biruta biserka bishakha bitten bitul bjorg blagitsa blanca
  blandine blanduzia blanka blazena bodil boel bogdana bogdanna boglarka boguslava bohdanna bohumila bohuslava bolatito boluwatife bonnie bonu borbala
  bosibori botagoz bouchra bozena bozica brandi brandusa branka breanna breda brenda brendah briana brianna bridget bridgit brigid brigida brigita
  brigitta brigitte brilyant brinda brita britt britta brittany brittney bronislava brooke brunilda bukola bunmi burcuhan bureyre busara bushra busisiwe
  busra busranur caetana caglar cahan caitlin caitlyn cajsa calim calista calixta camala camelia camila camilla camille canan candace candela candelas
  candice candida canfeza canseven canur capucine caren caridad carin carina carine carita carla carlijn carlota carly carmela carmelita carmen carmenza
  carmina carminho carola carole carolin caroline carolyn carolyne carren carrie casandra casiana cassandra cassie catalina catarina caterina catharina
  catherine cathrine cathy catinca catrin catrina catrine catrinel cayetana cecile cecilia cecilie cecilija cecille cedide celeste celestina celestine
  celia celina celinda celine cemiyle centrine cerasela cevale cevregul ceyhuna ceyla ceylin ceyran cezara chaaya chaitaly chakrika chaman chameli
  chanchal chandani chandrika chanez chaniya chantal charita charlene charline charlott charlotta charlotte charos charvi chasmum chausiki chavvi chebet
  chelangat chelo chelsea chelsey chepkemoi chepkoech chepkorir cherotich cheryl cheyenne chiamaka chiara chidimma chimamanda chinelo chinyere chioma
  chipukizi chiraz chita chizoba chloe christabel christel christelle christiane christianne christin christina christine ciaobella cicak cici cielo cihan
  cilga cilia cimnaz cinara cindy cinta cinthia cinthya cintia cipriana cirkeline cisem citlali citra claire clara clare clarice clarisa clarisse
  claudette claudia claudina claudine clelia clemence clemencia clementina clementine cleopatra cloe clorinda clothilde clotilde codrina codruta colette
  coline colleen colomba colpan concetta conchita condoleezza connie conny consolata constanca constance constanta constantina constanza consuela consuelo
  coralia coralie coraline corazon corina corine corinne cornelia cosmina coumba crenguta crescencia crina cristal cristina csilla cuheyna custodia cvetka
  cynthia dace daciana dafina dafne dagmar dagmara dagny dahiana daiana daiga daina dainess daisy daksha dalaja dalal dalia dalila dalili dalima damaris
  damienne damini damjana damlanur damyanti dana danae danche dania danica daniela daniella danielle danijela danique danitsa danitza danna danuse daphne
  daria dariana dariga darija darika darina darinka darja darlene darta dary darya daryna dayamai dayana dayita deanna debbie debora deborah debra deepa
  deepika deger deha deicy deisy delcy delfina delia delphine demetra demi denisa denise denisse derly deryanur desiree despina devika dewi deyanira
  dhriti diah diana dianah diane dida didina digna dilara dilcan dildora dilfeza dilhus dilma dilnoz dilnur dilsad dilsat dilsitan dima dimitrina dimka
  dina dinah dinara dinda dionisia dipta dipu dita ditte divya diya diyora doaa dochia dogannur doina dolly dolores dolphine dominga dominika dominique
  domitila domnica donatella doner donna dora doralisa dorcas dorcus doreen doriana dorina dorine doris dorita dorli dorota dorotea doroteja dorothee
  dorothy dorottya dorte dorthe dounia doyinsola draga dragana dragica drahomira drahoslava duha dulce dumisani dumisile dumitra dumitrana dunya dunyo
  duong durdana durdica durdona durgadin durna durnisa durrusehvar dursadiye dusanka duyen duyguhan dzidra dzintra ebba ebony ecaterina ecegul ecrin eda
  edaviye eddah edelmira edhitha edilma edina edinah edita edite edith edna eduarda edyta eesha eeva efil eftimia efua egenur eija eila eileen eira
  eiravati eivor eka ekaja ekani ekanta ekantika ekaterina ekiya ekta elaheh elaine elamiye elba elcira elcy elea eleanor eleanora elena eleonor eleonora
  eleonore elham eliabeth eliana eliane eliette elif elifnur eligia eliisa elin elina eline elisa elisabet elisabeta elisabeth elisaveta elise eliska
  elita eliza elizabeta elizabete elizabeth elizaveta elize ella ellen ellie ellinor elly elma elmira elna elnara elnura eloa eloah elodia elodie eloisa
  eloise elosy elsa elsebeth elsie elsy elvan elvia elvina elvira elvire elvy elza elzbieta ema emal eman emanuela emanuella emanuelly emelie emelina
  emeline emelyne emese emilce emilia emiliana emilie emilija emiliya emilly emilse emily emine emis emma emmaculate emmah emmanuelle emmi emmy emperatriz
  emy encarna encarnita endah ene enfes engla eniko eniola enith enriqueta epsy erbay erem ergul erica erika erin eris erna ernestina ernestine erny
  ervaniye erzsebet esengun eshana esi esila esim esmanperi esmarelda esmee esmeralda esmira esna esparta esperanza essi estefania estefany estela estella
  estelle ester estera esteri esther estrella eszter eta etelka etelvina ethel etta eufemia eufrosina eugenia eugenie eulalia eunice eusebia eva evaline
  evalyne evangelina evangelista evanghelina evde evdokiya evelia evelien eveliina evelin evelina eveline evelyn evelyne everline everlyne evfrosiniya
  evgeniya evi evie evija evita evpraksiya evpraxiya evrim evy ewa ewatomi ewelina ezgin e’zoza fabia fabiana fabienne fabiola fabrizia fadekemi faderera
  fadia fadila fadile faezeh faina faisa faiza faizah faize falak falguni famila fanni fanny fanta farah farangiz farhiya farhunnisa farida farijika
  fariza farqana farzona fatemeh fathonah fatigul fatiha fatima fatinur fatma fatmanur fatou fatoumata fatuma fawzia faxriyya faye fayize febe febi feden
  federica fehintola fehmiye felicia feliciana felicidad felicie felicitas feline felipa felisa felista felister felistus fella fem femke fenna fenne
  ferahdiba feraye ferhan feriel ferinaz fermuta fernanda fernande ferny feruza feryas fevroniya feyha feyzin fiamma fibikemi fidan fidaye fidela fien
  fiene figen fikayomi fildan filipa filippa filofteia filomena fiona fiorella firangiz firdevis firuza fitnat fitria fitriani fizza flavia flavie fleur
  floare floarea floortje flor flora flore florence florencia florenta florentina florentine floriana floriane florica florina florinda florine folake
  folashade fortunata fotima fouzia fran franca frances francesca franchesca francia francine francisca franciska francoise francy frantiska frederikke
  frederique fredrika freja fresia frida fridah frusina fugen fuma funke fyokla gabel gabriela gabriella gabrielle gabrielly gaby gaelle gaida gail gaja
  galina gambo ganga ganiye ganna garima gasti gauhar gaurangi gauri gaurika gautami gawati gayathri geanina geeta geetika gelengul gelsomina gema gemma
  genesis genevieve genovefa genoveva genta gentiana georgeta georgette georgiana georgina geraldine gerda germaine germana gertrud gertrude gertrudis
  gesare geta gethera getrude geun geun-hye ghada ghaliyati gherghina ghislaine giada gianina gianna gifty gilberte gilda gillian gilma gina ginette
  gioconda giorgia giorgiana giovanna gisela gisele giselle gisselle gita gitte giulia giuliana giulietta giuseppa giuseppina gizella gladis gladys
  glafira glenda gloria gok gokce gokperi golda goli golnar goma goncafer gordana gorsev gozem graca graciana graciela gratiana gratiela grazia graziella
  greca greta grete grethe gricelda grieta griselda gro guadalupe gudrun gugu gugulethu guillermina gular gulara gulay gulbani gulbeyan gulbiye gulce
  gulcegun gulcin gulcohra guldam gulder guldunya gulenay guler gulev gulfari gulfeza gulgen gulguzel gulhisar gulinaz gulkadin gullar gulluhan gulmira
  gulmisal gulnar gulnara gulnaz gulnaziye gulnur gulozge gulper gulsa gulsalin gulsan gulselin gulseref gulseren gulsevil gulshara gulsiye gulsu gulsum
  gultac gultakin gultan gulter gulus gulustan gulxar gulzadiye gulzar gunay gunborg gundhild gunebakan gungoren gunhild gunilla gunita gunnel gunsel
  gunta gunvor gurbansoltan gurcuye gurli gurten guusje guvercin guzey gwenaelle gwendoline gwendolyn gyda gyongyi gyorgyi habiba habibe hacar hacile
  hadassa hadicha hadija hadiza hadjer hadrey hafiza hafsa hafsat hafshah haiba hailey hajar hajnalka hala halenur halima halimo halisi haliye halyna
  hamida hamima hamiyet hamsini hana hanaa hanan hanbiken hania hanim hanja hanna hannabel hannah hanne hannele hansultan harbinaz harinakshi harini
  harita harriet haruka hasgul hashiki hasina hasna hasret hatice hatima hatin hauwa havali havse hawa hawehindi hayat haydee hayel hayley hayrunnisa
  hazel hazine heather heba hedda hedvig hedvika hege heidi heidy hekime helen helena helene helga heli helina helle hellen hellena hellevi helmi heloisa
  heloise helvi hema hemal hemangini hemani henife henna henrieta henrietta henriette heracleea herdis hermelinda hermina herminda herminia hesti heva
  hezniye hiba hicran hidaya hilayda hilda hildah hilde hilkka hillary hillevi hilma hina hind hinet hiral hiroko hirut hjordis hnin hodan hodari hokuma
  hollie holly hong hortense hortensia hoskadem houda huda huguette humaira humaiya humayra humeyra huong hurican hurmet hurside huruyet husniyya husnuhal
  iara iasmina iben ibeth ibironke ibolya icha icimbike ide idika idun ieva ifa ifeoma ifora ifunanya ignacia iida iiris ijaya ika iklim ikram ikshita
  ilaha ilaria ildes ildiko ildiz ileana ilga ilhama ilinca ilkana ilkbahar ilklima ilnara ilona ilper ilqara ilsa ilse ilze iman imane imany imara imelda
  imene imge imke immaculate imona imrihan ina inara inas inaya inayat incifir indah indali indira indy ines inese ineta inez ing-wen inga ingalill inge
  ingeborg ingegard ingegerd ingela ingelise inger ingrid ingrida inguna inkeri inmaculada insaf inta intan intisar intizar ioana ioanina iolanda ionela
  ionelia iosefina ira irada iraida iren irena irene iretioluwa iriana iridenta irina irine iris irja irma irmeli irya iryna isabel isabela isabell
  isabella isabelle isabelly isadora isaline isaura ise isha ishani ishanvi ishita isidora isin isis islime isolina isra israa itanya itzel itziar iulia
  iuliana iustina iva ivana ivanka ivanna iveta ivette ivka ivona ivone ivonne iya iyabode iyadunni iymona izabela ize izel jaana jacinda jacinta
  jackeline jackie jackline jaclyn jacobine jacqueline jadranka jael jagrati jagvi jahi jala jalsa jamalia jamila jana janaki janani jane janet janeta
  janeth janice janina janine janja janna janne janneth janni jannie januja janya jaqueline jarmila jaroslava jaruthip jasiri jasmijn jasmin jasmina
  jasmine jasminka jasmit jasna javiera jayalalithaa jayda jaylinn jayne jazmin jeana jeanette jeanine jeanne jeannette jeannie jeannine jeanny jebet
  jecinta jedidah jeevika jekaterina jelagat jele jelena jelita jelka jemimah jemma jemutai jen jenifer jeniffer jenipher jenna jenni jennie jennifer
  jenniffer jenny jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jerica jerneja jerono jerop jerotich jeruto jesca jessica jesusa
  jhalak jhoana jill jillian jimena jina jindriska jinthe jirina jitka joana joanna joanne joaquina jocelyn jocelyne jodi jodie jody joelle johana johanna
  johanne jolan jolana jolanda jolie jolijn joline jonna jordana jorunn josee josefa josefiina josefin josefina josefine joselyn josephine josette josiane
  josianne josipa josphine josy jovana jovita joyce joyline jozefa jozica juana juanita judit judita judith judy jula jule julia juliana julianna julie
  julienne juliet julieta julieth juliette julija julijana julita justina justine justyna juulia jyoti jytte kaarina kadiatou kadinana kadri kahina kaija
  kaisa kaitlin kaitlyn kaja kajsa kalina kaluwa kamala kamaria kamila kamilla kamilly kamya kandef kani kania kara karama kardelen karima karimah karin
  karina karine karla karlijn karlina karlygash karoliina karolina karoline kartika kashish kashvi kasiyah kaskazi katalin katalina katariina katarina
  katarzyna katcha kate katelyn katerina katerine kateryna katharina katherin katherine katherinne kathleen kathryn kathy kati katia katica katie katja
  katri katriina katrin katrina katrine katty katy kaver kavita kavya kayla kaylee kayleigh kazime kazuko kefser keiko keisha kelli kellie kelly kelsey
  kemuma kemunto kendra kenza kerime kerri kerstin kerttu kerubo ketevan keya kezban kezia keziah khadidja khadija khadijah khaleda khanyisile khawla
  khofifah khristina khrystyna kiah kiandra kiara kibafupia kibibi kifayat kifaye kikelomo kiki kimberley kimberly kimya kinaya kinga kiojah kipepeo kira
  kirsi kirsten kirsti kirstin kirstine kirsty kisima kismet kitan kitti kiwara kjersti klara klaudia klaudie klavdija klavdiya kolinda koncagul konul
  kornelia kosisochukwu kovsar krisha krista kristi kristiana kristie kristiina kristin kristina kristine kristy kristyna krisztina kritika krystal
  krystyna ksenia ksenija kseniya kubran kuchanua kulsoom kumral kumush kuralay kutgun kutun kveta kvetoslava kwamboka kweli kyara kylie kyllikki kyoko
  kyra lacramioara lada ladislava ladli laerke laetitia laia laika laila lailati laini lais lajita lakshmi lalazar lale laleh lalita laly lama laman lamia
  lamiya lana laora lara laras larisa larissa larysa lata latafat latasha latifa latika latoya laura laure laureen lauren laurence laurentia lauretta
  laurette laurine lavanya lavender lavinia lavize lawrencia layla laylo laze lea leah leana leandra leanne leela leena leia leidy leila leire lekha lelia
  lemlem lena lenah lene leni lenka leocadia leona leonie leonor leonora leontina leontine leopoldina lerze lesley lesly leticia letitia letizia leydi
  leyla leyli leyre lezize lia liana liba libia libni libuse liceth licia lida lidia lidija lidiya lidya lieke liene lieve liga ligia ligita liisa lila
  lili lilia lilian liliana liliane lilija lilijana lilita liliya lilja liljana lilla lillemor lillian lilly lilou lina linah linda lindah linde lindiwe
  lindsay lindsey linet linh linn linnea lintang lioara lipika lisa lisanne lisbet lisbeth lise liselott liselotte liseth lisette lissette liudmyla liv
  liva livia liwia liya liz liza lize lizete lizeth lizz lizzy ljiljana ljubica ljubov ljudmila loes loice loida lois loise lola lolita lona londisizwe
  londiwe lopa lora loredana lorelei loren lorena lorenza loretta lori lorine lorna lorraine lotta lotte louane louisa louise louna lova lovis lovisa
  luana luara lubna lubov luce lucette lucia luciana lucie lucienne lucija lucila lucile lucinda lucrecia lucretia lucrezia lucy ludivine ludmila ludovica
  lufen luigina luisa luisana luisina luiza lukiya luma luminita lunna lupita lutfiyya luz luzmira lyazzat lydia lydiah lydiane lydianne lydie lykke lyna
  lynda lynn lynne lysiane lyubov lyudmila lyudmyla maaike maaria maarit maartje mabel macarena macaria macide madaha madalena madalina madara madeleine
  madelene madelief madeline madhavi madina madini madoa maelle maelys maeva mafalda maftuna magali magalie magaly magda magdalena magdalene magdaline
  magdolna maggie maggy magnolia maha mahali mahigul mahika mahira mahizar mahnaz mahru mahsa mahter mahulena mai maia maida maie maija maiken maimouna
  maimuna maimunah maira maire maisa maisha maisy maite maiya maja majani majken majvor makarena makayla makena makiko maksude mala malahat malak malala
  malalai maleeha malena malene maleyka malgorzata malika malin malina maliza malle mallory malou malva malvina malwina mamata mamen manal manca mandy
  manel manola manon mansura manuela manuelita manuella manuelle manya mara marcela marcelina marceline marcella marcelle marcheta marcia maren marfa
  marga margaret margareta margaretha margarida margarita margaud margaux margherita margit margot margoth margret margrethe margrieta marguerite mari
  maria mariah mariam mariama mariana mariane marianela mariann marianna marianne maribel marica maricel maricela maricica maricruz marie mariela marielle
  marieme mariette marija marijana marika marilena mariluz marilyn marina marine marinela marinka marioara marion marisa marise marisel marisela marisol
  marissa maristela marit marita marite maritta maritza mariuca mariya mariyam marja marjaana marjana marjanca marjani marjatta marjeta marjo marjona
  marjorie marjukka marjut marketa marketta marlen marlene marleny marly marlyse marta marte martha marthe martina martine martirio martta marusa marusya
  marwa mary maryam maryann maryanne marylene maryline maryna maryse maryvonne marziyya masa masako maside masma masoumeh massiel masume matanat matea
  mateja mathilda mathilde matia matilda matilde maua maud maude maura maureen mauricette maurine maxima maya mayawati mayerly maynur mayra maysa mayte
  mayya meagan meaza mecide meena meera mefharet megan megane megawati megha meghan meghana mehbara mehdiye mehin mehriban mehrigul mehrimoh meike meja
  mekhala melaha melania melanie melany melba meleknur melikkan melina melinda melisa melissa melita melodie melul melvine menfeat menisan meral merba
  mercedes merche mercyline merel merete merethe meriem merike merim merja meruert merva mervi mery meryeme mesude metka metrine mette meveddet mevludiye
  meyhanim meyransa mezide mia micaela michaela michala michela michele micheline michelle michiko mie miguela mihaela mihrab mihriye miia mikaela mikayla
  mikhailina mila milada milagros milana milcah milda mildred milena milica militsa milka milkah millaray mille millicent miloslava milou miluse mimi
  mimmi mimy mina mindy minerva minibe minna minodora minura mioara mira mirabela miranda miray mirdza mireia mireille mirela mirella mireya miri miriam
  mirian mirja mirjam mirjami mirjana mirna mirona miroslava mirriam mirta mirte mirtha mirthe miruna miryam misty misuli mitali mitchelle mitzy miyesser
  mkarkara mnqobi moa modesta modupe mofifoluwa mohini mohinur mohlaroyim mojca mojisola mojisoluwa molly mona monalisa monica monicah monika monique
  monserrat moraa moradeke morayo moreen morena morenike morgane morine morolake mosinmileoluwa mosunmola motia motunrayo moureen mourine moyosore mrihani
  muarra mubetcel mubina mucevher muferrih mufide mugber mugdha muhima muhiye muhsina muizza mujde mukbile mukrume mumtaze mumtoz muna munezzer munisa
  muret muriel murielle mursalina musaffa musemma musfira mushtariy musila muskunaz muslima musure mutia muvahhide muveddet muxlisa muzayyana muzdalifa
  mwamini mwanajuma mwanamisi mwasaa mya mykhaylyna mylene myriam myrthe nabila nada nadege nades nadezda nadezhda nadia nadine naditsa nadiya nadja
  nafile nafisa nafula nagwa nahiara nahida nahla naiara naiba naide naila naima naina naja najat najla najuma najwa naki nalan naledi naliaka nancy
  nandini nanjala nanna naom naomi naomy narcisa narges nargess nargiz narhanim narimane naringul narmin narmina nashipie nasiba nasra nasrin nastja
  natacha natali natalia natalie nataliia natalija nataliya natalja nataly natalya natasa natasha natasja natasza natavan natella nathalia nathalie
  nathaly nathari natia natividad navi nawal nayara nayaret nayareth nayeli nayfa nayibe naz nazakat nazende nazgul nazi nazidil nazila nazima nazimet
  nazli nazlihan nazrin ndeye ndumiso nebiha necilal necva nedda nedjma neelima neema nefaret nefiye neha neja nejdet nekesa nela nelah nelcy nelida
  nelima nell nellie nelly nelsy neptun nerea nereida neriban nesfe neslinur nesrin nesrine nete netra netsanet neval nevena nevenka nevgin nevise nevsale
  neyran neza nezengul nezize ngoc ngozi niara nichole nicolasa nicole nicoleta nicoletta nicoline niculina nidhi nidia nidra nienke nigar nigesa nigmet
  nihan niharika niina nikki nikolett nikoletta nikolina nilam nilcan nilda nili nilima niloufar nilufar nimakoah nimrat nina ninel ninetta ninioluwa nino
  ninoska ninthe nirgul nirja nirmala nisa nisha nitara nives njeri njozi nkazimulo nkechi nkiruka nkosazana nneka nobantu nobuhle noelia noella noelle
  noemi noemie nohora nokulunga nokuthula nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nonhlanhla nonjabulo
  nonna noora noortje nora norah norica noriko norma nothando nour nova novi novrasta noxolo nozibusiso nozima nozizwe nqobizitha ntombi nubar nubia
  nudret nuha nula nura nurana nurbanu nurda nurdeniz nurey nurgil nurgul nurhayet nuria nurice nuriya nuriyet nurlana nurmelek nurseda nurser nursim
  nurtac nurveren nury nusa nusaba nusrat nyaboke nyambura nyanchama nyasi nydia nynke nyoka nyoni nyota nyuki oana obdulia obianuju oby oceane octavia
  octaviana octavie odalis odalys odarka odeline odette odika odile odina oeshi ofelia ofeliya ogechi ogulsapar ogus ojasvi oksana okseniya oktyabrina
  olajumoke olalla olasunmbo oleksandra olena olga olha olimpia olimpiada olivia olivie ololade oluchi olufunke olufunmilayo olus oluwakemi olwethu omaira
  omaja omina omisha omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omriye omya ona oni onyinye oona ophelia ophelie
  opwonya orcin oreofe orfelina orfiye oriana orina orisya ornella orsolya ortansa orvokki oryna orysya osha osiyo otilia otilija ottilia otylie oumou
  outi oviya ovun owethu oxana oxeniya oyenike oyindasola oysha ozana ozay ozbilge ozdes ozge ozgun ozioma ozlem ozpetek ozyurt pabla paca pacifica padma
  padmi paetongtarn pahal paige paivi paivikki pakiza paksu pallavi palmira paloma pam pamela panini panya paola paoletta paramita paraschiva pari parisa
  parisan parvana parvati parvina pascale pascaline pascuala paskalia pastora patricia patricie patricija patrizia patty paula paule paulette paulica
  pauliina paulina pauline pavani pavla pavlina paye pegah peggy pekkan pelageya pembesin penelope penina peninah pepita peren perinur peris perla perlita
  permun pernilla pernille perrine pervin pesent petra petrona petronela petronila petruta phanice phileine philippine philis philomena phoebe phylis
  phyllis phyu pia piedad pien pierette pierina pierrette pietra piia pilar pili pippa piran piret pirjo pirkko piroska pleun polina polona polonca
  pompilia pooja praskovya pratibha primitiva prisca priscah priscila priscilla priscillah prisha priska priya priyanka profira prudence prudencia puan
  puck puji puk puput purcek purificacion purity pushti puspa puti putri qanira qaratel qizbas qonca qori quinter quinty qumru qushi raagini rabbiye
  rabecca rabi racha rachael rachana racheal rachel rachele rachida rachita rada radeke radha radhika radka rafaela rafaella raffaella rafia rafila rafiqa
  ragna ragnhild rahab rahayu rahila rahiye rahma rahmi raifa raija raili raina raisa rajata rajeshri rakide raksha raluca ramatoulaye ramila ramona
  ramziyya randi rania raphaelle raqsana raquel rasha rasima rasma rasmiyya ratih ratna raushan ravina rawan raxsanda rayen rayhona rayla raymonde rayyona
  raziya rebeca rebecca rebecka rebeka rebekah rebihat reem reena reet refet regina regine regitse regitze rehema rehime reidun reiko rejane reka rekha
  remedios renata renee rengul renho renske restu retno reva revza reyhan reyhana rezin rhonda ria ricarda ridhi rifkiye rigmor riikka riina riitta rika
  rikke rim rima rina rini risa rismaharini risper rita ritt ritva riya roberta robertina robiya robyn rocio rodah rodica rojnu rokia roksana roksolana
  rolande rollande romaine romana romane romanita romina romy ronja ronke roos roosa rosa rosalba rosalia rosalie rosalina rosalinda rosalva rosaria
  rosario rosaura roseline roselyn roselyne rosemary rosenda rosie rosina rosita rossana rovsana roxana roxane roxanne roxelana roxolana roya royala roza
  rozalia rozalija rozaliya roziya rozsa ruba rubaba rubeyda rubiela rudite rufina ruhangiz ruhide ruhiyya ruhshona ruhugul rukhsana rukia rula rumaysa
  rumeysa ruperta ruqayya ruqiya ruqiyya rut ruta rute ruth ruxanda ruxandra ruxsara ruza ruzena ruzica rym ryma saanvi saar saara saba sabiha sabihe
  sabina sabine sabira sabrina sachi sachiko saci sacida sadaf sadao sadeti sadia sadiman sadina sadiye safa safia safina safinaz safiqa safiri safiya
  safta safura sahar sahdiye sahiba sahigul sahil sahinder sahla sahle-work sahnaz sahnuray sahra sahrabanu saida saira saire sakina sakura salala salima
  salimah salimet sally salma salome salomea salomey salsabila saltanat salud salwa samahat samanta samantha samar samaya samia samiah samiha samina
  samira samiya samsiyya sana sanaa sanae sanavber sanaya sanda sandra sandrine sandy sanita sanja sanna sanne sanni santa sanubar sanur sanya sanziana
  sapa sara sarabi sarafat sarafina sarah sarai saraswati sari sarita sariyya sarka sarmite sarvinoz sarya sasha satia satu saturnina saule saumu saumya
  sauti savannah saveta savina savitri sawsan sayali saygin sazime sa’adatu sa’diya scarlet scarleth scarlett scarlette sebigul sebla secgul sedife seema
  sefer sefiye segilola segolene sehel sehreban sehza seija seiko sejda selale selcan selcen selcuk selena selime selin selina selma selmin semat semenica
  semine semrin semsinisa seniha sennur sepideh septi serafina serah seref serena serfinaz serine serma serman sernur servinaz sessa setareh sevara sevcan
  sevdinar severina severine sevgen sevginur sevican sevil sevim sevinc sevinch sevinj sevketfeza sevla sevsevil seyda seyhan seyyide sezen shabana shabia
  shahina shahla shahnoza shaima shakila shana shani shania shari sharon shawana shawna sheena sheila sheilah sheilla sheillah shelby shelia shelley sheri
  sherri sherry sheryl shireen shirin shirley shivani shravya shukria shukrona shulamit shweta sian sibongile sibusisiwe sidar sidiqa sidonia sienna signe
  sigrid sihawukele siiri silanur silje sille silondile silvana silvia silviana silvie silvija sima simber similoluwa simina simisola simona simone
  simonetta simonne simphiwe simten simuzar sindy sine sini sinikka sinklitikiya sintija siphesihle sirap siri sirimavo sirivan sirje sirkka sirpa sirriye
  siska sisko sissel sita sitara sithembiso siti siv siya skaidrite skolastika slavena slavica slavka smaranda smriti sneha snezhana snizhana snjezana
  soad socorro sofi sofia sofie sofija sofiya sohret solange soledad solene soliha soline solma solmaz solomiya solveig solvej solvita somadina sona sonia
  sonja sonnur sonya sophia sophie sophy soraia sorana soraya sorina sorine sos souad soumia sovkat sowande soykan soyler spela speranta stacey stacie
  stacy stana stanca stanislava stanka stefana stefani stefania stefanie stefanija stefica stefka stela steliana stella stellah steluta stepanka stephanie
  stephany sterre stina stine subomi subutiye suci sudaba sudiksha sugra suha suhair suhani suheyda sujata sukufa sukufe suleyla sultane sumaya sumayya
  sumerya sumitra sunay suner sungara sunita surayya susam susan susana susanita susann susanna susanne susen sushma sussanne sussie suus suvi suzana
  suzanne suze suzer suzette svea svetlana sviatlana svitlana svyatoslava swala swati syahrini sylivia sylvaine sylvia sylviane sylvianne sylvie sylwia
  symbat synnove sys szilvia tabita tabitha tacnur tadeja tagangul tahira tahmina taina taisiya taja takako talia talibe tamanna tamara tamasa tambika
  tami tamilla tammie tammy tamu tan tangul tania tanja tanmayi tanses tansu tantri tanvi tanya tanyu tarana tari tarja taru tasha tasvir tatiana tatjana
  tatyana tayyibe tecla teea teija teja tekla teknaz tellervo temime teodora teodosia teofila teona tercan tere teresa terese teresia teresiah teresita
  terez tereza terezia terezija terhi terri terttu tess tessa tetiana tetyana teybet thabisa thabisile thandar thandazile thandeka thandi thandiwe thao
  thea thembeka thembekile thembile thembisile theres theresa therese theresia thi thiare thinhinane thuli thuthukile tiara tiberia ticen tiffany tigist
  tiia tiina tiiu tijana tilda tilde timea tina tinatin tinca tincuta tindra tira tirza titi titilayo titin tiziana tjasa togzhan tola tolulope toluwanimi
  tomasa tomoko tomomi tomris tomurcuk tonia tonje tonya tora torill tova tove tovuz tracey traci tracie tracy tricia triin trine trini tripti triveni
  triya tsion tsveta tsvetanka tudora tudorita tudosia tuere tugce tuija tukazban tule tulia tulin tunzala turana turcan turcein turid turkan turkana
  turknur turvi tutkucan tutu tuula tuuli tuulia tuulikki tuva tuzenur tyra tzipi uberlinda ubika ucchal ucgul uchita udeera udyati uge ujamaa ujunwa
  ulduz ulkar ulke ulkum ulla ulle ulrica ulrika ulrike ulva ulviyya ulya ulyana uma umande umi ummahan ummahani ummuhan umoja umray umusan unal unjani
  unnati unni upadhriti upasna upma urishilla urmi urper ursa urska ursula urszula urvashi urvi usha usyi uyanser uzma vacibe vafa vahida vaishnavi vajen
  valary valborg valda valentina valentyna valeria valerie valerija valeriya valeska valida valija vallary vamakshi vanda vanesa vanessa vania vanja
  vansha vanya varenya varlik varsha varvara vasana vasatika vasilina vasilisa vasilka vaska vasudha vasundhara vasylyna vecide veda vedhika vedika veera
  veerle vefia velma velta vendela vendula venera veneranda venla vera verde veronica veronicah veronika veronique vesna veta vezrife vicenta vicentia
  vicki vickie vicky victoire victoria victorine vida vidhi viivi vija viktoria viktorie viktorija viktoriya vildane vilde vilhelmiina vilhelmina vilma
  vinaya vincenza vinciane vineta viola violeta violetta violette viorela viorica vira virag virginie viridiana virpi visitacion vita vitoria vittoria
  viveka vivi vivian viviana viviane vivianne vivien vivienne vladelina vladimira vlasta voichita volodimira volodymyra vrinda vrishti vritti vuokko
  vusala vyanjana waceera wafa wafae waida wakeeta wambui wanda wangari wani wanjiku wanjiru warda warhi waridi waseme wati watika weddy weena wenche
  wendolin wendy widisha widya wilhelmina wilma winda winni winnie winny wirda wishi worknesh wulan wuraola xalak xalida xalisa xanim xatira xavar xayala
  xenia xeniya ximena xiomara xiti xumar yaa yachana yadavi yadira yahsi yahvi yaiza yamile yamilet yamini yana yanara yance yanet yaneth yanina yanira
  yara yarina yaritza yaroslava yaryna yasaman yasemen yashasvi yashawini yashica yashoda yashodhara yashvi yasina yasinta yasmin yasmina yasmine yasna
  yasti yauvani yazgul yazmin yda yedita yegana yeimy yejide yekaterina yekbun yelena yelisaveta yelizabeta yelizaveta yelysaveta yemilija yemiliya yemisi
  yeni yenifer yenny yeny yepelek yerika yesenia yesica yesil yessenia yessi yessica yetunde yeva yevdokiya yevfrosiniya yevgenia yevgeniya yevheniya
  yevpraksiya yevpraxiya yewande yfke yildiz yina yineth yingluck yinthe ylva yo-jong yocelyn yochana yoko yolanda yolande yolima yoselin yoshita yosma
  yousra yrsa ysaline yucel yudy yuli yulia yuliana yulieth yuliya yumiko yuni yunita yurani yurany yurdaser yuridia yuriko yurtseven yustina yustyna
  yutika yvette yvonne zaenab zaharia zahfer zahnya zahra zahraa zahro zaida zainab zainabu zaira zaitra zaituni zakariyya zakhele zakiyaxon zaliha
  zalindra zamfira zamina zamira zanele zaneta zansi zara zarangiz zaraza zarif zarifa zarina zarna zarnigar zartaj zaynab zdenka zdislava zebirce zehnia
  zehra zehranur zeinab zelda zelha zelie zeljka zelma zemfira zemzem zenia zenobia zenovia zenta zenzile zerafet zeride zevlude zeynab zeynagul zeynep
  zeyno zhanar zhanna zhibek ziba zibeyda zibuyile zigrida zilfa zilmil zina zinaida zinal zinat zineb zinhle zinnura zinnure zipporah zita ziva zizi
  zlatoslava zoe zoey zofie zofija zohra zohreh zohrehan zoila zora zoraida zorka zoya zsanett zsofia zsuzsanna zubaida zubeida zubeyde zuheyla zulaikha
  zulbiye zulema zuleyxa zulfa zulfiya zulfiyya zulfuye zulma zumaridi zumre zumrud zunilda zuwena zuzana zvonka
`;

/** Names of men. */
export const MALE: string = `
  aadi aage aapo aarav aarnav aarne aaro aaron aarush aatos aayush abayomi abbas abbos abdalla abdallah abdel abdelatif abdelaziz abdelfattah abdelhamid
  abdelilah abdelkader abdellah abdelmadjid abdelmalek abdelrahman abderaouf abderrahmane abdessalam abdi abdihakim abdikadir abdirahman abdirizak abdis
  abdiweli abdon abdou abdoulaye abdu abduaziz abduboriy abdul abdulahat abdulaziz abdulbekir abdulcemal abdulgazi abdulhadi abdulhamid abdulhamit
  abdulkadir abdulkarim abdulkerim abdulla abdullah abdullahi abdulloh abdulmalik abdulmenaf abdulrahman abdulsamed abdulsemet abdumalik abdurahmon
  abdurrahman abdurresit abednego abeer abeiku abel abelardo abhimanyu abhiram abhisit abid abilio abiodun abiona abiy abjorn abner abraham abror abubakar
  abubakr abul abuzar abyasa acar achille achim acikel aclan adak adalat adalberto adam adama adamo adan adasal adebayo adebiyi adebowale adedayo adedeji
  adekitan adekola adekunle adel adelardo adeleke adelin adelmo adem aden adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adhiarja adi
  adiarja adigun adika adikara adil adinata aditya adityanath adlan adnan adolf adolfo adolfs adolphe adonis adrian adriano adrien advaith advay advik
  aecio afanasii afanasiy afanasy afer afil afinogen afiq aflatun afolarin afonso aftin aga agafon agahadi agakisi agamali agamusa agap agapito agasafa
  agastya agaxan aggei aggey aggrey agmur agne agnolo agnos agostino agris agus agustin ahad ahat ahliman ahmad ahmadou ahmed ahmet ahsen ahti aiden aidos
  aidyn aigars aijuka aimable aiman aime aimo ainars airlangga aitor aivar aivars ajala ajani ajdar ajiman ajimat ajimin ajiono ajit akalan akanmu akar
  akarsana akatay akbar akbas akboga akcabay akcasu akcivan akdora akdurmus ake akgol akhilesh aki akif akim akinal akinkunmi akinlabi akinwale akira
  akkerman akmal akmaner akobir akoz akram aksay aksel akseli akshay aksogut aktemur akufo akver akwasi akwesi akylbek alaaddin alade aladin aladino
  alaeddin alain alakbar alambana alamiro alamu alan alanalp alasgar alassane alattin albano albeiro alberico albert alberto alberts albin albino alcan
  alcides aldair aldemar alderano aldo alec aleix alejandro alejo aleks aleksandar aleksander aleksandr aleksandrs aleksanteri aleksei aleksej aleksey
  aleksi alen aleodor ales alessandro alessio alevtin alevtyn alex alexandar alexander alexandre alexandru alexe alexei alexej alexey alexi alexis alf
  alfio alfons alfonso alfred alfredo alfreds algot ali aliabbas aliakram aliaksandr aliihsan alikhan alin alinur alireza alirio aliro aliseydi alisher
  alistar aliyu aljaz aljosa alkor allahverdi allan almazbek almus alois alojzij alonso alparslan alpcan alpha alphonce alphons alphonse alpin alpsu
  altinisin altinkaya altogan altug altynbek alvar alvaro alveiro alvin alyaksandr amac amadeo amadeus amado amadou amancio amando amangeldy amaro amaru
  amaury ambrose ambrosio amedeo amedeu americo amico amilcar amin amine aminu aminul amir amirali amit amleto ammar amol amon amos amri amrullah amvrosii
  amvrosiy amvrosy amza anacleto ananii ananiy anany anas anastasio anatolie anatolii anatoliy anatoly anay ancizar anders andic andile andor andras andre
  andreas andrei andrej andrejs andres andress andrew andrey andrian andrii andrija andris andriy andron andronik andrus andry andrzej andwele andy anej
  angavu ange angel angelino angelo anggabaya anghel anibal anicet anies anikei anikey anikita anil anirudh anis anisim anisul anjolaoluwa anmol annak
  annibale anom anoni ansaldo anselmo ansh ansis anssi antal ante antero anthony antim antip anto antoine anton antoni antonin antonino antonio antonis
  antoniu antons antony antti antun anura anutin anvar anwar anyelo anze apaydin apolinar apollinarii apollinariy apollinary apollo apollon aqil aquiles
  arafat aram aran ararat arash arbey arcan ardeshir arefii arefiy arefy arezki argemiro argono argu ari arian ariel arif arifcan arikol arild arisoy
  aristarkh aristide aristides arjun arkadii arkadiusz arkadiy arkady arkhip arkut arman armand armando armands armen armin arnaldo arne arnis arno arnold
  arnoldo arnolds arnost arnulfo aron arpad arpag arsen arsenie arsenii arsenio arseniy arseny arsipatra artan artanto artawan artem artemii artemio
  artemiy artemy arthur artis arto artogrul arttu artturi artur arturo arturs artyom aru arun arvid arvids arvind arvo aryan asad asadullah asaduzzaman
  asaf asafe asalet asani asbjorn asdrubal asgar asger ashok ashraf asif asilbek asim asir asirwada asirwanda askar askarbek asko askold aslan aslanhan
  aslijan asmadi asman asmianto asmuni asraf assar assem assimi aston aswani atabala atagun atalay atamoglan atanas atasagun atatore atef atenulf atgun
  atharv athman athuman athumani atiku atilgan atilhan atilio atma atmaja atnan atte attila auguste augustin augustine augusto augusts aukusti aulis aung
  aurel aurelian aureliano aurelien aurelio austine avdei avdey avelino averkii averkiy averky averyan avgust avgustin avhustyn avi avigdor aviv avksentii
  avksentiy avksenty avram avrelii avreliy avrely avsin avtonom avxentii avxentiy avxenty axinte ayaan ayaydin aybora ayden aydin aydinbey aydinc aygutalp
  ayinde aykutalp ayman aymen aymeric ayodeji ayodele ayoub aypar aysan aysoy aytek aytuna ayub ayush ayushman ayvas ayyub azaan azad azamat azar azarii
  azariy azary azeglio azettin aziz azizi azmin baba babajide babak babasola babatunde babatunji babawale baburam baccio bachittar badr bagas bagdas
  bagiya bagus bagya bahaddin bahadir bahadurjit bahati bahittin bahlul bahman bahram bahruz bahuraksa bahuwarna bahuwirya bairon bajragin bakari bakda
  bakhshi bakhytzhan baki bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakr bakti baktiadi baktianto baktiono bakyt balamantri balangga balapati
  balatekin balazs balbir baldassare baldev baldomero balduino balendra balhaar balidin balijan balinda balint baljiwan baltas baltasar baltazar balvan
  balveer bambang banara banawa banawi bancar bandar bandile banel banjeet bao baptiste baraa barack barak baraka barasa barbu baris bariscan barna
  barnabas barry barsen bart bartek barthelemy bartolomeo bartolomeu basarab basay basel bashan bashar basher bashir basil basile basilio basim basir
  basok bassam bassem bastiaan bastian bastien basuki batirhan baturay baudelio baudouin baurzhan baydu baykan bayman bayram bayron bayruhan baytal
  bayzettin bazhen bazoum beau bedri bedrich behbud behrem behrouz behruz behzad beibut bekbay bekir bektasi belarmino belisario bellisan bello ben bence
  bendeguz benedek benedetto benedict benedicto bengibay bengt beniamin benicio benigno benito benjamim benjamin benny benoit benol benone bento benvenuto
  beppe berat berdimuhamed beren berend berik berkal berki berksay bernabe bernard bernardino bernardo bernd berndt bernhard bernie bernt berran bert
  bertalan bertil berto bertram bertrand bertulis beshte besin bett beyda beyler beyzade bhekani bheki biagio bibuwa bican bidzina biel bijan bilal
  bilawal bilender bilgen bilgutay billy bilol biltas binali binbasar binisik binyamin birger birhanu birsen bisar bisher bissau bjarne bjorn bladimir
  blagoj blahoslav blaise blas blaz blazej boaz bob bobby bobi bobur boe bogatimur bogdan bogodar bogomir boguslav bohdan bohodar bohumil bohumir bohuslav
  bojan boje bola bolat boleslav bonface bongbong bonifacio borahan boratas borche borge boris borislav borivoj borje borris bortecin borut borys boryslav
  bostjan botond boutros boyan boynak bozbag bozerk bozo boztas brad bradley bradut brahim bram bramwel brandon branko braulio bravin brayan brencis
  brendan breno brent bretislav brett brian brice brieuc brijesh bronislav bror bruce bruno bryan bryce bucur budi budimir buenaventura buget buhari bulat
  bulent bulunc bunyamun burakhan burc burhan burhanuddin buyrukhan byron cabbar cabir caga cagak cagdan cager caglasin cagveren cahangir cahya cahyadi
  cahyanto cahyo cahyono caio caius cakar caket cakirca cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calal calcedonio caleb calebe calil calin
  calisto calixto callum calogero calti calvin calvince cameron camil camillo camilo camok canberk candelario candeniz candido candra candrakanta cangur
  cansin cantemir cantez capa capkan caraka carl carlito carlo carlos carmelo carub cas casemiro casian casper catalin catur caturangga caua caue cavad
  cavid cavit cavuldur cawisadi cawisono cawuk cayadi cayetano cazimir cebesoy cebrian cecep cecilio cedric cedrin ceferino celem celestin celestino
  celikkan celikyurek celilay cellou celso cemalettin cemani cemeti cemplunk cenan cengkal cengkir cerci cercis cesar cesare cetinsu cevheri cevikoz cezar
  cezary cezayir chabane chaitanya chakradev chakradhar chaminda champak chanakya chandresh charan charles charly chatresh chatura chau che chedo chege
  chema cherif cheruiyot cheslav cheusi chibuzo chidi chigozie chijioke chinedu chingiz choguel chris christer christian christofer christoffer christophe
  christopher chucho chuck chukwudi chukwuemeka chuy chyngyz cidal cihandide cindoruk cinerk cingiz ciprian cipriano ciriaco ciril cirillo ciro civgin
  claes clarence clas claudio claudiu claudy claus clavs clement cleophas cleto clifford climaco clinton clive clodomiro codin codrin codrut cogay cokan
  colin colins collince colton coluccio connor conor conrado constantin constantino copur corentin corey coriolano corneille cornel cornelio cornelis
  corneliu cornelius corrado corvin cory coskun cosmas cosme cosmin cosqun costache costantino costanzo costel costin craig crin cristea cristhian
  cristhofer cristian cristiano cristobal cristofer cristofor cristopher csaba csongor ctibor ctirad cuman cumsud cuneyit cuong curro curt custodio cvetko
  cyprian cyril cyrille cyrus daan dacian dacin dadap dadas dadi dag dagel dagistan dagoberto dai dainis dairo daksh dakshesh dalan dalbir daler dalibor
  daliman dalimin daliono dalkilic dalmas damar damian damiano damien damife damijan damir damjan damon damu dan danang dancan dancun daniel daniil
  danijel danila danilo danis daniswara daniyar danjuma danny danson dante danu danuja dany danylo daoud dariati darijan darimin darin dario darius
  dariush dariusz darkhan darko darmaji darman darmana darmanto darpan darrell darren darryl darsh darsirah dartono daru daruna darwin daryani daryl
  dastan dau daud daudi dauen daulet dauren dauyren dave davi david davit davlat davor davorin davyd dawid dawood dayar debretsion deby decebal declan
  degmeer deiby dejan delfin delfino delil demeke dementii dementiy dementy demetrio demian demid demilade demirbuken demiriz demirok demiryurek demyan
  demyd denes deng denis denizalp denkel dennis denys derek derick derkay derrick desiderio dev devansh devendra deviner devlet dex dezso dhruv dias
  didier diego dieter digdaya diken dilan dilavar dilder dimas dimaz dimitar dimitri dincer dinckol dincsu dinesh dinis dinmukhamed dino dinu diogo dion
  dionigi dionisio diosdado dipa dirican dirja dirk dirlik dismas diyor djamel djoko dmitri dmitrii dmitriy dmitro dmitry dmytro dobromysl dobroslav dodo
  doganalp dogansah doguhan dolensoy dolun dom domagoj domen domenico domingos dominic dominik donald donatello donato doniyor donmaz dono dorel dorian
  dorin dorinel dorofei dorofey doru dorukhan douglas doumbouya dovud dragan drago dragos dragutin drahoslav drajat drazen duban duc ducu duilio duje duma
  duman dumitru duncan dundaralp dung dunia dunyamali duracan durdali durmusali duro durodola duruk duruoz dusan dushan dustin duuk duvan dwayne dwi dylan
  dylano dzintars eakumbu eba ebbe ebrahim ebuakil ebuka ecemis eddie eddy edelmiro eder edgar edgard edgardo edgars edgubay edi edier edilberto edilson
  edin edinson edison edisson edmond edmundo edmunds edoardo edouard edson eduar eduard eduardo eduards edvard edvin edvins edwar edward edwin eelis
  eemeli eemil eerik eero eetu efe efim eflatun efrain efrem efren efser eftimie ega egil egils egon egor ehsan ehsanullah ehud eider einar einari einer
  eino eirik eithan eivind eja ekalinga ekansh ekapad ekaraj ekavir ekbal ekber ekene ekmel eko ekow ekrem ekundayo ekundu eladio elariz elchin elcin
  eldaniz eldar eleazar elemer eleodoro eleuterio elgun elhan eliakimu elian elias elie eliecer eligio elijah elio eliot eliott elis elisei eliseo elisey
  eliud elizar elkana elkin elladio elliot elmaddin elman elmar elmars elmer elmeri elmidar elmir elmo elnur elof eloi elon elove eloy elphas elpidio
  elsad elsan elsevar elton elturan eluh elver elvin elvis elxan emanoil emanuel emanuil emas embuh emeka emelyan emerson emigdio emil emile emilian
  emiliano emilien emilio emils emin emir emiro emirsan emmanuel emmanuil emmerson emomali emong empluk emrullah enar endra endre enes enginiz ennio enoch
  enock enrico enrique ensari ensio enteng enzio enzo ephantus epifan epifanio eral eraldo erasmo erast erastus eraycan erbil erbol ercihan erdemer
  erdibay erdogan erdursun eremei eremey eremia erenalp erensoy ergener erginel ergonul ergun eric erick erik eriks erincer erkan erkilic erkinel erkki
  erksoy erlan erland erling ermanis ermanno ermenegildo ermes ermil ermolai ermolay ermutlu ernest ernesto ernests erno ernst erofei erofey erogul eroz
  ersat ersec ersel ertan erten ertun ertuncay ervin erwan erwin eryildiz eryk erzhan esa esben esenbay esenturk eskil eskinalp esko esmail esneider
  espartaco espen espiridion esref esteban estiawan estiono estiven esupofo ethan etibar etienne etiqad ettore eugen eugene eugenio eugine eulogio eusebio
  eusebiu eustaquio eustatiu eutimio eutropio evald evalds evan evaristo evcimen evdokim evelio evert evgeni evgenii evgeniy evgeny evgraf evlampii
  evlampiy evlampy evo evrimer evsei evsey evstafii evstafiy evstafy evstignei evstigney exequiel eydan eyyub eyyup ezekiel ezequiel ezgutekin ezio ezra
  faas faber fabian fabien fabio fabrice fabricio fabrizio facundo fadei fadel fadey fadi fahad fahd fahmin fahrettin fahrullah faiq faisal faiz falan
  fami famil faqid farahim faraj faras farda fares farhad farhan farhod farid fariq faris fariz farman farooq farouk farrux farshad fathi fatih fatteh
  faure faustin faustino fausto fawzi faxraddin faxri fayez faysal fayyaz fazail fazil fazul fedde fedele federico federigo fedir fedor fedosii fedosiy
  fedosy fedot fehim feisal felicien feliks felipe felix femi fenni feofan feoktist ferapont ferat ferdinand ferdinando feremez ferenc fereydoun ferhat
  ferihan fermin fernand fernando ferney fersan ferzi festus fethullah fetullah feyruz feza fidel fidelis fiifi fikile fikrat fikri filaret filimon filip
  filipe filipp filippo filit finn fiodor fiorenzo fiorino firas firdavs firdovsi firmin firs firudin fitan fito fiyaz flavio flaviu flemming florea
  florencio florent florentin florentino florian floridor florin floris fodil foka folke folu foma fortunat fortunato fotii fotiy foty fouad frado
  francesco franci francis francisc francisco francisek franciszek franck franco francois franjo frank frank-walter franklin frankline franky frans
  frantisek frants franz fred freddy frede frederic frederick frederico frederik fredo fredric fredrick fredrik fredy fricis fritz frode froilan frol
  fryderyk fuad fulgencio fulvio fumio fuzayl fuzuli fyodor gabin gabino gabor gabriel gadang gadi gading gaduh gael gaetan gaetano gagan gagik gaiman gal
  galak galaktion galang galar galasso galih galiono galip galo galuh galur galvarino galymzhan gamal gaman gamani gamanto gambira gamblang ganda gandewa
  gandi ganep ganesh gangsa gangsar gani ganim ganjar ganjaran gantar garan garang garba garegin gareth garry gary gaspar gaspard gaspare gaston gastone
  gathoni gatis gatluak gatot gatra gatwech gaurang gaurav gautam gavin gavrila gavrilo gazel gbadebo gbolahan gbowoade gedeon gederts gedion geir gelu
  genaro gencaslan gencay gennadii gennadiy gennady geoffrey geoffroy geofrey georg george georgel georges georgi georgian georgii georgiy georgy geovanny
  gerald geraldo gerard gerardo gerasim geraud geray gergely gergo gerhard german geronimo gerrit gerson gert gervasio gery getachew ghani ghasem ghasemi
  ghassan ghazi ghenadie gheorghe gheorghita ghilas ghislain ghita gholam gholamhossein gholamreza ghulam giacinto giacobbe giacomo giampaolo giampiero
  gian giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni gianpaolo gianpietro gibran gica gicu gideon giel gijs gilang gilbert
  gilberto gildardo gilles gino ginyas gioacchino gioachino gioele gioffre gionata giorgi giorgian giorgio giosue giovanni giovanny girik girindra girish
  girma girolamo girts gitau githinji gitonga giuliano giulio giuseppe giustino giz gjorche gjorgi glauco gleb glenn glib gnassingbe godfrey godofredo
  godwin goffredo goita gokay gokbudun gokcebalan gokcil goken goknur goksev gokten golamreza goncalo gonen gonzalo goodluck gopal goran gorazd gordei
  gordey gordii gordiy gordon gordy gorgunay gorklu gorm gosta gostomysl gotabaya gote gotse gottfrid govind goyo gozel graciano graeme graham gratian
  graziano greg grega greger gregg gregoire gregor gregorian gregorio gregory gremislav grigore grigorii grigoriy grigory grzegorz guarino gucal gucluer
  gucyeter guglielmo guido guilherme guillaume guillermo gul gulab gulaga gulbala gulbuddin gulegen gulel gulsahin gumercindo gumustekin gunars gunaydin
  gunbir gunden gunduz gunduzalp guneet guneri gungordu gunkurt gunnar gunner gunsen gunser guntars guntis gurarda gurbanguly gurelcem gurii guriy
  gurpreet gursal gury gustaf gustav gustave gustavo gustaw gusztav guus gwenael gyorgy gyozo gyula habib habibu habibullah habil haci haciali hacibay
  hadi hadithi hadrien hafez hafiz hafizullah hage haibatullah haile hailemariam hairyanto haitham haji hakainde hakan hakikat hakim hakon halid halidun
  halim haluk hamad hamdi hamdullah hamed hami hamid hamidreza hamis hamisi hampus hamza hamzah hanedan hani hannes hannu hans hanss haralamb haralambie
  harald harambee hardana hardi hardik hari harijs harimurti harish hariz harja harjasa harjaya harjo harol harold haroldo haron haroun harpreet harri
  harry harsana harsanto harsaya harshil hartaka hartana harto harun haruna hasan hasanaga hasanul hasbek hashem hashim hasim hassan hasta hasto hatem
  havard havrylo hayali hayk hayret hazem hazi hazrat hector heikki heitor hekmet helge heliodoro helmer helmut hemang hendra hendri hendrik hennadiy
  hennady henning henri henric henrik henrikki henriks henrique henry heorhiy heorhy heraclio heraldo herbert herberto heriberto herman hermanis hermann
  hermanni hermenegildo hermes herminio hernan herney heru heryanto hesbon hessameddin heydar heyvetullah hezron hibatullah hicham hicsonmez hidde hidir
  hifzullah hikmat hikmet hilal hilario hilding himawan hindal hipolito hirokazu hiroshi hisham hishammuddin hitesh hjalmar hjalte hlaing hlib hoang
  hocine hojatollah holger homero honore hooman horacio horatiu hordiy hordy horea horia hormoz horymir hosea hosein hosni hossein houcine houshang
  houssam howard hrant hredhaan hritik hrvoje hryhoriy hryhory htin htun hubert hudavent hugh hugo hugues hukumdar hulusi humbat humberto humoyun hunalp
  hung hunor hurdogan huryasar husain husam huseyin huseyn huseynqulu husmen hussain hussam hussein huy huzuri hynek iacob iain ian iancu ianis iban
  ibidapo ibis ibrahim ibrahima ibrani ibrohim ibun ichiro idik idiris idris idriss idrissa ieremia ifeanyi ifechukwu iftikhar ige ignac ignace ignacio
  ignacy ignat ignatii ignatiy ignaty ignazio igor igors ihab ihnat ihor ihsan iisakki ijaz ikbal ikechukwu ikenna ikeoluwa iker ikhsan ikin ikiz ilalmis
  ilari ilarie ilarion ilbek ildefonso ildem ilgi ilham ilias ilie ilija ilim ilir ilkim ilkin ilkka illya ilmafer ilmari ilmars ilqar ilsu ilteris ilya
  ilyas ilyes imad imam imants imaran imran imre imren imron imtiaz inacio inaki inamullah inancli indrajit indrek indrikis ingemar ingmar ingvar inigo
  inioluwa innokentii innokentiy innokenty inocencio inocentiu inqilab intihap intiqam ioan ion ionel ionica ionut iosif iosip ipat ipatii ipatiy ipaty
  ippazio ippolit iqbal iraj irakli iraklii irakliy irakly irfan irinel irnanto irsad irungu irwan isa isaac isaack isac isack isai isaiah isaias isak
  isaque isay isaya iscan iseoluwa isfandiyor isgandar ishaan ishaq ishola ishwar isidor isidoro isidro isikay isiman isko islam islom ismael ismail ismat
  ismayil ismet ismik ismo ismoil israfil issa issack issoufou istvan italo ituri itzhak iulian iuliu iurie iustin iustinian ivan ivar ivars ivecen iver
  ivo iwo ixtiyar iyad iyiyurek izgu izidor izmail izot iztok izyaslav izzat jaakko jaan jaanus jabal jaber jabir jabu jabulani jacek jacinto jackson
  jacky jacob jacobo jacopo jacques jader jae jae-in jaeman jafet jaga jagapati jagaraga jagat jagdish jahongir jai jaider jaiman jaime jair jairaj jairo
  jairus jais jaka jake jakob jakobs jakov jakub jalia jalmari jalol jamal james jamil jamshid jan janez jangwa janis jankat janko jannis jano janos
  japhet japheth jared jari jarkko jarl jarmo jarno jaromir jaroslav jaroslaw jarwa jarwadi jarwi jasmani jason jaspal jasper jassim jasur jaswadi jaswant
  jati jatin jatmiko javad javan javed javi javid javier javohir jawad jawed jay jaya jayadi jayden jayeng jayson jazeps ja’far jean jeannot jedrzej jeet
  jeferson jeff jeffery jeffrey jefri jeison jeisson jekabs jekaubs jelani jelle jelte jenaro jenel jeno jens jeppe jere jeremi jeremiah jeremias jeremie
  jeremy jerker jermaine jerman jernej jerome jeronimo jerry jerson jerzy jesper jesse jesus jevgeni jeyhun jezups jhan jhoan jhon jhonatan jhonny jhony
  jibril jihad jim jimmie jimmy jinawi jindra jindrich jinping jip jiri jiro joachim joacim joakim joao joaquim joaquin joash joe joel joep joey joffrey
  johan johann johannes johans john johnathan johnny johny joko jon jonah jonas jonatan jonathan jonathon jong-un jono joojo joona joonas joonatan joost
  joram jordi jordy jorge jorgen joris jorma jorn jort jos jose josef josep joseph josephat josh joshua josiah josip josko joso josphat josue jouko jouni
  jovan jovche jovenel jozef jozo jozsef juan juanito juha juhana juhani juho jukka jules julian julien julijs julio julius juliusz juma jumaane jumadi
  jumari junichiro juraj jure jurgen juri juris jurre jussi justin justiniani justo justus jusuf juuso juvenal juwon jyrki kaarlo kabir kabiru kacper
  kacung kada kadhim kadir kahir kai kaique kairat kairav kaj kajen kajetan kalervo kalevi kalgay kalim kalle kallistrat kalonzo kalpit kamal kamaladdin
  kamar kamau kambali kamchy kamchybek kamel kamidin kamil kamran kamron kanak kanan kanat kanini kanpulat kapagan kapil kapiton karabas karaca karaer
  karakucak karam karamat karanbay karani karanja karatas karcan kardi kare kareem karel karen karim kariman karimi kariuki karja karl karlis karlo
  karlukhan karman karna karoly karp karsa karsana karsten karta karu karya kashangaki kasif kasim kasiran kaspar kaspars kasper kassahun kassem kassim
  kassym kassym-jomart kasusra kasyan katana katsunobu kauko kaveh kavurt kawaca kawaya kayagun kaygusuz kayit kayrabay kayrat kayun kazem kazi kazim
  kazimierz kazimir kazuo kazybek keano kebede keiji keijo keir keith keji kelami keld kelechi kelvin kemal kemba kemboi ken kenari kenedy kenes keneth
  kenji kenn kennet kenneth kenny kenter kenth kenyangi kenzo keqiang kete kevim kevin keyvan khadga khairy khaled khalid khalifa khalil khamani khamisi
  khariton kharlampii kharlampiy kharlampy khawaja khoa khoma khosrow khristo khristofor khurram kiaan kian kiapo kiarie kibar kibet kieran kiir kijani
  kike kilicbay killian kilonzo kimani kimanzi kimathi kimbilio kimeu kimmo kimutai kinel kinubi kinuthia kinyanjui kinyua kioko kipchirchir kipchoge
  kipchumba kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kiprono kiprop kiprotich
  kipruto kipsang kiptoo kipyegon kir kiramettin kiran kirat kirgiz kiril kirill kirilo kirui kiume kivilcim kiyasi kizil kiziltunc kizza kjeld kjell
  kjetil klas klaus klavdii klavdiy klavdy klavs klemen klement kliment klyment knut kocabas kocak kockan koech koen kofi koji kojo koker koktas kolawole
  koldan kondo kondrat kondratii kondratiy kondraty konguralp konon konrad konradi konradus konstantin konstanty kopan koray korede korir korkmazalp
  kornel kornil korugan kosemen kosgei kosta kostyantin kostyantyn kosukhan kotuz kourosh kovu krishna krisjanis kriss kristaps krister kristers kristian
  kristijan kristjan kristof kristofer kristoffer kristopher krists krisztian krisztofer krste krystian krystof krzysztof ksawery kubatbek kuddusi kujoe
  kuldeep kullervo kuncara kunle kunthara kupriyan kuria kurmanbek kurnia kursad kurt kurunzi kusiima kustaa kusuma kutay kuzma kuzman kwabena kwadwo
  kwaku kwame kwamena kwasi kweku kwesi kyalo kyan kyano kyaw kyle kylian kyllian kyriakos kyrylo laban labuh ladimir ladislau ladislav laimonis laith
  lajos laksana laksh lakshit lalo lalu lamar lamberto lameck lamido lamine lanang lance lando langalibalele langat langgeng lanjar lansana lantar larry
  lars lascar lasmanto lasmono lasse lassi laswi laszlo latif laurens laurent laurentiu laurian lauris laurits laus laust lautaro lavr lavrentii lavrentiy
  lavrenty lawan lawrence lazar lazaro lazarus lazim laziz lazzaro leandre leandro lech ledun lee leevi lega legawa leider leif leke lembah lemma lenin
  lenn lennart lennarth lenny leo leocadio leon leonard leonardo leonce leoncio leonel leonid leonidas leons leontii leontin leontiy leonty leopold
  leopoldo leordean leos lere les lev levan levente levi levis levko levon lewis lex liam lian liban libardo liberto libor lica lijian liman limar lino
  linus lionel lisandro livingstone livio liviu lodovico loek logan lohit loic longin lorenzo lorin loris lotfi louay loui louie louis louka lourenco
  lovre lovro lual luan luay lubomir lubos luc luca lucas lucca lucentiu luchezar luchino lucho lucian luciano lucien lucio lucretiu ludek ludovic
  ludovico ludvig ludvik ludwig luhung luhut luigi luis luiz luka lukas lukasz luke lukita lukman lukyan luluh lulut lumir lungile lurhur lutfan lutfi
  luthfi luuk luwar luwes luyanda lwandile lyam lyubim lyubomir lyubosmysl maan maanas maanav maarten macario machar macharia maciej macky macs madalin
  madhav madi mads mael magne magnus mahamadou mahamat mahammad maharram mahathir mahdi maher mahesa mahesh mahfud mahinda mahir mahmood mahmoud
  mahmoudreza mahmud mahsun maicol maikol maina maingi maithripala majak majed majid makar makara makau makokha makori makoto maks maksat maksim
  maksimiljan maksimilyan maksur maksym maksymilian makuei makunga makuta makuu malcolm malik malong malte malthe mamadou mamady maman mammad manaf manah
  manan manbir mandla mandlakhe manfred manmohan manny manoj manole manolo manouchehr manpreet mansoor mansour mansur mansurali manthan manuel manyang
  maqsud maras marat marc marcantonio marcel marcelino marcell marcello marcelo marcial marciano marcin marcio marco marcos marcu marcus marek mareks
  margana margus marguy mariadi mariano marijan marijn marino marinus mario maris marius mariusz mark markku marko markus marlon marsito marsudi mart
  martaka martana martani marten martim martin martino marton martti martyan marvin marwan marwata maryadi maryanto masahiro masar masika masinde masoud
  massimiliano massimo massinissa masud matei matej mateo mateus mateusz matevz matheo matheus mathew mathias mathieu mathijs mathys mati matias matic
  matiss matjaz mato matous matteo matthew matthias matthieu matthijs matti mattia mattias matts matvei matvey matyas maung mauno mauri maurice mauricio
  maurilio maurits mauritz maurizio mauro maurycy mavuno maxence maxim maxime maximiano maximilian maximiliano maximilien maximilyan maximino maximo
  maxwel maxym maykol mazen mazin mazlum mbithi mboya mbugua mburu mcebisi mechislav mecit meelis mees mefarettin mefodii mefodiy mefody mehdi mehdiqulu
  mehman mehmed mehmet mehmetzahir mehran mehrdad melchor meles melihcan melis melker melle melvin melwin memili mengi mengistu menguc merdi merijn mertel
  merzuk mesfin meshack meshur mestur metinkaya metod metodi mevlut mian micael micah micha michael michal micheal michel michelangelo micheletto
  michelotto mick mickael mieszko miguel miha mihael mihai mihail mihaly mihels mihhail mihin mihkel mihnea miika mijo mik mika mikael mikayil mike
  mikelis mikels mikhail mikhailo mikhei mikheil mikhey mikita mikkel mikko miklos mikolai mikolaj mikulas milay milen milii miliy milo milorad milos
  miloslav milosz milovan milton mily minenhle minh minoru mio mirali miran mirbadin mircea mirco mirko miron mironshoh miroslav mirsad mirza misael
  mishat mislav mitch mitchell mitesh mitica mitko mitofan mitrut mizanur mladen mlungisi moaz modesto modibo modris mogens mohamad mohamed mohamedi
  mohammad mohammed mohamud mohan mohand mohsen mohsim moisei moises moisey mojmir mojtaba mokei mokey mokgweetsi mokhber mokhtar momanyi momchilo moncef
  monis morgan morten morteza mosab moshe mostafa mostafizur mouhamadou mouloud mounir mourad mousa moussa moustafa mstislav mthokozisi muath mubariz
  mucahit mucellib muchiri muema mueni mufit mugambi mugendi mugisha mugo mugur mugurel muhammad muhammadali muhammadamin muhammadamir muhammadayub
  muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadu muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet
  muhip muhith muhyettin muhyiddin muia muiruri mujibur mujur mukesh mukhtar mukhwana mukramin muktedir mulatu mulayam mulele muli mulwa mulya mulyanto
  mulyono mumbi mumo mumpuni mumtaz munawar munene mungai munif munir muntazir munyao munyoki muqtada murad murat muratcan muriithi murilo murimi murit
  murithi muriuki murod mursal mursinin mursita murti musa musafet musalia musau musee musembi muslum mustafa mustafo mustapha mustika mustofa musyoka
  musyoki mutai mutasim mutaz muthama muthengi muthoka muthoni muthui mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muxtar
  muzaffar muzekker mwai mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwezi mwikali mwiti myint mykhailo mykhaylo mykola mykolay mykyta myron
  myroslav mzamo nabil nacaf nacer nachiket nacho nacio nadeem nader nadir nae nael nafii naftali nahashon nahuel naim najam naji najib najibullah najm
  nakif nakip naksh nakul nalar nam namal namiq nana nando nandor nangialai nangolo naoto napoleone naqibullah naradi narcis narciso narcisse nardi
  narendra naresh nariman narji narkis nas nasab naser nasib nasim nasimi nasir nasiru nasr nasrullah nasser nassim nasuf natalio natan natanael nataniel
  nathan nathanael nathaniel natiq naud naum naveed naveen nawaf nawaz nayib nayil nazar nazim nazir nazlim nazri ndegwa nderitu ndirangu nduku ndung'u
  ndunge ndungu nduta nebih necdat nechifor necmettin neel neftali negasso nehemiah nehip neider neil nejc nel nelson nelu nenad nerim nesip nestor nevsal
  nezihi ng'ang'a ngamia nganga ngari ngeni ngigi ngugi nhien nhlanhla nibaldo nicanor nicat niccolo nichifor nicholas nicholus nick nicklas nickson
  niclas nico nicoara nicodemo nicodemus nicodim nicolae nicolai nicolaie nicolaj nicolas nicolo nicu niculita nicusor nicuta niek niels nifont nigel
  nihai niilo nik nika nikandr nikanor nikifor nikita niklas niko nikodem nikodim nikol nikola nikolai nikolaj nikolajs nikolay nikon niks niksa nil nilo
  nils nilson nima nitesh nitish niyaga niyaz niyazi niyilolawa nizamuddin nizar njabulo njagi njenga njeru njiru njogu njoki njoroge njue njuguna
  nnaemeka nnamdi noah noam noboru noe noel nolberto noman nonso norbert norberto norbey norman normunds noud nouri nout novruz nrima ntimi nugraha nuhu
  numan nuno nuraddin nural nurbek nurcan nuretdin nuri nuriat nurkan nurlan nurmuhammad nursaraf nursultan nuru nurul nurulla nurullah nurzhan nusiravan
  nuwan nuyan nwabudike nyaga nyakundi nyamai nyan nyana nyawira nyoman nyongesa nzioka nzomo oba obaidul obanijesu obed obinna ochieng octav octavian
  octavio octaviu odhiambo odkanli odongo oduor oganer oge oget ognen ogooluwa ogulbas ogurata oguzman oiva oivind ojas ojvind okanay okbay oke okechukwu
  okello okguclu okhrim okkas okoth okseven okta okto okturemis okturk okumu okyalaz oladare oladimeji olaf olakunle olanrewaju olansile olav olavi olca
  oldag oldrich oleg olegario oleh oleksa oleksandr oleksiy oles olexa olexandr olfert olgerts olgierd olimpian olimpii olimpiu olimpiy olimpy oliver
  olivier oliviu oliwer oliwier ollanta olle olli oloo olov olumide olumorotimi oluoch olusegun oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa
  oluwasanmi oluwasegun oluwaseun oluwole olzhas omaca oman omar omari omelyan omer omid omkaar omobobola omondi omotayo omran omur omurbek onat ondieki
  ondrej onel onesmus ongay ongen onisim onkar onni onofre onsal onufrii onufriy onufry onuker onurcan onursu onveer onyango onysym opan opanas opiyo
  opung oqtay oranli orazio orduxan orest oreste orgun orik orinder orjan orkhan orkhip orkhyp orni ortak oruc orxan oryurek osama osamu oscar osip oskar
  oskari oskars osman osmo osogo ossi ossian ossufo ostap osten ostromir osunleke osvald osvaldo osvalds oswald oswaldo otabek otakar otavio otay othman
  otieno oto ottavio otto ottone ouanes ouma ousmane oussama ove ovidio ovidiu ovli owen owino owuor oymak oystein oyvind ozakan ozalpsan ozansu ozaslan
  ozbay ozbilek ozcam ozdal ozdil ozdogdu ozel ozerdinc ozertem ozger ozgur ozinal ozkent ozkutlu ozlu ozokcu ozpinar ozsozlu oztek ozturk ozudogru ozy
  paavo pablo paco paiman paker pakhom palle pambe pamfil panagachie panait panas panca pancho pandu panfil panfilo pangeran pangestu panji pankrat
  pankratii pankratiy pankraty panteleimon panteleymon paolo paramon pardi parfen paride parman parmen parth parvez parvin parviz pasa pascal pasi pasqual
  pasquale patric patrice patricio patrick patrik patrizio patru patryk paul pauli paulino paulo pauls pavao pavel pavle pavlo paw pawel payam peder pedro
  peeter pehlil pekka pelaji pelle pellegrino pentti pepijn pepito percy perkasa pero pertti pervaiz pervez petar pete peter peteris petr petre petri
  petrica petrisor petro petru petrut petter petteri phelix philemon philip philippe phillip phineas phuc phyo pier pierangelo piergiorgio piergiuseppe
  pierluigi piermaria piero pierpaolo pierre piersanti pieter pietro pilip pim pimen pio piotr pirahmet pita pius placido platon plesu plinio polad
  polikarp pompeo pompiliu pomponio poncio pontus popobawa porfirii porfirio porfiriy porfiry potap poul pouya praba prabawa prabowo prabu prachanda
  pradeep prakash prakosa pramod pranata pranav pranawa praneel pranit prasetya prasetyo pratyush prawit prayitna prayoga prayogo prayut prayuth preben
  premysl priit primitivo prokhir prokhor prokl prokofii prokofiy prokofy prov prudencio przemyslaw puccio pumbaa punhan purwa purwadi purwanto pushpa
  putu pylyp pyotr qabil qadim qadir qais qalandar qalib qamar qari qarin qasam qasem qasim qassem qasym qazanfar qiang qiyas qosqar quang qudrat quentin
  quincy quinten quique quirino qulam qulu quoc qusay ra'ed rabah rabih rachid rachit radek raden radika radim radislav radit raditya rado radomir
  radoslav radoslaw radovan radu raducu raed raf rafa rafael rafal raffaele raffaellino raffaello rafi rafid rafih rafik rafiq rafiqul rafizi raghav
  ragnar ragner raharja raheel rahim rahmat rahmatullah rahmet rahul raihan raila raimo raimondo raimonds raimundo rainer rais raivis raivo raj rajab
  rajeev rajesh rajiv rajko rajnath raju rakesh rakhat ralf ralph ram ramadan ramadhan ramesh rami ramid ramil ramin ramiro ramiz ramnath ramon ramush
  ramzan ramzi rana ranbir rangga ranieri ranil ranveer raouf raoul raphael rares rasad rasheed rashid rashidi rasid rasim rasmus rasoul rasul ratibor
  ratmir raul rauno ravi ravy rayaan rayan raymond razi razvan recep recepali reece refik reginald regis regulo rehaan reijo reinaldo reinel reinhold
  reinis reino reksa relu remazan rembrandt remi remigio remus remy renan renato rendy rene rens renzo respati resulcan reuben rex reyansh reynaldo reza
  rezaul rezzak rhavi rhys riad ricardo ricards riccardo ricciotti richard richardt rick rickey ricky rida ridwan riek rigoberto rihards rik rikard riku
  rinat risasi rishi risto riyad riyadh riziki rizki rizvan roan robert roberto robin rocco roch rochdi rodion rodney rodolfo rodolphe rodrigo rodrigue
  rogelio roger rohat rohitha rok roko roland rolando rolands rolf romain roman romeo romolo romuald romulo romulus ron ronal ronald ronaldo ronith ronni
  ronnie ronny rono rony roope rosamel rosendo rosman ross rostislav rostyslav rotich rouhollah rovsan rovshan roy rubani ruben rudecindo rudi rudolf
  rudolfs rudra rudy rufat rufino ruggero ruggiero ruhiu ruhollah ruhsat rui ruknettin rune rungo ruperto rusen rushil ruslan rusman russell rustam
  rustami rustamjon rustem ruy ryan ryota ryszard ryurik rza s'fiso saad saadi sabah saban sabar sabas sabatino sabettin sabih sabin sabit sabri sabuhi
  sachin sadaka sadat saddam sadegh sadeq sadiki sadiq sadittin sadyr saeb saeed saeid safar safet safii sagcan sagit sahat sahin sahinbey sahir sahlar
  sahmar sahmettin sahvalad said saidi saidmukarram saif saiful sajith sajjad saka sakari saken sakip sakir saksham sakti salah salahaddin salami saleh
  salem sali salih salim salkin salman salohiddin salomon salurbay salva salvatore sam samad samaksh saman samandar samarth samat samdech samer samesh
  sami samil samir sammy samo samsul samu samuel samuil samuli samurtay samwel samweli samxal samy sanan sanaullah sancak sancar sandalio sandeep sander
  sandiaga sandile sandis sandor sandro sandu sanjar sanjay sanjeev sanli sante santeri santiago santino sanzhar sarafaddin sarancam sarath sardar sardor
  sarfraz sargin saricabay sarpkin sarthak sarvan sarvar sarxan sasa sasan sasho saso sathvik satish satnam satoshi satrettin saturnino satya saul sava
  savak savelii saveliy savely saverio savki savni savva savvatii savvatiy savvaty saxavat sayan saydam sayed sayin sayrak sayyid scott sean sebastiaan
  sebastian sebastiano sebastiao sebastien sebastijan sebastjan sebattin secme seda sefi segismundo segun segundo seha sehamet seif sekim selahattin
  selaheddin selatin seler selivan seliverst semen semender semsettin semyon sencar senkal senn seok-youl sep sepehr sepp seppo seracettin serafeddin
  serafim serafin serban serdar serezli serge sergei sergey sergii sergio sergiu sergius sergiy sergy serhatmehmet serhiy serhy serik serol serzh seth
  setya sevastyan sevdi seve sever severiano severin severino severo sevindik sevket seydo seye seyfaddin seyfulla seyfullah seyithan seymur seyoum sezal
  sezginbas shaban shadi shadrack shafiq shafiqul shahbaz shahid shahin shahram shahriyor shahzod shahzoda shakeel shamsuddeen shamsul shane shapour
  sharad sharif shaukat shaun shaurya shavkat shawn shehbaz sheheryar shehu shekoni shem sher sherif sherzod shigeki shigeru shimon shinji shinzo shiva
  shivansh shohjahon shohrux shukri shyam siamak sibonelo sibusiso siddharth sidiq sidki sidor sidya siem sifuna sigfrido sigge sigizmund sigurd sigvard
  siim sijuade sil sila silantii silantiy silanty silas silvano silvester silvestr silvestre silvestro silvian silvio silviu silvo simao sime simen simeon
  simi simion simiyu simon simphiweyinkosi sina sinan sinasi sindre sinica sinisa siper sipho sirac sirajuddin sirin sirojiddin sirzad sittik siva sivert
  sixi sixten sixto siyabonga siylihan sjoerd slamet slavko slavomir slobodan sneider soe sofiane sofon sofron sohan sohrab sokmen sokrat soleh somchai
  somsak somtochukwu sonad sondre songurkan sonny sooronbai sooronbay soren sorin sosimo soufiane souleymane soumaila soydaner soykut soyselcuk sozer
  spartak spas sphiwe spiridon srecko srettha srinivas ssemujju staffan stan stancu stanimir stanislav stanislavs stanislaw stanko stanley steen stef
  stefan stefano steinar stelian stellan sten stepan stephan stephane stephen stephene steve steven stewart stian stig stijn stiven stjepan stojan stoyan
  stuart sture suat suayp subhan subrahmanyam subramanian sucaddin sucaettin sudi suharto suk sukarno sukhbir sukri sukur sulaiman sule suleiman suleyman
  sulhi sultan sultanbek sumeyye sune sunel sunil suphi suren suresh surya susilo susumu suthep sutopo suvari svante svatopluk svatoslav svein sven
  svenning sverre svetozar svyatopolk svyatoslav swaleh sylvain sylvere sylvester symon szabolcs szilard szilveszter szymon taban taciddin tadashi tade
  tadeas tadej tadeo tadesse tadeusz tage taha taher tahir taieb taisto takashi takatifu takeshi talal talayer talgat tali talib tamas tamaydin tamim
  tamrat tanak tanay tanbay tandogdu taneli tanhan tanimu tanir tanish tanpinar tansev tansig tanveer tanyolac tapani tapio tarak taranci taras tareck
  tarek tareq tarik tariq tariyel tarlan tarmo taro tartis tarun tasar tasdik taskan tasnim taswir tatu taufan taufik tauno tawfik tawfiq tayaydin taye
  taygan taylak tayyip teber tecimer ted teddy tedi tedros teemu teerth tefera teguh tejas tejs tekbay tekecan tekiner tekle teksoy telemaco telim telman
  telmo temesgen temidayo temir temirhan temirlan temistocle temizkal temucin tendai tenis tenvir teo teobaldo teodor teodoro teodors teodosio teofil
  teofilo teohari terence terentii terentiy terenty terje terlan tero terrance terrence terry tesfai tesfaye tetsuya teun teuvo tevs tewodros teymur
  teymuraz teymurcin tezcan tezol thabani thabiti thabo thaksin thales thamer than thanathorn thando thanh thant thein themba theo theodor theodore
  theodoro theophile thet thiago thibaud thibaut thierry thijmen thijn thijs thomas thor thore thuo thura thure tiago tiberiu tibor tiburcio tigin tigran
  tiit tijmen tijn tijs tikhomir tikhon tilahun tilek tilen tim timbul timeo timmy timo timofei timofey timofii timofiy timofy timotei timotej timoteo
  timothee timothy timour timur timurtas tin tinal tirta tirtayasa tito titus tivadar tiziano tjahaja tobias tobiasz todor tofail tofiq togan togrul toivo
  toker tokhtar toki tokoz toktug tokunbo tolonbay tom toma tomas tomasz tomaz tomi tomislav tommi tommy tomo tomohiro tomori tonguc tonino tonny tono
  tonu tony toomas topias topuz tor torben torbjorn tord tore torel torgny torhan toribio torquato torsten toru toshimitsu traian trajan trajche transito
  trevor tri trifon tristan troels trofim trokhim trokhym trond trong troy trung tsuma tsuyoshi tsvetan tuan tudor tugcan tugiman tugrulhan tugtas
  tukelalp tukufu tulio tullio tulun tumer tumkurt tun tunahan tunar tuncboga tunckilic tunde tung tunguc tuomas tuomo turabi tural ture turgut turkalp
  turki turkmen turxan tutkun tuukka tuyug tuzeer tverdislav tvorimir twan tycho tygo tymofiy tymofy tymon tymoteusz tyrone tyson ualikhan ubaldo uberto
  ubeydullah ucan ucbeyi uche uchenna uda udant udarsh udaya uddhav uffe ugan ugo ugochukwu ugolino ugurkan ugurtan uhuru ulakbey uldis ulf ulfat ulfet
  ulises ulkudes ulrik ulu uludag ulugbek ulugbey ulukbek uluman ulutay ulvi ulyan umang umar umaro umaru umay umaya umberto umid umman ummet umutcan unek
  unggul unlen uno unubol uolevi upendra upik upkaar uraltay urbano urfan urfettin urhan uriel urmas uros usama usame ushan ushindi usiku usman usmon
  ustim ustin ustun ustym utama uthman utkarsh utkucan uygun uzbay uzer uzeyir uzsoy vaclav vadim vadym vafadar vafir vagn vahagn vahan vahid vahittin
  vaino valdemar valeh valentijn valentim valentin valentino valentyn valerii valerio valeriu valeriy valery valeryan vali valter valtteri vaqif
  varfolomei varfolomey varfolomii varfolomiy varfolomy vargin varlaam varun vasco vasif vasil vasile vasilii vasiliy vasily vasyl vatslav vaysal vazeh
  vazgen vedant vedat vedran veer veeti vegard veijo veikko veis veli velimir velitdin vello venancio venceslas venedikt venedykt veniamin veniyamin
  veniyamyn venkaiah venkat verim verner verneri vernon vero veysal vezat viacheslav vicente vicentiu victor victoriano victorino vid vidadi vidar vide
  vidoe viesturs viggo vigo vihaan vijay vikas vikentii vikentiy vikenty viking vikram viktor viktorin viktors vilayat vilem vilgot vilhelm vilho vilis
  viljami viljem viljo villads ville vilmer vilmos vilnis vilums viman vince vincenc vincent vincentio vincentiu vincenzo vinh vinicio vinicius vino vinod
  vinsen viorel viraj virman visarion vishal vissarion visvaldis vit vitali vitalii vitalis vitaliy vitaly vitezslav vito vitor vittorio vivaan vivek
  vjekoslav vlad vladilen vladimir vladislav vladislavs vladlen vlado vladyslav vlaicu vlas vlastimil vlatko voicu vojtech voldemars volodimir volodymyr
  vratislav vsemil vseslav vsevolod vugar vuqar vurgun vusal vusumuzi vyacheslav vysheslav wachira wadi wael wafula wahab wahyu wainaina wairimu wakiman
  waldemar waldo waleed walid walter waluyo wamalwa wambua wambugu wangila wangui wanja wanjala wanjohi wanyama wanyonyi waqar wardaya wardi warinder
  warjas warji warren warsa warsita warta wasim wasis wassim wawan waweru wayne wazir wekesa wenbin wenceslao werner wesley wesonga wessel wiktor wilber
  wilder wilfred wilfredo wilfrido wilhelm wille willem william willian willie willy wilman wilmar wilmer wilson wimal wira wiranto wisnu wissam witold
  wladimir wojciech wolde wole wolfgang workneh wout wouter wriddhish wridesh wycliff wycliffe xaladdin xalid xalil xaliq xamis xanana xankisi xanlar xavi
  xavier xayal xayyam xolid xosrov xuan xudaverdi xudayar xudu yacine yadigar yaghoub yagin yagizkurt yagnesh yago yahia yahsikan yahya yahyo yair yakiv
  yakobo yakov yakub yakubu yalazabay yalcin yalgin yaltirak yaman yamid yamin yan yanis yanki yann yannick yannis yanuarii yanuariy yanuary yared yarema
  yargi yaropolk yaroslav yasaf yasan yasar yasattin yash yashwant yasin yasir yasser yassin yassine yassir yasuhiro yasuo yatan yatin yavar yavuz yaw
  yayak yazan yazganalp yazid yecid yeduard yeferson yefim yefrem yegor yeison yekda yelesen yelisei yelizar yelysey yemane yemelyan yemi yemil yeneral
  yeol yepifan yerbol yeremei yerko yerlan yermek yermil yermolai yerofei yerson yertan yerzhan yesid yetisal yevdokim yevgen yevgenii yevgeniy yevgeny
  yevgraf yevhen yevlampii yevsei yevstafii yevstignei yigit yildir yilma yilmaz yitzhak yngve yoann yogi yohan yohane yohannes yoichi yolal yonatan
  yonathan yonetmen yono yordan yoruc yosef yoshihide yosyp youba youcef younes younis youri yousaf yousef youssef yousuf yoweri yrjo yucelen yudi yug
  yuji yukhim yukhym yukio yulian yulii yuliy yumun yunis yunt yunus yurdanur yuri yurii yuriy yurtguven yurttas yury yusef yusif yusril yussuf yustim
  yustym yusuf yutaka yuvenalii yuvenaliy yuvenaly yuvraj yvan yves yvon zabihullah zablon zacarias zacharias zacharie zachary zafar zafarjon zahid zahir
  zahur zaid zakaria zakariyo zakayo zakhar zaki zakir zalan zaman zamfir zamin zamiq zamir zan zanis zardust zashil zaur zaw zayan zayd zayed zayyan
  zbynek zdenek zdenko zdravko zeferino zehaan zeid zein zekayi zeljko zenawi zende zennun zeno zenzele zeynal zeynelabidin zeynulla zhanat zhandos zharko
  zhomart zhumabek zia ziad ziauddin ziaur ziedonis ziga ziggy zihni zikmund zin zine zinovii zinoviy zinovy ziya ziyad ziyaettin zlatko zoltan zoral
  zoran zoryan zosima zsigmond zsolt zsombor zuba zubair zubayr zufer zuhair zuhri zulfikar zulfiqar zulgarni zurab zvonko zwatie zweli zynoviy zynovy
`;

/** Names of women and of men. */
export const EITHER: string = `
  adams ade akos aldis ale alexandr alis allen allison almaz alsoy alva alve amador amaya anderson andra angalia anh antonello antonie arie arin aris
  arley armas arnau arnaud arta arya asa asanti ashley asiman asmar aurica avni aydan bahari bailey bala bale bali bartolome bas bautista bebe bedi bela
  benard benson berends beryl betina bibi blake blanche boma boniface borja brady brandy bruna candelaria cannur carsten casey cassidy cato ceyhun chandra
  chandran charlie charo christie christy chuki chus cirino claude claudie clayton clemente cody cole collin collins concepcion concha courtney cruz
  curtis dalton dani daniele daniels dasa davis deniz devi devin devon diamond dian dick dickson dillon divan domingo donovan duane duarte durante eden
  elgin eli elia elinor elisha elli elliott encarnacion enzi evance evans fahari fanaka faraja fay feliciano fimar franc gabi gabriele gada gallego gara
  garay garrett gauthier gerd germain geza gibson gil gillis gilman gracia greco guiomar gunar gunn gunver haley hardy harrison harvey hayden heinz hekima
  hernando herve hilary huban humphrey indra ivica jamie jani jefferson jessy joan joann johnnie johnson johnstone joni jonny jua juli juni juul kader
  kala kalman kanda kaombwe karan kari karma karmen karol kata kay kennedy kent kenzie kerry kiburi kijana kim kipenzi kirk koko krish kristen kumar lacey
  lacin lage lala lambert laureano lauri leigh leone leroy leslie limon loke lonnie loreto lou lowe lucero lupe mackenzie maj makini manda mans mar marian
  marin marini marjan marti martins martyn mathis matija matunda maxi maxwell maza mckenzie melody meredith merle milla mir miro misra mitra montserrat
  mora moreno morris moses mulayim munavvar muni nagi nair nanni nath nazaret nazario newton nicol nicola nieves nihad nihal nixon noa nolan noor nursan
  ocampo oda ola oliva olivera olof oncel pal pascual pau paulin paz pelayo pepe perry peterson pina pol preston quinn rael rahman rama randall randy
  raven reagan reina reine renaud reshoni reyes reyna rhoda rickard rico riley risalet roberts robinson rodgers rogers rohan roldan romano roque rowan rua
  saadat sabari sabir sacha sadaqat safari sai salvi sama samson sancho sandi sani santos selvi sem sendogan senna serda seyran shannon shelly shida
  sierra sifa sigfrid siku silan silke silva simo smith sol solomon spencer stein tanguy thalente thibault thom tiare tine tisa toby todd tome toms toni
  travis tufani turan ufukay ugur uli unsever uzima vala valdis valentine valeri valero vasilica vega vesa vidal virgilio wamwema weldon whitney williams
  willis winfred wyatt yalin yani yaqub yohana yuly zacharia zane zelaya
`;
