/**
 * Surnames that many people at work in the Netherlands have, folded and without particles: in a title without capitals
 * they tell that a first name is somebody else's. Not a list of employees.
 */
const COMMON = new Set(
  (
    'jong jansen janssen jans vries berg bakker dijk visser smit smits meijer meyer boer mulder groot bos bosch vos peters peeters hendriks hendrikx leeuwen dekker brouwer wit dijkstra graaf meer linden kok jacobs haan vermeulen heuvel veen broek bruijn bruin heijden schouten beek willems vliet ven hoekstra maas verhoeven koster dam wal prins blom huisman jonge kuipers kuijpers kuiper postma martens vink ruiter timmermans gerritsen jonker loon velde willemsen smeets lange schipper koning laan driessen doorn hermans evers meulen hofman bosman wolters sanders horst mol molenaar pol leeuw verbeek kramer brink scholten wijk vonk bosma kuipers zwart lammers sluis hoek wouters cornelissen rooij dongen essen ' +
    'yilmaz kaya demir sahin celik ozturk aydin arslan dogan yildiz amrani ali ahmed hassan hussein mohamed mohammed omar ibrahim said osman abdi singh kumar sharma patel khan nguyen tran chen wang zhang liu yang garcia martinez lopez fernandez rodriguez gonzalez perez sanchez santos silva pereira costa ferreira rodrigues fernandes nowak kowalski kowalska popescu ionescu ivanov ivanova petrov rossi russo ferrari muller schmidt schneider fischer weber meier wagner becker dubois martin bernard lambert leclerc smith jones brown johnson williams taylor davies wilson evans thomas roberts walker wright thompson white hughes edwards green hall wood harris clarke jackson'
  ).split(' '),
);

/** How surnames end, and hardly any other word: “Hoekstra”, “Öztürkoğlu”, “Wiśniewski”. */
const ENDING =
  /(?:stra|sma|inga|enga|ssen|nsen|rsen|dsen|ksen|sson|oglu|wski|wska|owicz|escu|mans|huizen|akker|veld|kamp|dijk|shvili|yan|adze)$/;

export const isSurname = (plain: string): boolean =>
  COMMON.has(plain) || (plain.length > 5 && ENDING.test(plain));
