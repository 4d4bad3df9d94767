import { listed } from "./title-words.ts";

/** Last words of the names of bodies ("Interior Ministry"), which also take "of", "for" and "on" ("Ministry of Health"). Source: own compilation. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  listed(`
  academy accountability administration agency airforce airlines airways alliance ambulance army assembly assn. association associates authority authorities bank base battalion bbc board brigade brigades
  brotherhood bureau business cabinet caliphate cartel cell center centre chamber church clinic club co co. coalition coastguard college command commission committee commonwealth community company
  confederation conference congress consortium constabulary convoy cooperative corp corp. corporation corps council court courts delegation department dept. directorate division duma dynamics
  electric embassies energy enterprise enterprises exchange faction facility factory federation fire firm fleet force forces foundation front fund gang gazette government group groups guard guards guild herald
  holding holdings house inc inc. industries initiative inquirer insurance inspectorate institute institutes institution intelligence international jihad journal junta knesset laboratories laboratory league legion legislature liga line lines llc lobby ltd ltd.
  mail majlis media militia militias ministries ministry mission monitor movement museum navy network networks news newspaper observatory office offices opera opposition orchestra order organisation organization organisations organizations
  panel parliament partners partnership party patrol petroleum plc police polytechnic post post-office presidium press prosecutor's pty. quartet radio railways red-crescent regiment register resistance review sa school schools
  secretariat senate service services society squad staff syndicate systems taskforce team technologies telecom telegraph television tigers times today treasury tribunal tribune troops trust tv union unions unit united universities university veterans watch
  watchdog weekly workers youth bundesbank bundestag bundeswehr commissariat gendarmerie mukhabarat politburo soviet volunteers yomiuri
`),
);

/** Heads that are bodies only behind something else: alone, or as the first word, they are common words or titles. */
export const WEAK_HEADS: ReadonlySet<string> = new Set(
  listed(
    "base business cell community convoy energy exchange facility factory fire firm force forces front gang group groups house initiative international line lines mission office offices opera opposition order panel partners post press review school schools service services staff team times today troops trust unit united veterans volunteers watch workers youth board church club college company court courts clinic command division media radio mail network news newspaper museum monitor fleet fund guard guards resistance insurance intelligence",
  ),
);

/** Bodies known by name, folded to lower case: agencies and outlets, international bodies, armed groups, companies. Source: own compilation. */
export const ORGANISATIONS: ReadonlySet<string> = new Set(
  `
afp, agence france-presse, al arabiya, al jazeera, al-jazeera, al qaeda, al-qaeda, al qaida, al-qaida, al shabaab, al-shabaab, al-shabab, al shabab, al-nusra, al-manar, al-ahram, al-aqsa tv, al-hayat, amnesty, amnesty international, anadolu, anadolu agency, ansa, ansar allah, ansarullah,
antara, ap, apple, amazon, afad, asean, african union, au, arab league, associated press, atameken, azov, asahi shimbun, bbc, bellingcat, belta, bernama, bloomberg, boko haram, boeing, airbus, bjp, bundestag, bundeswehr, cabinet, caixin, caritas, cbs, cctv, cdc, centcom, channel 4,
cia, cnbc, cnn, congress, cpj, csto, dawn, der spiegel, deutsche welle, dogan, dpa, duma, eastern european times, ebrd, ecowas, efe, el pais, el país, emercom, eu, european union, euronews, europol, facebook, fao, farc, farsnews, fars, fatah, fbi, fema, fema, fifa, financial times, folha, forbes,
fox news, france 24, france-presse, frontex, fsb, gazprom, gazprombank, google, gru, guardian, haaretz, hamas, hashd al-shaabi, hayat tahrir al-sham, hezbollah, hizbollah, hizbullah, hizbul, houthi movement, human rights watch, hrw, hürriyet, hurriyet, iaea, icao, icc, icrc, idf, ifrc, igad, imf, interfax, interpol, iom, ips,
ira, irgc, irna, is, isil, isis, isna, isw, itar-tass, itv, izvestia, kcna, kgb, khabar 24, knesset, kommersant, kremlin, ku klux klan, kuomintang, kyodo, la repubblica, le figaro, le monde, lashkar-e-taiba, libération, likud, lukoil, m23, médecins sans frontières, medecins sans frontieres, meduza, mehr, memorial, mercosur, meta, microsoft, monusco, minusma, moh, mossad, msf, mi5, mi6, nasa,
nato, national guard, naftogaz, nbc, ndma, new york times, nhk, nhs, novaya gazeta, nsa, nypd, oas, oau, ocha, ohchr, opec, opcw, osce, otsc, oxfam, parliament, pbs, pdvsa, pemex, pentagon, petrobras, pkk, plo, pravda, press association, press trust of india, prensa latina, rappler, red crescent, red cross, reuters, ria, ria novosti, roscosmos, rosatom, rosneft, rostec, rt, rte, rtve, russia today,
rusal, sana, saudi aramco, aramco, save the children, sco, sbu, senate, shabak, shin bet, shining path, sinn fein, sinopec, sky news, spetsnaz, der standard, south china morning post, sputnik, state department, state duma, supreme court, svr, syriza, taliban, tamil tigers, tass, telegram, tencent, telesur, tepco, the economist, the guardian, the independent, the telegraph, thomson reuters, times of india, tiktok, toyota, trt, twitter, 
u.n., un, unama, undp, unesco, unhcr, unicef, unifil, unita, united nations, united nations security council, unrwa, unsc, usaid, usgs, u.s. geological survey, us geological survey, united states geological survey, british geological survey, the hague tribunal, ukrinform, unian, ukrenergo, ukraina, upi, verkhovna rada, vatican news, voa, voice of america, volkswagen, wagner, wagner group, wall street journal, washington post, wfp, white helmets, white house, who, wikileaks, world bank, world health organization, wto, x, xinhua, yle, yonhap, youtube, ypg, zanu-pf, 
eln, eta, frelimo, renamo, fmln, arena, swapo, anc, naxalites, jama'atul, jaish-e-mohammed, islamic state, islamic jihad, islamic state group, mercy corps, doctors without borders, greenpeace, transparency international, world food programme, world food program, security council, general assembly, european commission, european parliament, european council, council of europe, international criminal court, international court of justice, revolutionary guards, revolutionary guard, quds force, popular mobilization forces, people's liberation army, downing street, elysee, élysée, house of commons, house of lords, house of representatives, lok sabha, rajya sabha, majlis, bundesrat, sejm, cortes, storting, riksdag, folketing, diet
`
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== ""),
);

/** Words of a name of a body that are written small: "Bank of America", "Center for Strategic Studies". */
export const JOINING: ReadonlySet<string> = new Set(["of", "for", "on", "against", "to"]);
