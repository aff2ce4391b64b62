/**
 * Long words that people mistype or cut off; a word of the title that is nearly one of these, or the beginning of one
 * with a full stop, is read as it.
 */
export const SPELLING: readonly string[] = `
  verzuim verzuimgesprek verzuimbegeleiding ziekmelding ziekmeldingsgesprek ziekgemeld reintegratie
  reintegratiegesprek werkhervatting werkhervattingsgesprek terugkeergesprek herstelgesprek poortwachter
  probleemanalyse casemanager bedrijfsarts functioneringsgesprek beoordelingsgesprek voortgangsgesprek
  evaluatiegesprek evaluatie eerstejaarsevaluatie zeswekelijkse preventief vitaliteitsgesprek vitaliteit
  frequent jaargesprek ontwikkelgesprek kwartaalgesprek driegesprek opschudmoment gesprek werkdruk welzijn
  absence sickness reintegration evaluation performance appraisal wellbeing preventive workload conversation
  quarterly ziekteverzuim ziekmeldgesprek verzuimcontact verzuimmelding betermelding hersteldmelding
  arbeidsongeschikt terugkomgesprek hervatting terugkeer opbouwschema zeswekelijks tweedespoor frequentie
  welzijnsgesprek werkdrukgesprek werkbelasting inzetbaarheid preventiegesprek functioneren beoordeling
  eindejaarsgesprek halfjaargesprek loopbaangesprek ontwikkelingsgesprek planningsgesprek jaarevaluatie
  eerstejaars voortgang arbodienst arboarts spreekuur begeleiding opvolging contactmoment terugkoppeling
  aanpak vervolggesprek bespreken bespreking overleg afspraak verzuimoverleg huisbezoek langdurig return
  occupational review welfare meeting phased rehabilitation feedback follow interview jaarsevaluatie`
  .trim()
  .split(/\s+/);
