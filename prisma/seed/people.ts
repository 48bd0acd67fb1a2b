import { addDays, type Day, toDay } from "@/lib/platform/dates";

const women = new Set(
  (
    "Sara Eva Aisha Lena Ingrid Fatima Anna Maria Elin Nina Karin Ulla Layla Sofia Gunilla Camilla Britt " +
    "Johanna Mona Pia Agneta Jessica Linnéa Therese Yvonne Emma Marianne Helena Kerstin Susanne Carina " +
    "Monica Ida Viveka Petra Birgitta Nadja Moa Tove Rut Asta Greta Vera Stina Hedvig Malin Olga Samira"
  ).split(" "),
);

/** True for the given names of the story that are women's. */
export const isWoman = (givenName: string): boolean => women.has(givenName);

/**
 * A personal identity number that nobody has: birth numbers 980–999 are kept free for temporary use.
 * @param birthDay the day of birth that it tells.
 */
export function madeUpNumber(birthDay: Day, isFemale: boolean): string {
  const birthNumber = 980 + ((Number(birthDay.slice(-2)) * 2) % 18) + (isFemale ? 0 : 1);
  const nine = `${birthDay.replaceAll("-", "").slice(2)}${birthNumber}`;
  const sum = [...nine]
    .map((digit, index) => Number(digit) * (2 - (index % 2)))
    .reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0);
  return `${birthDay.slice(0, 4)}${nine.slice(2)}${(10 - (sum % 10)) % 10}`;
}

/** A day of birth of the grown-up number `serial` of the story; no two are the same. */
export function birthDayOfAdult(serial: number): Day {
  return addDays(toDay("1966-02-03"), serial * 83 + (serial % 7));
}

// Numbers that are kept free for fiction by the authority that gives out telephone numbers.
const ranges = [
  { prefix: "+467017406", first: 5, count: 95 },
  { prefix: "+468465004", first: 0, count: 100 },
] as const;

/** The story's telephone number `serial`, which nobody answers. */
export function madeUpPhone(serial: number): string {
  let left = serial;
  for (const { prefix, first, count } of ranges) {
    if (left < count) return `${prefix}${String(first + left).padStart(2, "0")}`;
    left -= count;
  }
  throw new RangeError("no more telephone numbers");
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[^a-z]/g, "");

/** An address that no mail reaches. */
export function madeUpEmail(givenName: string, familyName: string): string {
  return `${plain(givenName)}.${plain(familyName)}@brev.example`;
}

/** One of some texts, always the same one for the same seed. */
export function pick<Value>(values: readonly Value[], seed: number): Value {
  const value = values[((seed % values.length) + values.length) % values.length];
  if (value === undefined) throw new RangeError("nothing to pick from");
  return value;
}
