import { EmailField, PhoneField, TextField } from "@/components/forms/text-field";

export type AdultDefaults = {
  givenName?: string;
  familyName?: string;
  phone?: string;
  email?: string;
};

type AdultFieldsProps = {
  /** What stands before the names of the fields: "adults.0.". */
  prefix?: string;
  known?: AdultDefaults;
  /** Under the field of the personal identity number. */
  numberHint: string;
};

/** Who an adult is and how to reach them. Nothing of it is filled in by the browser. */
export function AdultFields({ prefix = "", known = {}, numberHint }: AdultFieldsProps) {
  const field = (name: string) => `${prefix}${name}`;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name={field("givenName")}
          label="Förnamn"
          autoComplete="off"
          defaultValue={known.givenName}
        />
        <TextField
          name={field("familyName")}
          label="Efternamn"
          autoComplete="off"
          defaultValue={known.familyName}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name={field("personalNumber")}
          label="Personnummer"
          optional
          hint={numberHint}
          inputMode="numeric"
          autoComplete="off"
        />
        <PhoneField
          name={field("phone")}
          label="Telefon"
          optional
          width="full"
          defaultValue={known.phone}
        />
      </div>
      <EmailField name={field("email")} label="E-post" optional defaultValue={known.email} />
    </>
  );
}
