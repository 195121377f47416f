/** A file of the content folder as the disk gave it. */
export type SourceFile = {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  bytes: Uint8Array;
};
