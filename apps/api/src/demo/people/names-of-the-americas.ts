// Lists of common given and family names; nobody in particular is meant.
import { names, pairs } from './culture.ts';
import type { Culture } from './culture.ts';

export const ANGLO_AMERICAN: Culture = {
  feminine:
    names(`Emily, Hannah, Madison, Ashley, Sarah, Abigail, Olivia, Grace, Chloe, Victoria, Megan, Rachel, Kayla, Amber,
    Mary Ann, Brooke, Paige, Heather, Natalie, Jo, Savannah, Lauren, Claire, Audrey, Ruth, Holly`),
  masculine:
    names(`Jacob, Michael, Tyler, Ethan, Andrew, Logan, Austin, Cody, Benjamin, Samuel, Hunter, Kyle, Zachary, Wyatt, Luke,
    Nathan, J, Billy Joe, Dylan, Garrett, Owen, Henry, Caleb, Trevor, Mason, Scott`),
  families:
    names(`Anderson, Baker, Campbell, Carter, Clark, Collins, Cooper, Davis, Evans, Foster, Hall, Harris, Hughes, Johnson,
    Larsen, Miller, Mitchell, Nelson, Olson, Parker, Peterson, Reed, Roberts, Smith, St. John, Swenson, Taylor, Turner, Walker,
    Ward, Wilson, Young`),
  preferred:
    pairs(`Emily: Em, Madison: Maddie, Abigail: Abby, Olivia: Liv, Victoria: Vicky, Kayla: Kay, Natalie: Nat, Jacob:
    Jake, Michael: Mike, Tyler: Ty, Benjamin: Ben, Samuel: Sam, Zachary: Zach, Nathan: Nate, Billy Joe: BJ,
    Andrew: Drew`),
  race: 'white',
  ukEthnicity: 'other_white',
};

export const HISPANIC: Culture = {
  feminine:
    names(`María José, Guadalupe, Sofía, Valentina, Camila, Lucía, Ximena, Mariana, Esperanza, Alejandra, Daniela, Inés,
    Rocío, Yolanda, Beatriz, Concepción, Marisol, Itzel, Paola, Noemí, Graciela, Zoé`),
  masculine:
    names(`José Luis, Juan Carlos, Mateo, Santiago, Diego, Ángel, Jesús, Andrés, Iván, Rubén, Óscar, Raúl, Héctor, Emiliano,
    Joaquín, Sebastián, Luis, Francisco, Efraín, Martín, Tomás, Álvaro`),
  families:
    names(`García, Rodríguez, Martínez, Hernández, López, González, Pérez, Sánchez, Ramírez, Torres, Flores, Rivera, Gómez,
    Díaz, Reyes, Cruz, Morales, Ortiz, Gutiérrez, Chávez, Núñez, Ibáñez, Muñoz, de la Cruz, de León, Del Río, Castañeda,
    García-López, Ríos, Zúñiga`),
  preferred:
    pairs(`Guadalupe: Lupe, María José: Marijo, Alejandra: Ale, Concepción: Conchita, Daniela: Dani, Mariana: Nana,
    José Luis: Pepe, Francisco: Pancho, Jesús: Chuy, Juan Carlos: Juanca, Ángel: Angel, Santiago: Santi,
    Joaquín: Quino`),
  race: 'white',
  isHispanic: true,
  ukEthnicity: 'other_ethnic_group',
};

export const AFRICAN_AMERICAN: Culture = {
  feminine:
    names(`Aaliyah, Imani, Keisha, Latoya, Destiny, Jasmine, Nia, Tamika, Ebony, Shanice, Kiara, Deja, Monique, Raven, Tiana,
    Simone, Zora, La'Tasha, De'Asia, Amara, Brianna, Gabrielle`),
  masculine:
    names(`Darnell, Malik, Jamal, DeShawn, Tyrone, Isaiah, Marcus, Andre, Terrell, Xavier, Jalen, Kareem, Trevon, D'Angelo,
    Lamar, Elijah, Reginald, Dwayne, Quincy, Khalil, Ja'Marcus, Cedric`),
  families:
    names(`Washington, Jefferson, Booker, Banks, Jackson, Gaines, Joseph, Coleman, Dorsey, Rivers, Mosley, Hampton, Freeman,
    Bell, Brooks, Grant, Hayes, Simmons, Franklin, Whitfield, Gadson, Holloway, Pettway, Toussaint, Baptiste`),
  preferred:
    pairs(`Aaliyah: Liyah, Jasmine: Jas, Brianna: Bri, Monique: Mo, Gabrielle: Gabby, La'Tasha: Tasha, DeShawn: Shawn,
    Andre: Dre, Tyrone: Ty, Xavier: Zay, Reginald: Reggie, Isaiah: Ike, Ja'Marcus: Marcus`),
  race: 'black_or_african_american',
  ukEthnicity: 'other_black',
};

export const NATIVE_AMERICAN: Culture = {
  feminine:
    names(`Aiyana, Kaya, Winona, Shania, Cheyenne, Dakota, Leilani, Nizhoni, Rayna, Tallulah, Autumn, Marlene, Sierra, Kateri,
    Lorena, Dyani`),
  masculine:
    names(`Ashkii, Chayton, Kohana, Tyee, Leonard, Wesley, Delbert, Elan, Mato, Nahele, Raymond, Orin, Darrell, Jayden,
    Sequoyah, Vernon`),
  families:
    names(`Begay, Yazzie, Benally, Tsosie, Whitehorse, Red Cloud, Bear Runner, Swiftwater, Tso, Nez, Etsitty, Manygoats,
    Standing Elk, Skenandore, Kills Small, Two Rivers, Oxendine, Locklear, Cornsilk, Sohappy`),
  preferred:
    pairs(`Cheyenne: Chey, Winona: Nona, Tallulah: Lula, Kateri: Kat, Leonard: Lenny, Wesley: Wes, Delbert: Del,
    Raymond: Ray, Sequoyah: Quo, Jayden: Jay`),
  race: 'american_indian_or_alaska_native',
  ukEthnicity: 'other_ethnic_group',
};

export const PACIFIC_ISLANDER: Culture = {
  feminine: names('Leilani, Kalea, Malia, Noelani, Sina, Teuila, Mele, Kailani, Losa, Ana, Hina, Lupe'),
  masculine: names('Kaleo, Keoni, Kai, Tavita, Sione, Malakai, Tevita, Ikaika, Koa, Semisi, Fetu, Manu'),
  families:
    names(`Kealoha, Kahananui, Kaʻahumanu, Faleolo, Tuiasosopo, Taufaʻahau, Mahoe, Fonoimoana, Leota, Vake, Kamaka, Tupua, Soliai,
    Hanohano`),
  preferred: pairs('Leilani: Lani, Kalea: Lea, Noelani: Noe, Kaleo: Leo, Keoni: Kai, Malakai: Kai, Ikaika: Ika'),
  race: 'native_hawaiian_or_other_pacific_islander',
  ukEthnicity: 'other_ethnic_group',
};

export const CARIBBEAN: Culture = {
  feminine: names(
    'Shanelle, Marcia, Yvonne, Latisha, Keziah, Alicia, Rochelle, Tanisha, Candace, Renée, Abena, Zaria, Tia, Nadine',
  ),
  masculine: names(
    'Delroy, Winston, Leroy, Jermaine, Kemar, Dwight, Romario, Tafari, Andre, Shaquille, Errol, Jahmal, Devon, Kofi',
  ),
  families:
    names(`Campbell, Francis, Grant, Bailey, Clarke, Gordon, Reid, Pinnock, Blake, Samuels, Thompson, Wright, Morrison,
    McKenzie, Hylton, Ffrench, Dacosta, St Louis`),
  preferred: pairs(
    `Latisha: Tish, Rochelle: Shelly, Tanisha: Tash, Jermaine: Jay, Romario: Rome, Shaquille: Shaq, Delroy: Del`,
  ),
  race: 'black_or_african_american',
  ukEthnicity: 'caribbean',
};
