import { CheckboxField } from "@/components/forms/checkbox-field";
import { CheckboxGroup, RadioGroup } from "@/components/forms/choice-group";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import {
  DateField,
  EmailField,
  NumberField,
  PhoneField,
  TextField,
} from "@/components/forms/text-field";
import type { Question } from "@/lib/inquiries/questions/asking/schema";
import { paths } from "@/lib/platform/paths";

type QuestionFieldProps = {
  question: Question;
  /** What was typed before. */
  typed: string | string[] | undefined;
  /** The page's heading asks the same, so the question is only read aloud. */
  isHeading?: boolean;
};

/** One question of the interest form as the field that its kind of answer needs. */
export function QuestionField({ question, typed, isHeading }: QuestionFieldProps) {
  const { id: name, text, hint, isOptional: optional, control } = question;
  const line = {
    name,
    label: text,
    hint,
    optional,
    defaultValue: [typed ?? []].flat()[0],
  };
  const group = { name, legend: text, hint, optional, legendHidden: isHeading };
  switch (control.kind) {
    case "checkboxes":
      return (
        <CheckboxGroup
          {...group}
          choices={choicesOf(control.texts)}
          defaultValues={[typed ?? []].flat()}
        />
      );
    case "radios":
      return (
        <RadioGroup
          {...group}
          choices={choicesOf(control.texts)}
          defaultValue={line.defaultValue}
          inline={Object.keys(control.texts).length === 2}
        />
      );
    case "select":
      return <SelectField {...line} choices={choicesOf(control.texts)} empty="Välj i listan" />;
    case "lines":
      return <TextArea {...line} limit={control.limit} />;
    case "line":
      return <TextField {...line} width="half" autoComplete={control.autoComplete} />;
    case "phone":
      return <PhoneField {...line} />;
    case "email":
      return <EmailField {...line} />;
    case "date":
      return <DateField {...line} />;
    case "number":
      return <NumberField {...line} />;
    case "postal-code":
      return <TextField {...line} width="tiny" inputMode="numeric" autoComplete="postal-code" />;
    case "ages":
      return <TextField {...line} width="half" autoComplete="off" />;
    case "tick":
      return <TickField name={name} text={text} isTicked={typed !== undefined} />;
  }
}

type TickFieldProps = { name: string; text: string; isTicked: boolean };

function TickField({ name, text, isTicked }: TickFieldProps) {
  return (
    <CheckboxField
      name={name}
      label={text}
      hint={
        <a href={paths.about.personalData} target="_blank" rel="noopener" className="text-link">
          Läs hur kommunen hanterar personuppgifter (öppnas i en ny flik)
        </a>
      }
      defaultChecked={isTicked}
    />
  );
}

/** Labels as the choices of a field. */
export function choicesOf(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([value, label]) => ({ value, label }));
}
