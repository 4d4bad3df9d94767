import { useQuery } from "@tanstack/react-query";
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import address from "world-atlas/countries-50m.json?url";

/** A country of the outline map. */
export type Country = Feature<Polygon | MultiPolygon, { readonly name: string }>;

/** Outlines of countries. Natural Earth 1:50m by way of world-atlas (public domain). */
export interface Atlas {
  readonly countries: readonly Country[];
  readonly borders: MultiLineString;
}

type World = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

/** Fetches the outline map from this server, once. */
export function useAtlas(): Atlas | undefined {
  const { data } = useQuery({
    queryKey: ["atlas"],
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: async (): Promise<Atlas> => {
      const world = (await (await fetch(address)).json()) as World;
      const { features } = feature(world, world.objects.countries) as unknown as FeatureCollection<
        Polygon | MultiPolygon,
        { name: string }
      >;
      return { countries: features, borders: mesh(world, world.objects.countries, (a, b) => a !== b) };
    },
  });
  return data;
}
