import {
  Clock3,
  Download,
  FileDown,
  FileText,
  GitCompareArrows,
  Grid3x3,
  Inbox,
  LayoutDashboard,
  LineChart,
  type LucideIcon,
  Map as MapIcon,
  Network,
  ScrollText,
  Table2,
} from "lucide-react";
import type { KeyName } from "../keys/keys.ts";

/** Where the rail leads: address, name, icon, key; groups stand apart. */
export interface Destination {
  readonly path: string;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly key: KeyName;
  readonly group: "case" | "look" | "list" | "keep";
}

export const DESTINATIONS: readonly Destination[] = [
  { path: "/", name: "Overview", icon: LayoutDashboard, key: "go.overview", group: "case" },
  { path: "/import", name: "Import", icon: FileDown, key: "go.import", group: "case" },
  { path: "/review", name: "Review", icon: Inbox, key: "go.review", group: "case" },
  { path: "/figures", name: "Figures", icon: LineChart, key: "go.figures", group: "look" },
  { path: "/claims", name: "Claims", icon: Grid3x3, key: "go.claims", group: "look" },
  { path: "/timeline", name: "Timeline", icon: Clock3, key: "go.timeline", group: "look" },
  { path: "/map", name: "Map", icon: MapIcon, key: "go.map", group: "look" },
  { path: "/reports", name: "Reports", icon: FileText, key: "go.reports", group: "list" },
  { path: "/tables", name: "Tables", icon: Table2, key: "go.tables", group: "list" },
  { path: "/sources", name: "Sources", icon: Network, key: "go.sources", group: "list" },
  { path: "/compare", name: "Compare", icon: GitCompareArrows, key: "go.compare", group: "list" },
  { path: "/log", name: "Log", icon: ScrollText, key: "go.log", group: "keep" },
  { path: "/export", name: "Export", icon: Download, key: "go.export", group: "keep" },
];
