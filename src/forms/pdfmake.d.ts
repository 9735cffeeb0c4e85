/** What of pdfmake 0.3 is used here; the package has no typings of its own. */
declare module 'pdfmake' {
  export type Margins = number | readonly [number, number] | readonly [number, number, number, number];
  export type Borders = readonly [boolean, boolean, boolean, boolean];

  export interface Style {
    readonly fontSize?: number;
    readonly bold?: boolean;
    readonly italics?: boolean;
    readonly alignment?: 'left' | 'center' | 'right' | 'justify';
    readonly lineHeight?: number;
    readonly color?: string;
    readonly margin?: Margins;
  }

  export interface Block extends Style {
    readonly border?: Borders;
    readonly unbreakable?: boolean;
    readonly width?: number | 'auto' | '*';
    readonly noWrap?: boolean;
    readonly wordBreak?: 'normal' | 'break-all';
  }

  export type Content =
    | string
    | (Block & { readonly text: string | readonly Content[] })
    | (Block & { readonly stack: readonly Content[] })
    | (Block & { readonly columns: readonly Content[]; readonly columnGap?: number })
    | (Block & { readonly table: Table; readonly layout?: TableLayout | 'noBorders' })
    | (Block & { readonly canvas: readonly Shape[] });

  export interface Table {
    readonly widths: readonly (number | 'auto' | '*')[];
    readonly body: readonly (readonly Content[])[];
    readonly dontBreakRows?: boolean;
  }

  export interface TableLayout {
    readonly hLineWidth?: () => number;
    readonly vLineWidth?: () => number;
    readonly hLineColor?: () => string;
    readonly hLineStyle?: () => { readonly dash: { readonly length: number; readonly space: number } };
    readonly paddingLeft?: (column: number) => number;
    readonly paddingRight?: (column: number) => number;
    readonly paddingTop?: () => number;
    readonly paddingBottom?: () => number;
  }

  export type Shape =
    | {
        readonly type: 'line';
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
        readonly lineWidth?: number;
        readonly dash?: { readonly length: number; readonly space: number };
      }
    | {
        readonly type: 'rect';
        readonly x: number;
        readonly y: number;
        readonly w: number;
        readonly h: number;
        readonly lineWidth?: number;
      };

  export interface DocumentDefinition {
    readonly pageSize: 'A4';
    readonly pageMargins: readonly [number, number, number, number];
    readonly info: Readonly<Record<string, string | Date>>;
    readonly language: string;
    readonly defaultStyle: Style & { readonly font: string };
    readonly content: readonly Content[];
    readonly footer?: (page: number, pages: number) => Content;
  }

  interface Maker {
    setFonts(
      fonts: Readonly<Record<string, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>>>,
    ): void;
    setUrlAccessPolicy(allowed: (url: string) => boolean): void;
    setLocalAccessPolicy(allowed: (path: string) => boolean): void;
    createPdf(document: DocumentDefinition): { getBuffer(): Promise<Buffer> };
  }

  const maker: Maker;
  export default maker;
}
