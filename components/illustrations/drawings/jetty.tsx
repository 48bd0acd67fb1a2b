import { Birch, Spruce } from "@/components/illustrations/parts/nature";
import { At, Picture } from "@/components/illustrations/parts/picture";

/** Two children of different age on a jetty, seen from behind: their faces are nobody's. */
export function Jetty() {
  return (
    <Picture viewBox="0 0 720 540">
      <rect className="fill-ill-sky" width="720" height="540" />
      <path className="fill-ill-dawn" d="M0 150c180-50 480-50 720 0v120H0z" />
      <circle className="fill-ill-sun" cx="478" cy="150" r="46" />
      <path className="fill-ill-far" d="M0 226c100-54 200-56 300-16 130-50 280-46 420 6v60H0z" />
      <path className="fill-ill-mid" d="M0 256c110-34 190-34 300-8 140-30 280-28 420 4v40H0z" />
      {[40, 82, 120, 620, 660, 700].map((x, index) => (
        <Spruce key={x} x={x} y={266} scale={index % 2 ? 0.74 : 0.54} />
      ))}
      <path className="fill-ill-lake" d="M0 270h720v270H0z" />
      <path
        className="stroke-ill-ripple"
        strokeWidth="5"
        strokeLinecap="round"
        d="M440 300h76M456 322h48M84 320h70M560 372h80M110 410h60M580 450h60M60 470h70"
      />
      <path className="fill-ill-wood" d="M292 330h136l70 210H222z" />
      <path
        className="stroke-ill-wood-deep"
        strokeWidth="4"
        d="M284 356h152M274 386h172M264 418h192M253 452h214M240 490h240"
      />
      <Sitter x={326} y={388} coat="fill-ill-rust" hair="fill-ill-hair-brown" scale={1.2} long />
      <Sitter x={404} y={390} coat="fill-ill-teal" hair="fill-ill-hair-dark" scale={0.95} />
      <At x={466} y={462}>
        <path className="fill-ill-ochre" d="M-24-46h48l6 46h-60z" />
        <path className="fill-ill-rust" d="M-16-30h32v16h-32z" />
        <path
          className="stroke-ill-outline"
          fill="none"
          strokeWidth="5"
          d="M-10-46c0-14 20-14 20 0"
        />
      </At>
      <Birch x={74} y={540} scale={1.6} />
    </Picture>
  );
}

type SitterProps = {
  x: number;
  y: number;
  scale: number;
  coat: string;
  hair: string;
  long?: boolean;
};

function Sitter({ coat, hair, long, ...spot }: SitterProps) {
  return (
    <At {...spot}>
      <path className={coat} d="M-30 8c-4-36 4-62 20-68h20c16 6 24 32 20 68-18 6-42 6-60 0z" />
      <path className="fill-ill-skin-b" d="M-7-66H7v9H-7z" />
      <circle className={hair} cx="0" cy="-82" r="21" />
      {long && <path className={hair} d="M-21-84c-2 24-4 34-6 42 16 8 38 8 54 0-2-8-4-18-6-42z" />}
    </At>
  );
}
