// Where on a sheet does the next picture go? Rows of pictures of like height; a place that was freed goes to the next picture
// of exactly its size, so that nothing of the one before shows at the edge. Knows no graphics.

/** Clear pixels around each picture: smoothing looks one pixel across the edge. */
const GAP = 2;
/** A row may be so many times as high as what it takes. */
const LOOSE = 1.3;

export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Slots {
  /** A free place, or null when the sheet is full. */
  take(width: number, height: number): Slot | null;
  free(slot: Slot): void;
}

interface Row {
  readonly y: number;
  readonly height: number;
  /** Where the next picture of the row begins. */
  x: number;
}

/** An empty sheet of so many pixels. */
export function openSlots(sheetWidth: number, sheetHeight: number): Slots {
  const rows: Row[] = [];
  const freed = new Map<string, Slot[]>();
  let bottom = GAP;
  const rowFor = (width: number, height: number): Row | null => {
    const known = rows.find(
      (row) => row.height >= height && row.height <= height * LOOSE && row.x + width + GAP <= sheetWidth,
    );
    if (known) return known;
    if (bottom + height + GAP > sheetHeight || width + 2 * GAP > sheetWidth) return null;
    const row = { y: bottom, height, x: GAP };
    bottom += height + GAP;
    rows.push(row);
    return row;
  };
  return {
    take(width, height) {
      const again = freed.get(`${width}/${height}`)?.pop();
      if (again) return again;
      const row = rowFor(width, height);
      if (row === null) return null;
      const slot = { x: row.x, y: row.y, width, height };
      row.x += width + GAP;
      return slot;
    },
    free(slot) {
      const size = `${slot.width}/${slot.height}`;
      freed.set(size, [...(freed.get(size) ?? []), slot]);
    },
  };
}
