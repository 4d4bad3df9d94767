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
  { path: "/search", show: later(async () => (await import("./screens/search/search-screen.tsx")).SearchScreen) },
  { path: "/log", show: later(async () => (await import("./screens/log/log-screen.tsx")).LogScreen) },
  { path: "/export", show: later(async () => (await import("./screens/export/export-screen.tsx")).ExportScreen) },
  { path: "/import", show: later(async () => (await import("./screens/import/import-screen.tsx")).ImportScreen) },
  { path: "/read/:version", show: later(async () => (await import("./screens/reader/reader-screen.tsx")).ReaderScreen) },
  { path: "/figures", show: later(async () => (await import("./screens/figures/figures-screen.tsx")).FiguresScreen) },
  { path: "/compare", show: later(async () => (await import("./screens/compare/compare-screen.tsx")).CompareScreen) },
  { path: "/sources", show: later(async () => (await import("./screens/sources/sources-screen.tsx")).SourcesScreen) },
  { path: "/claims", show: later(async () => (await import("./screens/claims/claims-screen.tsx")).ClaimsScreen) },
  { path: "/review", show: later(async () => (await import("./screens/review/review-screen.tsx")).ReviewScreen) },
  { path: "/tables", show: later(async () => (await import("./screens/tables/tables-screen.tsx")).TablesScreen) },
  { path: "/reports", show: later(async () => (await import("./screens/tables/reports-screen.tsx")).ReportsScreen) },
  { path: "/timeline", show: later(async () => (await import("./screens/timeline/timeline-screen.tsx")).TimelineScreen) },
  { path: "/map", show: later(async () => (await import("./screens/map/map-screen.tsx")).MapScreen) },
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
