// What the build asks of two packages that come without types.
declare module "d3-geo" {
  type Polygon = { readonly type: "Polygon"; readonly coordinates: number[][][] };
  export function geoArea(shape: Polygon): number;
  export function geoCentroid(shape: Polygon): [number, number];
  export function geoContains(shape: Polygon, point: [number, number]): boolean;
}
declare module "topojson-client" {
  export function feature(topology: unknown, object: unknown): unknown;
}
