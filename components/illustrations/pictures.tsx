type PictureProps = { className?: string };
type DrawnProps = PictureProps & { name: string; width: number; height: number };

/**
 * The large drawings, each a file of its own: written into the page, they would be sent with every
 * visit, twice over, and be most of what a telephone has to load. `drawings/` holds how they are drawn,
 * and the test of it writes the files. All are decoration: what they show stands in the text.
 */
function Drawn({ name, width, height, className = "block h-auto w-full" }: DrawnProps) {
  return (
    // biome-ignore lint/performance/noImgElement: Next's optimizer is off, and its part is sent as script
    <img
      src={`/images/${name}.svg`}
      alt=""
      width={width}
      height={height}
      decoding="async"
      className={className}
    />
  );
}

export const HomesLandscape = (props: PictureProps) => (
  <Drawn name="homes-landscape" width={1440} height={620} {...props} />
);
export const NightWindow = () => <Drawn name="night-window" width={720} height={560} />;
export const KitchenTable = () => <Drawn name="kitchen-table" width={960} height={540} />;
export const Jetty = () => <Drawn name="jetty" width={720} height={540} />;
export const Bear = () => <Drawn name="bear" width={560} height={420} />;
export const EmptyPath = () => <Drawn name="empty-path" width={240} height={160} />;
export const NightCall = () => <Drawn name="night-call" width={320} height={220} />;
export const Morning = () => <Drawn name="morning" width={320} height={220} />;
export const Afternoon = () => <Drawn name="afternoon" width={320} height={220} />;
export const Evening = () => <Drawn name="evening" width={320} height={220} />;
