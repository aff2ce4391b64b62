/** Common given names in Dutch workplaces, to tell a person from a project in a title. Not a list of employees. */
export const FIRST_NAMES = new Set(
  `aad abdel abdullah achmed ahmet ada adam adil adriaan agnes ahmed aisha alan albert alex alexander ali alice alicia alina amber amina amir amy
  ana andre andrea andreas andrew andy angela angelique anita anja anke anna annabel anne anneke annelies annemarie annemiek annette
  annie anton antoinette antoon arend ariane arie arjan arjen arnold arno arthur astrid aydin aylin ayse babette barbara bart bas bastiaan
  beatrijs ben bennie berend bernadette bernard bert bertus bianca bilal bjorn bo bob boris boudewijn bram brenda brian brigitte britt bruno
  carel carin carina carla carlijn carlo carlos carmen carola caroline carolien casper cathy cees celine charles charlotte cheng chris
  christa christel christiaan christian christina christine cindy claire claudia coen colin connie cor corine corinne cornelis corrie cynthia
  daan dagmar damian dan daniel danielle danny daphne david debbie deborah demi denise dennis deniz derk desiree diana dick diederik dieter
  dimitri dineke dirk dolf dominique donna doreen dorien doris dorothe douwe duncan dylan ed eddy edith eduard edward edwin eelco eline elisa
  elisabeth elise elke ella ellen els elsbeth elsa emiel emilie emily emma emre enes eric erica erik erika erwin esmee esra esther eugenie
  eva eveline evelien evert fadi fahad fatih fatima fatma femke fenna ferdinand ferry fiona fleur floor flora floris floortje fons franciscus
  frank frans franka fred freddy frederik freek frits froukje gea geert gemma george gerard gerben gerda gerjan germaine gerrit gert gijs gina
  giovanni glenn gonda greet greetje gregory greta guido gwen hakan hamid hamza hanna hannah hanneke hannie hans harm harold harrie harry
  harriet hassan hatice heidi heleen helen helena helga henk hennie henny henri henriette henry herman hessel hicham hidde hilda hilde hugo
  huib huub ian ibrahim ida ilona ilse imad imke imran ina inge ingeborg ingrid irene iris irma isa isabel isabelle ismail ivo ivy iwan jaap
  jack jacob jacqueline jacques jaimy jake james jamie jan jana jane janet janine janneke jannie jantine jasmijn jasper jean jeanette jeanine
  jeff jelle jennifer jenny jeroen jerry jesse jessica jessie jet jill jim jimmy jo joan job jochem joe joel joep johan johanna johannes john
  johnny joke jolanda jolien jonas jonathan joop joost jordi jordy joris jos jose joseph josephine josje joyce juan judith jule jules julia
  julian julie juliette jurgen jurjen jurre justin kai karel karen karim karin karina karlijn kate katinka katja katrien kay kayleigh kees keith kelly
  ken kenneth kevin khadija khalid kiki kim kirsten klaas klara koen koos kristel kristina kyra lana lars laura laurens laurie leah leen leila
  lena lennart leny leo leon leonie leontien lex lianne lidia lidy liam lieke lien lies liesbeth lilian lily linda linde lindsey lisa lisanne
  lisette liza loes lot lotte lou louis louisa louise luc luca lucas lucia lucie luka lukas luuk lydia lynn maaike maarten maartje machteld
  madelief malika manon manuel mara marc marcel marcia marco mareike margot margreet margriet maria marian marianne marie marieke marielle mariette
  marije marijke marijn marika marina marinus mario marion marisa mariska marit marjan marjolein marjolijn mark marleen marlies marloes marnix
  marta martha martijn martin martina martine martien marvin mary maryam mathieu mathijs mathilde matthew matthijs maud maurice maurits max
  maya mehdi mehmet meike melanie melissa melvin menno mia michael michel michele michelle michiel mick miep mieke mike milan milou mina mira
  miranda miriam mirjam mirte mitchell mo mohamed mohammed mona monica monika monique moniek mourad murat mustafa myra myrthe nadia nadine
  naomi natalie natascha nathalie neeltje nel nelleke nick nico nicole nicolette niek niels nienke nina noa noah noor noortje nora norbert
  noud olaf olga olivia olivier omar onno oscar osman otto ouafa pamela pascal patricia patrick paul paula pauline peggy pepijn perry peter
  petra philip pien pier piet pieter pim pleun priscilla quinten quirine rachel rachid rafael ralph ramon ramona randy raoul raymond rebecca
  regina reinier remco remi rene renate renee renske ria richard rick ricky rianne rik rina rob robbert robert robin rodney roel roeland
  roelof rogier roland rolf romy ron ronald roos roosmarijn rosa rosalie rosanne rose roxanne roy rozemarijn ruben rudi ruth ruud ryan saar
  sabine sabrina said salim sally sam samantha samir samira samuel sander sandra sanne sara sarah sascha saskia scott sebastiaan selma serge
  sharon shirley sicco siebe silvia simon simone sjaak sjoerd sjors sofia sofie sonja sophia sophie stan stefan stefanie stella stephan
  stephanie steve steven stijn sue susan susanne suzan suzanne sven sybren sylvia sylvie tamara tania tanja tara ted teun teuntje thea theo
  thera theresa thijmen thijs thomas tiffany tijmen tim timo timothy tina tineke tjeerd tobias tom tommy ton toon tonnie tony trees trudy
  truus twan tycho ursula valentijn valerie vanessa vera vera veronique victor victoria vincent viola virginie wai walter wanda ward
  wendy werner wesley wessel wiebe wieke wiel wietske wil wilbert wilco wilfred wilhelmina willem willemijn willemien william wilma wim
  winston wouter xander yannick yara yasin yasmin yasmine youri youssef yusuf yvette yvonne zara zeynep zoe zohra
  sem joy finn levi mees mila tess evi evy lauren elin feline hailey guus siem jesper jelte jorrit jorn jort kjeld kaj kasper lasse lenn levy
  lorenzo lowie mats matz melle milo moos morris nathan otis owen quinn raf ravi rayan rens rein seb senna sil sverre tijn tijs tygo vince vic
  viktor wout xavi zakaria bente cato dewi eef elif emmy estelle fay faye fien filou indy isabella isis ize jade janna jette jinte juul lara
  lina linn liv lize lois lola loua lune luna maeve maren merel merle milla minke mirthe nikki nola norah novi nyla ola pippa puck rosie romee
  roxy sanna selina sienna suus suze tessa tirza veerle vieve vivian wies yfke ymke yuna zita abdul abdelkarim abdelaziz abdirahman abu achraf
  adnan aziz amin anas anwar ashraf ayoub ayyub badr bashir brahim burak bulent cem cemal cengiz emin emir erdal erdem erkan fahd farid
  faruk faisal ferhat firat fouad fuat gokhan habib hafid hakim halil haris hasan hatem hilal houssam husnu huseyin ibo idris ilias ilyas
  ishak ismael issam jamal jamila kadir kaan kamal karima kemal kerem laila lamia latifa layla leyla lubna mahmoud malik mariam mehtap melek
  meryem merve mounir mouna mounia mustapha nabil nadir najat naima nasira nazli nesrin nawal nisa nordin noureddine nur nuray omer orhan
  osama oumaima ozan ozge ozlem rabia rachida radouan rahma rania rashid reda ridouan rida sabri safa safia salima salma sami samia sana selin
  sena serap serkan sevda sevim sibel sinan soufian soufiane souad sumaya suleyman tarik tariq ugur umit umut yassin yassine younes yildiz
  yilmaz yunus yusra zakia zehra zeki zineb zouhair agnieszka aleksandra aleksander andrzej bartek beata bogdan cezary dariusz dorota ewa
  grzegorz halina irena iwona jacek jadwiga jakub janusz jaroslaw jerzy jolanta justyna kamil kamila karolina kasia katarzyna kinga krystyna
  krzysztof lukasz maciej magda magdalena malgorzata marcin marek mariola mariusz mateusz michal mikolaj milena natalia olek pawel piotr
  przemek rafal renata ryszard sebastian slawomir stanislaw sylwia szymon tadeusz tomasz urszula waldemar wiktoria wojciech zbigniew zofia
  alejandro andres antonio beatriz catarina cristina diego elena esteban fernando francisco gabriel gabriela gonzalo guillermo ines javier
  joao jorge luis manuela mateo miguel nuno pablo paulo pedro ricardo rodrigo sergio teresa tiago valentina vasco adriana alin andrei
  catalin corina cristian dragos florin horia ioana ionut irina laurentiu liviu luminita marius mihai mihaela mirela nicoleta octavian
  oana ovidiu razvan roxana simona sorin teodora tudor valentin vasile vlad anjali anil arjun asha deepak dinesh divya ganesh gita indra karan
  kavita kiran krishna lakshmi manish meera mohan nisha pooja pradeep prakash priya raj rahul rajesh rakesh ramesh rekha rohan roshan sandeep
  sanjay sangita santosh shanti shiva sunil sunita suresh uma vijay vikram vinod chen feng hao jing lin mei
  qiang xia xiao ying yong yu yuan yun zhen aaron abigail adrian aiden alison allison amelia angus
  anthony ashley austin ava barry beth bethany blake bradley brandon brett bruce callum cameron carl catherine chad chelsea chloe clara clare
  cody connor craig crystal curtis dale damien darren dave dawn dean derek diane dominic donald doug douglas edgar eleanor eliza elliot ellie
  ethan evan evelyn faith gareth gary gavin georgia gerald gordon graham grant greg hayley hazel heather henrietta hollie holly howard hugh
  isaac jackie janice jared jasmine jay jayden jenna jeremy jodie jordan josh joshua judy karl kath kathleen kathryn katie kayla keira kelsey
  kerry kirsty kurt kyle leanne lee leigh lewis lindsay lorraine lucy luke lyn maddie madison malcolm marcus margaret marilyn marshall mason
  matt megan mel mitch molly morgan neil nicholas nigel norman oliver pam paige pat philippa phil phoebe poppy rachael ray reece rhys rita
  roger rory rosemary ross ruby russell scarlett sean seth shane shannon shaun sheila skye sonia spencer stacey stewart stuart summer taylor
  terry todd tracey tracy trevor tyler vicky warren wayne zac zach zachary kaat jef staf griet trui lut lander briek senne stien corne danique janne
  aafke aaliyah abbas abby aicha aida ailsa alena alessandro alfie alfred alisha alistair allard amalia amanda amara amelie ananya anass anh
  anika anissa annabelle annelot annick anouar anouk antonia arda aria ariel armin arnaud arne aurelie axel ayaan ayla azra bartosz basma bea
  beatrice beau becky bella benjamin berna betty bieke billy birgit bjarne bobby bodil brad bregje brent brigit britney bryan camille can
  caner carine cas cathelijne cecile cedric celeste celina chaima chantal charlie chiara christophe christopher ciara clementine cleo colette
  cora corneel cornelia dafne dalila dana dario darius davide davy debora delphine derya desmond diede dilan dilara dirkje djamila djoke
  dolores dominik donovan dorian dragan dries dunya dusan ebru eda eefje eelke egbert eileen ekaterina elia elias elien elijah ellis elly
  elodie eloise elvira elwin emanuel emil emilia emmanuel engin enzo erin ernst esme etienne eugene ewout fabian fabio fadila famke farah
  faris fedde federico felicia felix fenne ferre feyza fieke filip filippo flip florence florian francesca francis franciska francois
  frederique freya gaby geertje geertrui gertjan gertrude gideon giel gilles ginny giorgio gitte giulia gloria godelieve goele grace gunther
  gust haico halima hana hanane hansje harald hardy harmen harvey hein helene henrike hettie hind hubert ibtissam igor ikram ilja iman imane
  inez ingmar ivan ivana izaak jacco jacoba jalal janis jannes jara jarno jasmin jasmina jason jaydan jeanne jeffrey jelena jelmer jens jerome
  jess jip jitske joachim joanna joanne jochen joeri jolande jolijn joppe jorg jorgen josef josefien josien josine joukje jozef jozefien
  julien jun juriaan justine jutta karolien karsten katelijne katharina katherine kathy katrijn katya kaya kaylee kenan kenji kenny khaled
  kick kimberly klaartje koert kristien kristin kristof kubra larissa laurance laure laurent lea leandra leendert leonora leroy lesley leslie
  lian lida lidewij liesbet lieselot lieve lieven liliane linsey lise liselot liselotte livia lizzy lode lodewijk lone lonneke lore lorena
  lotfi lucinda ludo luisa mabel machiel madeleine madelon magnus mai maikel maja mandy marcella mare margareth margaux margit margo mariana
  mariel marien marissa marita marja marjo marjon marko markus marlin marlon marlou marre marsha marthe marty marwan marysia massimo mathias
  matteo matthias maura maureen mauro maxim maxime mechteld melati melina melinda melisa meriam merijn merlijn michaela mien mies mikael
  mirjana mirko moad mohammad moira muhammad musa mylene myriam myrna myrte nabila nada nancy nasrin natasja nele nelly nelson nena nenad
  nevin nia nicky niclas nicola nicolaas nikita niklas nikola nikolai nils niranjana noel noelle norma nour nouri nynke odette oskar paloma
  paola paolo pascale pascalle patty paulien pavel pelle penny per petronella philippe pia pierre pieterjan piper pol polina quentin quincy
  quinty ragnar raisa ralf ramazan raphael rasheed raul reggie reinout rembrandt remy rena reza rhea rhiannon riad rian riccardo rico riek
  rien rieneke riet rietje rika rinske rinus rishi ritchie robbe robbie roberto robrecht rochelle rocky roderick roman romeo ronan ronja
  ronnie ronny rosemarie rosita rowan rowena rudolf rudy saartje sacha sadia saffron saida salman sanja sasha sebastien sema serena sergei
  sevgi shakira shana shauna shelley sherida siebren sien sietse sietske sigrid silke sim sindy sjaan sjef sjoukje skip skyler snezana soeria
  soraya stef stephen storm sultan susanna svea sylvain sylvana sylvester tahir talitha tamar tanya tasha tatiana tatjana teddy teus thelma
  theodora therese thessa thibault thibaut thierry thirza thom thor tia tibor tilly timon tiny tjalling tjerk tjitske toby tomas toni tonke
  toos tooske torben trijntje trinette tristan trix tuncay ulla ulrich ulrike verena verona veronica violet viviane wahid walid wally wanja
  warre wassim wendel whitney wibo widad wietse wijnand will willeke willy wilson winnie wobke wolf xandra xavier ximena yasemin yasmina ybe
  yentl yesim yolanda yorick yousef youssra yuri yves yvon zahra zainab zeger ziggy zoey zuzanna zwaan`.split(
    /\s+/,
  ),
);

/** Capitalised words that are where something is, or whose, rather than with whom. */
export const PLACES = new Set(
  (
    'noord oost zuid west midden north south east centraal benelux nederland belgie vlaanderen europa europe holland netherlands belgium germany duitsland ' +
    'amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede amersfoort zwolle leiden maastricht dordrecht zoetermeer deventer delft alkmaar venlo leeuwarden assen antwerpen gent brussel brugge leuven hasselt mechelen brussels ghent antwerp london londen berlin berlijn parijs paris ' +
    'teams zoom google outlook excel sharepoint microsoft office webex slack jira salesforce afas visma sap'
  ).split(' '),
);

/** Names that are ordinary words too: they count only with a capital. */
export const WORDLIKE_NAMES = new Set(
  'bas bo bob floor job jet kai lot max mark may mo wil will roos rose ward mick noor linde els an ed ton tim mina ada dan ben ria cor ron ina sam viola victoria said pier ken ali jan dick joy can min na li yi mei ling ting dean dawn grant faith holly hazel ruby summer poppy ray jay pat sky skye mason morgan taylor grace hope bill drew chase dale lee leigh blake raf sil siem moos puck luna nova storm fay fee lune isa ion fang hong hui lei lin tao yang yan wei jun crystal jade georgia austin jordan chelsea madison kerry norman gordon stewart marshall spencer warren todd joel seth levy amber nur safa hilal cato liv pim teun guus ming xin rui ola sana sena phil barry frank bruce arda aria azra bea beau dana dominik ellis flip florence gaby harvey hein hind jason jens jess jun kaya kenny kick lea lian lieve lode lone mare mien mies musa nada nena nevin nia norma penny per piper raul reggie rena reza rian rico riek rien riet rika romeo saffron sema sim skip storm sultan teddy tibor tiny toby toni toos trix violet will wolf zwaan'.split(
    ' ',
  ),
);
