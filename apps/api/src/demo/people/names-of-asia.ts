// Lists of common given and family names; nobody in particular is meant.
import { names, pairs } from './culture.ts';
import type { Culture } from './culture.ts';

export const VIETNAMESE: Culture = {
  feminine: names(
    'Thị Hương, Linh, Mai, Ngọc Anh, Phương, Thảo, Lan, Trang, Hạnh, Yến, Quỳnh, Bích, Diệu, Thủy, Kim, Vy',
  ),
  masculine: names('Văn Hùng, Minh, Tuấn, Đức, Quang, Hiếu, Thành, Duy, Khánh, Long, Bảo, Tâm, Vinh, Đạt, Phúc, Kiên'),
  families: names('Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đinh, Ng'),
  preferred:
    pairs(`Thị Hương: Hương, Ngọc Anh: Annie, Phương: Phoebe, Trang: Tracy, Văn Hùng: Hùng, Tuấn: Tony, Minh: Andy,
    Khánh: Kenny, Thành: Tommy`),
  race: 'asian',
  ukEthnicity: 'other_asian',
};

export const CHINESE: Culture = {
  feminine: names(
    'Mei, Xiu-Ying, Li Na, Jing, Yan, Hui-Fen, Xin Yi, Lan, Ting, Yue, Zi-Han, Fang, Qian, Rou, Wan Ting, Ling',
  ),
  masculine: names('Wei, Jian-Guo, Hao, Ming, Jun, Lei, Zhi-Hao, Bo, Tao, Cheng, Yi, Kai-Wen, Feng, Rui, Xiang, Qiang'),
  families: names(
    'Wang, Li, Zhang, Liu, Chen, Yang, Huang, Zhao, Wu, Zhou, Xu, Lü, Ma, Hu, Lin, Kwok, Ng, Cheung, E, Ouyang, Sze-to',
  ),
  preferred:
    pairs(`Mei: 梅, Xiu-Ying: 秀英, Li Na: 李娜, Jing: 静, Hui-Fen: 惠芬, Xin Yi: Cindy, Wan Ting: 婉婷, Wei: 伟, Jian-Guo: 建国,
    Ming: 小明, Zhi-Hao: 志豪, Kai-Wen: Kevin, Cheng: 程, Jun: 军, Ling: 玲`),
  race: 'asian',
  ukEthnicity: 'chinese',
};

export const KOREAN: Culture = {
  feminine: names('Min-seo, Ji-woo, Seo-yeon, Ha-eun, Su-bin, Ye-jin, Eun-ji, Hye-jin, Da-hye, Yuna, Bo-ram, Soo Jin'),
  masculine: names(
    'Min-jun, Do-yun, Ji-ho, Seung-hyun, Joon, Hyun-woo, Tae-yang, Jae-won, Kyung-soo, Sung-min, In-ho, Young Ho',
  ),
  families: names(
    'Kim, Lee, Park, Choi, Jung, Kang, Cho, Yoon, Jang, Lim, Han, O, Seo, Shin, Kwon, Hwang, Namgung, Ahn',
  ),
  preferred:
    pairs(`Min-seo: 민서, Ji-woo: 지우, Seo-yeon: 서연, Ha-eun: 하은, Soo Jin: Sue, Min-jun: 민준, Do-yun: 도윤, Ji-ho: 지호,
    Hyun-woo: Howard, Jae-won: Jay, Young Ho: 영호`),
  race: 'asian',
  ukEthnicity: 'other_asian',
};

export const FILIPINO: Culture = {
  feminine: names(
    'Maricel, Rosario, Jocelyn, Analyn, Divina, Luz, Charito, Princess Joy, Marites, Imelda, Girlie, Jasmine, Nenita',
  ),
  masculine: names(
    'Rodel, Jayson, Renato, Ramil, Jomar, Crisanto, Arnel, Dante, Ferdinand, Noel, Bong, Rommel, Michael John',
  ),
  families:
    names(`Santos, dela Cruz, Bautista, Ocampo, Villanueva, Aquino, Mendoza, Pangilinan, Macaraeg, Tolentino, Dimaculangan,
    Magsaysay, Salonga, Batungbakal, Quizon, de los Reyes, Ignacio`),
  preferred:
    pairs(`Rosario: Charing, Maricel: Cel, Princess Joy: Joy, Jocelyn: Joyce, Ferdinand: Ferdie, Crisanto: Cris,
    Jayson: Jay, Michael John: MJ, Renato: Nato`),
  race: 'asian',
  ukEthnicity: 'other_asian',
};

export const INDIAN: Culture = {
  feminine: names(
    'Priya, Ananya, Kavya, Lakshmi, Divya, Sunita, Meera, Aishwarya, Pooja, Neha, Harpreet, Simran, Deepika, Anjali, Shreya',
  ),
  masculine: names(
    'Arjun, Rahul, Vikram, Sanjay, Rohan, Amit, Karthik, Gurpreet, Rajesh, Manpreet, Aditya, Suresh, Nikhil, Jaspal, Vivaan',
  ),
  families:
    names(`Patel, Sharma, Singh, Kaur, Gupta, Reddy, Iyer, Nair, Desai, Mehta, Chatterjee, Subramanian, Venkataraman, Dhillon,
    Joshi, Rao, Pillai, Bhattacharya, Sidhu, Krishnamurthy`),
  preferred:
    pairs(`Priya: प्रिया, Ananya: அனன்யா, Aishwarya: Ash, Harpreet: ਹਰਪ੍ਰੀਤ, Deepika: Dee, Rahul: राहुल, Vikram: Vik,
    Gurpreet: Gary, Aditya: Adi, Jaspal: Jas, Rajesh: Raj`),
  race: 'asian',
  ukEthnicity: 'indian',
};

export const PAKISTANI: Culture = {
  feminine: names('Ayesha, Fatima, Zainab, Hira, Sana, Maryam, Iqra, Noor, Mahnoor, Rabia, Saima, Khadija'),
  masculine: names('Bilal, Hamza, Usman, Imran, Zeeshan, Faisal, Asif, Hassan, Adeel, Kashif, Shahid, Tariq'),
  families: names(
    'Khan, Hussain, Ahmed, Malik, Iqbal, Akhtar, Mahmood, Bhatti, Chaudhry, Qureshi, Butt, Mirza, Rana, Siddiqui',
  ),
  preferred:
    pairs(`Ayesha: عائشہ, Zainab: زینب, Mahnoor: Noor, Khadija: Khadi, Hamza: حمزہ, Zeeshan: Zee, Usman: Uzi, Faisal:
    فیصل`),
  race: 'asian',
  ukEthnicity: 'pakistani',
};

export const BANGLADESHI: Culture = {
  feminine: names('Nusrat, Sultana, Farzana, Tahmina, Rumana, Shirin, Jannat, Nasrin, Sumaiya, Rehana'),
  masculine: names('Rahim, Kamal, Shafiq, Jahangir, Mizanur, Tanvir, Rezaul, Habib, Shamim, Anwar'),
  families: names('Begum, Rahman, Islam, Miah, Chowdhury, Uddin, Hossain, Khatun, Ali, Sarkar, Alam'),
  preferred: pairs('Nusrat: নুসরাত, Sumaiya: Sumi, Farzana: Fari, Tanvir: তানভীর, Mizanur: Mizan, Jahangir: Jay'),
  race: 'asian',
  ukEthnicity: 'bangladeshi',
};

export const ARABIC: Culture = {
  feminine: names('Layla, Noor, Mariam, Yasmin, Huda, Rania, Salma, Amal, Nadia, Zahra, Dunya, Samar, Hanan, Aya'),
  masculine: names(
    'Omar, Khalid, Yusuf, Ahmad, Mustafa, Karim, Tariq, Ziad, Abdul-Rahman, Hussein, Sami, Faris, Anas, Ibrahim',
  ),
  families:
    names(`Al-Masri, Haddad, Khoury, al-Sayed, Mansour, Nasser, El-Amin, Saleh, Hamdan, Abu Zaid, Rahal, Darwish, bin Yusuf,
    Al Jaziri, Shaheen, Bishara`),
  preferred:
    pairs(`Layla: ليلى, Noor: نور, Mariam: مريم, Yasmin: Jasmine, Omar: عمر, Yusuf: يوسف, Khalid: خالد, Abdul-Rahman:
    Abe, Mustafa: مصطفى, Hussein: Sam`),
  race: 'white',
  ukEthnicity: 'arab',
};
