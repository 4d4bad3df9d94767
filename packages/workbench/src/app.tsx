import { type ComponentType, lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { useLive } from "./data/live.ts";
import { Frame } from "./frame/frame.tsx";
import { NotFound } from "./frame/not-found.tsx";
import { Loading } from "./parts/loading.tsx";
import { OverviewScreen } from "./screens/overview/overview-screen.tsx";

/** A screen that is fetched when it is first gone to. */
interface Screen {
  readonly path: string;
  readonly show: ComponentType;
}

function later(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}

/** Every screen and its address. */
const SCREENS: readonly Screen[] = [
  { path: "/", show: OverviewScreen },
  { path: "/import", show: later(async () => (await import("./screens/import/import-screen.tsx")).ImportScreen) },
  { path: "/read/:version", show: later(async () => (await import("./screens/reader/reader-screen.tsx")).ReaderScreen) },
];

export function App() {
  useLive();
  return (
    <Frame>
      <Suspense fallback={<Loading what="the screen" />}>
        <Switch>
          {SCREENS.map(({ path, show }) => (
            <Route key={path} path={path} component={show} />
          ))}
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </Frame>
  );
}

export { later };
