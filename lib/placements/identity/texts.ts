export const identityTexts = {
  notYet: "Barnets namn skrivs först när beslutet är registrerat.",
  gone: "Uppgifterna finns inte, eller så får du inte läsa dem.",
  protectedChild:
    "Barnet har skyddade uppgifter. Bara den som enhetschefen har gett läsrätt får skriva och läsa dem. Be enhetschefen på Familjehemsenheten om läsrätt.",
  readerNamed: "Läsrätten är given.",
  readerAlready: "Personen har redan läsrätt.",
  notProtected: "Barnet har inte skyddade uppgifter, så ingen särskild läsrätt behövs.",
  notConcerned:
    "Läsrätt ges till placeringens konsulent, enhetschefen eller kommunens handläggare.",
} as const;
