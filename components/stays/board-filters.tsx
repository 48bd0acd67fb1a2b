import { ChevronLeft, ChevronRight } from "lucide-react";
import { controlLook } from "@/components/forms/field-parts";
import { FilterBar, FilterChoice, FilterLabel } from "@/components/staff/filter-bar";
import { ButtonLink } from "@/components/ui/button";
import { contractFormLabels } from "@/lib/contracts/texts";
import { homeKindLabels } from "@/lib/homes/texts";
import { addDays, type Day } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import { type BoardState, boardHref, boardKeys, boardWeeks } from "@/lib/stays/board/schema";

type BoardFiltersProps = { state: BoardState; municipalities: string[]; today: Day };

/** Which homes and days, as a plain form that writes the address: it needs no JavaScript. */
export function BoardFilters({ state, municipalities, today }: BoardFiltersProps) {
  return (
    // A new address draws the fields anew, so that they never say other than the board.
    <FilterBar
      key={boardHref(state, {}, today)}
      label="Välj hem och dagar"
      action={paths.staff.placeBoard()}
    >
      <div>
        <FilterLabel of={boardKeys.from}>Från dag</FilterLabel>
        <input
          id={boardKeys.from}
          name={boardKeys.from}
          defaultValue={state.from}
          autoComplete="off"
          className={controlLook({ width: "day" })}
        />
      </div>
      <Choose
        name={boardKeys.weeks}
        label="Så länge"
        value={String(state.weeks)}
        options={boardWeeks.map((weeks) => [String(weeks), `${weeks} veckor`])}
      />
      <Choose
        name={boardKeys.kind}
        label="Typ av hem"
        value={state.kind ?? ""}
        options={Object.entries(homeKindLabels)}
        all
      />
      <Choose
        name={boardKeys.age}
        label="Barnets ålder"
        value={state.age === null ? "" : String(state.age)}
        options={Array.from({ length: 21 }, (_, age) => [String(age), `${age} år`])}
        all
      />
      <Choose
        name={boardKeys.municipality}
        label="Kommun"
        value={state.municipality ?? ""}
        options={municipalities.map((name) => [name, name])}
        all
      />
      <Choose
        name={boardKeys.form}
        label="Avtal"
        value={state.form ?? ""}
        options={Object.entries(contractFormLabels)}
        all
      />
      <label className="col-span-full flex min-h-(--control-height) cursor-pointer items-center gap-2">
        <input
          type="checkbox"
          name={boardKeys.isFreeOnly}
          value="ja"
          defaultChecked={state.isFreeOnly}
          className="tick size-5"
        />
        Bara med ledig plats
      </label>
    </FilterBar>
  );
}

type ChooseProps = {
  name: string;
  label: string;
  value: string;
  options: readonly (readonly [string, string] | string[])[];
  all?: boolean;
};

function Choose({ name, label, value, options, all = false }: ChooseProps) {
  const choices = options.map(([option = "", text = ""]) => ({ value: option, label: text }));
  return (
    <FilterChoice
      id={name}
      name={name}
      label={label}
      value={value}
      choices={choices}
      all={all ? "Alla" : undefined}
    />
  );
}

/** Back and forth in time, as far as the board is wide. */
export function BoardSteps({ state, today }: { state: BoardState; today: Day }) {
  const days = state.weeks * 7;
  const hrefOf = (from: Day) => boardHref(state, { from, page: state.page }, today);
  return (
    <nav aria-label="Byt dagar" className="no-print flex flex-wrap gap-2">
      <ButtonLink
        href={hrefOf(addDays(state.from, -days))}
        tone="secondary"
        size="small"
        icon={ChevronLeft}
        prefetch={false}
      >
        {state.weeks} veckor tidigare
      </ButtonLink>
      {state.from !== today && (
        <ButtonLink href={hrefOf(today)} tone="secondary" size="small" prefetch={false}>
          Till i dag
        </ButtonLink>
      )}
      <ButtonLink
        href={hrefOf(addDays(state.from, days))}
        tone="secondary"
        size="small"
        iconAfter={ChevronRight}
        prefetch={false}
      >
        {state.weeks} veckor senare
      </ButtonLink>
    </nav>
  );
}
