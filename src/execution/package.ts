import type { Chosen } from "../compiler/candidates.ts";
import type { DataType, ElementArray } from "../dataType.ts";
import type { Placeholder } from "../data/feed.ts";
import type { Layout } from "../data/layout.ts";
import type { Shape } from "../shapes.ts";
import type { Variable } from "../variable.ts";

/** What is fed, answered or kept: a name, a shape and a data type. */
export interface NamedType {
  /** What the caller called the tensor. */
  readonly name: string;
  /** Lengths of the dimensions; -1 where an executable leaves them open. */
  readonly shape: Shape;
  /** The data type of its elements. */
  readonly dataType: DataType;
}

/** A kernel as `executable.kernels` shows it. */
export interface KernelInfo {
  /** Its operations, shortened: what profilers call it. */
  readonly name: string;
  /** The operations stitched into it. */
  readonly operations: readonly string[];
  /**
   * Which operations of the graph these are, by `Operation.id`. One that was found more than once is there each time; one that was worked out while
   * compiling, left out, or only rearranges elements, is in no kernel.
   */
  readonly operationIds: readonly number[];
  /** The whole shader module. */
  readonly wgsl: string;
  /** How many workgroups are started, along x, y and z. */
  readonly workgroups: readonly [number, number, number];
  /** Which of several ways to compute the same was taken, and why. */
  readonly candidate?: Chosen;
}

/** A kernel with the numbers of the buffers that it binds. */
export interface PackedKernel extends KernelInfo {
  readonly bindings: readonly number[];
  /** Words of a uniform buffer that is bound after these, where the kernel serves several shapes. */
  readonly parameters?: readonly number[];
}

/** A buffer that kernels use, by where it comes from, and the bytes of it that are bound. */
export type PackedBuffer = { readonly size: number } & (
  | { readonly role: "feed" }
  | { readonly role: "variable"; readonly variable: number }
  /** A target's value, or one to be assigned. */
  | { readonly role: "written" }
  | { readonly role: "constant" }
  | { readonly role: "arena"; readonly offset: number }
);

/**
 * All that an executable is made of, but for constants' and variables' values: plain data, which can be written down. Buffers have numbers: feeds
 * come first, then variables that are read and what is written, which may be other buffers at each run; then constants and places in the arena.
 */
export interface Package {
  readonly buffers: readonly PackedBuffer[];
  readonly kernels: readonly PackedKernel[];
  /** Feeds have the first numbers, in their order. */
  readonly feeds: readonly { readonly placeholder: Placeholder; readonly shape: Shape; readonly layout?: Layout }[];
  readonly results: readonly (NamedType & { readonly buffer: number })[];
  readonly variables: readonly NamedType[];
  readonly assignments: readonly { readonly variable: number; readonly buffer: number }[];
  /** Bytes that intermediate values take, and how many of them live at once at most. */
  readonly arena: { readonly size: number; readonly bound: number };
  /** How many operations and views there were before stitching. */
  readonly operations: number;
  readonly views: number;
  /** Operations in whose place others stand, and why. */
  readonly replaced: readonly (Chosen & { readonly label: string })[];
}

/** The values that belong to a package: constants in the order of their buffers, variables in their order. */
export interface Contents {
  readonly constants: readonly (ElementArray | Uint8Array)[];
  readonly variables: readonly Variable[];
}
