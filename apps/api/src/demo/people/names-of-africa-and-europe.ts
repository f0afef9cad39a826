// Lists of common given and family names; nobody in particular is meant.
import { names, pairs } from './culture.ts';
import type { Culture } from './culture.ts';

export const NIGERIAN: Culture = {
  feminine:
    names(`Chioma, Ngozi, Adaeze, Funmilayo, Yetunde, Ifeoma, Temitope, Amaka, Zainab, Blessing, Oluchi, Àṣàkẹ́, Folasade,
    Halima, Ebele`),
  masculine:
    names(`Chukwuemeka, Oluwaseun, Babatunde, Ikenna, Obinna, Segun, Emeka, Tunde, Musa, Kelechi, Adébáyọ̀, Chidi, Femi,
    Ibrahim, Uche`),
  families:
    names(`Okafor, Adeyemi, Okonkwo, Balogun, Eze, Nwosu, Ogunleye, Abubakar, Olawale, Chukwu, Ọláyínká, Onyekachi, Danjuma,
    Ezenwa-Ohaeto, Bello, Afolabi`),
  preferred:
    pairs(`Ngozi: Zee, Funmilayo: Funmi, Temitope: Temi, Ifeoma: Ify, Folasade: Sade, Chukwuemeka: Emeka, Oluwaseun:
    Seun, Babatunde: Tunde, Kelechi: Kele, Adébáyọ̀: Bayo`),
  race: 'black_or_african_american',
  ukEthnicity: 'african',
};

export const SOMALI: Culture = {
  feminine: names('Hodan, Ifrah, Sagal, Amina, Fadumo, Ayaan, Hibo, Sahra, Ubah, Nasra'),
  masculine: names('Abdi, Mahad, Liban, Yonis, Hassan, Bashir, Guled, Ismail, Warsame, Dahir'),
  families: names('Mohamed, Abdullahi, Warsame, Farah, Nur, Jama, Hirsi, Yusuf, Abshir, Osman, Dirie'),
  preferred: pairs('Fadumo: Fadi, Sagal: Sagi, Ifrah: إفراح, Ismail: Izzy, Mahad: Maz, Liban: Libs'),
  race: 'black_or_african_american',
  ukEthnicity: 'african',
};

export const POLISH: Culture = {
  feminine: names(
    'Agnieszka, Małgorzata, Zofia, Katarzyna, Łucja, Wioletta, Joanna, Grażyna, Magdalena, Żaneta, Beata, Hanna',
  ),
  masculine: names(
    'Paweł, Łukasz, Tomasz, Krzysztof, Wojciech, Zbigniew, Michał, Rafał, Grzegorz, Jędrzej, Marcin, Stanisław',
  ),
  families:
    names(`Nowak, Wójcik, Woźniak, Kowalczyk, Mazur, Krawczyk, Pająk, Wróbel, Kaczmarek, Piątek, Gołąb, Sobczak, Zając, Dudek,
    Brzęczyszczykiewicz, Skłodowicz-Zając`),
  preferred:
    pairs(`Małgorzata: Gosia, Katarzyna: Kasia, Agnieszka: Aga, Zofia: Zosia, Tomasz: Tomek, Krzysztof: Kris, Michał:
    Mike, Wojciech: Wojtek, Łukasz: Luke`),
  race: 'white',
  ukEthnicity: 'other_white',
};

export const ROMANIAN: Culture = {
  feminine: names('Ioana, Ștefania, Mihaela, Andreea, Crăița, Ruxandra, Gabriela, Elena, Simona, Ana-Maria'),
  masculine: names('Ștefan, Mihai, Răzvan, Ionuț, Bogdan, Cătălin, Vlad, Andrei, Dragoș, Florin'),
  families: names('Popescu, Ionescu, Dumitru, Stănescu, Țurcanu, Munteanu, Gheorghe, Bălan, Ciobanu, Văduva'),
  preferred: pairs('Andreea: Andi, Mihaela: Miha, Gabriela: Gabi, Ștefan: Fane, Cătălin: Cata, Mihai: Mike'),
  race: 'white',
  ukEthnicity: 'other_white',
};

export const IRISH: Culture = {
  feminine: names('Siobhán, Aoife, Niamh, Caoimhe, Róisín, Sinéad, Gráinne, Orla, Clodagh, Bríd, Maeve, Éabha'),
  masculine: names('Seán, Ciarán, Pádraig, Oisín, Cillian, Eoin, Fionn, Declan, Tadhg, Donal, Conor, Ruairí'),
  families:
    names(`O'Brien, O’Sullivan, Murphy, Kelly, Byrne, McCarthy, Doyle, Ní Dhomhnaill, Gallagher, O'Shea, Fitzgerald, Mac Giolla,
    Nolan, O'Connor-Walsh, Keane, Quinn`),
  preferred:
    pairs(`Siobhán: Shiv, Caoimhe: Kiva, Róisín: Ro, Pádraig: Paddy, Ciarán: Kieran, Declan: Dec, Tadhg: Tig, Conor:
    Con`),
  race: 'white',
  ukEthnicity: 'white_irish',
};

export const ENGLISH: Culture = {
  feminine:
    names(`Amelia, Charlotte, Poppy, Isla, Daisy, Freya, Evie, Phoebe, Imogen, Alice, Georgia, Ellie-Mae, Zoë, Harriet, Jodie,
    Kirsty, Lily-Rose, Beth, Scarlett, Tamsin, Lucy, Jade`),
  masculine:
    names(`Oliver, George, Alfie, Harry, Jack, Charlie, Archie, Callum, Finley, Toby, Jamie, Rhys, Liam, Connor, Kieran,
    Noah, Lewis, Reece, Theo, Ashley, Bradley, T`),
  families:
    names(`Smith, Jones, Taylor, Brown, Wilson, Walker, Hall, Green, Wood, Clarke, Hughes, Shaw, Holmes, Booth, Barker, Ashworth,
    Hargreaves, Pickles, Entwistle, Featherstonehaugh, Bottomley, Armitage, Lumb, Sutcliffe, Greenwood, D'Arcy, Smith-Barker,
    Metcalfe, Ogden, Rigby`),
  preferred:
    pairs(`Amelia: Millie, Charlotte: Lottie, Harriet: Hattie, Ellie-Mae: Ellie, Lily-Rose: Lily, Georgia: George,
    Alfie: Alf, Archie: Arch, Finley: Fin, Toby: Tobes, Oliver: Ollie, Bradley: Brad, Theo: Teddy, Connor: Con,
    Isla: Izzy`),
  race: 'white',
  ukEthnicity: 'white_british',
};

export const WELSH_AND_SCOTTISH: Culture = {
  feminine: names('Cerys, Ffion, Siân, Angharad, Carys, Mhairi, Catriona, Eilidh, Morag, Fiona, Lowri, Isla'),
  masculine: names('Rhodri, Gethin, Emyr, Iwan, Dafydd, Hamish, Angus, Fraser, Ruaridh, Calum, Llŷr, Euan'),
  families:
    names(`Llewellyn, Ap Rhys, Pritchard, Cadwaladr, Bevan, MacLeod, McDonald, Stewart, Sinclair, Menzies, ab Owain, Urquhart,
    Griffiths, Mac an Tàilleir, Morgan, Ross`),
  preferred: pairs('Angharad: Haz, Catriona: Cat, Carys: Caz, Dafydd: Dai, Angus: Gus, Calum: Cal, Rhodri: Rod'),
  race: 'white',
  ukEthnicity: 'white_british',
};
