// The part of subset-font that fonts.ts uses; the package brings no types.
declare module 'subset-font' {
  type Options = {
    readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
  };
  // biome-ignore lint/style/noDefaultExport: this is how the package exports it
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
