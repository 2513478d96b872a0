// Words of sport, film, music and letters, and words of violence, accidents and disasters: which of them an article is full of
// tells whether a man who was hurt in it was hurt in a match. From general knowledge of English.
import { wordSet } from '../word-list.ts'

/** Tell of play, on the field or on the stage. */
export const PASTIME_WORDS = wordSet(`
  match matches season coach squad striker strikers midfielder midfielders defender defenders goalkeeper keeper winger
  flanker hooker fly-half scrum-half full-back centre-back captain skipper cup league championship championships
  champion champions tournament semi-final semi-finals quarter-final quarter-finals goal goals penalty club clubs
  team-mate team-mates teammate teammates injury-time lay-off sidelined fixture fixtures kick-off half-time referee
  substitute substitutes seed seeded olympic olympics athletics athlete athletes marathon sprinter hurdles hurdler
  indoor tennis rugby football cricket premiership comeback caps cap international internationals line-up
  starting-line-up pitch fitness doubtful hamstring groin achilles quarterback playoff playoffs innings wicket wickets
  film films movie movies actor actress actors album albums singer singers song songs band bands novel novels novelist
  author comedy comedies comedian drama dramas sitcom director directed directors starring starred oscar oscars grammy
  grammys award awards nominated nomination nominations studio studios chart charts musician musicians musical concert
  concerts theatre ballet opera premiere broadway hollywood screenplay biopic sequel soap character characters composer
  conductor ballerina rapper rock pop jazz bafta script screen tv television viewers fans music
`)

/** Tell of violence, an accident or a disaster, or of those who come after one. */
export const OCCASION_WORDS = wordSet(`
  police gun guns handgun gunman gunmen gunfire shooting shootings shooter shooters gunshot gunshots bullet bullets explosion explosions exploded blast
  blasts bomb bombs bombing bomber crash crashed collision collided derailed earthquake tsunami flood floods flooding
  hurricane cyclone tornado avalanche landslide blaze firefighters arrested suspect suspects suspected victim victims
  murder murdered killed killing stabbed stabbing attacked attackers assault assaulted homicide detectives officers
  sheriff deputies paramedics authorities rescuers ambulance ambulances accident disaster wreck wreckage capsized
  collapsed soldiers troops militants hostages hostage massacre emergency evacuated coroner
`)

/** Illnesses and what old age brings: who dies of one is no casualty of an event. */
export const ILLNESS_WORDS = wordSet(`
  peacefully cancer leukaemia leukemia pneumonia emphysema diabetes dementia alzheimer parkinson stroke tumour tumor illness disease
  flu influenza symptoms exhaustion disorder heart kidney liver
`)
